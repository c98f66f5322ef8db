import type { CommonRejection } from '../../refusals.js';
import type { WrongStage } from '../stage.js';

export type ItemsWithoutOutcome = { readonly _tag: 'ItemsWithoutOutcome'; readonly items: readonly string[] };

export interface ClosingRefusals {
  CloseSession: CommonRejection | WrongStage | ItemsWithoutOutcome;
}
