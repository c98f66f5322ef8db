import type { Day } from '../calendar/day.js';
import type { OnlyByEnactment } from '../commission/rejections.js';
import type { InstitutionKind } from '../institution/commands.js';
import type { CommonRejection } from '../refusals.js';
import type { CommitmentId, InstitutionId, ResolutionId } from '../values.js';
import type { Commitment, Report } from './state.js';

/** Only its own consent binds it: it is invited, not assigned. */
export type OutsideAuthority = {
  readonly _tag: 'OutsideAuthority';
  readonly institution: InstitutionId;
  readonly kind: InstitutionKind;
};
export type InvitationNotNeeded = {
  readonly _tag: 'InvitationNotNeeded';
  readonly institution: InstitutionId;
  readonly kind: InstitutionKind;
};
export type EffectNotOfResolution = {
  readonly _tag: 'EffectNotOfResolution';
  readonly resolution: ResolutionId;
  readonly effect: string;
  readonly institution: InstitutionId;
};
export type NotInEffect = { readonly _tag: 'NotInEffect'; readonly resolution: ResolutionId };
export type ClosureNotResolved = {
  readonly _tag: 'ClosureNotResolved';
  readonly resolution: ResolutionId;
  readonly commitment: CommitmentId;
};
export type NotAwaitingConsent = {
  readonly _tag: 'NotAwaitingConsent';
  readonly commitment: CommitmentId;
  readonly stage: Commitment['stage'];
};
export type NotOwed = {
  readonly _tag: 'NotOwed';
  readonly commitment: CommitmentId;
  readonly stage: Commitment['stage'];
};
export type ReportOutOfOrder = {
  readonly _tag: 'ReportOutOfOrder';
  readonly report: number;
  readonly expected: number;
};
export type ReportNotRectified = {
  readonly _tag: 'ReportNotRectified';
  readonly report: number;
  readonly rectified: number;
};
export type NoSuchReport = { readonly _tag: 'NoSuchReport'; readonly report: number; readonly last: number };
export type ReportNotOpen = {
  readonly _tag: 'ReportNotOpen';
  readonly report: number;
  readonly stage: Report['stage'];
};
export type NotInReport = {
  readonly _tag: 'NotInReport';
  readonly report: number;
  readonly evidence: readonly string[];
};
export type ReceivedLater = {
  readonly _tag: 'ReceivedLater';
  readonly evidence: string;
  readonly receivedOn: Day;
  readonly reportedOn: Day;
};

/** What each command can be refused for. */
export interface CommitmentRefusals {
  AssignCommitment: CommonRejection | OutsideAuthority | OnlyByEnactment | EffectNotOfResolution | NotInEffect;
  InviteToCommit: CommonRejection | InvitationNotNeeded | OnlyByEnactment | EffectNotOfResolution | NotInEffect;
  RecordConsent: CommonRejection | NotAwaitingConsent;
  RecordDecline: CommonRejection | NotAwaitingConsent;
  ReportProgress: CommonRejection | NotOwed | ReportOutOfOrder | ReportNotRectified | ReceivedLater;
  ReturnReport: CommonRejection | NotOwed | NoSuchReport | ReportNotOpen;
  VerifyReport: CommonRejection | NotOwed | NoSuchReport | ReportNotOpen | NotInReport;
  ProposeClosure: CommonRejection | NotOwed;
  CloseCommitment: CommonRejection | NotOwed | ClosureNotResolved;
}
export type CommitmentRejection = CommitmentRefusals[keyof CommitmentRefusals];
