import type { Day } from '../../calendar/day.js';
import type { NoSuchEffect, OnlyByEnactment } from '../../commission/rejections.js';
import type { NotItsOwn, StillThere } from '../../institution/rejections.js';
import type { CommonRejection } from '../../refusals.js';
import type { CommitmentId, Term } from '../../values.js';
import type { NotOwed } from '../known.js';
import type { NoSuchReport, NotInReport } from '../reporting/rejections.js';
import type { Commitment } from '../state.js';

/** Only a due day is put off. */
export type NothingToExtend = {
  readonly _tag: 'NothingToExtend';
  readonly commitment: CommitmentId;
  readonly term: Term['kind'];
};
export type ExtensionNotLater = { readonly _tag: 'ExtensionNotLater'; readonly due: Day; readonly current: Day };
export type NotClosed = {
  readonly _tag: 'NotClosed';
  readonly commitment: CommitmentId;
  readonly stage: Commitment['stage'];
};
export type NotSuspended = {
  readonly _tag: 'NotSuspended';
  readonly commitment: CommitmentId;
  readonly stage: Commitment['stage'];
};

type ByEffect = CommonRejection | NoSuchEffect | OnlyByEnactment;

export interface ChangingRefusals {
  ExtendCommitment: ByEffect | NotOwed | NothingToExtend | ExtensionNotLater;
  ReopenCommitment: ByEffect | NotClosed | NoSuchReport | NotInReport;
  SuspendCommitment: ByEffect | NotOwed;
  ResumeCommitment: ByEffect | NotSuspended;
  SplitCommitment: ByEffect | NotOwed;
  PassCommitment: CommonRejection | NotOwed | NotItsOwn | StillThere;
}
