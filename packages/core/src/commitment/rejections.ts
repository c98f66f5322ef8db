import type { OnlyByEnactment } from '../commission/rejections.js';
import type { InstitutionKind } from '../institution/commands.js';
import type { NoLongerThere } from '../institution/succession/rejections.js';
import type { CommonRejection } from '../refusals.js';
import type { NotStanding } from '../resolution/not-standing.js';
import type { ClosureReason, CommitmentId, InstitutionId, ResolutionId } from '../values.js';
import type { ChangingRefusals } from './changing/rejections.js';
import type { FollowingRefusals } from './following/rejections.js';
import type { WeightsNotWhole } from './milestones.js';
import type { ReportingRefusals } from './reporting/rejections.js';
import type { NotOwed } from './known.js';
import type { Commitment } from './state.js';

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
/** A later member of an open class is bound to what was adopted, and to nothing else. */
export type NotAsAdopted = {
  readonly _tag: 'NotAsAdopted';
  readonly resolution: ResolutionId;
  readonly effect: string;
};
export type ClosureNotResolved = {
  readonly _tag: 'ClosureNotResolved';
  readonly resolution: ResolutionId;
  readonly commitment: CommitmentId;
};
/** What is closed as superseded says by what. */
export type SupersedingNotNamed = { readonly _tag: 'SupersedingNotNamed'; readonly commitment: CommitmentId };
/** Something is named that supersedes it, and it is closed for another reason. */
export type NotSuperseded = {
  readonly _tag: 'NotSuperseded';
  readonly commitment: CommitmentId;
  readonly reason: ClosureReason;
};
export type NotAwaitingConsent = {
  readonly _tag: 'NotAwaitingConsent';
  readonly commitment: CommitmentId;
  readonly stage: Commitment['stage'];
};
/** Why no duty begins, whether assigned or invited. */
export type NoDuty =
  | CommonRejection
  | OnlyByEnactment
  | EffectNotOfResolution
  | NotInEffect
  | WeightsNotWhole
  | NoLongerThere
  | NotStanding
  | NotAsAdopted;

/** What each command can be refused for. */
export interface CommitmentRefusals extends ReportingRefusals, ChangingRefusals, FollowingRefusals {
  AssignCommitment: NoDuty | OutsideAuthority;
  InviteToCommit: NoDuty | OutsideAuthority | InvitationNotNeeded;
  RecordConsent: CommonRejection | NotAwaitingConsent;
  RecordDecline: CommonRejection | NotAwaitingConsent;
  ProposeClosure: CommonRejection | NotOwed;
  CloseCommitment: CommonRejection | NotOwed | ClosureNotResolved | SupersedingNotNamed | NotSuperseded;
}
export type CommitmentRejection = CommitmentRefusals[keyof CommitmentRefusals];
