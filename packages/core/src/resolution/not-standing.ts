import type { ResolutionId } from '../values.js';
import type { Standing } from './state.js';

export type NotStanding = {
  readonly _tag: 'NotStanding';
  readonly resolution: ResolutionId;
  readonly standing: Standing;
};
