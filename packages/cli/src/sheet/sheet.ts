import type { Entry, SessionRecord } from '@acta/projections';
import type { Documents } from '../record/standing.js';
import type { Names } from '../record/names.js';
import { marksOf } from '../screen/marks.js';
import type { Screen } from '../screen/screen.js';

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
