import { Presides } from '../../charter.js';
import { event } from '../../codec/structures.js';
import type { TypeOf } from '../../codec/codec.js';
import { PersonId } from '../../values.js';

export const PresidingDeclared = event('PresidingDeclared', { person: PersonId, by: Presides });
export type PresidingDeclared = TypeOf<typeof PresidingDeclared>;
