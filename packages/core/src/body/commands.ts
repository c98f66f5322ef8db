import { command, list, object, optional, tagged, union } from '../codec/structures.js';
import { oneOf } from '../codec/scalars.js';
import { Line } from '../codec/text.js';
import type { TypeOf } from '../codec/codec.js';
import { BodyId, Citation, Day, InstitutionId, PaperReference, PersonId, ResolutionId, Slug } from '../values.js';

export const BodyKind = oneOf('executive-council', 'technical-council', 'subcommittee', 'advisory-group', 'other');

export const Matter = object('Matter', { matter: Slug, name: Line });

/** The matters that a body may decide, and between which days. */
export const Mandate = object('Mandate', {
  matters: list(Matter, { min: 1, uniqueBy: 'matter' }),
  from: optional(Day),
  until: optional(Day),
});

/** What created a body: an article of an instrument, or an effect of a resolution. */
export const BodySource = tagged('BodySource', 'kind', {
  instrument: { citation: Citation },
  resolution: { resolution: ResolutionId, effect: Slug },
});

export const BodyOffice = oneOf('chair', 'executive-secretary', 'technical-secretariat');

export const EstablishBody = command('EstablishBody', {
  body: BodyId,
  name: Line,
  kind: BodyKind,
  mandate: Mandate,
  createdBy: BodySource,
});

/**
 * An institution's place. `titularOffice`: the office whose holder sits there, in words. `holder`: whether they do so ex officio, as
 * where nothing is said, or were appointed in person.
 */
export const CreateSeat = command('CreateSeat', {
  body: BodyId,
  seat: Slug,
  institution: InstitutionId,
  right: oneOf('vote', 'voice'),
  titularOffice: Line,
  holder: optional(oneOf('ex-officio', 'appointed')),
  from: Day,
  source: Citation,
});

/** Who takes an office of the body. `institution`: the one whose official holds it, where the source says so. */
export const RecordBodyOffice = command('RecordBodyOffice', {
  body: BodyId,
  office: BodyOffice,
  person: PersonId,
  institution: optional(InstitutionId),
  standing: oneOf('titular', 'acting'),
  from: Day,
  until: optional(Day),
  source: Citation,
});

export const EndBodyOffice = command('EndBodyOffice', {
  body: BodyId,
  office: BodyOffice,
  person: PersonId,
  until: Day,
  source: Citation,
});

/** Who comes into an office of the body, or that nobody does: it is vacant. */
export const OfficeChange = tagged('OfficeChange', 'comes', {
  titular: { office: BodyOffice, person: PersonId, institution: optional(InstitutionId) },
  acting: { office: BodyOffice, person: PersonId, institution: optional(InstitutionId) },
  nobody: { office: BodyOffice },
});

/** A change of administration: many offices, one day, one source. Whoever is in them leaves on the eve. */
export const RecordBodyAdministration = command('RecordBodyAdministration', {
  body: BodyId,
  offices: list(OfficeChange, { min: 1, uniqueBy: 'office' }),
  from: Day,
  source: Citation,
});

export const AccreditAlternate = command('AccreditAlternate', {
  body: BodyId,
  seat: Slug,
  person: PersonId,
  from: Day,
  until: optional(Day),
  rank: optional(Slug),
  credential: PaperReference,
});

export const AddPermanentGuest = command('AddPermanentGuest', {
  body: BodyId,
  institution: InstitutionId,
  from: Day,
  source: Citation,
});

/** Enactment's, of a succession by law; the registrar's for a seat that its instrument left out. `formerly`: whose it was. */
export const PassSeat = command('PassSeat', {
  body: BodyId,
  seat: Slug,
  formerly: InstitutionId,
  to: InstitutionId,
  on: Day,
  source: Citation,
});

/** The last day on which the institution is entitled to be convened. */
export const EndPermanentGuest = command('EndPermanentGuest', {
  body: BodyId,
  institution: InstitutionId,
  until: Day,
  source: Citation,
});

export const BodyCommand = union(
  'BodyCommand',
  EstablishBody,
  CreateSeat,
  RecordBodyOffice,
  EndBodyOffice,
  RecordBodyAdministration,
  AccreditAlternate,
  AddPermanentGuest,
  PassSeat,
  EndPermanentGuest,
);
export type BodyCommand = TypeOf<typeof BodyCommand>;
export type EstablishBody = TypeOf<typeof EstablishBody>;
export type CreateSeat = TypeOf<typeof CreateSeat>;
export type RecordBodyOffice = TypeOf<typeof RecordBodyOffice>;
export type EndBodyOffice = TypeOf<typeof EndBodyOffice>;
export type RecordBodyAdministration = TypeOf<typeof RecordBodyAdministration>;
export type AccreditAlternate = TypeOf<typeof AccreditAlternate>;
export type AddPermanentGuest = TypeOf<typeof AddPermanentGuest>;
export type PassSeat = TypeOf<typeof PassSeat>;
export type EndPermanentGuest = TypeOf<typeof EndPermanentGuest>;
