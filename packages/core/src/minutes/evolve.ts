import type { Sealed } from '../event.js';
import { isIrregular } from '../legality/lateness.js';
import type { MinutesId, PersonId, StreamId } from '../values.js';
import type { MinutesCorrected, MinutesDrafted, MinutesEvent } from './events.js';
import type { Minutes, SignatureStanding } from './state.js';

type SignatureEvent = Extract<MinutesEvent, { readonly data: { readonly signatory: PersonId } }>;

/** An entry that puts another right takes its place: whoever that was of has done nothing yet. */
const withStanding = (
  state: Minutes,
  { id, data, metadata }: Sealed<SignatureEvent>,
  standing: SignatureStanding,
): Minutes => ({
  ...state,
  signatories: state.signatories.map((signatory) => {
    if (signatory.person === data.signatory) return { ...signatory, standing, fact: id };
    return metadata.rectifies !== undefined && signatory.fact === metadata.rectifies.event
      ? { ...signatory, standing: 'pending', fact: null }
      : signatory;
  }),
});

/** A new text: whoever signed or would not sign did so to another one; who cannot sign cannot sign this one either. */
const ofText = (
  { text, content, signatories }: (MinutesDrafted | MinutesCorrected)['data'],
  drawnUpOn: string,
  before: Minutes | null,
) => ({
  text,
  content,
  drawnUpOn,
  approvedBy: null,
  signedOn: null,
  signedIrregularly: false,
  signatories: signatories.map((signatory) => {
    const cannot = before?.signatories.find(
      ({ person, standing }) => person === signatory.person && standing === 'impossible',
    );
    return cannot === undefined
      ? { ...signatory, standing: 'pending' as const, fact: null }
      : { ...signatory, standing: 'impossible' as const, fact: cannot.fact };
  }),
});

export const evolve = (state: Minutes | null, event: Sealed<MinutesEvent>, stream: StreamId): Minutes | null => {
  const { onDay } = event.metadata;
  if (event.type === 'MinutesDrafted') {
    const { session, body } = event.data;
    return { minutes: stream as MinutesId, session, body, ...ofText(event.data, onDay, null), published: [] };
  }
  if (state === null) return null;
  switch (event.type) {
    case 'MinutesCorrected':
      return { ...state, ...ofText(event.data, onDay, state) };
    case 'MinutesApproved':
      return { ...state, approvedBy: event.data.resolution };
    case 'SignatureGiven':
      return withStanding(state, event, 'signed');
    case 'SignatureRefused':
      return withStanding(state, event, 'refused');
    case 'SignatureImpossible':
      return withStanding(state, event, 'impossible');
    case 'MinutesSigned':
      return { ...state, signedOn: onDay, signedIrregularly: isIrregular(event.metadata) };
    case 'MinutesPublished': {
      const { medium, paper } = event.data;
      return { ...state, published: [...state.published, { medium, paper: paper.paper }] };
    }
  }
};
