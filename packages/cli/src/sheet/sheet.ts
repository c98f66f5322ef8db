import type { Entry, SessionRecord, Turn } from '@acta/projections';
import type { Documents } from '../record/standing.js';
import type { Names } from '../record/names.js';
import { marksOf } from '../screen/marks.js';
import { nameOfPerson } from '../record/people.js';
import type { Screen } from '../screen/screen.js';
import { turnInWords } from '../words/turns.js';

/** The acta of a session, being written on a screen. */
export type Sheet = {
  readonly screen: Screen;
  readonly names: Names;
  readonly documents: Documents;
  readonly session: SessionRecord;
};

export const heading = ({ screen }: Sheet, text: string): Promise<void> =>
  screen.say('', screen.paint.strong(text.toUpperCase()));

/** The marks of an entry, under what the acta says of it. */
export const marked = async ({ screen }: Sheet, entry: Entry | undefined, indent = 2): Promise<void> => {
  const marks = entry === undefined ? [] : marksOf(entry, screen);
  if (marks.length > 0) await screen.paragraph(marks.join('  '), indent);
};

/** A turn that a session took, naming who took it. */
export const turnOn = ({ screen, names }: Sheet, turn: Turn): string =>
  turnInWords(turn, screen.language, (person) => nameOfPerson(names, person, screen.words));
