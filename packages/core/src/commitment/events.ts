import { event, list, optional, union } from '../codec/structures.js';
import { BasisPoints, integer } from '../codec/scalars.js';
import { Line, Paragraph, Wording } from '../codec/text.js';
import type { TypeOf } from '../codec/codec.js';
import {
  Citation,
  ClosureReason,
  CoResponsible,
  CompletionLevel,
  Day,
  InstitutionId,
  Milestone,
  ResolutionId,
  Slug,
  SupersedingId,
  Term,
} from '../values.js';
import {
  CommitmentPassedOn,
  CommitmentReopened,
  CommitmentResumed,
  CommitmentSplit,
  CommitmentSuspended,
  DueExtended,
} from './changing/events.js';
import { Evidence } from './commands.js';
import { SourceAct } from './source-act.js';
import { CommitmentAssessed, CommitmentEscalated, EscalationAnswered, RedAnswered } from './following/events.js';

/** `due`: the day of a fixed or resolved relative term. */
export const CommitmentAssigned = event('CommitmentAssigned', {
  source: SourceAct,
  institution: InstitutionId,
  coResponsibles: list(CoResponsible, { uniqueBy: 'institution' }),
  task: Wording,
  term: Term,
  due: optional(Day),
  milestones: list(Milestone, { uniqueBy: 'milestone' }),
});

/** Nothing is owed until it consents. */
export const CommitmentInvited = event('CommitmentInvited', {
  source: SourceAct,
  institution: InstitutionId,
  coResponsibles: list(CoResponsible, { uniqueBy: 'institution' }),
  task: Wording,
  term: Term,
  milestones: list(Milestone, { uniqueBy: 'milestone' }),
});

export const ConsentRecorded = event('ConsentRecorded', {
  instrument: Citation,
  signatory: Line,
  signedOn: Day,
  due: optional(Day),
});

export const DeclineRecorded = event('DeclineRecorded', { reason: Paragraph });

export const ProgressReported = event('ProgressReported', {
  report: integer(1, 9_999),
  claimed: CompletionLevel,
  institution: optional(InstitutionId),
  progress: optional(BasisPoints),
  loweredBecause: optional(Paragraph),
  period: optional(Line),
  resends: optional(integer(1, 9_999)),
  reached: optional(list(Slug, { uniqueBy: true })),
  summary: Paragraph,
  evidence: list(Evidence, { max: 100, uniqueBy: 'evidence' }),
});

/** `institution`: whose report, where it is a co-responsible's. */
export const ReportReturned = event('ReportReturned', {
  report: integer(1, 9_999),
  institution: optional(InstitutionId),
  reasons: Paragraph,
});

export const ReportVerified = event('ReportVerified', {
  report: integer(1, 9_999),
  institution: optional(InstitutionId),
  level: CompletionLevel,
  examined: list(Slug, { uniqueBy: true }),
  reached: optional(list(Slug, { uniqueBy: true })),
});

export const ClosureProposed = event('ClosureProposed', { reason: ClosureReason, grounds: Paragraph });

/** `supersededBy`: what takes its place. */
export const CommitmentClosed = event('CommitmentClosed', {
  reason: ClosureReason,
  resolution: optional(ResolutionId),
  supersededBy: optional(SupersedingId),
});

export const CommitmentEvent = union(
  'CommitmentEvent',
  CommitmentAssigned,
  CommitmentInvited,
  ConsentRecorded,
  DeclineRecorded,
  ProgressReported,
  ReportReturned,
  ReportVerified,
  ClosureProposed,
  CommitmentClosed,
  DueExtended,
  CommitmentReopened,
  CommitmentSuspended,
  CommitmentResumed,
  CommitmentSplit,
  CommitmentAssessed,
  RedAnswered,
  CommitmentEscalated,
  EscalationAnswered,
  CommitmentPassedOn,
);
export type CommitmentEvent = TypeOf<typeof CommitmentEvent>;
export type CommitmentAssigned = TypeOf<typeof CommitmentAssigned>;
export type CommitmentInvited = TypeOf<typeof CommitmentInvited>;
export type ConsentRecorded = TypeOf<typeof ConsentRecorded>;
export type DeclineRecorded = TypeOf<typeof DeclineRecorded>;
export type ProgressReported = TypeOf<typeof ProgressReported>;
export type ReportReturned = TypeOf<typeof ReportReturned>;
export type ReportVerified = TypeOf<typeof ReportVerified>;
export type ClosureProposed = TypeOf<typeof ClosureProposed>;
export type CommitmentClosed = TypeOf<typeof CommitmentClosed>;
