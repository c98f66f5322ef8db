import { chainW, left, map, right, type Either } from 'fp-ts/lib/Either.js';
import { of, type NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Act } from '../../act.js';
import type { Day } from '../../calendar/day.js';
import { charterOn } from '../../commission/state.js';
import type { Premises } from '../../decider.js';
import { COMMISSION } from '../../values.js';
import { plusTerm } from '../../calendar/calendar.js';
import type { CommitmentEvent } from '../events.js';
import { known, owed } from '../known.js';
import type { Commitment } from '../state.js';
import type { AnswerEscalation, AssessCommitment, EscalateCommitment, RespondToRed } from './commands.js';
import type { Response } from './events.js';
import type { FollowingRefusals } from './rejections.js';

type Decision<Type extends keyof FollowingRefusals> = Either<FollowingRefusals[Type], NonEmptyArray<CommitmentEvent>>;

/** What the charter asks for; a red that goes on is still the first one's. */
const responseTo = ({ assessment }: Commitment, onDay: Day, premises: Premises): Response | null => {
  if (assessment?.rating === 'red') return assessment.response;
  const commission = premises.get(COMMISSION);
  const rule = commission === null ? undefined : charterOn(commission, onDay)?.charter.redResponse?.value;
  if (commission === null || rule === undefined) return null;
  return { response: rule.response, by: plusTerm(commission.calendar, onDay, rule.within) };
};

export const assess =
  ({ command, circumstances: { onDay } }: Act<AssessCommitment>, premises: Premises) =>
  (state: Commitment | null): Decision<'AssessCommitment'> =>
    pipe(
      known(command.commitment, state),
      chainW(owed),
      map((commitment) => {
        const { type: _, commitment: __, ...opinion } = command;
        const response = command.rating === 'red' ? responseTo(commitment, onDay, premises) : null;
        const assessment = (commitment.assessment?.assessment ?? 0) + 1;
        const asked = response === null ? {} : { response };
        return of<CommitmentEvent>({ type: 'CommitmentAssessed', data: { assessment, ...opinion, ...asked } });
      }),
    );

export const respondToRed =
  ({ command: { commitment, plan } }: Act<RespondToRed>) =>
  (state: Commitment | null): Decision<'RespondToRed'> =>
    pipe(
      known(commitment, state),
      chainW(owed),
      chainW(({ assessment }): Decision<'RespondToRed'> =>
        assessment?.rating === 'red'
          ? right(of({ type: 'RedAnswered', data: { assessment: assessment.assessment, plan } }))
          : left({ _tag: 'NotRed', commitment }),
      ),
    );

export const escalate =
  ({ command: { commitment, to, grounds } }: Act<EscalateCommitment>, premises: Premises) =>
  (state: Commitment | null): Decision<'EscalateCommitment'> =>
    pipe(
      known(commitment, state),
      chainW(owed),
      chainW(({ body, escalations }): Decision<'EscalateCommitment'> => {
        if (premises.get(to) === null) return left({ _tag: 'Unknown', id: to });
        if (to === body) return left({ _tag: 'NotAnotherBody', body: to });
        const open = escalations.find(({ answered }) => !answered);
        if (open !== undefined)
          return left({ _tag: 'EscalationOpen', commitment, escalation: open.escalation, to: open.to });
        return right(of({ type: 'CommitmentEscalated', data: { escalation: escalations.length + 1, to, grounds } }));
      }),
    );

/** Whatever became of the commitment since: the body that was asked owes an answer. */
export const answerEscalation =
  ({ command }: Act<AnswerEscalation>, premises: Premises) =>
  (state: Commitment | null): Decision<'AnswerEscalation'> =>
    pipe(
      known(command.commitment, state),
      chainW(({ escalations }): Decision<'AnswerEscalation'> => {
        const { type: _, commitment: __, ...answer } = command;
        const { escalation, resolution } = answer;
        const found = escalations[escalation - 1];
        if (found === undefined) return left({ _tag: 'NoSuchEscalation', escalation, last: escalations.length });
        if (found.answered) return left({ _tag: 'AlreadySo', what: command.commitment });
        if (resolution !== undefined && premises.get(resolution) === null)
          return left({ _tag: 'Unknown', id: resolution });
        return right(of({ type: 'EscalationAnswered', data: answer }));
      }),
    );
