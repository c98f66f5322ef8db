import type { InstitutionCommand } from '../../src/institution/commands.js';
import type { InstitutionEvent } from '../../src/institution/events.js';
import type { InstitutionId } from '../../src/values.js';
import { person } from '../given.js';

export const INSTITUTION: InstitutionId = 'institution-sat';

export const registered: InstitutionEvent = {
  type: 'InstitutionRegistered',
  data: {
    name: 'Servicio de Administración Tributaria',
    kind: 'deconcentrated-body',
    within: 'institution-hacienda',
    source: 'Reglamento interior',
  },
};
export const unitAdded: InstitutionEvent = {
  type: 'UnitAdded',
  data: { unit: 'tecnologias', name: 'Administración de Tecnologías', source: 'Reglamento interior' },
};
export const titularRecorded: InstitutionEvent = {
  type: 'TitularRecorded',
  data: { person: person(6), standing: 'titular', from: '2014-01-06', source: 'Nombramiento' },
};
export const titularEnded: InstitutionEvent = {
  type: 'TitularEnded',
  data: { person: person(6), until: '2014-06-30', source: 'Renuncia' },
};
export const designated: InstitutionEvent = {
  type: 'FocalPointDesignated',
  data: { person: person(7), from: '2014-02-01' },
};
export const relieved: InstitutionEvent = {
  type: 'FocalPointRelieved',
  data: { person: person(7), until: '2014-05-31' },
};

export const WHOLE_LIFE: readonly InstitutionEvent[] = [
  registered,
  unitAdded,
  titularRecorded,
  designated,
  relieved,
  titularEnded,
];

/** The command that asks for an event. */
export const asking = <Type extends InstitutionCommand['type']>(
  type: Type,
  fields: Omit<Extract<InstitutionCommand, { type: Type }>, 'type' | 'institution'>,
): InstitutionCommand => ({ type, institution: INSTITUTION, ...fields }) as unknown as InstitutionCommand;
