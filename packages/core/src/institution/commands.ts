import { command, list, optional, tagged, union } from '../codec/structures.js';
import { oneOf } from '../codec/scalars.js';
import { Line } from '../codec/text.js';
import type { TypeOf } from '../codec/codec.js';
import { Citation, Day, InstitutionId, PersonId, Slug } from '../values.js';

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

export const InstitutionCommand = union(
  'InstitutionCommand',
  RegisterInstitution,
  AddUnit,
  RecordTitular,
  EndTitular,
  DesignateFocalPoint,
  RelieveFocalPoint,
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
export type RecordInstitutionAdministration = TypeOf<typeof RecordInstitutionAdministration>;
