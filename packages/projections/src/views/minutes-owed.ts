import {
  BodyId,
  Day,
  EventId,
  Flag,
  InstitutionId,
  list,
  object,
  Office,
  optional,
  PersonId,
  type ActaEvent,
  type Capacity,
  type Recorded,
  type TypeOf,
} from '@acta/core';
import { afterSignature, type SignatureEvent } from './signatures.js';

const Signing = object('Signing', {
  person: PersonId,
  office: Office,
  institution: optional(InstitutionId),
  settled: Flag,
  impossible: Flag,
  fact: optional(EventId),
});
type Signing = TypeOf<typeof Signing>;

/** What is still to be done about the minutes of a session. `settled`: who signed, would not, or cannot. */
export const MinutesOwed = object('MinutesOwed', {
  body: BodyId,
  since: Day,
  signBy: optional(Day),
  signatories: list(Signing, { uniqueBy: 'person' }),
  lastOn: Day,
  signedOn: optional(Day),
  publishBy: optional(Day),
  published: Flag,
});
export type MinutesOwed = TypeOf<typeof MinutesOwed>;

type Of<Type extends ActaEvent['type']> = Recorded<Extract<ActaEvent, { readonly type: Type }>>;
type DrawnUp = Of<'MinutesDrafted' | 'MinutesCorrected'>;

/** Whoever sits at a seat signs for its institution; its titular answers for that. */
const officeOf = (capacity: Capacity): Office =>
  capacity === 'chair' || capacity === 'executive-secretary' || capacity === 'technical-secretariat'
    ? capacity
    : 'titular';

export const minutesOwed = (
  { data, metadata: { onDay } }: DrawnUp,
  body: BodyId,
  before: MinutesOwed | null,
): MinutesOwed => {
  const { signatories, signBy } = data;
  const cannot = (before?.signatories ?? []).filter(({ impossible }) => impossible);
  return {
    body,
    since: onDay,
    ...(signBy === undefined ? {} : { signBy }),
    signatories: signatories.map(({ person, capacity, institution }): Signing => {
      const unable = cannot.find((signatory) => signatory.person === person);
      const own = institution === undefined ? {} : { institution };
      return unable ?? { person, office: officeOf(capacity), ...own, settled: false, impossible: false };
    }),
    lastOn: onDay,
    published: before?.published ?? false,
  };
};

const unsettled = ({ fact: _, ...signing }: Signing): Signing => ({ ...signing, settled: false, impossible: false });

type MinutesEvent = Of<'MinutesSigned' | 'MinutesPublished'> | SignatureEvent;

export const minutesOwedAfter = (owed: MinutesOwed, event: MinutesEvent): MinutesOwed => {
  const { onDay } = event.metadata;
  switch (event.type) {
    case 'SignatureGiven':
    case 'SignatureRefused':
    case 'SignatureImpossible': {
      const did = (signing: Signing): Signing => ({
        ...signing,
        settled: true,
        impossible: event.type === 'SignatureImpossible',
      });
      return { ...owed, signatories: afterSignature(owed.signatories, event, did, unsettled), lastOn: onDay };
    }
    case 'MinutesSigned': {
      const { publishBy } = event.data;
      return { ...owed, signedOn: onDay, ...(publishBy === undefined ? {} : { publishBy }) };
    }
    case 'MinutesPublished':
      return { ...owed, published: true };
  }
};
