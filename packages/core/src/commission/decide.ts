import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import type { Act } from '../act.js';
import { canonical } from '../canonical.js';
import type { Day } from '../calendar/day.js';
import type { Premises } from '../decider.js';
import { comesFrom } from '../resolution/cited.js';
import { COMMISSION } from '../values.js';
import type {
  AdoptCharter,
  AppointRegistrar,
  CommissionCommand,
  DeclareHolidays,
  FoundCommission,
  ListClass,
  RecordSuccession,
} from './commands.js';
import { contradictionIn, type Adopting } from './contradictions.js';
import type {
  CharterAdopted,
  ClassListed,
  CommissionEvent,
  CommissionFounded,
  CommissionSucceeded,
  HolidaysDeclared,
  RegistrarAppointed,
} from './events.js';
import type { CommissionRefusals, CommissionRejection, DatesOutOfOrder } from './rejections.js';
import { classOn, type Commission } from './state.js';

type Decision<Command extends keyof CommissionRefusals, Event> = Either<
  CommissionRefusals[Command],
  NonEmptyArray<Event>
>;

const NO_COMMISSION = left({ _tag: 'Unknown', id: COMMISSION } as const);

type Dated = { readonly field: string; readonly day: Day | undefined };

const outOfOrder = (...dates: readonly Dated[]): DatesOutOfOrder | null => {
  let before: { readonly field: string; readonly day: Day } | null = null;
  for (const { field, day } of dates) {
    if (day === undefined) continue;
    if (before !== null && day < before.day)
      return { _tag: 'DatesOutOfOrder', earlier: before.field, later: field, earlierDay: before.day, laterDay: day };
    before = { field, day };
  }
  return null;
};

/**
 * An instrument is signed, then gazetted, then in force. A record is kept from the day of its founding, or from one before it: kept
 * from a later day, it would hold acts that are neither told by a source nor recorded as they happen. A transcribed founding stands
 * before that day by its nature.
 */
export const foundCommission =
  ({ command, circumstances }: Act<FoundCommission>) =>
  (state: Commission | null): Decision<'FoundCommission', CommissionFounded> => {
    if (state !== null) return left({ _tag: 'AlreadyExists', id: COMMISSION });
    const { type, ...data } = command;
    const { signedOn, gazettedOn, inForceOn } = data.instrument;
    const problem =
      outOfOrder(
        { field: 'signedOn', day: signedOn },
        { field: 'gazettedOn', day: gazettedOn },
        { field: 'inForceOn', day: inForceOn },
      ) ??
      (circumstances.provenance.kind === 'transcribed'
        ? null
        : outOfOrder({ field: 'keptFrom', day: data.keptFrom }, { field: 'onDay', day: circumstances.onDay })) ??
      contradictionIn(data.charter);
    return problem === null ? right([{ type: 'CommissionFounded', data }]) : left(problem);
  };

/** The body whose resolution adopts a charter, by which it will be judged. */
const adoptingBody = ({ adoptedBy, from }: AdoptCharter, premises: Premises): Adopting | null => {
  const body = adoptedBy.kind === 'resolution' ? premises.get(adoptedBy.resolution)?.body : null;
  const adopting = body === undefined || body === null ? null : premises.get(body);
  return adopting === null ? null : { body: adopting, from };
};

/** A charter follows the one before it, in its number and in time. Whether it reaches back before its adoption is a rule's to say. */
export const adoptCharter =
  (act: Act<AdoptCharter>, premises: Premises) =>
  (state: Commission | null): Decision<'AdoptCharter', CharterAdopted> => {
    const { charter, from, adoptedBy } = act.command;
    const last = state?.charters.at(-1);
    if (last === undefined) return NO_COMMISSION;
    if (adoptedBy.kind === 'resolution') {
      const adopted = comesFrom(act, premises, adoptedBy, 'adopt-charter');
      if (isLeft(adopted)) return adopted;
    }
    if (from < last.from) return left({ _tag: 'CharterNotLater', from, inForceFrom: last.from });
    const contradiction = contradictionIn(charter, adoptingBody(act.command, premises));
    if (contradiction !== null) return left(contradiction);
    if (canonical(charter) === canonical(last.charter)) return left({ _tag: 'AlreadySo', what: 'charter' });
    return right([{ type: 'CharterAdopted', data: { version: last.version + 1, charter, from, adoptedBy } }]);
  };

