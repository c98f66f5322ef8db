import { Presides } from '../../charter.js';
import { command } from '../../codec/structures.js';
import type { TypeOf } from '../../codec/codec.js';
import { PersonId, SessionId } from '../../values.js';

/**
 * Who presides from now on in the absence of the chair, until the sitting ends or the chair is back; and by which place in the charter's
 * order. Whoever presides does what the chair does, in this session and in no other.
 */
export const DeclarePresiding = command('DeclarePresiding', { session: SessionId, person: PersonId, by: Presides });
export type DeclarePresiding = TypeOf<typeof DeclarePresiding>;
