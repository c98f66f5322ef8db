import type { Recorded } from '@acta/core';

/** The one document of an event’s stream, whose key is the stream’s name. */
export const own = ({ stream }: Pick<Recorded, 'stream'>): readonly string[] => [stream];
