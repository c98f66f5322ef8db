import type { Metadata } from '../../event.js';
import { isBroken } from '../../legality/check.js';
import type { Adoption } from './events.js';

export const brokenIn = ({ checks = [] }: Pick<Metadata, 'checks'>): readonly string[] =>
  checks.filter(isBroken).map(({ rule }) => rule);

export const together = (...rules: readonly (readonly string[])[]): readonly string[] => [...new Set(rules.flat())];

/** Every rule that an adopted item broke, on the way to its vote and in it. */
export const brokenRulesOf = ({ brokenBefore }: Adoption, metadata: Pick<Metadata, 'checks'>): readonly string[] =>
  together(brokenBefore, brokenIn(metadata));

/** When its effects run: an irregular one's wait, where the charter says so, for an act with authority. */
export const whenItTakesEffect = (
  adoption: Adoption,
  metadata: Pick<Metadata, 'checks'>,
): Adoption['takesEffect'] | 'wait' =>
  adoption.ifIrregular === 'wait' && brokenRulesOf(adoption, metadata).length > 0 ? 'wait' : adoption.takesEffect;
