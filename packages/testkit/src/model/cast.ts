import {
  AUTHORITY,
  COMMISSION,
  type As,
  type Command,
  type InstitutionId,
  type Office,
  type PersonId,
} from '@acta/core';
import { person } from '../given.js';

/** Everybody and everything that a story can name. A story has as many of the seats as its commission. */
export const BODY = 'body-consejo';
/** To which a duty is escalated; of the same chair and secretary. */
export const SUPERIOR = 'body-gabinete';
export const SEATS = ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete'] as const;
export const OUTSIDE: InstitutionId = 'institution-estado';
export const PRESIDENCY: InstitutionId = 'institution-presidencia';
export const MATTERS = ['digital', 'firma'] as const;
export const MOTIONS = ['motion-a', 'motion-b', 'motion-c', 'motion-d', 'motion-e', 'motion-f'] as const;

export const institutionOf = (seat: string): InstitutionId => `institution-${seat}`;

const FIRST = { registrar: 1, chair: 2, 'executive-secretary': 3, 'technical-secretariat': 4 } as const;
const placeOf = (institution: InstitutionId): number =>
  [...SEATS.map(institutionOf), OUTSIDE, PRESIDENCY].indexOf(institution);

export const titularOf = (institution: InstitutionId): PersonId => person(20 + placeOf(institution));
export const focalPointOf = (institution: InstitutionId): PersonId => person(40 + placeOf(institution));
export const alternateOf = (seat: string): PersonId => person(60 + placeOf(institutionOf(seat)));
export const STRANGER: PersonId = person(99);

/** Who holds an office; of an institution, that one’s. */
export const holderOf = (office: Office, institution: InstitutionId): As => {
  switch (office) {
    case 'registrar':
      return { person: person(FIRST.registrar), office, commission: COMMISSION };
    case 'chair':
    case 'executive-secretary':
    case 'technical-secretariat':
      return { person: person(FIRST[office]), office, body: BODY };
    case 'titular':
      return { person: titularOf(institution), office, institution };
    case 'focal-point':
      return { person: focalPointOf(institution), office, institution };
  }
};

/** Of those who may give a command, the one chosen; the registrar for what nobody may type. */
export const authorisedFor = (type: Command['type'], choice: number, institution: InstitutionId): As => {
  const { offices } = AUTHORITY[type];
  return holderOf(offices[choice % Math.max(1, offices.length)]?.office ?? 'registrar', institution);
};
