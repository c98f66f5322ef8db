import { brokenBefore, vitiates, type Recorded } from '@acta/core';
import { entryOf, type Entry } from '@acta/projections';
import type { Screen } from './screen.js';

/** Whether a mandatory rule was broken in it, or before it in what it came of. */
export const isIrregularEvent = (event: Recorded): boolean =>
  (event.metadata.checks ?? []).some(vitiates) || brokenBefore(event).length > 0;

/** How an event came into the record, and whether it is irregular: never to be left out of a screen. */
export const marksOf = (entry: Entry, { words, sign }: Screen): readonly string[] => {
  const { attested, late, transcribed, irregular, rectifies } = words.marks;
  return [
    ...(entry.provenance === 'attested' ? [sign('partly', attested)] : []),
    ...(entry.late ? [sign('waits', late)] : []),
    ...(entry.provenance === 'transcribed' ? [sign('unverifiable', transcribed)] : []),
    ...(entry.broken.length === 0 ? [] : [sign('irregular', irregular)]),
    ...(entry.rectifies === undefined ? [] : [sign('already', `${rectifies} ${entry.rectifies.slice(0, 8)}`)]),
  ];
};

/** The same, of an event: what the acts before it broke is its mark too. */
export const marksOfEvent = (event: Recorded, screen: Screen): readonly string[] => {
  const entry = entryOf(event);
  return marksOf({ ...entry, broken: [...entry.broken, ...brokenBefore(event)] }, screen);
};

/** Its day; of a transcribed act, as far as its source tells. */
export const dayOf = ({ day, when }: Entry, { words }: Screen): string => {
  switch (when?.kind) {
    case undefined:
      return day;
    case 'day':
      return when.day;
    case 'between':
      return words.marks.between(when.first, when.last);
    case 'not-stated':
      return words.marks.dayNotStated;
  }
};

type Entered = { readonly entry: Entry };

/** In the order of their days and, within one, of their recording. */
export const byDay = ({ entry: one }: Entered, { entry: other }: Entered): number =>
  `${one.day} ${one.recordedAt}` < `${other.day} ${other.recordedAt}` ? -1 : 1;
