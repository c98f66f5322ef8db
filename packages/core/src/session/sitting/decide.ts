import { chainW, left, right, type Either } from 'fp-ts/lib/Either.js';
import { of, type NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Act } from '../../act.js';
import type { Premises } from '../../decider.js';
import { isSomebodyAt } from '../attendance/decide.js';
import { presentVotingSeats } from '../attendance/roster.js';
import type { SessionEvent } from '../events.js';
import { inStage, inStages, known, onItsDay } from '../stage.js';
import type { Session } from '../state.js';
import type { AttestParticipation, RecessSession, RequestQuorumCount, ResumeSession } from './commands.js';
import type { SittingRefusals } from './rejections.js';

type Decision<Type extends keyof SittingRefusals> = Either<SittingRefusals[Type], NonEmptyArray<SessionEvent>>;

export const recess =
  ({ command: { session: id, at, day, time }, circumstances: { onDay } }: Act<RecessSession>) =>
  (state: Session | null): Decision<'RecessSession'> =>
    pipe(
      known(id, state),
      chainW(inStages('open', 'recess')),
      chainW((): Decision<'RecessSession'> =>
        day < onDay
          ? left({ _tag: 'SessionInThePast', day, convenedOn: onDay })
          : right(of({ type: 'SessionRecessed', data: { at, day, time } })),
      ),
    );

export const resume =
  ({ command: { session: id }, circumstances: { onDay } }: Act<ResumeSession>, premises: Premises) =>
  (state: Session | null): Decision<'ResumeSession'> =>
    pipe(
      known(id, state),
      chainW(inStage('recess')),
      chainW(onItsDay(onDay)),
      chainW((session): Decision<'ResumeSession'> => {
        const body = premises.get(session.body);
        if (body === null) return left({ _tag: 'Unknown', id: session.body });
        return right(of({ type: 'SessionResumed', data: { present: presentVotingSeats(session, body) } }));
      }),
    );

export const attestParticipation =
  ({ command: { session: id, means, assured } }: Act<AttestParticipation>) =>
  (state: Session | null): Decision<'AttestParticipation'> =>
    pipe(
      known(id, state),
      chainW(inStages('convened', 'open', 'recess')),
      chainW((): Decision<'AttestParticipation'> =>
        right(of({ type: 'ParticipationAttested', data: { means, assured } })),
      ),
    );

export const requestCount =
  ({ command: { session: id, seat } }: Act<RequestQuorumCount>) =>
  (state: Session | null): Decision<'RequestQuorumCount'> =>
    pipe(
      known(id, state),
      chainW(inStage('open')),
      chainW((session): Decision<'RequestQuorumCount'> => {
        if (!isSomebodyAt(session, seat)) return left({ _tag: 'SeatsAbsent', seats: [seat] });
        return session.countRequested
          ? left({ _tag: 'AlreadySo', what: 'quorum-count' })
          : right(of({ type: 'QuorumCountRequested', data: { seat } }));
      }),
    );
