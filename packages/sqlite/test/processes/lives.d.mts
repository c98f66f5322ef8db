import type { CommitmentId, EventStore, EventToAppend, InstitutionId, StreamId } from '@acta/core';
import type { Projection } from '@acta/projections';

export type Tally = {
  readonly commitment: CommitmentId;
  readonly institution: InstitutionId;
  readonly events: number;
  readonly focalPoint?: string;
};
export type Load = { readonly institution: InstitutionId; readonly commitments: number };

export declare const nth: (n: number) => {
  readonly stream: StreamId;
  readonly revision: number;
  readonly event: EventToAppend;
};
export declare const appendLives: (store: EventStore, from: number, to: number) => Promise<void>;
export declare const tally: Projection<Tally>;
export declare const loads: Projection<Load>;
