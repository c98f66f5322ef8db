import { word, type Tally, type TypeOf } from '@acta/core';
import { votesOf, type SessionItem } from '@acta/projections';
import { marked, type Sheet } from './sheet.js';

const CHOICES = ['for', 'against', 'abstention'] as const;

export const tallied = ({ screen: { language } }: Sheet, tally: TypeOf<typeof Tally>): string =>
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

const proposed = async (sheet: Sheet, item: SessionItem): Promise<void> => {
  const { proposal, declared, counts: counted } = item;
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
  if (unnamed && votesOf(item).length === 0) await paragraph(words.session.presentSeats(present), 3);
};

export const voting = async (sheet: Sheet, item: SessionItem): Promise<void> => {
  const { words, language, paragraph } = sheet.screen;
  const { declared, castingVote } = item;
  await proposed(sheet, item);
  if (declared !== undefined) {
    await paragraph(words.session.declared[declared.manner], 3);
    await marked(sheet, declared.entry, 3);
  }
  for (const { seat, entry } of item.objections) {
    await paragraph(words.session.objection(seat), 3);
    await marked(sheet, entry, 3);
  }
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
  if (castingVote !== undefined) {
    await paragraph(`${words.session.castingVote}: ${word(castingVote.choice, language)}`, 3);
    await marked(sheet, castingVote.entry, 3);
  }
};
