import { deepStrictEqual } from 'node:assert/strict';
import { isLeft, isRight, left, right, type Either } from 'fp-ts/lib/Either.js';
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import {
  isBroken,
  vitiates,
  type Act,
  type Actor,
  type AnyCommand,
  type As,
  type Cause,
  type Check,
  type Day,
  type Decider,
  type Draft,
  type EventId,
  type Instant,
  type Metadata,
  type Office,
  type PaperReference,
  type PaperState,
  type PersonId,
  type Premises,
  type Provenance,
  type Sealed,
  type StateOf,
  type StreamId,
} from '@acta/core';

const uuid = (group: number, n: number): string =>
  `00000000-0000-4000-8${String(group).padStart(3, '0')}-${n.toString(16).padStart(12, '0')}`;

/** The n-th person of a test. */
export const person = (n: number): PersonId => uuid(1, n);
/** The id that the n-th event of a given history has, from 0; the events decided upon go on counting. */
export const eventId = (n: number): EventId => uuid(2, n);
export const commandId = (n: number): string => uuid(3, n);

export const TODAY: Day = '2014-03-12';
export const NOW: Instant = '2014-03-12T18:00:00.000Z';

export const paper = (name = 'oficio'): PaperReference => ({
  paper: `paper-${name}`,
  mediaType: 'application/pdf',
  bytes: 1_024,
  saltedDigest: 'ab'.repeat(32),
  classification: { level: 'public' },
});

export const CONTEMPORANEOUS: Provenance = { kind: 'contemporaneous' };
export const ATTESTED: Provenance = {
  kind: 'attested',
  paper: paper('acta'),
  grounds: 'El órgano así lo hizo.',
  late: 'in-time',
};
export const ATTESTED_LATE: Provenance = { ...ATTESTED, late: 'late' };
export const transcribed = (day?: Day): Provenance => ({
  kind: 'transcribed',
  source: { document: 'Informe de 2013', place: 'página 3' },
  when: day === undefined ? { kind: 'not-stated' } : { kind: 'day', day },
});

export type ActOf<C> = {
  readonly command: C;
  readonly person?: PersonId;
  readonly office?: Office;
  /** Whose office: the commission's, if left out. */
  readonly of?: StreamId;
  readonly typedBy?: PersonId;
  readonly onDay?: Day;
  readonly recordedAt?: Instant;
  readonly occurredAt?: Instant;
  readonly provenance?: Provenance;
  readonly rectifies?: NonNullable<Metadata['rectifies']>;
  readonly cause?: Cause;
  readonly commandId?: string;
};

const asOf = (who: PersonId, office: Office, of: StreamId): As =>
  of.startsWith('body-')
    ? { person: who, office, body: of as `body-${string}` }
    : of.startsWith('institution-')
      ? { person: who, office, institution: of as `institution-${string}` }
      : { person: who, office, commission: 'commission-self' };

const actorOf = (who: PersonId, office: Office, of: StreamId, cause: Cause | undefined): Actor =>
  cause === undefined
    ? { kind: 'person', person: who, office, of }
    : { kind: 'policy', name: 'enactment', version: 1, cause };

/** An act with sensible circumstances: the first person, as registrar, on TODAY, recorded NOW. */
export const actBy = <C>(given: ActOf<C>): Act<C> => {
  const who = given.person ?? person(1);
  const office = given.office ?? 'registrar';
  const of = given.of ?? 'commission-self';
  return {
    command: given.command,
    as: given.cause === undefined ? asOf(who, office, of) : null,
    cause: given.cause ?? null,
    circumstances: {
      actor: actorOf(who, office, of, given.cause),
      recordedBy: given.typedBy ?? who,
      basis: { kind: 'own-signature' },
      commandId: given.commandId ?? commandId(1),
      commandDigest: uuid(4, 1),
      provenance: given.provenance ?? CONTEMPORANEOUS,
      ...(given.occurredAt === undefined ? {} : { occurredAt: given.occurredAt }),
      onDay: given.onDay ?? TODAY,
      recordedAt: given.recordedAt ?? NOW,
      ...(given.rectifies === undefined ? {} : { rectifies: given.rectifies }),
    },
  };
};

