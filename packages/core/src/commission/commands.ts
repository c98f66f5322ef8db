import { command, list, object, optional, tagged, union } from '../codec/structures.js';
import { integer, oneOf } from '../codec/scalars.js';
import { Line, pattern } from '../codec/text.js';
import type { TypeOf } from '../codec/codec.js';
import { Charter } from '../charter.js';
import { Citation, Day, InstitutionId, PersonId, ResolutionId, Slug } from '../values.js';

export const FoundingInstrument = object('FoundingInstrument', {
  title: Line,
  citation: Citation,
  signedOn: optional(Day),
  gazettedOn: optional(Day),
  inForceOn: optional(Day),
});

export const Zone = pattern<string>(
  'time zone',
  '[A-Za-z][A-Za-z0-9_+-]*(?:/[A-Za-z0-9_+-]+)*',
  'America/Mexico_City',
  60,
);

export const Holiday = object('Holiday', { day: Day, name: Line });

/** By whom a charter was adopted: a superior instrument, or a resolution of the commission. */
export const CharterSource = tagged('CharterSource', 'kind', {
  instrument: { citation: Citation },
  resolution: { resolution: ResolutionId, effect: Slug },
});

/**
 * Founds the record. `record`: whether the commission is real or invented for teaching. `keptFrom`: the day from which acts are
 * recorded as they happen. `recordingWindow`: how many calendar days after an act its record is still contemporaneous.
 */
export const FoundCommission = command('FoundCommission', {
  name: Line,
  record: oneOf('real', 'illustrative'),
  instrument: FoundingInstrument,
  keptFrom: Day,
  zone: Zone,
  recordingWindow: integer(0, 3_650),
  charter: Charter,
  registrar: PersonId,
});

export const AdoptCharter = command('AdoptCharter', { charter: Charter, from: Day, adoptedBy: CharterSource });

export const DeclareHolidays = command('DeclareHolidays', {
  holidays: list(Holiday, { min: 1, uniqueBy: 'day' }),
  source: Citation,
});

/** Who belongs to an assignee class from a day on: the only source from which a class is expanded. */
export const ListClass = command('ListClass', {
  class: Slug,
  name: Line,
  from: Day,
  members: list(InstitutionId, { min: 1, uniqueBy: true }),
  source: Citation,
});

export const AppointRegistrar = command('AppointRegistrar', { person: PersonId, from: Day, source: Citation });

export const RecordSuccession = command('RecordSuccession', { successor: Line, on: Day, source: Citation });

export const CommissionCommand = union(
  'CommissionCommand',
  FoundCommission,
  AdoptCharter,
  DeclareHolidays,
  ListClass,
  AppointRegistrar,
  RecordSuccession,
);
export type CommissionCommand = TypeOf<typeof CommissionCommand>;
export type FoundCommission = TypeOf<typeof FoundCommission>;
export type AdoptCharter = TypeOf<typeof AdoptCharter>;
export type DeclareHolidays = TypeOf<typeof DeclareHolidays>;
export type ListClass = TypeOf<typeof ListClass>;
export type AppointRegistrar = TypeOf<typeof AppointRegistrar>;
export type RecordSuccession = TypeOf<typeof RecordSuccession>;
