import type { Day } from '../../calendar/day.js';
import type { CommonRejection } from '../../refusals.js';
import type { CommitmentId, InstitutionId } from '../../values.js';
import type { NotOwed } from '../known.js';
import type { Report } from '../state.js';

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
/** Only what was returned is sent again. */
export type ReportNotReturned = {
  readonly _tag: 'ReportNotReturned';
  readonly report: number;
  readonly stage: Report['stage'];
};
export type NotInReport = {
  readonly _tag: 'NotInReport';
  readonly report: number;
  readonly evidence: readonly string[];
};
export type MilestonesNotClaimed = {
  readonly _tag: 'MilestonesNotClaimed';
  readonly report: number;
  readonly milestones: readonly string[];
};
export type NoSuchMilestones = {
  readonly _tag: 'NoSuchMilestones';
  readonly commitment: CommitmentId;
  readonly milestones: readonly string[];
};
export type ReceivedLater = {
  readonly _tag: 'ReceivedLater';
  readonly evidence: string;
  readonly receivedOn: Day;
  readonly reportedOn: Day;
};
/** The bytes that the record holds are not those that the reference tells of. */
export type EvidenceDiffers = { readonly _tag: 'EvidenceDiffers'; readonly evidence: readonly string[] };
/** The digest is that of a file without a byte. */
export type EvidenceEmpty = { readonly _tag: 'EvidenceEmpty'; readonly evidence: readonly string[] };
/** Progress is never lowered without a reason, in basis points. */
export type ProgressLowered = {
  readonly _tag: 'ProgressLowered';
  readonly report: number;
  readonly progress: number;
  readonly earlierReport: number;
  readonly earlier: number;
};
export type NotCoResponsible = {
  readonly _tag: 'NotCoResponsible';
  readonly commitment: CommitmentId;
  readonly institution: InstitutionId;
};

export interface ReportingRefusals {
  ReportProgress:
    | CommonRejection
    | NotOwed
    | NotCoResponsible
    | ReportOutOfOrder
    | ReportNotRectified
    | NoSuchReport
    | ReportNotReturned
    | ReceivedLater
    | EvidenceDiffers
    | EvidenceEmpty
    | NoSuchMilestones
    | ProgressLowered;
  ReturnReport: CommonRejection | NotOwed | NoSuchReport | ReportNotOpen;
  VerifyReport: CommonRejection | NotOwed | NoSuchReport | ReportNotOpen | NotInReport | MilestonesNotClaimed;
}
