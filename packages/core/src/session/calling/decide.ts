import { chainW, left, right, type Either } from 'fp-ts/lib/Either.js';
import { of, type NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Act } from '../../act.js';
import type { Day } from '../../calendar/day.js';
import { POLICY } from '../../enactment/policy.js';
import { motionsOn } from '../attendance/decide.js';
import type { SessionInThePast } from '../convocation/rejections.js';
import type { SessionEvent } from '../events.js';
import { inStage, inStages, known } from '../stage.js';
import type { Session } from '../state.js';
import type { CancelSession, DeferSession, MakeSecondCall, RescheduleSession } from './commands.js';
import type { CallingRefusals, DayIsOver } from './rejections.js';

type Decision<Type extends keyof CallingRefusals> = Either<CallingRefusals[Type], NonEmptyArray<SessionEvent>>;

const notPast =
  (day: Day, onDay: Day) =>
  (session: Session): Either<SessionInThePast, Session> =>
    day < onDay ? left({ _tag: 'SessionInThePast', day, convenedOn: onDay }) : right(session);

const stillToCome =
  (onDay: Day) =>
  (session: Session): Either<DayIsOver, Session> =>
    session.stage === 'convened' && session.day < onDay
      ? left({ _tag: 'DayIsOver', day: session.day, onDay })
      : right(session);

export const makeSecondCall =
  ({ command: { type: _, session: id, ...call }, circumstances: { onDay }, startsAt }: Act<MakeSecondCall>) =>
  (state: Session | null): Decision<'MakeSecondCall'> =>
    pipe(
      known(id, state),
      chainW(inStage('convened')),
      chainW(notPast(call.day, onDay)),
      chainW(({ call: which, secondCall }): Decision<'MakeSecondCall'> => {
        if (which === 'second') return left({ _tag: 'AlreadySo', what: 'second-call' });
        const announced = secondCall?.day === call.day && secondCall.time === call.time;
        const start = startsAt === undefined ? {} : { startsAt };
        return right(of({ type: 'SecondCallMade', data: { ...call, ...start, announced } }));
      }),
    );

export const defer =
  ({ command: { session: id, reason }, circumstances: { onDay } }: Act<DeferSession>) =>
  (state: Session | null): Decision<'DeferSession'> =>
    pipe(
      known(id, state),
      chainW(inStage('convened')),
      chainW(stillToCome(onDay)),
      chainW((): Decision<'DeferSession'> => right(of({ type: 'SessionDeferred', data: { reason } }))),
    );

export const reschedule =
  ({ command: { type: _, session: id, ...rescheduled }, circumstances: { onDay }, startsAt }: Act<RescheduleSession>) =>
  (state: Session | null): Decision<'RescheduleSession'> =>
    pipe(
      known(id, state),
      chainW(inStages('convened', 'deferred')),
      chainW(notPast(rescheduled.day, onDay)),
      chainW(({ day, time, stage }): Decision<'RescheduleSession'> => {
        if (stage === 'convened' && day === rescheduled.day && time === rescheduled.time)
          return left({ _tag: 'AlreadySo', what: 'day' });
        const start = startsAt === undefined ? {} : { startsAt };
        return right(of({ type: 'SessionRescheduled', data: { ...rescheduled, ...start } }));
      }),
    );

export const cancel =
  ({ command: { session: id, reason }, circumstances: { onDay } }: Act<CancelSession>) =>
  (state: Session | null): Decision<'CancelSession'> =>
    pipe(
      known(id, state),
      chainW(inStages('convened', 'deferred')),
      chainW(stillToCome(onDay)),
      chainW(({ agenda }): Decision<'CancelSession'> =>
        right(of({ type: 'SessionCancelled', data: { reason, released: motionsOn(agenda), policy: POLICY } })),
      ),
    );
