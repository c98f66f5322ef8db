import type { Effect } from '../../effects.js';
import type { Metadata } from '../../event.js';
import { isBroken } from '../../legality/check.js';
import type { Adoption } from './events.js';

export const brokenIn = ({ checks = [] }: Pick<Metadata, 'checks'>): readonly string[] =>
  checks.filter(isBroken).map(({ rule }) => rule);

export const together = (...rules: readonly (readonly string[])[]): readonly string[] => [...new Set(rules.flat())];

/** Every rule that an adopted item broke, on the way to its vote and in it. */
export const brokenRulesOf = ({ brokenBefore }: Adoption, metadata: Pick<Metadata, 'checks'>): readonly string[] =>
  together(brokenBefore, brokenIn(metadata));

type Moment = Adoption['takesEffect'];

/** What approves minutes takes effect at once: if it waited for those of its own session to be signed, none would ever be. */
export const momentDue = (stated: Moment, effects: readonly Effect[]): Moment =>
  stated === 'signed-minutes' && effects.some(({ kind }) => kind === 'approve-minutes') ? 'adoption' : stated;

/** When its effects run: an irregular one's wait, where the charter says so, for an act with authority. */
export const whenItTakesEffect = (adoption: Adoption, metadata: Pick<Metadata, 'checks'>): Moment | 'wait' =>
  adoption.ifIrregular === 'wait' && brokenRulesOf(adoption, metadata).length > 0 ? 'wait' : adoption.takesEffect;
