import type { ActaEvent, EventId, PersonId, Recorded } from '@acta/core';

export type SignatureEvent = Recorded<
  Extract<ActaEvent, { readonly type: 'SignatureGiven' | 'SignatureRefused' | 'SignatureImpossible' }>
>;

type Of = { readonly person: PersonId; readonly fact?: EventId };

/** What a signatory did; where it puts another entry right, whoever that was of has done nothing yet. */
export const afterSignature = <S extends Of>(
  signatories: readonly S[],
  { id, data, metadata }: SignatureEvent,
  did: (signatory: S) => S,
  nothing: (signatory: S) => S,
): readonly S[] =>
  signatories.map((signatory) => {
    if (signatory.person === data.signatory) return { ...did(signatory), fact: id };
    return metadata.rectifies !== undefined && signatory.fact === metadata.rectifies.event
      ? nothing(signatory)
      : signatory;
  });
