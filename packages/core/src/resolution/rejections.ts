import type { CommonRejection } from '../refusals.js';
import type { InstitutionId, ResolutionId } from '../values.js';

export type NotTranscribed = { readonly _tag: 'NotTranscribed'; readonly resolution: ResolutionId };
export type ClassNotListed = { readonly _tag: 'ClassNotListed'; readonly class: string };
export type InstitutionsUnknown = {
  readonly _tag: 'InstitutionsUnknown';
  readonly institutions: readonly InstitutionId[];
};

export interface ResolutionRefusals {
  AdoptResolution: CommonRejection;
  BringIntoEffect: CommonRejection;
  RecordEffectRefused: CommonRejection;
  TranscribeResolution: CommonRejection | NotTranscribed | ClassNotListed | InstitutionsUnknown;
}
export type ResolutionRejection = ResolutionRefusals[keyof ResolutionRefusals];
