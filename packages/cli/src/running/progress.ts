import type { Position } from '@acta/core';
import type { Build, RunnerMessage } from '@acta/projections';

/** What was folded since it was last told, and how far it came. */
export type Progress = {
  readonly stage: Build['stage'];
  readonly views: number;
  readonly position: Position | null;
  readonly events: number;
  readonly changes: number;
};

export const NOTHING_YET: Progress = { stage: 'serving', views: 0, position: null, events: 0, changes: 0 };

type Folded = Extract<RunnerMessage, { readonly kind: 'folded' }>;

/** While views are built, what others are fed meanwhile is not told. */
export const after = (progress: Progress, { stage, views, position, events, changes }: Folded): Progress => {
  if (progress.stage === 'building' && stage === 'serving' && progress.events > 0) return progress;
  const { events: before, changes: changesBefore } = progress.stage === stage ? progress : NOTHING_YET;
  return { stage, views: views.length, position, events: before + events, changes: changesBefore + changes };
};

export const told = (progress: Progress): Progress => ({ ...progress, events: 0, changes: 0 });

/** Events a second, as a whole number. */
export const rateOf = ({ events }: Progress, milliseconds: number): number =>
  Math.round((events * 1000) / Math.max(milliseconds, 1));