/** A closure is declared before it comes: declared afterwards, it would change terms already counted. */
export const declareHolidays =
  ({ command: { holidays, source }, circumstances: { onDay, provenance } }: Act<DeclareHolidays>) =>
  (state: Commission | null): Decision<'DeclareHolidays', HolidaysDeclared> => {
    if (state === null) return NO_COMMISSION;
    const [first, ...others] = holidays.filter(({ day }) => !state.calendar.holidays.has(day));
    if (first === undefined) return left({ _tag: 'AlreadySo', what: 'holidays' });
    const passed = provenance.kind === 'transcribed' ? undefined : [first, ...others].find(({ day }) => day < onDay);
    if (passed !== undefined) return left({ _tag: 'HolidayPassed', day: passed.day, today: onDay });
    return right([{ type: 'HolidaysDeclared', data: { holidays: [first, ...others], source } }]);
  };

/** A class lists institutions that the record knows, and all those it does not know are named at once. */
export const listClass =
  ({ command }: Act<ListClass>, premises: Premises) =>
  (state: Commission | null): Decision<'ListClass', ClassListed> => {
    if (state === null) return NO_COMMISSION;
    const { type, ...data } = command;
    const unknown = data.members.filter((member) => premises.get(member) === null);
    if (unknown.length > 0) return left({ _tag: 'UnknownMembers', class: data.class, members: unknown });
    const listed = classOn(state, data.class, data.from);
    const same =
      listed?.from === data.from &&
      listed.members.length === data.members.length &&
      data.members.every((member) => listed.members.includes(member));
    return same ? left({ _tag: 'AlreadySo', what: 'class' }) : right([{ type: 'ClassListed', data }]);
  };

/** There is always one registrar: a new one takes the office from the last, whose holding ends the day before. */
export const appointRegistrar =
  ({ command: { person, from, source } }: Act<AppointRegistrar>) =>
  (state: Commission | null): Decision<'AppointRegistrar', RegistrarAppointed> => {
    if (state === null) return NO_COMMISSION;
    const last = state.offices.at(-1);
    if (last?.person === person) return left({ _tag: 'AlreadySo', what: 'registrar' });
    if (last !== undefined && from <= last.from)
      return left({ _tag: 'OfficeAlreadyHeld', office: last.office, by: last.person, from: last.from });
    return right([{ type: 'RegistrarAppointed', data: { person, from, source } }]);
  };

export const recordSuccession =
  ({ command: { successor, on, source } }: Act<RecordSuccession>) =>
  (state: Commission | null): Decision<'RecordSuccession', CommissionSucceeded> => {
    if (state === null) return NO_COMMISSION;
    if (state.succeededOn !== null) return left({ _tag: 'AlreadySo', what: 'succession' });
    return right([{ type: 'CommissionSucceeded', data: { successor, on, source } }]);
  };

export const decide =
  (act: Act<CommissionCommand>, premises: Premises) =>
  (state: Commission | null): Either<CommissionRejection, NonEmptyArray<CommissionEvent>> => {
    const { command } = act;
    switch (command.type) {
      case 'FoundCommission':
        return foundCommission({ ...act, command })(state);
      case 'AdoptCharter':
        return adoptCharter({ ...act, command }, premises)(state);
      case 'DeclareHolidays':
        return declareHolidays({ ...act, command })(state);
      case 'ListClass':
        return listClass({ ...act, command }, premises)(state);
      case 'AppointRegistrar':
        return appointRegistrar({ ...act, command })(state);
      case 'RecordSuccession':
        return recordSuccession({ ...act, command })(state);
    }
  };
