import { chainW, left, map, right, type Either } from 'fp-ts/lib/Either.js';
import { of, type NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Act } from '../../act.js';
import { daysBetween, plusDays } from '../../calendar/day.js';
import type { NoSuchEffect, OnlyByEnactment } from '../../commission/rejections.js';
import type { Premises } from '../../decider.js';
import { comesFrom } from '../../resolution/cited.js';
import type { CommitmentEvent } from '../events.js';
import { known, owed, type Unknown } from '../known.js';
import type { Commitment } from '../state.js';
import type {
  ExtendCommitment,
  ReopenCommitment,
  ResumeCommitment,
  SplitCommitment,
  SuspendCommitment,
} from './commands.js';
import type { ChangingRefusals, NotClosed, NotSuspended } from './rejections.js';

type Decision<Type extends keyof ChangingRefusals> = Either<ChangingRefusals[Type], NonEmptyArray<CommitmentEvent>>;
type Changing = ExtendCommitment | ReopenCommitment | SuspendCommitment | ResumeCommitment | SplitCommitment;

const KINDS = {
  ExtendCommitment: 'extend-commitment',
  ReopenCommitment: 'reopen-commitment',
  SuspendCommitment: 'suspend-commitment',
  ResumeCommitment: 'resume-commitment',
  SplitCommitment: 'split-commitment',
} as const satisfies Readonly<Record<Changing['type'], string>>;

/** A change is an effect that its resolution has, of this commitment and no other. */
const carried =
  ({ command, as }: Act<Changing>, premises: Premises) =>
  (commitment: Commitment): Either<Unknown | NoSuchEffect | OnlyByEnactment, Commitment> => {
    const { resolution, effect } = command;
    const named = premises.get(resolution)?.effects.find((candidate) => candidate.effect === effect);
    return named !== undefined && 'commitment' in named && named.commitment !== commitment.commitment
      ? left({ _tag: 'NoSuchEffect', resolution, effect })
      : pipe(
          comesFrom({ as }, premises, { resolution, effect }, KINDS[command.type]),
          map(() => commitment),
        );
  };

const by = ({ resolution, effect }: Changing) => ({ resolution, effect });

export const extend =
  (act: Act<ExtendCommitment>, premises: Premises) =>
  (state: Commitment | null): Decision<'ExtendCommitment'> =>
    pipe(
      known(act.command.commitment, state),
      chainW(owed),
      chainW(carried(act, premises)),
      chainW(({ commitment, term, due: current, extensions }): Decision<'ExtendCommitment'> => {
        const { due } = act.command;
        if (current === null) return left({ _tag: 'NothingToExtend', commitment, term: term.kind });
        if (due <= current) return left({ _tag: 'ExtensionNotLater', due, current });
        const extension = extensions.length + 1;
        return right(of({ type: 'DueExtended', data: { ...by(act.command), extension, previous: current, due } }));
      }),
    );

const closed = (commitment: Commitment): Either<NotClosed, Commitment> =>
  commitment.stage === 'closed'
    ? right(commitment)
    : left({ _tag: 'NotClosed', commitment: commitment.commitment, stage: commitment.stage });

export const reopen =
  (act: Act<ReopenCommitment>, premises: Premises) =>
  (state: Commitment | null): Decision<'ReopenCommitment'> =>
    pipe(
      known(act.command.commitment, state),
      chainW(closed),
      chainW(carried(act, premises)),
      chainW(({ reports }): Decision<'ReopenCommitment'> => {
        const { report, evidence, grounds } = act.command;
        const disproved = report === undefined ? null : reports[report - 1];
        if (report !== undefined && disproved === undefined)
          return left({ _tag: 'NoSuchReport', report, last: reports.length });
        const strange = evidence.filter((name) => !disproved?.evidence.some((item) => item.evidence === name));
        if (strange.length > 0) return left({ _tag: 'NotInReport', report: report ?? 0, evidence: strange });
        const named = report === undefined ? {} : { report };
        return right(of({ type: 'CommitmentReopened', data: { ...by(act.command), ...named, evidence, grounds } }));
      }),
    );

export const suspend =
  (act: Act<SuspendCommitment>, premises: Premises) =>
  (state: Commitment | null): Decision<'SuspendCommitment'> =>
    pipe(
      known(act.command.commitment, state),
      chainW(owed),
      chainW(carried(act, premises)),
      map(() => {
        const { grounds, meantUntil } = act.command;
        const meant = meantUntil === undefined ? {} : { meantUntil };
        return of<CommitmentEvent>({ type: 'CommitmentSuspended', data: { ...by(act.command), grounds, ...meant } });
      }),
    );

const suspended = (commitment: Commitment): Either<NotSuspended, Commitment> =>
  commitment.stage === 'suspended'
    ? right(commitment)
    : left({ _tag: 'NotSuspended', commitment: commitment.commitment, stage: commitment.stage });

/** What was left of its term when it was suspended is left of it now. */
export const resume =
  (act: Act<ResumeCommitment>, premises: Premises) =>
  (state: Commitment | null): Decision<'ResumeCommitment'> =>
    pipe(
      known(act.command.commitment, state),
      chainW(suspended),
      chainW(carried(act, premises)),
      map(({ due, suspensions }) => {
        const { onDay } = act.circumstances;
        const days = Math.max(0, daysBetween(suspensions.at(-1)?.from ?? onDay, onDay));
        const later = due === null ? {} : { due: plusDays(due, days) };
        return of<CommitmentEvent>({ type: 'CommitmentResumed', data: { ...by(act.command), days, ...later } });
      }),
    );

export const split =
  (act: Act<SplitCommitment>, premises: Premises) =>
  (state: Commitment | null): Decision<'SplitCommitment'> =>
    pipe(
      known(act.command.commitment, state),
      chainW(owed),
      chainW(carried(act, premises)),
      map(() => of<CommitmentEvent>({ type: 'CommitmentSplit', data: { ...by(act.command), into: act.command.into } })),
    );
