import type { BodyCommand } from '../../src/body/commands.js';
import type { BodyEvent } from '../../src/body/events.js';
import type { BodyId } from '../../src/values.js';
import { paper, person } from '../given.js';

export const BODY: BodyId = 'body-consejo';

export const established: BodyEvent = {
  type: 'BodyEstablished',
  data: {
    name: 'Consejo Ejecutivo',
    kind: 'executive-council',
    mandate: {
      matters: [
        { matter: 'firma', name: 'Firma electrónica' },
        { matter: 'datos', name: 'Datos abiertos' },
      ],
      from: '2014-01-06',
    },
    createdBy: { kind: 'instrument', citation: 'Artículo 5' },
  },
};

export const seatCreated: BodyEvent = {
  type: 'SeatCreated',
  data: {
    seat: 'hacienda',
    institution: 'institution-hacienda',
    right: 'vote',
    titularOffice: 'Secretario de Hacienda',
    from: '2014-01-06',
    source: 'Artículo 6',
  },
};

export const chairTaken: BodyEvent = {
  type: 'BodyOfficeTaken',
  data: {
    office: 'chair',
    person: person(2),
    institution: 'institution-hacienda',
    standing: 'titular',
    from: '2014-01-06',
    source: 'Artículo 7',
  },
};

export const chairLeft: BodyEvent = {
  type: 'BodyOfficeLeft',
  data: { office: 'chair', person: person(2), until: '2014-06-30', source: 'Renuncia' },
};

export const alternateAccredited: BodyEvent = {
  type: 'AlternateAccredited',
  data: { seat: 'hacienda', person: person(5), from: '2014-03-01', until: '2014-12-31', credential: paper('oficio-5') },
};

export const guestAdded: BodyEvent = {
  type: 'PermanentGuestAdded',
  data: { institution: 'institution-inai', from: '2014-01-06', source: 'Artículo 8' },
};

export const guestEnded: BodyEvent = {
  type: 'PermanentGuestEnded',
  data: { institution: 'institution-inai', until: '2014-12-31', source: 'Decreto de extinción' },
};

export const WHOLE_LIFE: readonly BodyEvent[] = [
  established,
  seatCreated,
  chairTaken,
  alternateAccredited,
  guestAdded,
  chairLeft,
  guestEnded,
];

/** The command that asks for an event. */
export const asking = <Type extends BodyCommand['type']>(
  type: Type,
  fields: Omit<Extract<BodyCommand, { type: Type }>, 'type' | 'body'>,
): BodyCommand => ({ type, body: BODY, ...fields }) as unknown as BodyCommand;
