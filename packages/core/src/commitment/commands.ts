import { command, list, object, optional, union } from '../codec/structures.js';
import { BasisPoints, integer, oneOf } from '../codec/scalars.js';
import { Line, Paragraph, Wording } from '../codec/text.js';
import type { TypeOf } from '../codec/codec.js';
import {
  Citation,
  ClosureReason,
  CoResponsible,
  CommitmentId,
  CompletionLevel,
  Day,
  InstitutionId,
  Milestone,
  PaperReference,
  ResolutionId,
  Slug,
  SupersedingId,
  Term,
} from '../values.js';
import {
  ExtendCommitment,
  PassCommitment,
  ReopenCommitment,
  ResumeCommitment,
  SplitCommitment,
  SuspendCommitment,
} from './changing/commands.js';
import { SourceAct } from './source-act.js';
import { AnswerEscalation, AssessCommitment, EscalateCommitment, RespondToRed } from './following/commands.js';

const Duty = {
  commitment: CommitmentId,
  source: SourceAct,
  institution: InstitutionId,
  coResponsibles: list(CoResponsible, { uniqueBy: 'institution' }),
  task: Wording,
  term: Term,
  milestones: list(Milestone, { uniqueBy: 'milestone' }),
} as const;

/** Enactment's for a resolution; the executive secretary's for every other source act. */
export const AssignCommitment = command('AssignCommitment', Duty);

/** To an institution that only its own consent binds. */
export const InviteToCommit = command('InviteToCommit', Duty);

export const RecordConsent = command('RecordConsent', {
  commitment: CommitmentId,
  instrument: Citation,
  signatory: Line,
  signedOn: Day,
});

export const RecordDecline = command('RecordDecline', { commitment: CommitmentId, reason: Paragraph });

/** Who keeps the original of an evidence, and where. */
export const Custody = object('Custody', { holder: Line, place: optional(Line) });

/**
 * What stands behind a claim: what the record holds (a paper) or can produce (a folio, an inspection's act, …); an address alone is
 * not evidence.
 */
export const Evidence = object('Evidence', {
  evidence: Slug,
  kind: oneOf('file', 'paper-with-folio', 'inspection', 'system-query', 'testimony', 'address'),
  description: Line,
  deliveredBy: Line,
  receivedOn: Day,
  paper: optional(PaperReference),
  folio: optional(Line),
  custody: optional(Custody),
});
export type Evidence = TypeOf<typeof Evidence>;

/**
 * `report`: its number, from 1. `claimed`: what the reporter says; the level is the verifier's. `institution`: a co-responsible, of
 * its own duty; the responsible one, where it is left out. `resends`: the returned report that this one answers. `reached`: the
 * milestones that it claims.
 */
export const ReportProgress = command('ReportProgress', {
  commitment: CommitmentId,
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

export const ReturnReport = command('ReturnReport', {
  commitment: CommitmentId,
  report: integer(1, 9_999),
  reasons: Paragraph,
});

/** `examined`: the evidence that the verifier looked at. `reached`: the milestones of the report that it bears out. */
export const VerifyReport = command('VerifyReport', {
  commitment: CommitmentId,
  report: integer(1, 9_999),
  level: CompletionLevel,
  examined: list(Slug, { uniqueBy: true }),
  reached: optional(list(Slug, { uniqueBy: true })),
});

/** The technical secretariat's proposal to the body. */
export const ProposeClosure = command('ProposeClosure', {
  commitment: CommitmentId,
  reason: ClosureReason,
  grounds: Paragraph,
});

/**
 * Enactment's, of the resolution that closes it; the follow-up body's where the charter says so. `supersededBy`: what takes its place,
 * where it is superseded by something else than that resolution.
 */
export const CloseCommitment = command('CloseCommitment', {
  commitment: CommitmentId,
  reason: ClosureReason,
  resolution: optional(ResolutionId),
  supersededBy: optional(SupersedingId),
});

export const CommitmentCommand = union(
  'CommitmentCommand',
  AssignCommitment,
  InviteToCommit,
  RecordConsent,
  RecordDecline,
  ReportProgress,
  ReturnReport,
  VerifyReport,
  ProposeClosure,
  CloseCommitment,
  ExtendCommitment,
  ReopenCommitment,
  SuspendCommitment,
  ResumeCommitment,
  SplitCommitment,
  AssessCommitment,
  RespondToRed,
  EscalateCommitment,
  AnswerEscalation,
  PassCommitment,
);
export type CommitmentCommand = TypeOf<typeof CommitmentCommand>;
export type AssignCommitment = TypeOf<typeof AssignCommitment>;
export type InviteToCommit = TypeOf<typeof InviteToCommit>;
export type RecordConsent = TypeOf<typeof RecordConsent>;
export type RecordDecline = TypeOf<typeof RecordDecline>;
export type ReportProgress = TypeOf<typeof ReportProgress>;
export type ReturnReport = TypeOf<typeof ReturnReport>;
export type VerifyReport = TypeOf<typeof VerifyReport>;
export type ProposeClosure = TypeOf<typeof ProposeClosure>;
export type CloseCommitment = TypeOf<typeof CloseCommitment>;
