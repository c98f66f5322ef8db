import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import type { Act, Circumstances } from './act.js';
import { deciderOf, type AnyDecider } from './aggregates.js';
import type { Day, Instant } from './calendar/day.js';
import type { Command } from './commands.js';
import type { Recorded } from './decoding.js';
import type { Premises } from './decider.js';
import type { Sealed } from './event.js';
import type { EventStore, StoreFailure } from './event-store.js';
import type { ActaEvent } from './events.js';
import type { Check } from './legality/check.js';
import { vitiates } from './legality/lateness.js';
import { readEvents, type Load, type Loaded } from './load.js';
import { lookUpOffice } from './office-lookup.js';
import type { Papers } from './papers.js';
import { guardsOf, NOTHING_READ, premisesFrom, premisesRead, readWanted, type Read } from './premises.js';
import { unreadable } from './readable.js';
import { failed, type CommonRejection, type Failed, type Invalid, type Refused } from './refusals.js';
import { rectifiable } from './rectification.js';
import { seal } from './seal.js';
import { notToldTooLate } from './told-too-late.js';
import { COMMISSION, type StreamId } from './values.js';

export type HandlePorts = { readonly store: EventStore; readonly papers: Papers; readonly load: Load };

/** A command on its way: `circumstancesOf` is asked again at every attempt, with what the streams say then. */
export type Submission = {
  readonly command: Command;
  readonly as: Act<Command>['as'];
  readonly cause: Act<Command>['cause'];
  readonly commandId: string;
  readonly commandDigest: string;
  readonly circumstances: (read: {
    readonly premises: Premises;
    readonly lastInStream: Instant | null;
  }) => Either<
    CommonRejection | Invalid,
    { readonly circumstances: Circumstances; readonly today: Day; readonly startsAt?: Instant }
  >;
};

/** `already`: the same command was found recorded; this is its first answer. */
export type Handled = { readonly stream: StreamId; readonly events: readonly Recorded[]; readonly already: boolean };

/** What would be recorded. */
export type Decided = {
  readonly stream: StreamId;
  readonly revision: number;
  readonly events: readonly Sealed<ActaEvent>[];
  readonly read: Read;
};

export type Refusal = Refused<CommonRejection> | Invalid | Failed;

const ROUNDS = 3;
const ATTEMPTS = 50;

const refused = (command: Command, rejection: CommonRejection): Refused => ({
  _tag: 'Refused',
  command: command.type,
  rejection,
});

const officePlace = (as: Submission['as']): readonly StreamId[] =>
  as === null ? [] : [as.body ?? as.institution ?? as.commission ?? COMMISSION];

const readPremises = async (
  ports: HandlePorts,
  decider: AnyDecider,
  { command, as, cause }: Submission,
  own: StreamId,
  state: unknown,
): Promise<Either<Failed, Read>> => {
  const examine = ports.papers.examine.bind(ports.papers);
  const others = (ids: readonly StreamId[] = []): readonly StreamId[] => ids.filter((id) => id !== own);
  let read: Read = NOTHING_READ;
  let wanted = {
    guarded: others([COMMISSION, ...officePlace(as)]),
    pinned: cause === null ? [] : others([cause.stream]),
  };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const next = await readWanted(ports.load, examine, wanted, read);
    if (isLeft(next)) return next;
    if (next.right === null && round > 0) break;
    read = next.right ?? read;
    const more = decider.premisesFor({ command, as, cause } as Act<Command>, state, premisesFrom(read));
    wanted = { ...more, guarded: others(more.guarded), pinned: others(more.pinned) };
  }
  return right(read);
};

const withOwn = (read: Read, own: StreamId, loaded: Loaded): Premises =>
  premisesFrom({ ...read, streams: new Map([...read.streams, [own, { loaded, held: 'guarded' as const }]]) });

