import { command, list, object, optional, tagged, union } from '../codec/structures.js';
import { oneOf } from '../codec/scalars.js';
import { Line } from '../codec/text.js';
import type { TypeOf } from '../codec/codec.js';
import { BodyId, Citation, CommitmentId, Day, InstitutionId, PersonId, Slug } from '../values.js';

export const PassedCommitment = object('PassedCommitment', { commitment: CommitmentId, to: InstitutionId });
export const PassedSeat = object('PassedSeat', { body: BodyId, seat: Slug, to: InstitutionId });
export const PassedFocalPoint = object('PassedFocalPoint', { person: PersonId, to: InstitutionId });

export const InstitutionKind = oneOf(
  'presidency',
  'ministry',
  'legal-counsel',
  'coordinated-regulator',
  'deconcentrated-body',
  'entity',
  'state-enterprise',
  'autonomous-body',
  'state',
  'municipality',
  'other-branch',
  'partner',
);

/** `within`: the institution whose sector or organisation it belongs to. */
export const RegisterInstitution = command('RegisterInstitution', {
  institution: InstitutionId,
  name: Line,
  kind: InstitutionKind,
  within: optional(InstitutionId),
  from: optional(Day),
  source: Citation,
});

export const AddUnit = command('AddUnit', { institution: InstitutionId, unit: Slug, name: Line, source: Citation });

/** Who takes the office that heads the institution, as titular or as acting holder. */
export const RecordTitular = command('RecordTitular', {
  institution: InstitutionId,
  person: PersonId,
  standing: oneOf('titular', 'acting'),
  from: Day,
  until: optional(Day),
  source: Citation,
});

export const EndTitular = command('EndTitular', {
  institution: InstitutionId,
  person: PersonId,
  until: Day,
  source: Citation,
});

export const DesignateFocalPoint = command('DesignateFocalPoint', {
  institution: InstitutionId,
  person: PersonId,
  from: Day,
});

export const RelieveFocalPoint = command('RelieveFocalPoint', {
  institution: InstitutionId,
  person: PersonId,
  until: Day,
});

/** By a law or a decree. */
export const RenameInstitution = command('RenameInstitution', {
  institution: InstitutionId,
  name: Line,
  from: Day,
  source: Citation,
});

/** Who comes to head the institution, or that nobody does. */
export const TitularChange = tagged('TitularChange', 'comes', {
  titular: { person: PersonId },
  acting: { person: PersonId },
  nobody: {},
});

/**
 * A change of administration: one day, one source. `focalPoints`: who reports from then on, the others being relieved; left out, they
 * stay.
 */
export const RecordInstitutionAdministration = command('RecordInstitutionAdministration', {
  institution: InstitutionId,
  titular: optional(TitularChange),
  focalPoints: optional(list(PersonId, { uniqueBy: true })),
  from: Day,
  source: Citation,
});

/**
 * Merged into others or extinguished, by law: from `on`, its commitments, seats and focal points pass to whom the instrument says. What
 * it does not pass on stays open, and is shown.
 */
export const RecordLegalSuccession = command('RecordLegalSuccession', {
  institution: InstitutionId,
  manner: oneOf('merged', 'extinguished'),
  on: Day,
  source: Citation,
  commitments: list(PassedCommitment, { uniqueBy: 'commitment' }),
  seats: list(PassedSeat),
  focalPoints: list(PassedFocalPoint, { uniqueBy: 'person' }),
});

export const InstitutionCommand = union(
  'InstitutionCommand',
  RegisterInstitution,
  AddUnit,
  RecordTitular,
  EndTitular,
  DesignateFocalPoint,
  RelieveFocalPoint,
  RenameInstitution,
  RecordLegalSuccession,
  RecordInstitutionAdministration,
);
export type InstitutionCommand = TypeOf<typeof InstitutionCommand>;
export type InstitutionKind = TypeOf<typeof InstitutionKind>;
export type RegisterInstitution = TypeOf<typeof RegisterInstitution>;
export type AddUnit = TypeOf<typeof AddUnit>;
export type RecordTitular = TypeOf<typeof RecordTitular>;
export type EndTitular = TypeOf<typeof EndTitular>;
export type DesignateFocalPoint = TypeOf<typeof DesignateFocalPoint>;
export type RelieveFocalPoint = TypeOf<typeof RelieveFocalPoint>;
export type RenameInstitution = TypeOf<typeof RenameInstitution>;
export type RecordLegalSuccession = TypeOf<typeof RecordLegalSuccession>;
export type RecordInstitutionAdministration = TypeOf<typeof RecordInstitutionAdministration>;
