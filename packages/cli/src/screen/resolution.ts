import { word } from '@acta/core';
import { delaysOn, effectsWait, isIrregularDecision, standingIn, type DecisionRegister } from '@acta/projections';
import type { Screen } from './screen.js';

const effectState = (resolution: DecisionRegister, { words, sign }: Screen): string => {
  const { transcribed, inEffect, pending, waits } = words.register;
  if (resolution.origin === 'transcribed') return sign('unverifiable', transcribed);
  if (resolution.tookEffectOn !== undefined) return sign('done', inEffect);
  return effectsWait(resolution) ? sign('waits', waits) : sign('empty', pending);
};

/** What an authority made of it, and what of its notice, its publication and its final text is late or open. */
const fateOf = (resolution: DecisionRegister, { words: { register }, language, sign }: Screen, day: string) => {
  const standing = standingIn(resolution, day);
  const healed = standing === 'cured' || standing === 'ratified';
  const { notification, publication } = delaysOn(resolution, day);
  const { finalText } = resolution;
  const unfinished = finalText !== undefined && finalText.settledOn === undefined;
  const disputedBy = finalText?.disputedBy ?? [];
  return [
    ...(standing === null ? [] : [sign(healed ? 'done' : 'refused', word(standing, language))]),
    ...(notification === 0 ? [] : [sign('overdue', register.notifiedLate(notification))]),
    ...(publication === 0 ? [] : [sign('overdue', register.publishedLate(publication))]),
    ...(unfinished ? [sign('waits', register.finalTextBy(finalText.by))] : []),
    ...(disputedBy.length === 0 ? [] : [sign('refused', register.finalTextDisputed(disputedBy))]),
  ];
};

/** Whether it is irregular, whether it is in effect, what became of it by a day, and what of it was not carried out. */
export const resolutionState = (resolution: DecisionRegister, screen: Screen, day: string): string => {
  const { words, sign } = screen;
  const { refused, settled } = resolution;
  return [
    ...(isIrregularDecision(resolution) ? [sign('irregular', words.marks.irregular)] : []),
    effectState(resolution, screen),
    ...fateOf(resolution, screen, day),
    ...(refused.length === 0 ? [] : [sign('refused', words.register.effectsRefused(refused.length))]),
    ...(settled.length === 0 ? [] : [sign('none', words.register.effectsSettled(settled.length))]),
  ].join('\n');
};
