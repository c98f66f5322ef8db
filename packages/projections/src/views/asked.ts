import { isBroken, type Recorded } from '@acta/core';

/** How many a rule asked for, of how many, and whether there were, as the check says that an event keeps. */
export const askedIn = (
  { metadata: { checks = [] } }: Recorded,
  rule: 'quorum' | 'majority',
  name: 'seats' | 'votesFor',
): { readonly asked: { readonly required: number; readonly of: number }; readonly broken: boolean } | null => {
  const found = checks.find((check) => check.rule.startsWith(`${rule}@`));
  const required = found?.required[name];
  const of = found?.required['of'];
  if (found === undefined || typeof required !== 'number' || typeof of !== 'number') return null;
  return { asked: { required, of }, broken: isBroken(found) };
};
