import { charterVersion } from '../commission/state.js';
import type { Premises, Standing } from '../decider.js';
import { archiveChecks } from '../legality/archive.js';
import type { Check } from '../legality/check.js';
import { irregularEffects } from '../legality/irregular-effects.js';
import { check } from '../legality/rule.js';
import { takesEffect, type EffectSubject } from '../legality/takes-effect.js';
import { COMMISSION } from '../values.js';
import type { ResolutionEvent } from './events.js';
import type { Resolution } from './state.js';

const effectSubject = (state: Resolution, premises: Premises): EffectSubject => {
  const session = state.session === null ? null : premises.get(state.session);
  const commission = premises.get(COMMISSION);
  const version = session?.opened?.charter;
  return {
    charter: commission === null || version === undefined ? null : charterVersion(commission, version),
    origin: state.origin,
    moment: state.takesEffect,
    sessionClosed: session?.stage === 'closed',
    brokenRules: state.brokenRules,
  };
};

export const checksOf = (
  event: ResolutionEvent,
  _standing: Standing,
  state: Resolution | null,
  premises: Premises,
): readonly Check[] => {
  switch (event.type) {
    case 'ResolutionTranscribed':
      return archiveChecks();
    case 'ResolutionTookEffect': {
      if (state === null) return [];
      const subject = effectSubject(state, premises);
      return [check(takesEffect, subject), check(irregularEffects, subject)];
    }
    case 'ResolutionAdopted':
    case 'FinalTextSettled':
    case 'FinalTextDisputed':
    case 'EffectRefused':
      return [];
  }
};
