import type { Charter } from '../../charter.js';
import { seatsFor } from '../attendance/roster.js';
import type { Ballot } from '../state.js';
import type { Tally } from './events.js';

export const tallyOf = ({ votes }: Ballot): Tally | null => {
  if (votes === null) return null;
  const count = (choice: string): number => votes.votes.filter((vote) => vote.choice === choice).length;
  return { for: count('for'), against: count('against'), abstentions: count('abstention') };
};

export const isTie = (tally: Tally): boolean => tally.for === tally.against;

/** Of how many the majority is worked out, and how many it takes. Null where the charter states no majority. */
export const majorityOf = (
  charter: Charter | null,
  ballot: Ballot,
  tally: Tally,
): { readonly base: number; readonly required: number } | null => {
  const stated = charter?.majority?.value;
  if (stated === undefined) return null;
  const cast = tally.for + tally.against;
  const base =
    stated.abstentions === 'counted' ? Math.max(ballot.putToVote?.present.length ?? 0, cast + tally.abstentions) : cast;
  return { base, required: Math.max(1, seatsFor(stated.formula, base)) };
};

/** What the votes say; null before any vote. Without a majority in the charter, more for than against carries. */
export const outcomeOf = (charter: Charter | null, ballot: Ballot): 'adopted' | 'defeated' | null => {
  if (ballot.declared !== null) return 'adopted';
  const tally = tallyOf(ballot);
  if (tally === null) return null;
  if (isTie(tally) && ballot.castingVote !== null) return ballot.castingVote.choice === 'for' ? 'adopted' : 'defeated';
  const majority = majorityOf(charter, ballot, tally);
  const carried = majority === null ? tally.for > tally.against : tally.for >= majority.required;
  return carried ? 'adopted' : 'defeated';
};
