import { mexicoComparable, type Charter, type Check, type Done, type RefusalOf, type Command } from '@acta/core';

const checksOf = (outcome: Done | RefusalOf<Command>): readonly Check[] => {
  if ('events' in outcome)
    return [...outcome.events, ...outcome.follows].flatMap(({ metadata }) => metadata.checks ?? []);
  if (outcome._tag !== 'Unlawful') throw new Error(outcome._tag);
  return outcome.checks;
};

/** What a rule found in an act, recorded or refused. */
export const checkIn = (outcome: Done | RefusalOf<Command>, rule: string): Check => {
  const found = checksOf(outcome).find((check) => check.rule.startsWith(`${rule}@`));
  if (found === undefined) throw new Error(`${rule} did not judge`);
  return found;
};

export const verdictIn = (outcome: Done | RefusalOf<Command>, rule: string): Check['verdict'] =>
  checkIn(outcome, rule).verdict;

/** The comparable charter, some of its parameters changed. */
export const charterWith = (changes: Partial<Charter>): Charter => ({ ...mexicoComparable, ...changes });

/** The comparable charter that says nothing of one matter. */
export const charterWithout = (parameter: keyof typeof mexicoComparable): Charter => {
  const { [parameter]: _, ...rest } = mexicoComparable;
  return { name: 'A charter that is silent', ...rest };
};
