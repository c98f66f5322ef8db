import type { CommonRejection } from '../refusals.js';
import type { UnknownSeats } from '../session/attendance/rejections.js';
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

export interface ResolutionRefusals {
  AdoptResolution: CommonRejection;
  BringIntoEffect: CommonRejection;
  RecordEffectRefused: CommonRejection;
  SettleFinalText: CommonRejection | NoFinalText;
  DisputeFinalText: CommonRejection | NoFinalText | UnknownSeats;
  TranscribeResolution: CommonRejection | NotTranscribed | ClassNotListed | InstitutionsUnknown;
}
export type ResolutionRejection = ResolutionRefusals[keyof ResolutionRefusals];
