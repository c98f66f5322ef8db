import { charterVersion } from '../commission/state.js';
import type { Premises, Standing } from '../decider.js';
import { archiveChecks } from '../legality/archive.js';
import { authorityOverResolution } from '../legality/authority-over-resolution.js';
import type { Check } from '../legality/check.js';
import { irregularEffects } from '../legality/irregular-effects.js';
import { notifiedInTime } from '../legality/notified-in-time.js';
import { publishedInTime } from '../legality/published-in-time.js';
import { ratificationTerm } from '../legality/ratification-term.js';
import type { EffectSubject, StandingSubject } from '../legality/resolution-subjects.js';
import { check } from '../legality/rule.js';
import { takesEffect } from '../legality/takes-effect.js';
import { minutesIdOf } from '../minutes/state.js';
import { COMMISSION } from '../values.js';
import type { ResolutionAuthority } from './commands.js';
import type { ResolutionEvent } from './events.js';
import type { Resolution } from './state.js';

const charterOf = (state: Resolution, premises: Premises) => {
  const session = state.session === null ? null : premises.get(state.session);
  const commission = premises.get(COMMISSION);
  const version = session?.opened?.charter;
  const charter = commission === null || version === undefined ? null : charterVersion(commission, version);
  return { session, charter, calendar: commission?.calendar ?? { holidays: new Set<string>() } };
};

const effectSubject = (state: Resolution, { onDay }: Standing, premises: Premises): EffectSubject => {
  const { session, charter, calendar } = charterOf(state, premises);
  const { origin, takesEffect: moment, effects, adoptedOn, brokenRules, healedOn } = state;
  const sessionClosed = session?.stage === 'closed';
  const minutes = state.session === null ? null : premises.get(minutesIdOf(state.session));
  const minutesSigned = minutes !== null && minutes.signedOn !== null;
  const day = onDay;
  return {
    charter,
    calendar,
    origin,
    moment,
    effects,
    sessionClosed,
    minutesSigned,
    adoptedOn,
    day,
    brokenRules,
    healedOn,
  };
};

const standingSubject = (
  state: Resolution,
  { onDay, provenance }: Standing,
  premises: Premises,
  by: ResolutionAuthority | null,
): StandingSubject => ({
  charter: charterOf(state, premises).charter,
  body: state.body,
  by,
  citedBody: by?.kind === 'resolution' ? (premises.get(by.resolution)?.body ?? null) : null,
  ratifyBy: state.ratifyBy,
  day: onDay,
  provenance,
});

export const checksOf = (
  event: ResolutionEvent,
  standing: Standing,
  state: Resolution | null,
  premises: Premises,
): readonly Check[] => {
  if (event.type === 'ResolutionTranscribed') return archiveChecks();
  if (state === null) return [];
  switch (event.type) {
    case 'ResolutionTookEffect': {
      const subject = effectSubject(state, standing, premises);
      return [check(takesEffect, subject), check(irregularEffects, subject)];
    }
    case 'ResolutionNotified':
      return [check(notifiedInTime, effectSubject(state, standing, premises))];
    case 'ResolutionPublished': {
      const subject = effectSubject(state, standing, premises);
      return [check(publishedInTime, { ...subject, day: event.data.on })];
    }
    case 'ResolutionRatified': {
      const subject = standingSubject(state, standing, premises, event.data.by);
      return [check(authorityOverResolution, subject), check(ratificationTerm, { ...subject, ratifies: true })];
    }
    case 'ResolutionLapsed': {
      const subject = standingSubject(state, standing, premises, null);
      return [check(ratificationTerm, { ...subject, ratifies: false })];
    }
    case 'ResolutionCured':
    case 'ResolutionSuspended':
    case 'ResolutionAnnulled':
    case 'ResolutionSuperseded':
      return [check(authorityOverResolution, standingSubject(state, standing, premises, event.data.by))];
    case 'FinalTextSettled':
    case 'FinalTextDisputed':
    case 'ResolutionAdopted':
    case 'EffectRefused':
    case 'EffectRetried':
    case 'EffectSettled':
      return [];
  }
};
