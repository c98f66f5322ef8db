import { nameOfPerson } from '../record/people.js';
import { turnInWords } from '../words/turns.js';
import { heading, marked, type Sheet } from './sheet.js';

/** What a session went through beside its attendance and its votes; nothing where it took no turn. */
export const turns = async (sheet: Sheet): Promise<void> => {
  const { screen, session, names } = sheet;
  if (session.turns.length === 0) return;
  await heading(sheet, screen.words.session.turns);
  const nameOf = (person: string): string => nameOfPerson(names, person, screen.words);
  for (const turn of session.turns) {
    await screen.paragraph(`${turn.entry.day}. ${turnInWords(turn, screen.language, nameOf)}`);
    await marked(sheet, turn.entry);
  }
};