/** Decides, checks the law and seals, without recording anything. */
export const decideOn = async (
  ports: HandlePorts,
  submission: Submission,
  loaded: Loaded,
): Promise<Either<Refusal, Decided>> => {
  const { command, as, cause } = submission;
  const decider = deciderOf(command);
  const stream = decider.streamOf(command);
  const reading = await readPremises(ports, decider, submission, stream, loaded.state);
  if (isLeft(reading)) return reading;
  const read = reading.right;
  const premises = withOwn(read, stream, loaded);
  const when = submission.circumstances({ premises, lastInStream: loaded.lastRecordedAt });
  if (isLeft(when)) return left(when.left._tag === 'Invalid' ? when.left : refused(command, when.left));
  const { today, ...given } = when.right;
  const { circumstances } = given;
  const act: Act<Command> = { command, as, cause, ...given };
  const office = lookUpOffice(act, decider.scopeOf(command, loaded.state, premises), premises, today);
  if (isLeft(office)) return left(refused(command, office.left));
  const inItsTime = notToldTooLate(act, loaded);
  if (isLeft(inItsTime)) return left(refused(command, inItsTime.left));
  const rectified = await rectifiable(ports.store, stream, act);
  if (isLeft(rectified))
    return left(rectified.left._tag === 'Failed' ? rectified.left : refused(command, rectified.left));
  const decided = decider.decide(act, premises)(loaded.state);
  if (isLeft(decided)) return left(refused(command, decided.left as CommonRejection));
  const events: Sealed<ActaEvent>[] = [];
  const broken: Check[] = [];
  let state = loaded.state;
  for (const [ordinal, draft] of decided.right.entries()) {
    const checks = decider.checksOf(draft, circumstances, state, premises);
    if (checks.some(vitiates)) broken.push(...checks);
    const sealed = seal(draft, {
      circumstances,
      officeFrom: office.right,
      premises: premisesRead(read),
      checks,
      ordinal,
    });
    const invalid = unreadable(sealed);
    if (invalid !== null) return left(invalid);
    events.push(sealed);
    state = decider.evolve(state, sealed, stream);
  }
  if (broken.length > 0 && circumstances.provenance.kind === 'contemporaneous')
    return left(refused(command, { _tag: 'Unlawful', checks: broken }));
  return right({ stream, revision: loaded.revision, events, read });
};

const mayTryAgain = (failure: StoreFailure): boolean =>
  failure._tag === 'Conflict' || failure._tag === 'GuardBroken' || failure._tag === 'OutcomeUnknown';

/**
 * Loads, decides and appends at the revision it decided on; decides again when something came between. The same command id in
 * its stream is answered with what is stored there, never with what was computed.
 */
export const handle = async (ports: HandlePorts, submission: Submission): Promise<Either<Refusal, Handled>> => {
  const { command, commandId, commandDigest } = submission;
  const stream = deciderOf(command).streamOf(command);
  let failure: StoreFailure = { _tag: 'Unavailable', detail: 'not tried' };
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const loaded = await ports.load(stream);
    if (isLeft(loaded)) return loaded;
    const answer = loaded.right.answers.get(commandId);
    if (answer !== undefined) {
      if (answer.digest !== commandDigest) return left(refused(command, { _tag: 'CommandIdReused', commandId }));
      const events = await readEvents(ports.store, stream, { from: answer.first, to: answer.last });
      return isLeft(events) ? events : right({ stream, events: events.right, already: true });
    }
    const decided = await decideOn(ports, submission, loaded.right);
    if (isLeft(decided)) return decided;
    const { events, revision, read } = decided.right;
    const appended = await ports.store.append(
      stream,
      events.map(({ id, type, data, metadata }) => ({
        id,
        type,
        data: data,
        metadata: metadata,
      })),
      revision === -1 ? 'noStream' : { exactly: revision },
      { unchanged: guardsOf(read) },
    );
    if (appended._tag === 'Right') {
      const stored = await readEvents(ports.store, stream, { from: revision + 1, to: revision + events.length });
      return isLeft(stored) ? stored : right({ stream, events: stored.right, already: false });
    }
    failure = appended.left;
    if (!mayTryAgain(failure)) break;
  }
  return left(failed(failure));
};
