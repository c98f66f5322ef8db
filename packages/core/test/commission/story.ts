import { mexicoComparable } from '../../src/charters/mexico-comparable.js';
import type { Charter } from '../../src/charter.js';
import type { CommissionCommand, FoundCommission } from '../../src/commission/commands.js';
import type { ClassListed, CommissionEvent, CommissionFounded } from '../../src/commission/events.js';
import type { Institution } from '../../src/institution/state.js';
import type { Resolution } from '../../src/resolution/state.js';
import type { InstitutionId } from '../../src/values.js';
import { person } from '../given.js';

export const founding: Omit<FoundCommission, 'type'> = {
  name: 'Comisión para el Gobierno Digital',
  record: 'illustrative',
  instrument: {
    title: 'Acuerdo de creación',
    citation: 'Gaceta de 3 de enero de 2014',
    signedOn: '2013-12-20',
    gazettedOn: '2014-01-03',
    inForceOn: '2014-01-04',
  },
  keptFrom: '2014-01-06',
  zone: 'America/Mexico_City',
  recordingWindow: 5,
  charter: mexicoComparable,
  registrar: person(1),
};
export const founded: CommissionFounded = { type: 'CommissionFounded', data: founding };

/** Another charter: the same, but for a casting vote that passes to whoever presides. */
export const amended: Charter = {
  ...mexicoComparable,
  castingVote: { value: 'who-presides', source: 'Segundo reglamento, artículo 4' },
};
export const adopted: CommissionEvent = {
  type: 'CharterAdopted',
  data: {
    version: 2,
    charter: amended,
    from: '2014-04-01',
    adoptedBy: { kind: 'instrument', citation: 'Segundo reglamento' },
  },
};

export const holidays: CommissionEvent = {
  type: 'HolidaysDeclared',
  data: {
    holidays: [
      { day: '2014-03-17', name: 'Natalicio de Benito Juárez' },
      { day: '2014-05-01', name: 'Día del Trabajo' },
    ],
    source: 'Gaceta de 10 de enero de 2014',
  },
};

export const listed: ClassListed = {
  type: 'ClassListed',
  data: {
    class: 'dependencias',
    name: 'Las dependencias',
    from: '2014-02-01',
    members: ['institution-hacienda', 'institution-salud'],
    source: 'Artículo 3',
  },
};

export const appointed: CommissionEvent = {
  type: 'RegistrarAppointed',
  data: { person: person(2), from: '2014-03-01', source: 'Oficio 12' },
};

export const succeeded: CommissionEvent = {
  type: 'CommissionSucceeded',
  data: { successor: 'Coordinación de Estrategia Digital', on: '2018-11-30', source: 'Decreto' },
};

export const WHOLE_LIFE: readonly CommissionEvent[] = [founded, adopted, holidays, listed, appointed, succeeded];

/** The command that asks for an event. */
export const asking = <Type extends CommissionCommand['type']>(
  type: Type,
  fields: Omit<Extract<CommissionCommand, { type: Type }>, 'type'>,
): CommissionCommand => ({ type, ...fields }) as unknown as CommissionCommand;

export const institutionState = (institution: InstitutionId): Institution => ({
  institution,
  kind: 'ministry',
  within: null,
  name: institution,
  endedOn: null,
  units: [],
  offices: [],
});

export const resolutionState = (effects: Resolution['effects'], told: Resolution['told'] = []): Resolution => ({
  resolution: 'resolution-consejo-01',
  number: 'consejo/01',
  body: 'body-consejo',
  title: 'Reglamento',
  origin: told.length > 0 ? 'transcribed' : 'adopted',
  session: null,
  adoptedOn: '2014-03-10',
  effects,
  told,
  expanded: [],
  takesEffect: 'closing',
  tookEffectOn: '2014-03-10',
  finalText: null,
  ratifyBy: null,
  ratifiedOn: null,
  healedOn: null,
  standing: 'stands',
  notified: [],
  published: null,
  brokenRules: [],
  refused: [],
});
