import { chainW, left, map, right, type Either } from 'fp-ts/lib/Either.js';
import { of, type NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Act } from '../../act.js';
import type { Premises } from '../../decider.js';
import type { ReportProgress, ReturnReport, VerifyReport } from '../commands.js';
import type { CommitmentEvent } from '../events.js';
import { known, owed, type NotOwed } from '../known.js';
import type { Commitment, Report } from '../state.js';
import { receivable } from './evidence.js';
import type { NoSuchReport, ReportingRefusals, ReportNotOpen } from './rejections.js';

type Decision<Type extends keyof ReportingRefusals> = Either<ReportingRefusals[Type], NonEmptyArray<CommitmentEvent>>;
type Refused = Exclude<ReportingRefusals['ReportProgress'], NotOwed>;

const reportIn = ({ reports }: Commitment, number: number): Either<NoSuchReport, Report> => {
  const report = reports[number - 1];
  return report === undefined ? left({ _tag: 'NoSuchReport', report: number, last: reports.length }) : right(report);
};

const byItsOwn = (
  { commitment, coResponsibles }: Commitment,
  { institution }: ReportProgress,
): Either<Refused, null> =>
  institution === undefined || coResponsibles.some((one) => one.institution === institution)
    ? right(null)
    : left({ _tag: 'NotCoResponsible', commitment, institution });

const inOrder = (
  { reports }: Commitment,
  { report }: ReportProgress,
  rectified: Report | undefined,
): Either<Refused, null> => {
  if (rectified !== undefined)
    return rectified.report === report
      ? right(null)
      : left({ _tag: 'ReportNotRectified', report, rectified: rectified.report });
  const expected = reports.length + 1;
  return report === expected ? right(null) : left({ _tag: 'ReportOutOfOrder', report, expected });
};

const answersAReturn = (commitment: Commitment, { resends }: ReportProgress): Either<Refused, null> => {
  if (resends === undefined) return right(null);
  const returned = reportIn(commitment, resends);
  if (returned._tag === 'Left') return returned;
  const { stage } = returned.right;
  return stage === 'returned' ? right(null) : left({ _tag: 'ReportNotReturned', report: resends, stage });
};

const ofItsMilestones = (
  { commitment, milestones }: Commitment,
  { reached = [] }: ReportProgress,
): Either<Refused, null> => {
  const strange = reached.filter((name) => !milestones.some(({ milestone }) => milestone === name));
  return strange.length === 0 ? right(null) : left({ _tag: 'NoSuchMilestones', commitment, milestones: strange });
};

/** What was returned is not in the way of a lower figure: the reasons of its return say why. */
const neverLower = (
  { reports }: Commitment,
  { report, progress, loweredBecause, institution }: ReportProgress,
): Either<Refused, null> => {
  const last = reports.findLast(
    (earlier) =>
      earlier.report < report &&
      earlier.institution === (institution ?? null) &&
      earlier.stage !== 'returned' &&
      earlier.progress !== null,
  );
  const earlier = last?.progress ?? 0;
  return last === undefined || progress === undefined || progress >= earlier || loweredBecause !== undefined
    ? right(null)
    : left({ _tag: 'ProgressLowered', report, progress, earlierReport: last.report, earlier });
};

/**
 * A fact: recorded as claimed, with evidence or without. What it is worth, its verification says. One that puts another right has its
 * reason already.
 */
export const reportProgress =
  ({ command, circumstances: { onDay, rectifies } }: Act<ReportProgress>, premises: Premises) =>
  (state: Commitment | null): Decision<'ReportProgress'> =>
    pipe(
      known(command.commitment, state),
      chainW(owed),
      chainW((commitment): Decision<'ReportProgress'> => {
        const { type: _, commitment: __, ...report } = command;
        const rectified = commitment.reports.find(({ event }) => event === rectifies?.event);
        return pipe(
          byItsOwn(commitment, command),
          chainW(() => inOrder(commitment, command, rectified)),
          chainW(() => answersAReturn(commitment, command)),
          chainW(() => receivable(report.evidence, onDay, premises)),
          chainW(() => ofItsMilestones(commitment, command)),
          chainW(() => (rectified === undefined ? neverLower(commitment, command) : right(null))),
          map(() => of<CommitmentEvent>({ type: 'ProgressReported', data: report })),
        );
      }),
    );

const received =
  (number: number) =>
  (commitment: Commitment): Either<NoSuchReport | ReportNotOpen, Report> =>
    pipe(
      reportIn(commitment, number),
      chainW((report) =>
        report.stage === 'received'
          ? right(report)
          : left<ReportNotOpen>({ _tag: 'ReportNotOpen', report: number, stage: report.stage }),
      ),
    );

const whose = ({ institution }: Report) => (institution === null ? {} : { institution });

export const returnReport =
  ({ command: { commitment, report, reasons } }: Act<ReturnReport>) =>
  (state: Commitment | null): Decision<'ReturnReport'> =>
    pipe(
      known(commitment, state),
      chainW(owed),
      chainW(received(report)),
      map((found) => of<CommitmentEvent>({ type: 'ReportReturned', data: { report, ...whose(found), reasons } })),
    );

export const verifyReport =
  ({ command: { commitment, report, level, examined, reached } }: Act<VerifyReport>) =>
  (state: Commitment | null): Decision<'VerifyReport'> =>
    pipe(
      known(commitment, state),
      chainW(owed),
      chainW(received(report)),
      chainW((found): Decision<'VerifyReport'> => {
        const missing = examined.filter((name) => !found.evidence.some(({ evidence }) => evidence === name));
        if (missing.length > 0) return left({ _tag: 'NotInReport', report, evidence: missing });
        const unclaimed = (reached ?? []).filter((milestone) => !found.reached.includes(milestone));
        if (unclaimed.length > 0) return left({ _tag: 'MilestonesNotClaimed', report, milestones: unclaimed });
        const borneOut = reached === undefined ? {} : { reached };
        return right(of({ type: 'ReportVerified', data: { report, ...whose(found), level, examined, ...borneOut } }));
      }),
    );
