import type { Day } from '../calendar/day.js';
import type { Effect, ExpandedClass } from '../effects.js';
import type { BodyId, InstitutionId, ResolutionId, SessionId, StreamId } from '../values.js';
import type { TypeOf } from '../codec/codec.js';
import type { TakesEffect, ToldEffect } from './commands.js';

/** Whether it holds: until an authority says otherwise, it does. */
export type Standing = 'stands' | 'suspended' | 'annulled' | 'superseded' | 'lapsed';

/** What is remembered of a resolution. */
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
  readonly takesEffect: TypeOf<typeof TakesEffect>;
  readonly tookEffectOn: Day | null;
  /** Adopted in general: by when its text is due, when it was settled, and who disputes it. */
  readonly finalText: {
    readonly by: Day;
    readonly settledOn: Day | null;
    readonly disputedBy: readonly string[];
  } | null;
  readonly ratifyBy: Day | null;
  readonly ratifiedOn: Day | null;
  /** When an authority cured or ratified what was irregular. */
  readonly healedOn: Day | null;
  readonly standing: Standing;
  readonly notified: readonly InstitutionId[];
  readonly published: { readonly on: Day; readonly inForceOn: Day | null } | null;
  readonly brokenRules: readonly string[];
  /** Effects that another stream refused, and that were neither tried again nor settled since. */
  readonly refused: readonly {
    readonly effect: string;
    readonly stream: StreamId;
    readonly institution: InstitutionId | null;
  }[];
};

/** Whether it was adopted though a mandatory rule was broken. */
export const isIrregular = ({ brokenRules }: Resolution): boolean => brokenRules.length > 0;

/** Standing, and not yet let lapse: a decision of the chair that nobody ratified by its day no longer holds, declared or not. */
export const standingOn = ({ standing, ratifyBy, ratifiedOn }: Resolution, day: Day): Standing =>
  standing === 'stands' && ratifyBy !== null && ratifiedOn === null && day > ratifyBy ? 'lapsed' : standing;
