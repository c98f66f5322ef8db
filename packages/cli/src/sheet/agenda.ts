import { word } from '@acta/core';
import { votesOf, type SessionItem } from '@acta/projections';
import { heading, marked, type Sheet } from './sheet.js';

const CHOICES = ['for', 'against', 'abstention'] as const;

const voting = async (sheet: Sheet, item: SessionItem): Promise<void> => {
  const { words, language, paragraph } = sheet.screen;
  const { proposal, declared, castingVote } = item;
  if (proposal !== undefined) {
    await paragraph(`${words.session.proposal} (${proposal.motion}): ${proposal.text}`, 3);
    await marked(sheet, proposal.entry, 3);
  }
  const votes = votesOf(item);
  if (votes.length > 0) {
    const tally = CHOICES.map((choice) => {
      const seats = votes.filter((vote) => vote.choice === choice).map(({ seat }) => seat);
      return `${word(choice, language)} ${seats.length}${seats.length === 0 ? '' : ` (${seats.join(', ')})`}`;
    });
    await paragraph(`${words.session.votes}: ${tally.join('; ')}`, 3);
    await marked(sheet, item.rollCalls.at(-1)?.entry, 3);
  }
  if (declared !== undefined) {
    await paragraph(words.session.declared[declared.manner], 3);
    await marked(sheet, declared.entry, 3);
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
  const { outcome: reached, number, brokenBefore, entry } = decided;
  const text = `${word(reached, language)}${number === undefined ? '' : `: ${words.session.becomes(number)}`}`;
  const tone = reached === 'adopted' ? 'done' : reached === 'defeated' ? 'refused' : 'none';
  await paragraph(`${words.session.outcome}: ${sign(tone, text)}`, 3);
  await marked(sheet, entry, 3);
  if (brokenBefore.length === 0 || entry.broken.length > 0) return;
  const irregular = sign('irregular', words.marks.irregular);
  await paragraph(`${irregular}  ${words.session.brokenRules}: ${brokenBefore.join(', ')}`, 3);
};

export const agenda = async (sheet: Sheet): Promise<void> => {
  const { screen, session } = sheet;
  const { words, language } = screen;
  await heading(sheet, words.session.agenda);
  for (const [index, item] of session.items.entries()) {
    const note = item.onAgenda && item.kind !== undefined ? word(item.kind, language) : words.session.offAgenda;
    await screen.paragraph(`${index + 1}. ${item.title} (${note})`);
    await voting(sheet, item);
    await outcome(sheet, item);
  }
};
