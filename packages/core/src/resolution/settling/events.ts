import { event, optional } from '../../codec/structures.js';
import { integer } from '../../codec/scalars.js';
import { Paragraph } from '../../codec/text.js';
import type { TypeOf } from '../../codec/codec.js';
import { Effect, ExpandedClass } from '../../effects.js';
import { BodyId, InstitutionId, Slug, StreamId } from '../../values.js';
import { ToldEffect } from '../commands.js';
import { SettledBy } from './commands.js';

/** What is tried once more: the effect as it was adopted, or as an archive tells it, and its class as it was listed. */
export const EffectRetried = event('EffectRetried', {
  effect: Slug,
  stream: StreamId,
  institution: optional(InstitutionId),
  body: optional(BodyId),
  adopted: optional(Effect),
  told: optional(ToldEffect),
  expanded: optional(ExpandedClass),
  policy: integer(1),
});

export const EffectSettled = event('EffectSettled', {
  effect: Slug,
  stream: StreamId,
  institution: optional(InstitutionId),
  by: SettledBy,
  grounds: Paragraph,
});

export type EffectRetried = TypeOf<typeof EffectRetried>;
export type EffectSettled = TypeOf<typeof EffectSettled>;
