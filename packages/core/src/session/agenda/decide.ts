import { chainW, left, right, type Either } from 'fp-ts/lib/Either.js';
import { of, type NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Act } from '../../act.js';
import type { Premises } from '../../decider.js';
import { POLICY } from '../../enactment/policy.js';
import { motionProblem } from '../convocation/decide.js';
import type { SessionEvent } from '../events.js';
import { inStage, inStages, known } from '../stage.js';
import { ballotOf, type Session } from '../state.js';
import { presentVotingSeats } from '../attendance/roster.js';
import type { CountsDoNotAdd } from '../ballot/rejections.js';
import type { AddAgendaItem, ApproveAgenda, SendPapers, Urgency } from './commands.js';
import type { AgendaRefusals } from './rejections.js';

type Decision<Type extends keyof AgendaRefusals> = Either<AgendaRefusals[Type], NonEmptyArray<SessionEvent>>;

/** No more vote than there are seats. */
const ofThosePresent = (
  { votesFor, votesAgainst }: Urgency,
  session: Session,
  premises: Premises,
): CountsDoNotAdd | null => {
  const body = premises.get(session.body);
  const counted = votesFor + votesAgainst;
  const voters = body === null ? 0 : presentVotingSeats(session, body).length;
  return counted > voters ? { _tag: 'CountsDoNotAdd', counted, voters } : null;
};

export const addItem =
  ({ command: { session: id, item, urgency } }: Act<AddAgendaItem>, premises: Premises) =>
  (state: Session | null): Decision<'AddAgendaItem'> =>
    pipe(
      known(id, state),
      chainW(inStages('convened', 'open')),
      chainW((session): Decision<'AddAgendaItem'> => {
        if (session.agenda.some((listed) => listed.item === item.item) || Object.hasOwn(session.ballots, item.item))
          return left({ _tag: 'ItemTaken', item: item.item });
        const body = premises.get(session.body);
        if (body === null) return left({ _tag: 'Unknown', id: session.body });
        const problem =
          motionProblem(item, body, premises) ??
          (urgency === undefined ? null : ofThosePresent(urgency, session, premises));
        return problem === null
          ? right(
              of({
                type: 'AgendaItemAdded',
                data: { item, ...(urgency === undefined ? {} : { urgency }), policy: POLICY },
              }),
            )
          : left(problem);
      }),
    );

export const sendPapers =
  ({ command: { session: id, item, papers, awaited } }: Act<SendPapers>) =>
  (state: Session | null): Decision<'SendPapers'> =>
    pipe(
      known(id, state),
      chainW(inStages('convened', 'open')),
      chainW((session): Decision<'SendPapers'> => {
        const entry = session.agenda.find((listed) => listed.item === item);
        if (entry === undefined)
          return left({ _tag: 'NotOnAgenda', item, agenda: session.agenda.map((listed) => listed.item) });
        const strange = awaited.filter((name) => entry.awaited?.includes(name) !== true);
        return strange.length === 0
          ? right(of({ type: 'PapersSent', data: { item, papers, awaited } }))
          : left({ _tag: 'NotAwaited', item, papers: strange });
      }),
    );

export const approveAgenda =
  ({ command: { type: _, session: id, ...approved } }: Act<ApproveAgenda>, premises: Premises) =>
  (state: Session | null): Decision<'ApproveAgenda'> =>
    pipe(
      known(id, state),
      chainW(inStage('open')),
      chainW((session): Decision<'ApproveAgenda'> => {
        const { order, withdrawn } = approved;
        if (session.agendaApproved) return left({ _tag: 'AlreadySo', what: 'agenda' });
        const items = session.agenda.map(({ item }) => item);
        const named = [...order, ...withdrawn];
        const missing = items.filter((item) => !named.includes(item));
        const unknown = named.filter((item, index) => !items.includes(item) || named.indexOf(item) !== index);
        if (missing.length > 0 || unknown.length > 0) return left({ _tag: 'AgendaDiffers', missing, unknown });
        const tally = ofThosePresent(approved, session, premises);
        if (tally !== null) return left(tally);
        for (const item of withdrawn) {
          const { outcome } = ballotOf(session, item);
          if (outcome !== null) return left({ _tag: 'Decided', item, outcome });
        }
        const released = session.agenda.flatMap(({ item, motion }) =>
          motion === undefined || !withdrawn.includes(item) ? [] : [{ item, motion }],
        );
        return right(of({ type: 'AgendaApproved', data: { ...approved, released, policy: POLICY } }));
      }),
    );
