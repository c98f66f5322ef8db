import { isBroken, type Check } from './check.js';

/** What is late is done all the same: the delay is shown. */
const SHOWN: ReadonlySet<string> = new Set([
  'notified-in-time@1',
  'published-in-time@1',
  'minutes-drafted-in-time@1',
  'minutes-signed-in-time@1',
  'minutes-published-in-time@1',
]);

/** Whether a check refuses an act, and makes irregular one that was done against it: a mere delay does neither. */
export const vitiates = (check: Check): boolean => isBroken(check) && !SHOWN.has(check.rule);

export const isIrregular = ({ checks = [] }: { readonly checks?: readonly Check[] }): boolean => checks.some(vitiates);
