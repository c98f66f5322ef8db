import fc from 'fast-check';
import {
  BodyEvent,
  CATEGORIES,
  CommissionEvent,
  CommitmentEvent,
  FileEvent,
  InstitutionEvent,
  LIMITS,
  Metadata,
  MinutesEvent,
  MotionEvent,
  ResolutionEvent,
  SessionEvent,
  type ActaEvent,
  type Category,
  type Codec,
  type Recorded,
} from '@acta/core';
import { recorded } from '../given-projection.js';
import { arbitraryOfFew, streamsOf } from './ids.js';
import { linked, type Unlinked } from './linked.js';

const EVENTS: Readonly<Record<Category, { readonly cases: Readonly<Record<string, Codec<ActaEvent>>> }>> = {
  commission: CommissionEvent,
  body: BodyEvent,
  institution: InstitutionEvent,
  session: SessionEvent,
  minutes: MinutesEvent,
  motion: MotionEvent,
  resolution: ResolutionEvent,
  commitment: CommitmentEvent,
  file: FileEvent,
};

const utf8 = new TextEncoder();

/** A store takes it, with the premises that it is given. */
const isTaken = ({ event, metadata }: Unlinked): boolean =>
  utf8.encode(JSON.stringify({ event, metadata })).length < LIMITS.eventBytes - 10_000;

const entryOf = (category: Category, event: Codec<ActaEvent>): fc.Arbitrary<Unlinked> =>
  fc
    .record({
      stream: fc.constantFrom(...streamsOf(category)),
      event: arbitraryOfFew(event),
      metadata: arbitraryOfFew(Metadata),
      choice: fc.nat(),
    })
    .filter(isTaken);

const entriesOf = (categories: readonly Category[]): fc.Arbitrary<Unlinked> =>
  fc.oneof(
    ...categories.flatMap((category) => Object.values(EVENTS[category].cases).map((event) => entryOf(category, event))),
  );

/**
 * Histories of every type of event, each in a stream of its own aggregate, over so few aggregates and ids that what an event names is
 * often there. No decider would have made them: an event may lack what it needs, or come twice. But a cause comes before its effect,
 * and the premises of an event say where the streams stood that it names or that had named its own.
 */
export const arbitraryHistory = (): fc.Arbitrary<readonly Recorded[]> =>
  fc
    .subarray([...CATEGORIES], { minLength: 1 })
    .chain((categories) => fc.array(entriesOf(categories), { maxLength: 120, size: 'max' }))
    .map((entries) => recorded(...linked(entries)));
