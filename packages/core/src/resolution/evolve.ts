import type { Sealed } from '../event.js';
import type { ResolutionId, StreamId } from '../values.js';
import type { ResolutionEvent } from './events.js';
import type { Resolution } from './state.js';

const UNTOUCHED = { ratifiedOn: null, healedOn: null, standing: 'stands', notified: [], published: null } as const;

const withFinalText = (
  state: Resolution | null,
  change: Partial<NonNullable<Resolution['finalText']>>,
): Resolution | null =>
  state === null || state.finalText === null ? state : { ...state, finalText: { ...state.finalText, ...change } };

export const evolve = (
  state: Resolution | null,
  event: Sealed<ResolutionEvent>,
  stream: StreamId,
): Resolution | null => {
  const resolution = stream as ResolutionId;
  const { onDay } = event.metadata;
  switch (event.type) {
    case 'ResolutionAdopted': {
      const { number, body, title, session, effects, expanded, takesEffect, brokenRules } = event.data;
      const { finalText, ratifyBy = null } = event.data;
      return {
        resolution,
        number,
        body,
        title,
        origin: 'adopted',
        session,
        adoptedOn: onDay,
        effects,
        told: [],
        expanded,
        takesEffect,
        tookEffectOn: null,
        finalText: finalText === undefined ? null : { by: finalText.by, settledOn: null, disputedBy: [] },
        ratifyBy,
        ...UNTOUCHED,
        brokenRules,
        refused: [],
      };
    }
    case 'ResolutionTranscribed': {
      const { number = null, body = null, title, effects, expanded } = event.data;
      return {
        resolution,
        number,
        body,
        title,
        origin: 'transcribed',
        session: null,
        adoptedOn: onDay,
        effects: [],
        told: effects,
        expanded,
        takesEffect: 'adoption',
        tookEffectOn: onDay,
        finalText: null,
        ratifyBy: null,
        ...UNTOUCHED,
        brokenRules: [],
        refused: [],
      };
    }
    case 'ResolutionTookEffect':
      return state && { ...state, tookEffectOn: event.data.on };
    case 'ResolutionNotified':
      return state && { ...state, notified: [...new Set([...state.notified, event.data.institution])] };
    case 'ResolutionPublished': {
      const { medium, on, inForceOn = null } = event.data;
      return state && (medium === 'gazette' ? { ...state, published: { on, inForceOn } } : state);
    }
    case 'ResolutionCured':
      return state && { ...state, healedOn: onDay, standing: 'stands' };
    case 'ResolutionRatified':
      return state && { ...state, healedOn: onDay, ratifiedOn: onDay, standing: 'stands' };
    case 'ResolutionSuspended':
      return state && { ...state, standing: 'suspended' };
    case 'ResolutionAnnulled':
      return state && { ...state, standing: 'annulled' };
    case 'ResolutionSuperseded':
      return state && { ...state, standing: 'superseded' };
    case 'ResolutionLapsed':
      return state && { ...state, standing: 'lapsed' };
    case 'FinalTextSettled':
      return withFinalText(state, { settledOn: onDay, disputedBy: [] });
    case 'FinalTextDisputed': {
      const { seat } = event.data;
      return withFinalText(state, { disputedBy: [...(state?.finalText?.disputedBy ?? []), seat] });
    }
    case 'EffectRefused': {
      const { effect, stream: refusedBy, institution = null } = event.data;
      return state && { ...state, refused: [...state.refused, { effect, stream: refusedBy, institution }] };
    }
    case 'EffectRetried':
    case 'EffectSettled': {
      const { effect, stream: refusedBy } = event.data;
      const isIt = (one: Resolution['refused'][number]): boolean => one.effect === effect && one.stream === refusedBy;
      return state && { ...state, refused: state.refused.filter((one) => !isIt(one)) };
    }
  }
};
