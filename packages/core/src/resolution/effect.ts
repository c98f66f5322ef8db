import { left, right, type Either } from 'fp-ts/lib/Either.js';
import { of, type NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import type { Act } from '../act.js';
import type { Day } from '../calendar/day.js';
import type { Premises } from '../decider.js';
import { minutesIdOf } from '../minutes/state.js';
import type { InstitutionId } from '../values.js';
import { addressedBy } from './addressees.js';
import type { DeclareInForce, NotifyResolution, PublishResolution } from './commands.js';
import type { ResolutionEvent } from './events.js';
import type { ResolutionRefusals } from './rejections.js';
import type { Resolution } from './state.js';

type Decision<Type extends keyof ResolutionRefusals> = Either<ResolutionRefusals[Type], NonEmptyArray<ResolutionEvent>>;

const waitsFor = ({ takesEffect, tookEffectOn, standing }: Resolution, moment: Resolution['takesEffect']): boolean =>
  takesEffect === moment && tookEffectOn === null && standing === 'stands';

/** Whether the day that its publication names for its entry into force has come. */
const isInForce = ({ published }: Resolution, day: Day): boolean =>
  published !== null && (published.inForceOn ?? published.on) <= day;

/** Every institution to which an effect goes. */
const addressees = (resolution: Resolution): readonly InstitutionId[] => [
  ...new Set(resolution.effects.flatMap(({ effect }) => addressedBy(resolution, effect))),
];

/** Whether the moment at which it takes effect came, though it was held back then. */
export const momentHasCome = (resolution: Resolution, day: Day, premises: Premises): boolean => {
  const { takesEffect, session, notified } = resolution;
  switch (takesEffect) {
    case 'wait':
    case 'adoption':
      return true;
    case 'closing':
      return session !== null && premises.get(session)?.stage === 'closed';
    case 'signed-minutes': {
      const minutes = session === null ? null : premises.get(minutesIdOf(session));
      return minutes !== null && minutes.signedOn !== null;
    }
    case 'notification':
      return notified.length > 0 && addressees(resolution).every((each) => notified.includes(each));
    case 'gazette':
      return isInForce(resolution, day);
  }
};

export const notify =
  ({ command: { resolution, institution, paper } }: Act<NotifyResolution>, premises: Premises) =>
  (state: Resolution | null): Decision<'NotifyResolution'> => {
    if (state === null) return left({ _tag: 'Unknown', id: resolution });
    if (premises.get(institution) === null) return left({ _tag: 'Unknown', id: institution });
    if (state.notified.includes(institution)) return left({ _tag: 'AlreadySo', what: institution });
    const missing = addressees(state).filter((each) => each !== institution && !state.notified.includes(each));
    const bringsIntoEffect = waitsFor(state, 'notification') && missing.length === 0;
    return right(of({ type: 'ResolutionNotified', data: { institution, paper, bringsIntoEffect } }));
  };

export const publish =
  ({ command: { type: _, resolution, ...publication }, circumstances: { onDay } }: Act<PublishResolution>) =>
  (state: Resolution | null): Decision<'PublishResolution'> => {
    if (state === null) return left({ _tag: 'Unknown', id: resolution });
    const { medium, on, inForceOn } = publication;
    if (on > onDay) return left({ _tag: 'NotPublishedYet', on, onDay });
    if (medium === 'gazette' && state.published !== null) return left({ _tag: 'AlreadySo', what: resolution });
    const bringsIntoEffect = medium === 'gazette' && waitsFor(state, 'gazette') && (inForceOn ?? on) <= onDay;
    return right(of({ type: 'ResolutionPublished', data: { ...publication, bringsIntoEffect } }));
  };

/** Nothing happens of itself when a day comes: the secretary says that it has. */
export const declareInForce =
  ({ command: { resolution }, circumstances: { onDay } }: Act<DeclareInForce>) =>
  (state: Resolution | null): Decision<'DeclareInForce'> => {
    if (state === null || state.body === null) return left({ _tag: 'Unknown', id: resolution });
    const { standing, tookEffectOn, published, body, effects, expanded } = state;
    if (tookEffectOn !== null) return left({ _tag: 'AlreadySo', what: resolution });
    if (standing !== 'stands') return left({ _tag: 'NotStanding', resolution, standing });
    const on = published === null ? 'not-published' : (published.inForceOn ?? published.on);
    if (!waitsFor(state, 'gazette') || on === 'not-published' || on > onDay)
      return left({ _tag: 'NotInForceYet', resolution, inForceOn: on });
    return right(of({ type: 'ResolutionTookEffect', data: { on, body, effects, expanded } }));
  };
