import type { Standing } from '../decider.js';
import type { Check } from '../legality/check.js';
import { retention } from '../legality/retention.js';
import { check } from '../legality/rule.js';
import type { FileEvent } from './events.js';
import { keptUntil, type ArchiveFile } from './state.js';

/** Only the disposal is a determination: nothing is destroyed before its time. */
export const checksOf = (event: FileEvent, { onDay }: Standing, state: ArchiveFile | null): readonly Check[] => {
  switch (event.type) {
    case 'FileOpened':
    case 'RecordsFiled':
    case 'FileClosed':
    case 'PublicVersionRecorded':
    case 'PaperReclassified':
      return [];
    case 'PapersDisposedOf':
      return state === null
        ? []
        : [check(retention, { ground: event.data.ground, ...state, keptUntil: keptUntil(state), onDay })];
  }
};
