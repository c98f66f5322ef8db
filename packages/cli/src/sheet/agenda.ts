import { word, type Tally, type TypeOf } from '@acta/core';
import { votesOf, type SessionItem } from '@acta/projections';
import type { Screen } from '../screen/screen.js';
import { heading, marked, turnOn, type Sheet } from './sheet.js';
import { isOnItem } from './turns.js';

const CHOICES = ['for', 'against', 'abstention'] as const;

const tallied = ({ screen: { language } }: Sheet, tally: TypeOf<typeof Tally>): string =>
  [
    `${word('for', language)} ${tally.for}`,
    `${word('against', language)} ${tally.against}`,
    `${word('abstention', language)} ${tally.abstentions}`,
  ].join('; ');

/** Votes without names: the last count put those before it right. */
const counts = async (sheet: Sheet, item: SessionItem): Promise<void> => {
  const { words, paragraph } = sheet.screen;
  const last = item.counts.at(-1);
  if (last === undefined) return;
  const { tally, voted, entry } = last;
  const manner = voted === undefined ? words.session.hands : words.session.secret(voted);
  await paragraph(`${manner}: ${tallied(sheet, tally)}`, 3);
  await marked(sheet, entry, 3);
};

const written = async (sheet: Sheet, item: SessionItem): Promise<void> => {
  const { words, language, paragraph } = sheet.screen;
  for (const { vote, counts: counted, entry } of item.positions) {
    await paragraph(words.session.position(vote.seat, word(vote.choice, language), counted), 3);
    await marked(sheet, entry, 3);
  }
};

/** What the seats did on an item: before its outcome, or once it had one. */
const bySeats = async (sheet: Sheet, { item }: SessionItem, when: 'before' | 'after'): Promise<void> => {
  const { paragraph } = sheet.screen;
  for (const turn of sheet.session.turns.filter(isOnItem)) {
    if (turn.item !== item || (turn.kind === 'dissent') !== (when === 'after')) continue;
    await paragraph(turnOn(sheet, turn), 3);
    await marked(sheet, turn.entry, 3);
  }
};

const proposed = async (sheet: Sheet, { proposal, declared, counts: counted }: SessionItem): Promise<void> => {
  if (proposal === undefined) return;
  const { words, sign, paragraph } = sheet.screen;
  const { motion, text, present, quorum, entry } = proposal;
  await paragraph(`${words.session.proposal} (${motion}): ${text}`, 3);
  await marked(sheet, entry, 3);
  if (quorum === undefined) await paragraph(words.session.presentAtVote(present.length), 3);
  else {
    const { required, of, reached } = quorum;
    const verdict = reached ? sign('done', words.session.reached) : sign('refused', words.session.notReached);
    await paragraph(
      `${words.session.quorum}: ${words.session.quorumCounted(present.length, of, required)}: ${verdict}`,
      3,
    );
  }
  const unnamed = declared !== undefined || counted.some(({ voted }) => voted === undefined);
  if (unnamed) await paragraph(words.session.presentSeats(present), 3);
};

const voting = async (sheet: Sheet, item: SessionItem): Promise<void> => {
  const { words, language, paragraph } = sheet.screen;
  const { declared, castingVote } = item;
  await proposed(sheet, item);
  const votes = votesOf(item);
  if (votes.length > 0) {
    const tally = CHOICES.map((choice) => {
      const seats = votes.filter((vote) => vote.choice === choice).map(({ seat }) => seat);
      return `${word(choice, language)} ${seats.length}${seats.length === 0 ? '' : ` (${seats.join(', ')})`}`;
    });
    await paragraph(`${words.session.votes}: ${tally.join('; ')}`, 3);
    await marked(sheet, (item.votesCast.at(-1) ?? item.rollCalls.at(-1))?.entry, 3);
  }
  await counts(sheet, item);
  await written(sheet, item);
  if (declared !== undefined) {
    await paragraph(words.session.declared[declared.manner], 3);
    await marked(sheet, declared.entry, 3);
  }
  for (const { seat, entry } of item.objections) {
    await paragraph(words.session.objection(seat), 3);
    await marked(sheet, entry, 3);
  }
  if (castingVote !== undefined) {
    await paragraph(`${words.session.castingVote}: ${word(castingVote.choice, language)}`, 3);
    await marked(sheet, castingVote.entry, 3);
  }
};

const outcome = async (sheet: Sheet, { decided }: SessionItem): Promise<void> => {
  const { words, language, sign, paragraph } = sheet.screen;
  if (decided === undefined) {
    await paragraph(sign('empty', words.session.noOutcome), 3);
    return;
  }
  const { outcome: reached, number, weighed, majority, finalText, referredTo, brokenBefore, entry } = decided;
  if (weighed !== undefined) await paragraph(`${words.session.weighed}: ${tallied(sheet, weighed)}`, 3);
  const text = `${word(reached, language)}${number === undefined ? '' : `: ${words.session.becomes(number)}`}`;
  if (majority !== undefined) await paragraph(words.session.majority(majority.required, majority.of), 3);
  const adopted = reached === 'adopted' || reached === 'adopted-in-general';
  const tone = adopted ? 'done' : reached === 'defeated' ? 'refused' : 'none';
  await paragraph(`${words.session.outcome}: ${sign(tone, text)}`, 3);
  if (finalText !== undefined) await paragraph(words.session.finalText(finalText.by, finalText.observations), 3);
  if (referredTo !== undefined) await paragraph(words.session.goesTo(sheet.names.nameOf(referredTo)), 3);
  await marked(sheet, entry, 3);
  if (brokenBefore.length === 0 || entry.broken.length > 0) return;
  const irregular = sign('irregular', words.marks.irregular);
  await paragraph(`${irregular}  ${words.session.brokenRules}: ${brokenBefore.join(', ')}`, 3);
};

const noteOn = ({ amends, partOf, onAgenda, kind }: SessionItem, { words, language }: Screen): string => {
  if (amends !== undefined) return words.session.amends(amends);
  if (partOf !== undefined) return words.session.partOf(partOf);
  return onAgenda && kind !== undefined ? word(kind, language) : words.session.offAgenda;
};

export const agenda = async (sheet: Sheet): Promise<void> => {
  const { screen, session } = sheet;
  const { words } = screen;
  await heading(sheet, words.session.agenda);
  for (const [index, item] of session.items.entries()) {
    const note = noteOn(item, screen);
    await screen.paragraph(`${index + 1}. ${item.title} (${note})`);
    if (item.papers.length > 0) await screen.paragraph(words.session.papers(item.papers.map(({ paper }) => paper)), 3);
    await bySeats(sheet, item, 'before');
    await voting(sheet, item);
    await outcome(sheet, item);
    await bySeats(sheet, item, 'after');
  }
};
