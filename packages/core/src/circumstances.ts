import { left, right, type Either } from 'fp-ts/lib/Either.js';
import type { Circumstances, GivenAct } from './act.js';
import { plusDays, daysBetween, type Day, type Instant, type Time } from './calendar/day.js';
import { idOf } from './canonical.js';
import type { Clock } from './clock.js';
import type { Reason } from './codec/reason.js';
import type { Command } from './commands.js';
import type { Commission } from './commission/state.js';
import type { Provenance } from './event.js';
import type { CommonRejection, Invalid } from './refusals.js';
import { placeOf } from './act.js';
import type { PersonId, WhenTold } from './values.js';

/** What an act is dated by: of the commission, or, for its founding, of the founding itself. */
export type Keeping = Pick<Commission, 'record' | 'zone' | 'keptFrom' | 'recordingWindow'>;

export const keepingOf = (command: Command, commission: Commission | null): Keeping | null =>
  commission ?? (command.type === 'FoundCommission' ? command : null);

const latestDay = (when: WhenTold, keptFrom: Day): Day => {
  switch (when.kind) {
    case 'day':
      return when.day;
    case 'between':
      return when.last;
    case 'not-stated':
      return plusDays(keptFrom, -1);
  }
};

export type Moment = {
  readonly act: GivenAct<Command>;
  readonly commandId: string;
  readonly recordedBy: PersonId;
  readonly keeping: Keeping;
  readonly clock: Clock;
  /** When the record's last event and the stream's last event were recorded. */
  readonly lastInRecord: Instant | null;
  readonly lastInStream: Instant | null;
};

const invalid = (path: string, reason: Reason): Either<Invalid, never> =>
  left({ _tag: 'Invalid', problems: [{ path, reason }] });

const later = (one: Instant, other: Instant | null): Instant => (other !== null && other > one ? other : one);

/** The local day and time that a command sets for a session. */
const startOf = (command: Command): { readonly day: Day; readonly time: Time } | null =>
  command.type === 'ConveneSession' || command.type === 'MakeSecondCall' || command.type === 'RescheduleSession'
    ? command
    : null;

/** The instant of that day and time in the commission's zone; the first, where its clocks show them twice. */
export const startsAt = (
  command: Command,
  { zone }: Keeping,
  clock: Clock,
): Either<Invalid, { readonly startsAt?: Instant }> => {
  const start = startOf(command);
  if (start === null) return right({});
  const instant = clock.instantOf(start.day, start.time, zone);
  return instant === null
    ? invalid('command.time', { _tag: 'SkippedByTheClock', day: start.day, zone })
    : right({ startsAt: instant });
};

/** When and on whose word an act stands, or why it cannot stand so. Time cannot be chosen. */
export const circumstancesOf = ({
  act,
  commandId,
  recordedBy,
  keeping,
  clock,
  lastInRecord,
  lastInStream,
}: Moment): Either<CommonRejection | Invalid, Circumstances> => {
  if (act.clock !== undefined && keeping.record === 'real') return left({ _tag: 'ClockNotAllowed', record: 'real' });
  if (act.clock !== undefined && lastInRecord !== null && act.clock < lastInRecord)
    return left({ _tag: 'ClockBehindTheRecord', clock: act.clock, last: lastInRecord });
  const now = act.clock ?? clock.now();
  const recordedAt = later(now, lastInStream);
  const today = clock.dayOf(now, keeping.zone);
  if (today === null) return invalid('command.zone', { _tag: 'NotATimeZone' });
  const { command: _, as, basis, rectifies, attested, transcribed } = act;
  const common = {
    recordedBy,
    basis,
    commandId,
    commandDigest: idOf(act),
    recordedAt,
    ...(rectifies === undefined ? {} : { rectifies }),
  };
  if (transcribed !== undefined) {
    if (act.at !== undefined) return left({ _tag: 'TranscribedHasNoTime', field: 'at' });
    if (attested !== undefined) return left({ _tag: 'TranscribedHasNoTime', field: 'attested' });
    const { when } = transcribed;
    if (when.kind === 'between' && when.last < when.first)
      return invalid('transcribed.when.last', { _tag: 'EarlierThan', day: when.first });
    const onDay = latestDay(when, keeping.keptFrom);
    if (onDay >= keeping.keptFrom) return left({ _tag: 'NotBeforeKeeping', day: onDay, keptFrom: keeping.keptFrom });
    const { told, ...provenance } = transcribed;
    return right({
      ...common,
      actor: { kind: 'told', ...told },
      provenance: { kind: 'transcribed', ...provenance },
      onDay,
    });
  }
  const at = act.at ?? now;
  if (at > now)
    return left({
      _tag: 'NotContemporaneous',
      at,
      recordedAt: now,
      windowInDays: keeping.recordingWindow,
      problem: 'in-the-future',
    });
  const onDay = clock.dayOf(at, keeping.zone) ?? today;
  const late = daysBetween(onDay, today) > keeping.recordingWindow;
  if (late && attested === undefined)
    return left({
      _tag: 'NotContemporaneous',
      at,
      recordedAt: now,
      windowInDays: keeping.recordingWindow,
      problem: 'past-the-window',
    });
  const provenance: Provenance =
    attested === undefined
      ? { kind: 'contemporaneous' }
      : { kind: 'attested', ...attested, late: late ? 'late' : 'in-time' };
  return right({
    ...common,
    actor: { kind: 'person', person: as.person, office: as.office, of: placeOf(as) },
    provenance,
    occurredAt: at,
    onDay,
  });
};
