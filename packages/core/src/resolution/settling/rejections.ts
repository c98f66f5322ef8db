import type { CommonRejection } from '../../refusals.js';
import type { ResolutionId, StreamId } from '../../values.js';
import type { NotStanding } from '../not-standing.js';

/** It was not refused there, or that was settled. */
export type EffectNotRefused = {
  readonly _tag: 'EffectNotRefused';
  readonly resolution: ResolutionId;
  readonly effect: string;
  readonly stream: StreamId;
};
/** A resolution does not decide otherwise than it decided. */
export type SettlesItself = { readonly _tag: 'SettlesItself'; readonly resolution: ResolutionId };

export interface SettlingRefusals {
  RetryEffect: CommonRejection | EffectNotRefused | NotStanding;
  SettleEffect: CommonRejection | EffectNotRefused | SettlesItself;
}
