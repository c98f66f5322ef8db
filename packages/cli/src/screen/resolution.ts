import { effectsWait, isIrregularDecision, type DecisionRegister } from '@acta/projections';
import type { Screen } from './screen.js';

const effectState = (resolution: DecisionRegister, { words, sign }: Screen): string => {
  const { transcribed, inEffect, pending, waits } = words.register;
  if (resolution.origin === 'transcribed') return sign('unverifiable', transcribed);
  if (resolution.tookEffectOn !== undefined) return sign('done', inEffect);
  return effectsWait(resolution) ? sign('waits', waits) : sign('empty', pending);
};

/** Whether it is irregular, whether it is in effect, and what of it was not carried out. */
export const resolutionState = (resolution: DecisionRegister, screen: Screen): string => {
  const { words, sign } = screen;
  const { refused } = resolution;
  return [
    ...(isIrregularDecision(resolution) ? [sign('irregular', words.marks.irregular)] : []),
    effectState(resolution, screen),
    ...(refused.length === 0 ? [] : [sign('refused', words.register.effectsRefused(refused.length))]),
  ].join('\n');
};
