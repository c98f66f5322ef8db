import type { Day, Instant } from '../calendar/day.js';
import type { HasOffices } from '../offices.js';
import type { BodyId, InstitutionId, PersonId } from '../values.js';

export type Seat = {
  readonly seat: string;
  readonly institution: InstitutionId;
  readonly right: 'vote' | 'voice';
  readonly holder: 'ex-officio' | 'appointed';
  readonly from: Day;
};

export type Alternate = {
  readonly seat: string;
  readonly person: PersonId;
  readonly from: Day;
  readonly until: Day | null;
  /** The rank that the credential states, and when it was entered. */
  readonly rank: string | null;
  readonly recordedAt: Instant;
};

/** An institution entitled to be convened from a day and, once it is known, until one; both days count. */
export type PermanentGuest = {
  readonly institution: InstitutionId;
  readonly from: Day;
  readonly until: Day | null;
};

export type Body = HasOffices & {
  readonly body: BodyId;
  readonly mandate: { readonly matters: readonly string[]; readonly from: Day | null; readonly until: Day | null };
  readonly seats: readonly Seat[];
  readonly alternates: readonly Alternate[];
  readonly permanentGuests: readonly PermanentGuest[];
};

export const votingSeatsOn = ({ seats }: Body, day: Day): readonly Seat[] =>
  seats.filter(({ right, from }) => right === 'vote' && from <= day);

export const permanentGuestsOn = ({ permanentGuests }: Body, day: Day): readonly InstitutionId[] =>
  permanentGuests
    .filter(({ from, until }) => from <= day && (until === null || day <= until))
    .map(({ institution }) => institution);

export const seatOf = ({ seats }: Body, seat: string): Seat | null =>
  seats.find((candidate) => candidate.seat === seat) ?? null;

/** A seat that there is on a day. */
export const seatOn = (body: Body, seat: string, day: Day): Seat | null => {
  const found = seatOf(body, seat);
  return found === null || day < found.from ? null : found;
};

/** The accreditation by which somebody is a seat's alternate on a day. */
export const accreditationOf = ({ alternates }: Body, seat: string, person: PersonId, day: Day): Alternate | null =>
  alternates.find(
    (alternate) =>
      alternate.seat === seat &&
      alternate.person === person &&
      alternate.from <= day &&
      (alternate.until === null || day <= alternate.until),
  ) ?? null;

export const isAccredited = (body: Body, seat: string, person: PersonId, day: Day): boolean =>
  accreditationOf(body, seat, person, day) !== null;
