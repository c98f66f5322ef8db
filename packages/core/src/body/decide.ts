import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { isNonEmpty } from 'fp-ts/lib/Array.js';
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import type { Act } from '../act.js';
import type { Premises } from '../decider.js';
import { mayLeave, mayTake, turnover } from '../office-changes.js';
import { comesFrom } from '../resolution/cited.js';
import type {
  AccreditAlternate,
  AddPermanentGuest,
  BodyCommand,
  CreateSeat,
  EndBodyOffice,
  EndPermanentGuest,
  EstablishBody,
  PassSeat,
  RecordBodyAdministration,
  RecordBodyOffice,
} from './commands.js';
import type {
  AlternateAccredited,
  BodyEstablished,
  BodyEvent,
  BodyOfficeLeft,
  BodyOfficeTaken,
  PermanentGuestAdded,
  PermanentGuestEnded,
  SeatCreated,
  SeatPassed,
} from './events.js';
import type { BodyRefusals, BodyRejection } from './rejections.js';
import { seatOf, type Body } from './state.js';

type Decision<Command extends keyof BodyRefusals, Event> = Either<BodyRefusals[Command], NonEmptyArray<Event>>;

/** An article of an instrument creates a body, or an effect of a resolution that has it. */
export const establishBody =
  (act: Act<EstablishBody>, premises: Premises) =>
  (state: Body | null): Decision<'EstablishBody', BodyEstablished> => {
    const { body, name, kind, mandate, createdBy } = act.command;
    if (state !== null) return left({ _tag: 'AlreadyExists', id: body });
    const { from, until } = mandate;
    if (from !== undefined && until !== undefined && until < from)
      return left({ _tag: 'EndsBeforeItBegins', from, until });
    if (createdBy.kind === 'resolution') {
      const created = comesFrom(act, premises, createdBy, 'create-body');
      if (isLeft(created)) return created;
    }
    return right([{ type: 'BodyEstablished', data: { name, kind, mandate, createdBy } }]);
  };

/** A seat is an institution's, and its name is given once. */
export const createSeat =
  ({ command }: Act<CreateSeat>, premises: Premises) =>
  (state: Body | null): Decision<'CreateSeat', SeatCreated> => {
    const { type, body, ...data } = command;
    if (state === null) return left({ _tag: 'Unknown', id: body });
    if (premises.get(data.institution) === null) return left({ _tag: 'Unknown', id: data.institution });
    const taken = seatOf(state, data.seat);
    if (taken === null) return right([{ type: 'SeatCreated', data }]);
    const asked = { ...data, holder: data.holder ?? 'ex-officio' };
    const same = (['institution', 'right', 'holder', 'from'] as const).every((field) => taken[field] === asked[field]);
    return left(same ? { _tag: 'AlreadySo', what: 'seat' } : { _tag: 'SeatTaken', ...taken });
  };

export const recordBodyOffice =
  ({ command }: Act<RecordBodyOffice>, premises: Premises) =>
  (state: Body | null): Decision<'RecordBodyOffice', BodyOfficeTaken> => {
    const { type, body, ...data } = command;
    if (state === null) return left({ _tag: 'Unknown', id: body });
    if (data.institution !== undefined && premises.get(data.institution) === null)
      return left({ _tag: 'Unknown', id: data.institution });
    const free = mayTake(state, data);
    return isLeft(free) ? free : right([{ type: 'BodyOfficeTaken', data }]);
  };

export const endBodyOffice =
  ({ command: { type, body, ...data } }: Act<EndBodyOffice>) =>
  (state: Body | null): Decision<'EndBodyOffice', BodyOfficeLeft> => {
    if (state === null) return left({ _tag: 'Unknown', id: body });
    const free = mayLeave(state, data);
    return isLeft(free) ? free : right([{ type: 'BodyOfficeLeft', data }]);
  };

/** What the old administration did stays done by who did it; what is open is for whoever holds the office. */
export const recordBodyAdministration =
  ({ command: { body, offices, from, source } }: Act<RecordBodyAdministration>, premises: Premises) =>
  (state: Body | null): Decision<'RecordBodyAdministration', BodyOfficeLeft | BodyOfficeTaken> => {
    if (state === null) return left({ _tag: 'Unknown', id: body });
    const events: (BodyOfficeLeft | BodyOfficeTaken)[] = [];
    for (const change of offices) {
      const { office } = change;
      if (change.comes !== 'nobody' && change.institution !== undefined && premises.get(change.institution) === null)
        return left({ _tag: 'Unknown', id: change.institution });
      const turned = turnover(state, change, from);
      if (isLeft(turned)) return turned;
      const { leaving, until, comes } = turned.right;
      for (const { person } of leaving)
        events.push({ type: 'BodyOfficeLeft', data: { office, person, until, source } });
      if (change.comes === 'nobody' || !comes) continue;
      const { comes: standing, ...holder } = change;
      events.push({ type: 'BodyOfficeTaken', data: { ...holder, standing, from, source } });
    }
    return isNonEmpty(events) ? right(events) : left({ _tag: 'AlreadySo', what: 'administration' });
  };

