import type { Effect } from '../effects.js';
import type { BodyId, InstitutionId, MotionId, ResolutionId, SessionId } from '../values.js';

/** What is remembered of a motion. */
export type Motion = {
  readonly motion: MotionId;
  readonly body: BodyId;
  readonly matter: string;
  readonly title: string;
  readonly text: string;
  readonly effects: readonly Effect[];
  readonly proposedBy: InstitutionId;
  readonly stage:
    | { readonly kind: 'proposed' }
    | { readonly kind: 'submitted'; readonly session: SessionId; readonly item: string }
    | { readonly kind: 'approved'; readonly resolution: ResolutionId }
    | { readonly kind: 'defeated'; readonly session: SessionId }
    | { readonly kind: 'referred'; readonly to: BodyId; readonly session: SessionId }
    | { readonly kind: 'withdrawn' };
};
