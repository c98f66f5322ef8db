import {
  Capacity,
  Day,
  EventId,
  InstitutionId,
  integer,
  Line,
  list,
  Medium,
  MinutesId,
  object,
  oneOf,
  optional,
  PaperReference,
  Paragraph,
  PersonId,
  ResolutionId,
  SessionId,
  Slug,
  type ActaEvent,
  type Recorded,
  type TypeOf,
} from '@acta/core';
import { Entry, entryOf } from './entry.js';
import { afterSignature, type SignatureEvent } from './signatures.js';

/** How it stands with a signatory and the text as it is now. `reason`: why it is refused; `why` and `reason`: why it is impossible. */
const SignatoryShown = object('SignatoryShown', {
  person: PersonId,
  capacity: Capacity,
  seat: optional(Slug),
  institution: optional(InstitutionId),
  standing: oneOf('pending', 'signed', 'refused', 'impossible'),
  signature: optional(oneOf('electronic', 'handwritten')),
  originalHeldBy: optional(Line),
  why: optional(oneOf('death', 'left-office', 'incapacity', 'not-found')),
  reason: optional(Paragraph),
  fact: optional(EventId),
  entry: optional(Entry),
});
type SignatoryShown = TypeOf<typeof SignatoryShown>;

/** A text that another took the place of, and why. */
const Corrected = object('Corrected', {
  before: PaperReference,
  reason: Paragraph,
  requestedBy: optional(Slug),
  entry: Entry,
});

/** The minutes of a session. `upTo`: the revision of the session's event to which their text goes. */
export const SessionMinutes = object('SessionMinutes', {
  minutes: MinutesId,
  text: PaperReference,
  upTo: integer(0),
  drawnUp: Entry,
  corrections: list(Corrected, { max: 1_000 }),
  approved: optional(object('MinutesApproval', { session: SessionId, resolution: ResolutionId, entry: Entry })),
  signatories: list(SignatoryShown, { uniqueBy: 'person' }),
  signBy: optional(Day),
  signed: optional(object('MinutesDeclaredSigned', { publishBy: optional(Day), entry: Entry })),
  published: list(object('MinutesPublication', { medium: Medium, citation: Line, on: Day, entry: Entry }), {
    max: 1_000,
  }),
});
export type SessionMinutes = TypeOf<typeof SessionMinutes>;

type Of<Type extends ActaEvent['type']> = Recorded<Extract<ActaEvent, { readonly type: Type }>>;

const shown = ({ person, capacity, seat, institution }: SignatoryShown): SignatoryShown => ({
  person,
  capacity,
  ...(seat === undefined ? {} : { seat }),
  ...(institution === undefined ? {} : { institution }),
  standing: 'pending',
});

export const minutesDrafted = (event: Of<'MinutesDrafted'>): SessionMinutes => {
  const { text, upTo, signatories, signBy } = event.data;
  return {
    minutes: event.stream as MinutesId,
    text,
    upTo,
    drawnUp: entryOf(event),
    corrections: [],
    signatories: signatories.map((signatory) => ({ ...signatory, standing: 'pending' })),
    ...(signBy === undefined ? {} : { signBy }),
    published: [],
  };
};

const corrected = (minutes: SessionMinutes, event: Of<'MinutesCorrected'>): SessionMinutes => {
  const { text, upTo, signatories, signBy, reason, requestedBy } = event.data;
  const { approved: _, signed: __, signBy: ___, ...kept } = minutes;
  const asked = requestedBy === undefined ? {} : { requestedBy };
  const cannot = (person: PersonId): SignatoryShown | undefined =>
    minutes.signatories.find((before) => before.person === person && before.standing === 'impossible');
  return {
    ...kept,
    text,
    upTo,
    drawnUp: entryOf(event),
    corrections: [...minutes.corrections, { before: minutes.text, reason, ...asked, entry: entryOf(event) }],
    signatories: signatories.map((signatory) => cannot(signatory.person) ?? { ...signatory, standing: 'pending' }),
    ...(signBy === undefined ? {} : { signBy }),
  };
};

const afterOne = (event: SignatureEvent) => {
  const entry = entryOf(event);
  return (signatory: SignatoryShown): SignatoryShown => {
    const own = { ...shown(signatory), entry };
    switch (event.type) {
      case 'SignatureGiven': {
        const { signature } = event.data;
        const held = signature.kind === 'handwritten' ? { originalHeldBy: signature.originalHeldBy } : {};
        return { ...own, standing: 'signed', signature: signature.kind, ...held };
      }
      case 'SignatureRefused':
        return { ...own, standing: 'refused', reason: event.data.reason };
      case 'SignatureImpossible':
        return { ...own, standing: 'impossible', why: event.data.why, reason: event.data.detail };
    }
  };
};

type MinutesEvent = Of<'MinutesCorrected' | 'MinutesApproved' | 'MinutesSigned' | 'MinutesPublished'> | SignatureEvent;

export const minutesAfter = (minutes: SessionMinutes, event: MinutesEvent): SessionMinutes => {
  switch (event.type) {
    case 'MinutesCorrected':
      return corrected(minutes, event);
    case 'MinutesApproved': {
      const { session, resolution } = event.data;
      return { ...minutes, approved: { session, resolution, entry: entryOf(event) } };
    }
    case 'SignatureGiven':
    case 'SignatureRefused':
    case 'SignatureImpossible':
      return { ...minutes, signatories: afterSignature(minutes.signatories, event, afterOne(event), shown) };
    case 'MinutesSigned': {
      const { publishBy } = event.data;
      return {
        ...minutes,
        signed: { ...(publishBy === undefined ? {} : { publishBy }), entry: entryOf(event) },
      };
    }
    case 'MinutesPublished': {
      const { medium, citation, on } = event.data;
      return { ...minutes, published: [...minutes.published, { medium, citation, on, entry: entryOf(event) }] };
    }
  }
};
