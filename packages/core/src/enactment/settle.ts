import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { deciderOf } from '../aggregates.js';
import { idOf } from '../canonical.js';
import type { Clock } from '../clock.js';
import type { Command } from '../commands.js';
import type { Recorded } from '../decoding.js';
import type { Circumstances } from '../act.js';
import type { Json } from '../event-store.js';
import { handle, type HandlePorts, type Submission, type Handled, type Refusal } from '../handle.js';
import { failed, type Failed, type Invalid, type Refused } from '../refusals.js';
import { COMMISSION, type BodyId, type EventId, type SessionId } from '../values.js';
import type { Consequence } from './consequence.js';
import { consequencesOf, policyOf, type Policies } from './enact.js';

/** What an act set in motion: what was recorded, and what was refused for want of an effect to record it on. */
export type Settled = { readonly events: readonly Recorded[]; readonly refused: readonly Refused[] };

/**
 * The day, provenance and typist of a policy's act are its cause's; it is recorded when it is carried out, which in an
 * illustrative record is when its cause was.
 */
const circumstancesFrom =
  (cause: Recorded, command: Command, clock: Clock, commandId: string) =>
  ({ premises, lastInStream }: Parameters<Submission['circumstances']>[0]): Circumstances => {
    const { recordedBy, basis, provenance, occurredAt, onDay, recordedAt } = cause.metadata;
    const now = premises.get(COMMISSION)?.record === 'illustrative' ? recordedAt : clock.now();
    const notBefore = [recordedAt, lastInStream ?? recordedAt].reduce((one, other) => (other > one ? other : one));
    const { stream, revision, id: event } = cause;
    return {
      actor: { kind: 'policy', name: 'enactment', version: policyOf(cause), cause: { stream, revision, event } },
      recordedBy,
      basis,
      commandId,
      commandDigest: idOf([command, event]),
      provenance,
      ...(occurredAt === undefined ? {} : { occurredAt }),
      onDay,
      recordedAt: now > notBefore ? now : notBefore,
    };
  };

export type SettlePorts = HandlePorts & { readonly clock: Clock; readonly policies: Policies };

const carryOut = (ports: SettlePorts, cause: Recorded, command: Command): Promise<Either<Refusal, Handled>> => {
  const { stream, revision, id: event } = cause;
  const commandId = idOf([event, command.type, keyOf(command)]);
  return handle(ports, {
    command,
    as: null,
    cause: { stream, revision, event },
    commandId,
    commandDigest: idOf([command, event]),
    circumstances: (read) =>
      right({
        circumstances: circumstancesFrom(cause, command, ports.clock, commandId)(read),
        today: cause.metadata.onDay,
      }),
  });
};

type Cited = NonNullable<Consequence['effect']>;

const keyOfRefusal = ({ resolution, effect }: Pick<Cited, 'resolution' | 'effect'>, refused: Command): Json => [
  resolution,
  effect,
  deciderOf(refused).streamOf(refused),
];

/** What tells two consequences of one event apart. */
const keyOf = (command: Command): Json => {
  if (command.type === 'RecordEffectRefused') return [command.resolution, command.effect, command.stream];
  const stream = deciderOf(command).streamOf(command);
  if ('effect' in command) return [stream, command.effect];
  if (command.type === 'PassSeat') return [stream, command.seat];
  return command.type === 'DesignateFocalPoint' ? [stream, command.person] : stream;
};

const recordRefusal = (
  ports: SettlePorts,
  cause: Recorded,
  { command, effect }: Consequence,
  { rejection }: Refused,
): Promise<Either<Refusal, Handled>> | null => {
  if (effect === null) return null;
  const stream = deciderOf(command).streamOf(command);
  return carryOut(ports, cause, {
    type: 'RecordEffectRefused',
    resolution: effect.resolution,
    effect: effect.effect,
    stream,
    ...(effect.institution === null ? {} : { institution: effect.institution }),
    rejection: rejection._tag,
    detail: JSON.stringify(rejection).slice(0, 2_000),
  });
};

/** A refused effect is the executive secretary's to see to: carrying it out later on its own would surprise everybody. */
const refusedBefore = async (
  { load }: SettlePorts,
  cause: Recorded,
  { command, effect }: Consequence,
): Promise<Either<Failed, boolean>> => {
  if (effect === null) return right(false);
  const resolution = await load(effect.resolution);
  if (isLeft(resolution)) return resolution;
  const refusal = idOf([cause.id, 'RecordEffectRefused', keyOfRefusal(effect, command)]);
  return right(resolution.right.answers.has(refusal));
};

const bodyOf = async (ports: SettlePorts, event: Recorded): Promise<Either<Failed, BodyId | null>> => {
  if (event.type !== 'ItemDecided') return right(null);
  const session = await ports.load(event.stream as SessionId);
  return isLeft(session) ? session : right(session.right.state?.body ?? null);
};

/**
 * Carries out what some events set in motion, and what that sets in motion, to the end. Safe to repeat: every consequence has
 * its id from its cause, so that what was done is found done.
 */
export const settle = async (
  ports: SettlePorts,
  causes: readonly Recorded[],
): Promise<Either<Failed | Invalid, Settled>> => {
  const queue = [...causes];
  const seen = new Set<EventId>();
  const events: Recorded[] = [];
  const refused: Refused[] = [];
  for (let cause = queue.shift(); cause !== undefined; cause = queue.shift()) {
    if (seen.has(cause.id)) continue;
    seen.add(cause.id);
    const body = await bodyOf(ports, cause);
    if (isLeft(body)) return body;
    const consequences = consequencesOf(ports.policies, cause, body.right);
    if (consequences === null) {
      const { type, position } = cause;
      return left(failed({ _tag: 'WrittenByNewer', type, version: policyOf(cause), position }));
    }
    for (const consequence of consequences) {
      const before = await refusedBefore(ports, cause, consequence);
      if (isLeft(before)) return before;
      if (before.right) continue;
      let handled = await carryOut(ports, cause, consequence.command);
      if (isLeft(handled) && handled.left._tag === 'Refused' && handled.left.rejection._tag !== 'AlreadySo') {
        const recording = recordRefusal(ports, cause, consequence, handled.left);
        if (recording === null) refused.push(handled.left);
        else handled = await recording;
      }
      if (isLeft(handled)) {
        if (handled.left._tag === 'Refused') continue;
        return left(handled.left);
      }
      if (!handled.right.already) events.push(...handled.right.events);
      queue.push(...handled.right.events);
    }
  }
  return right({ events, refused });
};
