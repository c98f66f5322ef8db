import type { Either } from 'fp-ts/lib/Either.js';
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import type { Act, Circumstances } from './act.js';
import type { Body } from './body/state.js';
import type { Commission } from './commission/state.js';
import type { Commitment } from './commitment/state.js';
import type { Draft, Sealed } from './event.js';
import type { ArchiveFile } from './file/state.js';
import type { Institution } from './institution/state.js';
import type { Check } from './legality/check.js';
import type { Minutes } from './minutes/state.js';
import type { Motion } from './motion/state.js';
import type { PaperState } from './papers.js';
import type { Resolution } from './resolution/state.js';
import type { Session } from './session/state.js';
import type {
  BodyId,
  Category,
  CommissionId,
  CommitmentId,
  EventId,
  FileId,
  InstitutionId,
  MinutesId,
  MotionId,
  PaperReference,
  PersonId,
  ResolutionId,
  SessionId,
  StreamId,
} from './values.js';

/** The state that a stream of each kind folds to. */
export type StateOf<I extends StreamId> = I extends CommissionId
  ? Commission
  : I extends BodyId
    ? Body
    : I extends InstitutionId
      ? Institution
      : I extends SessionId
        ? Session
        : I extends MinutesId
          ? Minutes
          : I extends MotionId
            ? Motion
            : I extends ResolutionId
              ? Resolution
              : I extends CommitmentId
                ? Commitment
                : I extends FileId
                  ? ArchiveFile
                  : never;

/** What a decision may read beside its own stream. */
export interface Premises {
  /** Null where the stream does not exist, or was not asked for. */
  readonly get: <I extends StreamId>(id: I) => StateOf<I> | null;
  /** The revision of a stream's last event, -1 where it does not exist. */
  readonly revisionOf: (id: StreamId) => number;
  readonly paper: (reference: PaperReference) => PaperState | null;
}

/** Streams that must still stand where they were read, streams read at a revision, and papers to be examined. */
export type Wanted = {
  readonly guarded?: readonly StreamId[];
  readonly pinned?: readonly StreamId[];
  readonly papers?: readonly PaperReference[];
};

/**
 * Of which body and institution the offices in `authority.ts` are meant. `presiding`: who does what the chair of that body does in its
 * absence, by the entry that says so.
 */
export type Scope = {
  readonly body?: BodyId | null;
  readonly institution?: InstitutionId | null;
  readonly presiding?: { readonly person: PersonId; readonly event: EventId } | null;
};

/** As much of a command as every decider knows. */
export type AnyCommand = { readonly type: string };

/** When, by whom and on whose word: what of an act's circumstances a rule may look at. A stored event's metadata has it too. */
export type Standing = Pick<
  Circumstances,
  'actor' | 'recordedBy' | 'provenance' | 'occurredAt' | 'onDay' | 'recordedAt'
>;

/** One aggregate. Every function is pure and total. */
export interface Decider<C extends AnyCommand, S, E extends Draft, R> {
  readonly category: Category;
  readonly streamOf: (command: C) => StreamId;
  /** Asked again with what it asked for, until it asks for nothing new. */
  readonly premisesFor: (act: Act<C>, state: S | null, soFar: Premises) => Wanted;
  readonly scopeOf: (command: C, state: S | null, premises: Premises) => Scope;
  readonly decide: (act: Act<C>, premises: Premises) => (state: S | null) => Either<R, NonEmptyArray<E>>;
  /**
   * The rules applied to a determination, none for a fact; `state` is the one before the event. The same function judges an act
   * when it is made and when it is explained.
   */
  readonly checksOf: (event: E, standing: Standing, state: S | null, premises: Premises) => readonly Check[];
  readonly evolve: (state: S | null, event: Sealed<E>, stream: StreamId) => S | null;
}
