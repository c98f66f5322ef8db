import { left, right, type Either } from 'fp-ts/lib/Either.js';
import type { Day } from '../calendar/day.js';
import type { Milestone } from '../values.js';
import type { Commitment } from './state.js';

const WHOLE = 10_000;

/** The weights of a commitment's milestones, where any has one, are everybody's and add up to 10,000 basis points. */
export type WeightsNotWhole = {
  readonly _tag: 'WeightsNotWhole';
  readonly sum: number;
  readonly without: readonly string[];
};

export const wholeWeights = (milestones: readonly Milestone[]): Either<WeightsNotWhole, null> => {
  const without = milestones.filter(({ weight }) => weight === undefined).map(({ milestone }) => milestone);
  const sum = milestones.reduce((total, { weight = 0 }) => total + weight, 0);
  return without.length === milestones.length || (without.length === 0 && sum === WHOLE)
    ? right(null)
    : left({ _tag: 'WeightsNotWhole', sum, without });
};

const reachedIn = ({ reports }: Commitment, stages: readonly string[]): ReadonlySet<string> =>
  new Set(reports.filter(({ stage }) => stages.includes(stage)).flatMap(({ reached }) => reached));

/** How far the weighted milestones are, in basis points, as claimed and as verified; null where they have no weights. */
export const weightedProgress = (
  commitment: Commitment,
): { readonly claimed: number; readonly verified: number } | null => {
  const { milestones } = commitment;
  if (milestones.every(({ weight }) => weight === undefined)) return null;
  const sumOf = (reached: ReadonlySet<string>): number =>
    milestones.reduce((sum, { milestone, weight = 0 }) => sum + (reached.has(milestone) ? weight : 0), 0);
  return {
    claimed: sumOf(reachedIn(commitment, ['received', 'verified'])),
    verified: sumOf(reachedIn(commitment, ['verified'])),
  };
};

/** The milestones whose day passed before a day and that no verified report reached. */
export const lateMilestones = (commitment: Commitment, today: Day): readonly string[] => {
  if (commitment.stage !== 'owed') return [];
  const reached = reachedIn(commitment, ['verified']);
  return commitment.milestones
    .filter(({ milestone, due }) => due !== undefined && today > due && !reached.has(milestone))
    .map(({ milestone }) => milestone);
};