const metadataOf = ({ circumstances }: Act<unknown>): Metadata => ({
  ...circumstances,
  premises: [],
  schemaVersion: 1,
});

/** An event as stored, with metadata of one's own where it matters. */
export const sealed = <E extends Draft>(event: E, n = 0, metadata: Partial<Metadata> = {}): Sealed<E> => ({
  ...event,
  id: eventId(n),
  metadata: { ...metadataOf(actBy({ command: null })), ...metadata },
});

type AnyState = StateOf<StreamId>;

/** Premises out of states by id. A stream that has a state is at revision 0, unless `revisions` says otherwise. */
export const premisesOf = (
  states: Readonly<Partial<Record<StreamId, AnyState>>> = {},
  {
    revisions = {},
    papers = {},
  }: {
    readonly revisions?: Readonly<Record<string, number>>;
    readonly papers?: Readonly<Record<string, PaperState>>;
  } = {},
): Premises => ({
  get: <I extends StreamId>(id: I) => (states[id] ?? null) as StateOf<I> | null,
  revisionOf: (id) => revisions[id] ?? (states[id] === undefined ? -1 : 0),
  paper: (reference) => papers[reference.paper] ?? null,
});

type Answer<S, E extends Draft, R> = {
  /** What `decide` answered, or `Unlawful` where a check is broken and nobody attests it. */
  readonly answer: Either<R, NonEmptyArray<E>>;
  readonly checks: readonly Check[];
  /** The state after the act; the one before it, where it is refused. */
  readonly state: S | null;
  readonly then: (...events: readonly E[]) => void;
  readonly refuses: (rejection: R) => void;
  /** Refused as unlawful, and these are the broken rules. */
  readonly breaks: (...rules: readonly string[]) => void;
};

const isSealed = <E extends Draft>(event: E | Sealed<E>): event is Sealed<E> => 'metadata' in event;

/** `given(decider, history).when(act, premises).then(...events)` or `.refuses(rejection)`. */
export const given = <C extends AnyCommand, S, E extends Draft, R extends { readonly _tag: string }>(
  decider: Decider<C, S, E, R>,
  history: readonly (E | Sealed<E>)[] = [],
) => {
  const fold = (stream: StreamId): S | null =>
    history.reduce<S | null>(
      (state, event, n) => decider.evolve(state, isSealed(event) ? event : sealed(event, n), stream),
      null,
    );
  const when = (act: Act<C>, premises: Premises = premisesOf()): Answer<S, E, R> => {
    const stream = decider.streamOf(act.command);
    const before = fold(stream);
    const decided = decider.decide(act, premises)(before);
    const checks: Check[] = [];
    let after = before;
    if (isRight(decided))
      decided.right.forEach((event, n) => {
        checks.push(...decider.checksOf(event, act.circumstances, after, premises));
        after = decider.evolve(after, { ...event, id: eventId(history.length + n), metadata: metadataOf(act) }, stream);
      });
    const denied = act.circumstances.provenance.kind === 'contemporaneous' && checks.some(vitiates);
    const answer = denied ? left({ _tag: 'Unlawful', checks } as unknown as R) : decided;
    return {
      answer,
      checks,
      state: isLeft(answer) ? before : after,
      then: (...events) => {
        deepStrictEqual(answer, right(events));
      },
      refuses: (rejection) => {
        deepStrictEqual(answer, left(rejection));
      },
      breaks: (...rules) => {
        deepStrictEqual(isLeft(answer) ? answer.left._tag : answer, 'Unlawful');
        deepStrictEqual(
          checks.filter(isBroken).map(({ rule }) => rule),
          rules,
        );
      },
    };
  };
  return { fold, when };
};
