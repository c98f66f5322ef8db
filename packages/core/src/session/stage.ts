import { left, right, type Either } from 'fp-ts/lib/Either.js';
import type { CommonRejection } from '../refusals.js';
import type { SessionId } from '../values.js';
import type { Day } from '../calendar/day.js';
import type { Session } from './state.js';

type Unknown = Extract<CommonRejection, { readonly _tag: 'Unknown' }>;

export type WrongStage = {
  readonly _tag: 'WrongStage';
  readonly stage: Session['stage'];
  readonly needed: Session['stage'];
};
export type NotOnItsDay = { readonly _tag: 'NotOnItsDay'; readonly day: Day; readonly onDay: Day };

export const known = (id: SessionId, state: Session | null): Either<Unknown, Session> =>
  state === null ? left({ _tag: 'Unknown', id }) : right(state);

export const inStage =
  (needed: Session['stage']) =>
  (session: Session): Either<WrongStage, Session> =>
    session.stage === needed ? right(session) : left({ _tag: 'WrongStage', stage: session.stage, needed });

export const inStages =
  (needed: Session['stage'], ...others: readonly Session['stage'][]) =>
  (session: Session): Either<WrongStage, Session> =>
    session.stage === needed || others.includes(session.stage)
      ? right(session)
      : left({ _tag: 'WrongStage', stage: session.stage, needed });

export const onItsDay =
  (onDay: string) =>
  (session: Session): Either<NotOnItsDay, Session> =>
    session.sitsOn === onDay ? right(session) : left({ _tag: 'NotOnItsDay', day: session.sitsOn, onDay });
