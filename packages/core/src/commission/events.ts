import { event, list, union } from '../codec/structures.js';
import { integer, oneOf } from '../codec/scalars.js';
import { Line } from '../codec/text.js';
import type { TypeOf } from '../codec/codec.js';
import { Charter } from '../charter.js';
import { Citation, Day, InstitutionId, PersonId, Slug } from '../values.js';
import { CharterSource, FoundingInstrument, Holiday, Zone } from './commands.js';

export const CommissionFounded = event('CommissionFounded', {
  name: Line,
  record: oneOf('real', 'illustrative'),
  instrument: FoundingInstrument,
  keptFrom: Day,
  zone: Zone,
  recordingWindow: integer(0, 3_650),
  charter: Charter,
  registrar: PersonId,
});

/** `version` counts from 1, the founding's charter. */
export const CharterAdopted = event('CharterAdopted', {
  version: integer(2),
  charter: Charter,
  from: Day,
  adoptedBy: CharterSource,
});

export const HolidaysDeclared = event('HolidaysDeclared', {
  holidays: list(Holiday, { min: 1, uniqueBy: 'day' }),
  source: Citation,
});

export const ClassListed = event('ClassListed', {
  class: Slug,
  name: Line,
  from: Day,
  members: list(InstitutionId, { min: 1, uniqueBy: true }),
  source: Citation,
});

export const RegistrarAppointed = event('RegistrarAppointed', { person: PersonId, from: Day, source: Citation });

export const CommissionSucceeded = event('CommissionSucceeded', { successor: Line, on: Day, source: Citation });

export const CommissionEvent = union(
  'CommissionEvent',
  CommissionFounded,
  CharterAdopted,
  HolidaysDeclared,
  ClassListed,
  RegistrarAppointed,
  CommissionSucceeded,
);
export type CommissionEvent = TypeOf<typeof CommissionEvent>;
export type CommissionFounded = TypeOf<typeof CommissionFounded>;
export type CharterAdopted = TypeOf<typeof CharterAdopted>;
export type HolidaysDeclared = TypeOf<typeof HolidaysDeclared>;
export type ClassListed = TypeOf<typeof ClassListed>;
export type RegistrarAppointed = TypeOf<typeof RegistrarAppointed>;
export type CommissionSucceeded = TypeOf<typeof CommissionSucceeded>;
