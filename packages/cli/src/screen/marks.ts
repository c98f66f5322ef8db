import { isBroken, type Recorded } from '@acta/core';
import type { Screen } from './screen.js';

/** Whether a mandatory rule was broken in it. */
export const isIrregularEvent = ({ metadata }: Recorded): boolean => (metadata.checks ?? []).some(isBroken);

/** How an event came into the record, and whether it is irregular: never to be left out of a screen. */
export const marksOf = (event: Recorded, { words, sign }: Screen): readonly string[] => {
  const { provenance, rectifies } = event.metadata;
  const { attested, late, transcribed, irregular, rectifies: putsRight } = words.marks;
  const came = (): readonly string[] => {
    switch (provenance.kind) {
      case 'contemporaneous':
        return [];
      case 'attested':
        return [sign('partly', attested), ...(provenance.late === 'late' ? [sign('waits', late)] : [])];
      case 'transcribed':
        return [sign('unverifiable', transcribed)];
    }
  };
  return [
    ...came(),
    ...(isIrregularEvent(event) ? [sign('irregular', irregular)] : []),
    ...(rectifies === undefined ? [] : [sign('already', `${putsRight} ${rectifies.event.slice(0, 8)}`)]),
  ];
};

/** Its day; of a transcribed act, as far as its source tells. */
export const dayOf = ({ metadata: { provenance, onDay } }: Recorded, { words }: Screen): string => {
  if (provenance.kind !== 'transcribed') return onDay;
  const { when } = provenance;
  switch (when.kind) {
    case 'day':
      return when.day;
    case 'between':
      return words.marks.between(when.first, when.last);
    case 'not-stated':
      return words.marks.dayNotStated;
  }
};
