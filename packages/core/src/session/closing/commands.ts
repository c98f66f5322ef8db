import { command } from '../../codec/structures.js';
import type { TypeOf } from '../../codec/codec.js';
import { SessionId } from '../../values.js';

export const CloseSession = command('CloseSession', { session: SessionId });
export type CloseSession = TypeOf<typeof CloseSession>;
