import { word } from '@acta/core';
import { callInWords } from '../words/turns.js';
import { heading, marked, turnOn, type Sheet } from './sheet.js';
import { isOfTheCall } from './turns.js';

const ORDER = ['member', 'permanent-guest', 'guest'] as const;

const invited = async ({ screen, names, session }: Sheet): Promise<void> => {
  const { words, language } = screen;
  const { session: titles, page } = words;
  const invitations = session.invitations.toSorted((one, other) => ORDER.indexOf(one.as) - ORDER.indexOf(other.as));
  await screen.table(
    [{ title: titles.invited }, { title: titles.as }, { title: titles.acknowledged }, { title: titles.answer }],
    invitations.map(({ institution, as, acknowledged, answer }) => [
      names.nameOf(institution),
      word(as, language),
      acknowledged?.day ?? page.none,
      answer === undefined ? page.none : word(answer.answer, language),
    ]),
  );
};

/** When it was called, for when, by whose request, and what became of the call until it was held. */
export const convocation = async (sheet: Sheet): Promise<void> => {
  const { screen, session } = sheet;
  const { session: words } = screen.words;
  const { convened, calledFor, place = '', previousMinutes } = session;
  await heading(sheet, words.convocation);
  await screen.paragraph(words.convened(convened.day, calledFor?.day ?? '', calledFor?.time ?? '', place));
  for (const line of callInWords(session, screen.language)) await screen.paragraph(line);
  if (previousMinutes !== undefined) await screen.paragraph(words.previousMinutes(previousMinutes.paper));
  await marked(sheet, convened);
  for (const turn of session.turns.filter(isOfTheCall)) {
    await screen.paragraph(`${turn.entry.day}. ${turnOn(sheet, turn)}`);
    await marked(sheet, turn.entry);
  }
  await invited(sheet);
};
