import { event, optional, union } from '../codec/structures.js';
import { oneOf } from '../codec/scalars.js';
import { Line } from '../codec/text.js';
import type { TypeOf } from '../codec/codec.js';
import { Citation, Day, InstitutionId, PaperReference, PersonId, Slug } from '../values.js';
import { BodyKind, BodyOffice, BodySource, Mandate } from './commands.js';

export const BodyEstablished = event('BodyEstablished', {
  name: Line,
  kind: BodyKind,
  mandate: Mandate,
  createdBy: BodySource,
});

export const SeatCreated = event('SeatCreated', {
  seat: Slug,
  institution: InstitutionId,
  right: oneOf('vote', 'voice'),
  titularOffice: Line,
  holder: optional(oneOf('ex-officio', 'appointed')),
  from: Day,
  source: Citation,
});

export const BodyOfficeTaken = event('BodyOfficeTaken', {
  office: BodyOffice,
  person: PersonId,
  institution: optional(InstitutionId),
  standing: oneOf('titular', 'acting'),
  from: Day,
  until: optional(Day),
  source: Citation,
});

export const BodyOfficeLeft = event('BodyOfficeLeft', {
  office: BodyOffice,
  person: PersonId,
  until: Day,
  source: Citation,
});

export const AlternateAccredited = event('AlternateAccredited', {
  seat: Slug,
  person: PersonId,
  from: Day,
  until: optional(Day),
  rank: optional(Slug),
  credential: PaperReference,
});

export const PermanentGuestAdded = event('PermanentGuestAdded', {
  institution: InstitutionId,
  from: Day,
  source: Citation,
});

export const SeatPassed = event('SeatPassed', {
  seat: Slug,
  formerly: InstitutionId,
  to: InstitutionId,
  on: Day,
  source: Citation,
});

export const PermanentGuestEnded = event('PermanentGuestEnded', {
  institution: InstitutionId,
  until: Day,
  source: Citation,
});

export const BodyEvent = union(
  'BodyEvent',
  BodyEstablished,
  SeatCreated,
  BodyOfficeTaken,
  BodyOfficeLeft,
  AlternateAccredited,
  PermanentGuestAdded,
  SeatPassed,
  PermanentGuestEnded,
);
export type BodyEvent = TypeOf<typeof BodyEvent>;
export type BodyEstablished = TypeOf<typeof BodyEstablished>;
export type SeatCreated = TypeOf<typeof SeatCreated>;
export type BodyOfficeTaken = TypeOf<typeof BodyOfficeTaken>;
export type BodyOfficeLeft = TypeOf<typeof BodyOfficeLeft>;
export type AlternateAccredited = TypeOf<typeof AlternateAccredited>;
export type PermanentGuestAdded = TypeOf<typeof PermanentGuestAdded>;
export type SeatPassed = TypeOf<typeof SeatPassed>;
export type PermanentGuestEnded = TypeOf<typeof PermanentGuestEnded>;
