import type { InputProblem } from './codec/reason.js';
import type { Day, Instant } from './calendar/day.js';
import type { StoreFailure } from './event-store.js';
import type { Check } from './legality/check.js';
import type { Office, PersonId, StreamId } from './values.js';
import type { ViewFailure } from './view-failure.js';

/** What any command can be refused for, beside what its own aggregate says. */
export type CommonRejection =
  | {
      readonly _tag: 'NotAuthorised';
      readonly command: string;
      readonly office: string;
      readonly allowed: readonly string[];
    }
  | {
      readonly _tag: 'OfficeNotHeld';
      readonly person: PersonId;
      readonly office: Office;
      readonly of: StreamId;
      readonly day: Day;
    }
  | {
      readonly _tag: 'NotContemporaneous';
      readonly at: Instant;
      readonly recordedAt: Instant;
      readonly windowInDays: number;
      readonly problem: 'in-the-future' | 'past-the-window';
    }
  | { readonly _tag: 'ClockNotAllowed'; readonly record: 'real' }
  | { readonly _tag: 'ClockBehindTheRecord'; readonly clock: Instant; readonly last: Instant }
  | { readonly _tag: 'NotBeforeKeeping'; readonly day: Day; readonly keptFrom: Day }
  | { readonly _tag: 'TranscribedHasNoTime'; readonly field: string }
  /** What an archive tells was determined, on a stream that has acts of the record. */
  | { readonly _tag: 'ToldTooLate'; readonly id: StreamId; readonly liveSince: Day }
  | { readonly _tag: 'CommandIdReused'; readonly commandId: string }
  | {
      readonly _tag: 'NotRectifiable';
      readonly event: string;
      readonly why: 'unknown-event' | 'other-kind' | 'not-a-fact';
    }
  | { readonly _tag: 'NoRecordYet' }
  | { readonly _tag: 'Unknown'; readonly id: StreamId }
  | { readonly _tag: 'AlreadyExists'; readonly id: StreamId }
  | { readonly _tag: 'AlreadySo'; readonly what: string }
  | { readonly _tag: 'Unlawful'; readonly checks: readonly Check[] };

/** The law's answer: why an act was not recorded. */
export type Refused<R = CommonRejection> = {
  readonly _tag: 'Refused';
  readonly command: string;
  readonly rejection: R;
};

/** The input's answer. */
export type Invalid = { readonly _tag: 'Invalid'; readonly problems: readonly InputProblem[] };

/** The store's answer, or that of the views made from it. */
export type Failed = { readonly _tag: 'Failed'; readonly failure: StoreFailure | DecodingFailure | ViewFailure };

/** A failure of the store or of the views, as the answer that it is. */
export const failed = (failure: Failed['failure']): Failed => ({ _tag: 'Failed', failure });

/** An event that this release cannot read: a newer one wrote it, or it is not what its type says. */
export type DecodingFailure =
  | { readonly _tag: 'WrittenByNewer'; readonly type: string; readonly version: number; readonly position: string }
  | {
      readonly _tag: 'Undecodable';
      readonly type: string;
      readonly position: string;
      readonly problems: readonly InputProblem[];
    };