/** An alternate is accredited to a seat that exists, with a vote or only a voice, by a credential that the record refers to. */
export const accreditAlternate =
  ({ command }: Act<AccreditAlternate>) =>
  (state: Body | null): Decision<'AccreditAlternate', AlternateAccredited> => {
    const { type, body, ...data } = command;
    const { seat, person, from, until } = data;
    if (state === null) return left({ _tag: 'Unknown', id: body });
    if (seatOf(state, seat) === null)
      return left({ _tag: 'UnknownSeat', body, seat, seats: state.seats.map((other) => other.seat) });
    if (until !== undefined && until < from) return left({ _tag: 'EndsBeforeItBegins', from, until });
    const same = state.alternates.some(
      (alternate) =>
        alternate.seat === seat &&
        alternate.person === person &&
        alternate.from === from &&
        alternate.until === (until ?? null),
    );
    return same ? left({ _tag: 'AlreadySo', what: 'alternate' }) : right([{ type: 'AlternateAccredited', data }]);
  };

export const addPermanentGuest =
  ({ command: { body, institution, from, source } }: Act<AddPermanentGuest>, premises: Premises) =>
  (state: Body | null): Decision<'AddPermanentGuest', PermanentGuestAdded> => {
    if (state === null) return left({ _tag: 'Unknown', id: body });
    if (premises.get(institution) === null) return left({ _tag: 'Unknown', id: institution });
    const already = state.permanentGuests.some(
      (guest) => guest.institution === institution && (guest.until === null || from <= guest.until),
    );
    if (already) return left({ _tag: 'AlreadySo', what: 'permanent-guest' });
    return right([{ type: 'PermanentGuestAdded', data: { institution, from, source } }]);
  };

/** By law, and from the day on which the institution was no longer there. */
export const passSeat =
  ({ command }: Act<PassSeat>, premises: Premises) =>
  (state: Body | null): Decision<'PassSeat', SeatPassed> => {
    const { type, body, ...data } = command;
    const { seat, formerly, to } = data;
    if (state === null) return left({ _tag: 'Unknown', id: body });
    if (premises.get(to) === null) return left({ _tag: 'Unknown', id: to });
    const there = seatOf(state, seat);
    if (there === null) return left({ _tag: 'UnknownSeat', body, seat, seats: state.seats.map((one) => one.seat) });
    if (there.institution !== formerly)
      return left({ _tag: 'NotItsOwn', institution: formerly, what: `${body}/${seat}` });
    const ended = premises.get(formerly)?.endedOn ?? null;
    return ended === null ? left({ _tag: 'StillThere', institution: formerly }) : right([{ type: 'SeatPassed', data }]);
  };

export const endPermanentGuest =
  ({ command: { body, institution, until, source } }: Act<EndPermanentGuest>) =>
  (state: Body | null): Decision<'EndPermanentGuest', PermanentGuestEnded> => {
    if (state === null) return left({ _tag: 'Unknown', id: body });
    const was = state.permanentGuests.findLast((guest) => guest.institution === institution);
    if (was?.until === until) return left({ _tag: 'AlreadySo', what: 'permanent-guest' });
    if (was === undefined || was.until !== null)
      return left({ _tag: 'NotAPermanentGuest', body, institution, endedOn: was?.until ?? null });
    if (until < was.from) return left({ _tag: 'EndsBeforeItBegins', from: was.from, until });
    return right([{ type: 'PermanentGuestEnded', data: { institution, until, source } }]);
  };

export const decide =
  (act: Act<BodyCommand>, premises: Premises) =>
  (state: Body | null): Either<BodyRejection, NonEmptyArray<BodyEvent>> => {
    const { command } = act;
    switch (command.type) {
      case 'EstablishBody':
        return establishBody({ ...act, command }, premises)(state);
      case 'CreateSeat':
        return createSeat({ ...act, command }, premises)(state);
      case 'RecordBodyOffice':
        return recordBodyOffice({ ...act, command }, premises)(state);
      case 'EndBodyOffice':
        return endBodyOffice({ ...act, command })(state);
      case 'RecordBodyAdministration':
        return recordBodyAdministration({ ...act, command }, premises)(state);
      case 'AccreditAlternate':
        return accreditAlternate({ ...act, command })(state);
      case 'AddPermanentGuest':
        return addPermanentGuest({ ...act, command }, premises)(state);
      case 'PassSeat':
        return passSeat({ ...act, command }, premises)(state);
      case 'EndPermanentGuest':
        return endPermanentGuest({ ...act, command })(state);
    }
  };
