import { left, right, type Either } from 'fp-ts/lib/Either.js';
import type { CommonRejection } from '../refusals.js';
import type { SessionId } from '../values.js';
import type { NotOnItsDay, WrongStage } from './rejections.js';
import type { Session } from './state.js';

type Unknown = Extract<CommonRejection, { readonly _tag: 'Unknown' }>;

export const known = (id: SessionId, state: Session | null): Either<Unknown, Session> =>
  state === null ? left({ _tag: 'Unknown', id }) : right(state);

export const inStage =
  (needed: Session['stage']) =>
  (session: Session): Either<WrongStage, Session> =>
    session.stage === needed ? right(session) : left({ _tag: 'WrongStage', stage: session.stage, needed });

export const onItsDay =
  (onDay: string) =>
  (session: Session): Either<NotOnItsDay, Session> =>
    session.day === onDay ? right(session) : left({ _tag: 'NotOnItsDay', day: session.day, onDay });
