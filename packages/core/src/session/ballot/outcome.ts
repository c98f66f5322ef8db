import type { Charter, MajorityRule } from '../../charter.js';
import { seatsFor } from '../attendance/roster.js';
import type { Ballot } from '../state.js';
import type { Tally, Vote } from './commands.js';

type Weighed = Vote & { readonly weight: number };

const weightOf = ({ putToVote }: Ballot, seat: string): number =>
  putToVote?.weights.find((each) => each.seat === seat)?.weight ?? 1;

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

/** Positions in writing that count, of seats that did not vote after all: where hands were counted, of those that were not there. */
const countedPositions = (ballot: Ballot): readonly Vote[] => {
  const { positions, counted, putToVote } = ballot;
  const voted = new Set(votersOf(ballot) ?? (counted === null ? [] : (putToVote?.present ?? [])));
  return positions.filter(({ seat, counts }) => counts && !voted.has(seat));
};

const totals = (votes: readonly Weighed[]): Tally => {
  const of = (choice: Vote['choice']): number =>
    sum(votes.filter((vote) => vote.choice === choice).map(({ weight }) => weight));
  return { for: of('for'), against: of('against'), abstentions: of('abstention') };
};

const plus = (one: Tally, other: Tally): Tally => ({
  for: one.for + other.for,
  against: one.against + other.against,
  abstentions: one.abstentions + other.abstentions,
});

/** Who was asked in writing and said nothing, where silence is assent. */
const silentlyFor = ({ putToVote, votes, objections }: Ballot): readonly Vote[] => {
  const heard = new Set([...(votes?.votes.map(({ seat }) => seat) ?? []), ...objections]);
  return (putToVote?.assentingBySilence ?? [])
    .filter((seat) => !heard.has(seat))
    .map((seat) => ({ seat, choice: 'for' }));
};

const talliedBy = (ballot: Ballot, weight: (seat: string) => number): Tally | null => {
  const weigh = (votes: readonly Vote[]): readonly Weighed[] =>
    votes.map((vote) => ({ ...vote, weight: weight(vote.seat) }));
  const written = totals(weigh(countedPositions(ballot)));
  if (ballot.counted !== null) return plus(ballot.counted.tally, written);
  const silent = silentlyFor(ballot);
  return ballot.votes === null && silent.length === 0
    ? null
    : plus(totals(weigh([...(ballot.votes?.votes ?? []), ...silent])), written);
};

/** The votes by heads; null before any vote. */
export const tallyOf = (ballot: Ballot): Tally | null => talliedBy(ballot, () => 1);

/** Whether some of the votes weigh more than others. */
export const isWeighed = ({ putToVote }: Ballot): boolean =>
  putToVote?.weights.some(({ weight }) => weight !== 1) === true;

/** Votes without names cannot be weighed: they count by heads. */
export const weighedTallyOf = (ballot: Ballot): Tally | null =>
  talliedBy(ballot, (seat) => (ballot.counted === null ? weightOf(ballot, seat) : 1));

/** The seats that are known to have voted; null before any vote, and where only hands were counted. */
export const votersOf = ({ votes, counted }: Ballot): readonly string[] | null =>
  counted === null ? (votes?.votes.map(({ seat }) => seat) ?? null) : counted.voted;

export const isTie = (tally: Tally): boolean => tally.for === tally.against;

/** Declared by the chair, and nobody objected. */
export const declaredOf = ({ declared, objections }: Ballot): Ballot['declared'] =>
  objections.length === 0 ? declared : null;

const statedMajority = (charter: Charter | null, { putToVote }: Ballot): MajorityRule | null =>
  charter?.specialMajorities?.value.find(({ matter }) => matter === putToVote?.matter) ??
  charter?.majority?.value ??
  null;

const baseOf = ({ abstentions, of }: MajorityRule, ballot: Ballot, tally: Tally): number => {
  const { putToVote } = ballot;
  const cast = tally.for + tally.against;
  const uncounted = abstentions === 'counted' ? 0 : tally.abstentions;
  const here = sum((putToVote?.present ?? []).map((seat) => (ballot.counted === null ? weightOf(ballot, seat) : 1)));
  const written = sum(countedPositions(ballot).map(({ seat }) => weightOf(ballot, seat)));
  switch (of ?? (abstentions === 'counted' ? 'present' : 'votes-cast')) {
    case 'votes-cast':
      return cast + tally.abstentions - uncounted;
    case 'present':
      return Math.max(here + written, cast + tally.abstentions) - uncounted;
    case 'all-seats':
      return Math.max(putToVote?.allSeats ?? 0, cast + tally.abstentions);
  }
};

/** Of how many the majority is worked out, and how many it takes. Null where the charter states no majority. */
export const majorityOf = (
  charter: Charter | null,
  ballot: Ballot,
  tally: Tally,
): { readonly base: number; readonly required: number; readonly stated: MajorityRule } | null => {
  const stated = statedMajority(charter, ballot);
  if (stated === null) return null;
  const base = baseOf(stated, ballot, tally);
  return { base, required: Math.max(1, seatsFor(stated.formula, base)), stated };
};

/** What the votes say; null before any vote. Without a majority in the charter, more for than against carries. */
export const outcomeOf = (charter: Charter | null, ballot: Ballot): 'adopted' | 'defeated' | null => {
  if (declaredOf(ballot) !== null) return 'adopted';
  const tally = weighedTallyOf(ballot);
  if (tally === null) return null;
  if (isTie(tally) && ballot.castingVote !== null) return ballot.castingVote.choice === 'for' ? 'adopted' : 'defeated';
  const majority = majorityOf(charter, ballot, tally);
  const carried = majority === null ? tally.for > tally.against : tally.for >= majority.required;
  return carried ? 'adopted' : 'defeated';
};
