import { charterOn } from '../commission/state.js';
import type { Premises, Standing } from '../decider.js';
import type { Check } from '../legality/check.js';
import { retention } from '../legality/retention.js';
import { check } from '../legality/rule.js';
import type { FileEvent } from './events.js';
import { COMMISSION } from '../values.js';
import { keptUntil, type ArchiveFile } from './state.js';

/** Only the disposal is a determination: nothing is destroyed before its time. */
export const checksOf = (
  event: FileEvent,
  { onDay }: Standing,
  state: ArchiveFile | null,
  premises: Premises,
): readonly Check[] => {
  switch (event.type) {
    case 'FileOpened':
    case 'RecordsFiled':
    case 'FileClosed':
    case 'PublicVersionRecorded':
    case 'PaperReclassified':
      return [];
    case 'PapersDisposedOf': {
      if (state === null) return [];
      const commission = premises.get(COMMISSION);
      const charter = commission === null ? null : (charterOn(commission, onDay)?.charter ?? null);
      const { ground } = event.data;
      return [check(retention, { ...state, charter, ground, keptUntil: keptUntil(state), onDay })];
    }
  }
};
