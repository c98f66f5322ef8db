import { word } from '@acta/core';
import type { SessionItem } from '@acta/projections';
import type { Screen } from '../screen/screen.js';
import { heading, marked, turnOn, type Sheet } from './sheet.js';
import { isOnItem } from './turns.js';
import { tallied, voting } from './voting.js';

/** What the seats did on an item: before its outcome, or once it had one. */
const bySeats = async (sheet: Sheet, { item }: SessionItem, when: 'before' | 'after'): Promise<void> => {
  const { paragraph } = sheet.screen;
  for (const turn of sheet.session.turns.filter(isOnItem)) {
    if (turn.item !== item || (turn.kind === 'dissent') !== (when === 'after')) continue;
    await paragraph(turnOn(sheet, turn), 3);
    await marked(sheet, turn.entry, 3);
  }
};

/** Whether the body took it off the agenda that it approved. */
const isWithdrawn = ({ session }: Sheet, { item }: SessionItem): boolean =>
  session.turns.some((turn) => turn.kind === 'agenda-approved' && turn.withdrawn.includes(item));

const outcome = async (sheet: Sheet, item: SessionItem): Promise<void> => {
  const { words, language, sign, paragraph } = sheet.screen;
  const { decided } = item;
  if (decided === undefined) {
    await paragraph(isWithdrawn(sheet, item) ? words.session.withdrawn : sign('empty', words.session.noOutcome), 3);
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

type Numbered = readonly [number: string, item: SessionItem];

/** Each item, and after it its amendments and its parts, numbered under it. */
const numbered = (items: readonly SessionItem[], parent?: string, above = ''): readonly Numbered[] =>
  items
    .filter(({ amends, partOf }) => (amends ?? partOf) === parent)
    .flatMap((item, index): readonly Numbered[] => {
      const number = `${above}${index + 1}.`;
      return [[number, item], ...numbered(items, item.item, number)];
    });

export const agenda = async (sheet: Sheet): Promise<void> => {
  const { screen, session } = sheet;
  const { words } = screen;
  await heading(sheet, words.session.agenda);
  for (const [number, item] of numbered(session.items)) {
    await screen.paragraph(`${number} ${item.title} (${noteOn(item, screen)})`);
    if (item.papers.length > 0) await screen.paragraph(words.session.papers(item.papers.map(({ paper }) => paper)), 3);
    await bySeats(sheet, item, 'before');
    await voting(sheet, item);
    await outcome(sheet, item);
    await bySeats(sheet, item, 'after');
  }
};
