import { chainW, left, right, type Either } from 'fp-ts/lib/Either.js';
import { of, type NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Act } from '../../act.js';
import type { Premises } from '../../decider.js';
import type { CommitmentEvent } from '../events.js';
import { known } from '../known.js';
import { owingOf } from '../lateness.js';
import type { Commitment } from '../state.js';
import type { PassCommitment } from '../changing/commands.js';
import type { CommitmentPassedOn } from '../changing/events.js';
import type { ChangingRefusals } from '../changing/rejections.js';

type Decision = Either<ChangingRefusals['PassCommitment'], NonEmptyArray<CommitmentEvent>>;

/** What was done stays with who did it: only what is not closed passes. */
const asItStands = (commitment: Commitment): CommitmentPassedOn['data']['passed'] | null => {
  const { source, institution: responsible, coResponsibles, term, due, originalDue, stage, reports } = commitment;
  if (stage === 'closed') return null;
  return {
    source,
    responsible,
    coResponsibles,
    term,
    ...(due === null ? {} : { due }),
    ...(originalDue === null ? {} : { originalDue }),
    stage,
    reports: reports.length,
    answered: owingOf(commitment).answered,
    awaiting: reports
      .filter((report) => report.stage === 'received')
      .map(({ report, onDay: day }) => ({ report, day })),
  };
};

export const passOn =
  ({ command }: Act<PassCommitment>, premises: Premises) =>
  (state: Commitment | null): Decision =>
    pipe(
      known(command.commitment, state),
      chainW((commitment): Decision => {
        const { type: _, commitment: id, ...data } = command;
        const { formerly, to } = data;
        if (premises.get(to) === null) return left({ _tag: 'Unknown', id: to });
        const passed = asItStands(commitment);
        if (passed === null) return left({ _tag: 'NotOwed', commitment: id, stage: commitment.stage });
        const beside = commitment.coResponsibles.some(({ institution }) => institution === formerly);
        if (commitment.institution !== formerly && !beside)
          return left({ _tag: 'NotItsOwn', institution: formerly, what: id });
        const ended = premises.get(formerly)?.endedOn ?? null;
        return ended === null
          ? left({ _tag: 'StillThere', institution: formerly })
          : right(of({ type: 'CommitmentPassedOn', data: { ...data, passed } }));
      }),
    );
