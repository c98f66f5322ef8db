import { isLeft } from 'fp-ts/lib/Either.js';
import { decode } from './codec/codec.js';
import { Metadata, type Sealed } from './event.js';
import { ActaEvent } from './events.js';
import type { Invalid } from './refusals.js';

/**
 * Why an event could not be read again once it is recorded, or null. Who types, new ids and the clock's time are the host's and in
 * no act that was decoded; a stream with one event that nobody can read is lost.
 */
export const unreadable = ({ type, data, metadata }: Sealed<ActaEvent>): Invalid | null => {
  const event = decode(ActaEvent, { type, data });
  if (isLeft(event)) return { _tag: 'Invalid', problems: event.left };
  const sealed = decode(Metadata, metadata);
  return isLeft(sealed) ? { _tag: 'Invalid', problems: sealed.left } : null;
};
