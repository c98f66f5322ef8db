import {
  Citation,
  ClosureReason,
  Day,
  integer,
  Line,
  list,
  object,
  optional,
  Paragraph,
  ResolutionId,
  Slug,
  SupersedingId,
  Wording,
  type Recorded,
  type TypeOf,
} from '@acta/core';
import { defineProjection } from '../projection.js';
import { dutyAfter, onEachDutyEvent, type DutyEvent } from './duty-after.js';
import { DUTY, dutyOf } from './duty.js';
import { Entry, entryOf } from './entry.js';
import { without } from './without.js';
import { own } from './own.js';

/** A milestone, and the reports that claim it and that bore it out. */
const Step = object('Step', {
  milestone: Slug,
  title: Line,
  due: optional(Day),
  weight: optional(integer(1, 10_000)),
  claimedIn: optional(integer(1)),
  verifiedIn: optional(integer(1)),
});
type Step = TypeOf<typeof Step>;

/** A commitment: who owes what by when, what was claimed, and what was verified. */
export const CommitmentBoard = object('CommitmentBoard', {
  ...DUTY,
  task: Wording,
  milestones: list(Step, { uniqueBy: 'milestone' }),
  consent: optional(object('Consent', { instrument: Citation, signatory: Line, signedOn: Day, day: Day })),
  declinedFor: optional(Paragraph),
  closureProposed: optional(ClosureReason),
  closed: optional(
    object('Closed', { day: Day, resolution: optional(ResolutionId), supersededBy: optional(SupersedingId) }),
  ),
  entry: Entry,
});
export type CommitmentBoard = TypeOf<typeof CommitmentBoard>;

const begun = (event: Parameters<typeof dutyOf>[0] & Recorded): CommitmentBoard => {
  const { task, milestones } = event.data;
  return { ...dutyOf(event), task, milestones, entry: entryOf(event) };
};

const claimed = (steps: readonly Step[], report: number, reached: readonly string[] = []): readonly Step[] =>
  steps.map((step) => (reached.includes(step.milestone) ? { ...step, claimedIn: report } : step));

/** A claim of a report that was judged stands no longer: what was borne out does. */
const judged = (steps: readonly Step[], report: number, reached: readonly string[] = []): readonly Step[] =>
  steps.map(({ claimedIn, ...step }) => ({
    ...step,
    ...(claimedIn === undefined || claimedIn === report ? {} : { claimedIn }),
    ...(reached.includes(step.milestone) ? { verifiedIn: report } : {}),
  }));

/** How far the weighted milestones are, in basis points, as claimed and as verified; null where they have no weights. */
export const weightedIn = ({
  milestones,
}: CommitmentBoard): { readonly claimed: number; readonly verified: number } | null => {
  if (milestones.every(({ weight }) => weight === undefined)) return null;
  const sumOf = (those: readonly Step[]): number => those.reduce((sum, { weight = 0 }) => sum + weight, 0);
  const verified = milestones.filter(({ verifiedIn }) => verifiedIn !== undefined);
  const rest = milestones.filter((step) => step.verifiedIn === undefined && step.claimedIn !== undefined);
  return { claimed: sumOf(verified) + sumOf(rest), verified: sumOf(verified) };
};

/** The milestones whose day passed before a day and that no verified report reached. */
export const lateMilestonesIn = ({ stage, milestones }: CommitmentBoard, day: Day): readonly string[] =>
  stage === 'owed'
    ? milestones
        .filter(({ due, verifiedIn }) => due !== undefined && day > due && verifiedIn === undefined)
        .map(({ milestone }) => milestone)
    : [];

const follows = {
  keys: own,
  evolve: (document: CommitmentBoard | null, event: DutyEvent): CommitmentBoard | null =>
    document && dutyAfter(document, event),
};

type Reopened = Extract<DutyEvent, { readonly type: 'CommitmentReopened' }>;

/** A milestone that rested on what proved false is not reached. */
const reopened = (document: CommitmentBoard, event: Reopened): CommitmentBoard => {
  const milestones = document.milestones.map((step) =>
    step.verifiedIn !== undefined && step.verifiedIn === event.data.report ? without(step, 'verifiedIn') : step,
  );
  return dutyAfter({ ...without(document, 'closed', 'closureProposed'), milestones }, event);
};

export const commitmentBoard = defineProjection({
  name: 'commitment-board',
  version: 2,
  document: CommitmentBoard,
  tags: ({ institution, coResponsibles, body, source }) => [
    ...new Set([
      institution,
      ...coResponsibles.map((one) => one.institution),
      ...(body === undefined ? [] : [body]),
      ...(source.kind === 'resolution' ? [source.resolution] : []),
    ]),
  ],
  on: {
    CommitmentAssigned: { keys: own, evolve: (_, event) => begun(event) },
    CommitmentInvited: { keys: own, evolve: (_, event) => begun(event) },
    ...onEachDutyEvent(follows),
    ConsentRecorded: {
      keys: own,
      evolve: (document, event) => {
        const { instrument, signatory, signedOn } = event.data;
        const consent = { instrument, signatory, signedOn, day: event.metadata.onDay };
        return document && { ...dutyAfter(document, event), consent };
      },
    },
    DeclineRecorded: {
      keys: own,
      evolve: (document, event) => document && { ...dutyAfter(document, event), declinedFor: event.data.reason },
    },
    ProgressReported: {
      keys: own,
      evolve: (document, event) => {
        const { report, reached } = event.data;
        if (document === null) return null;
        const milestones = claimed(document.milestones, report, reached);
        return { ...dutyAfter(document, event), milestones };
      },
    },
    ReportReturned: {
      keys: own,
      evolve: (document, event) =>
        document && { ...dutyAfter(document, event), milestones: judged(document.milestones, event.data.report) },
    },
    ReportVerified: {
      keys: own,
      evolve: (document, event) => {
        const { report, reached } = event.data;
        return document && { ...dutyAfter(document, event), milestones: judged(document.milestones, report, reached) };
      },
    },
    CommitmentReopened: {
      keys: own,
      evolve: (document, event) => document && reopened(document, event),
    },
    ClosureProposed: {
      keys: own,
      evolve: (document, { data }) => document && { ...document, closureProposed: data.reason },
    },
    CommitmentClosed: {
      keys: own,
      evolve: (document, event) => {
        const { resolution, supersededBy } = event.data;
        const closed = {
          day: event.metadata.onDay,
          ...(resolution === undefined ? {} : { resolution }),
          ...(supersededBy === undefined ? {} : { supersededBy }),
        };
        return document && { ...dutyAfter(document, event), closed };
      },
    },
  },
});
