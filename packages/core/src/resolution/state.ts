import type { Day } from '../calendar/day.js';
import type { Effect, ExpandedClass } from '../effects.js';
import type { BodyId, ResolutionId, SessionId } from '../values.js';
import type { ToldEffect } from './commands.js';

export type Resolution = {
  readonly resolution: ResolutionId;
  readonly number: string | null;
  readonly body: BodyId | null;
  readonly title: string;
  readonly origin: 'adopted' | 'transcribed';
  readonly session: SessionId | null;
  readonly adoptedOn: Day;
  readonly effects: readonly Effect[];
  readonly told: readonly ToldEffect[];
  readonly expanded: readonly ExpandedClass[];
  readonly takesEffect: 'adoption' | 'closing' | 'wait';
  readonly tookEffectOn: Day | null;
  /** Adopted in general: by when its text is due, when it was settled, and who disputes it. */
  readonly finalText: {
    readonly by: Day;
    readonly settledOn: Day | null;
    readonly disputedBy: readonly string[];
  } | null;
  readonly ratifyBy: Day | null;
  readonly brokenRules: readonly string[];
  readonly refused: readonly { readonly effect: string; readonly stream: string }[];
};

export const isIrregular = ({ brokenRules }: Resolution): boolean => brokenRules.length > 0;
