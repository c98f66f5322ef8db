import type { CommonRejection } from '../refusals.js';
import type { Day } from '../calendar/day.js';
import type { NoSuchEffect, OnlyByEnactment } from '../commission/rejections.js';
import type { NotStanding } from './not-standing.js';
import type { UnknownSeats } from '../session/attendance/rejections.js';
import type { SettlingRefusals } from './settling/rejections.js';
import type { InstitutionId, ResolutionId } from '../values.js';

export type NotTranscribed = { readonly _tag: 'NotTranscribed'; readonly resolution: ResolutionId };
export type ClassNotListed = { readonly _tag: 'ClassNotListed'; readonly class: string };
export type InstitutionsUnknown = {
  readonly _tag: 'InstitutionsUnknown';
  readonly institutions: readonly InstitutionId[];
};

export type NoFinalText = {
  readonly _tag: 'NoFinalText';
  readonly resolution: ResolutionId;
  readonly why: 'not-adopted-in-general' | 'not-settled-yet' | 'settled-and-undisputed';
};

/** Nothing irregular to cure or ratify, and no decision of the chair to ratify. */
export type NothingToHeal = { readonly _tag: 'NothingToHeal'; readonly resolution: ResolutionId };
export type NotPublishedYet = { readonly _tag: 'NotPublishedYet'; readonly on: Day; readonly onDay: Day };
/** Nobody publishes what is not adopted yet. */
export type PublishedBeforeAdoption = {
  readonly _tag: 'PublishedBeforeAdoption';
  readonly on: Day;
  readonly adoptedOn: Day;
};
/** `inForceOn`: its day, or that it was not published. */
export type NotInForceYet = {
  readonly _tag: 'NotInForceYet';
  readonly resolution: ResolutionId;
  readonly inForceOn: string;
};
export type NotSubjectToRatification = {
  readonly _tag: 'NotSubjectToRatification';
  readonly resolution: ResolutionId;
};

/** No resolution cures, ratifies or withholds itself. */
export type ActsOnItself = { readonly _tag: 'ActsOnItself'; readonly resolution: ResolutionId };
/** A decision of the chair that nobody ratified makes nothing the body’s own. */
export type AwaitsRatification = { readonly _tag: 'AwaitsRatification'; readonly resolution: ResolutionId };

type OnAuthority = CommonRejection | NoSuchEffect | OnlyByEnactment | NotStanding | ActsOnItself;

export interface ResolutionRefusals extends SettlingRefusals {
  NotifyResolution: CommonRejection;
  PublishResolution: CommonRejection | NotPublishedYet | PublishedBeforeAdoption;
  DeclareInForce: CommonRejection | NotInForceYet | NotStanding;
  CureResolution: OnAuthority | NothingToHeal | AwaitsRatification;
  RatifyResolution: OnAuthority | NothingToHeal | AwaitsRatification;
  SuspendResolution: OnAuthority;
  AnnulResolution: OnAuthority;
  SupersedeResolution: OnAuthority;
  DeclareLapsed: CommonRejection | NotSubjectToRatification | NotStanding;
  AdoptResolution: CommonRejection;
  BringIntoEffect: CommonRejection | NotStanding;
  RecordEffectRefused: CommonRejection;
  SettleFinalText: CommonRejection | NoFinalText;
  DisputeFinalText: CommonRejection | NoFinalText | UnknownSeats;
  TranscribeResolution: CommonRejection | NotTranscribed | ClassNotListed | InstitutionsUnknown;
}
export type ResolutionRejection = ResolutionRefusals[keyof ResolutionRefusals];
