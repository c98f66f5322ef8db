import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import type { Act } from './act.js';
import type { Command } from './commands.js';
import type { EventStore } from './event-store.js';
import { readEvents } from './load.js';
import type { CommonRejection, Failed } from './refusals.js';
import type { StreamId } from './values.js';

/** The facts that a new entry can put right, and the command that does. */
const FACT_OF: Readonly<Partial<Record<Command['type'], string>>> = {
  RecordAttendance: 'AttendanceRecorded',
  RecordDeparture: 'DepartureRecorded',
  RecordRollCall: 'RollCallRecorded',
  CastVote: 'VoteCast',
  RecordShowOfHands: 'HandsCounted',
  RecordSecretBallot: 'SecretBallotCounted',
  SignMinutes: 'SignatureGiven',
  RefuseSignature: 'SignatureRefused',
  RecordSignatureImpossible: 'SignatureImpossible',
  ReportProgress: 'ProgressReported',
};

/** A rectification names a fact of its own stream that the same command recorded. */
export const rectifiable = async (
  store: EventStore,
  stream: StreamId,
  { command, circumstances: { rectifies } }: Act<Command>,
): Promise<Either<CommonRejection | Failed, null>> => {
  if (rectifies === undefined) return right(null);
  const fact = FACT_OF[command.type];
  if (fact === undefined) return left({ _tag: 'NotRectifiable', event: rectifies.event, why: 'not-a-fact' });
  const events = await readEvents(store, stream);
  if (isLeft(events)) return events;
  const found = events.right.find(({ id }) => id === rectifies.event);
  if (found === undefined) return left({ _tag: 'NotRectifiable', event: rectifies.event, why: 'unknown-event' });
  return found.type === fact
    ? right(null)
    : left({ _tag: 'NotRectifiable', event: rectifies.event, why: 'other-kind' });
};
