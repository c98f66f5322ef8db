import type { ActaEvent } from './events.js';

/** The mandatory rules that the acts before an event broke: a resolution is as irregular as the decision that it came of. */
export const brokenBefore = (event: ActaEvent): readonly string[] =>
  event.type === 'ResolutionAdopted' ? event.data.brokenRules : [];
