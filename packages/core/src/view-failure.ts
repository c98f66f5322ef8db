import type { InputProblem } from './codec/reason.js';
import type { Position } from './event-store.js';
import type { EventId } from './values.js';

/** Who writes the views of a record. */
export type Holder = { readonly pid: number; readonly host: string; readonly since: string };

/** What a record's views answer instead of documents or changes. */
export type ViewFailure =
  | {
      readonly _tag: 'HistoryDiverged';
      /** Where the event stood that these views, or this token, were made from, and what stands there now. */
      readonly position: Position;
      readonly expected: EventId;
      readonly found: EventId | null;
    }
  | { readonly _tag: 'NotBuilt'; readonly view: string; readonly version: number }
  | { readonly _tag: 'OtherVersion'; readonly view: string; readonly version: number; readonly serving: number }
  | { readonly _tag: 'InvalidToken'; readonly token: string }
  | { readonly _tag: 'TokenOfAnotherView'; readonly view: string; readonly token: string }
  | { readonly _tag: 'HeldByAnother'; readonly by: Holder }
  | {
      readonly _tag: 'ProjectionThrew';
      readonly view: string;
      readonly version: number;
      /** The event that it was given, and what it threw. */
      readonly event: EventId;
      readonly position: Position;
      readonly detail: string;
    }
  | {
      readonly _tag: 'DocumentRefused';
      readonly view: string;
      readonly version: number;
      /** The document that it made, and why its codec does not take it. */
      readonly key: string;
      readonly problems: readonly InputProblem[];
    };
