import type { NoSuchEffect, OnlyByEnactment } from '../commission/rejections.js';
import type { NotForThePublic } from '../file/rejections.js';
import type { CommonRejection } from '../refusals.js';
import type { NotPublishedYet } from '../resolution/rejections.js';
import type { UnknownSeats } from '../session/attendance/rejections.js';
import type { IdDoesNotMatch } from '../session/convocation/rejections.js';
import type { Session } from '../session/state.js';
import type { BodyId, MinutesId, PaperId, PersonId, SessionId } from '../values.js';

/** A session that was not begun has nothing to be minuted. */
export type NothingToMinute = {
  readonly _tag: 'NothingToMinute';
  readonly session: SessionId;
  readonly stage: Session['stage'];
};
/** The text cannot tell what the session's record does not have yet. */
export type NotThatFar = {
  readonly _tag: 'NotThatFar';
  readonly session: SessionId;
  readonly upTo: number;
  readonly last: number;
};
/** What was signed or approved is another text than the one that stands. */
export type NotTheCurrentText = {
  readonly _tag: 'NotTheCurrentText';
  readonly minutes: MinutesId;
  readonly given: string;
  readonly current: string;
  readonly paper: PaperId;
};
export type NotASignatory = {
  readonly _tag: 'NotASignatory';
  readonly minutes: MinutesId;
  readonly person: PersonId;
};
/** Only the executive secretary records what another signed or would not sign. */
export type SignsForAnother = {
  readonly _tag: 'SignsForAnother';
  readonly person: PersonId;
  readonly signatory: PersonId;
};
export type CertificateRevoked = {
  readonly _tag: 'CertificateRevoked';
  readonly signatory: PersonId;
  readonly responder: string;
};
/** Minutes are approved by their own body, in their session or a later one. */
export type NotTheirsToApprove = {
  readonly _tag: 'NotTheirsToApprove';
  readonly minutes: MinutesId;
  readonly body: BodyId | 'none';
  readonly why: 'another-body' | 'an-earlier-session';
};

type OfText = CommonRejection | NothingToMinute | NotThatFar;
type OfSignatory = CommonRejection | NotASignatory | SignsForAnother;

export interface MinutesRefusals {
  DraftMinutes: OfText | IdDoesNotMatch;
  CorrectMinutes: OfText | UnknownSeats;
  ApproveMinutes: CommonRejection | NoSuchEffect | OnlyByEnactment | NotTheCurrentText | NotTheirsToApprove;
  SignMinutes: OfSignatory | NotTheCurrentText | CertificateRevoked;
  RefuseSignature: OfSignatory;
  RecordSignatureImpossible: OfSignatory;
  DeclareMinutesSigned: CommonRejection;
  PublishMinutes: CommonRejection | NotPublishedYet | NotForThePublic;
}
export type MinutesRejection = MinutesRefusals[keyof MinutesRefusals];
