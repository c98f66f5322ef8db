import fc from 'fast-check';
import { right } from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import { ActaEvent, Line, list, Metadata, object, type Recorded } from '@acta/core';
import { arbitraryOf, givenEvents, recorded, type InStream } from '@acta/testkit';
import { changesOf, defineProjection, fold } from '../src/index.js';
import { overlay } from '../src/fold.js';
import { motions, type MotionEntry } from './motions.js';

const MOTION = 'motion-firma';
const OTHER = 'motion-datos';
const SESSION = 'session-consejo-2014-o-03';
const LATER = 'session-consejo-2014-o-04';

const proposed = (title: string): ActaEvent => ({
  type: 'MotionProposed',
  data: {
    body: 'body-consejo',
    matter: 'firma',
    title,
    text: 'Se aprueba.',
    effects: [],
    proposedBy: 'institution-hacienda',
  },
});
const submitted = (session: MotionEntry['session'] & string): ActaEvent => ({
  type: 'MotionSubmitted',
  data: { session, item: 'firma' },
});
const closed: ActaEvent = { type: 'SessionClosed', data: { resolutions: [], policy: 1 } };

describe('a projection of motions', () => {
  test('a document is made, and changed by its own stream', () => {
    const story = givenEvents([MOTION, proposed('Firma')], [MOTION, submitted(SESSION)]).projectedBy(motions);
    story.then(MOTION, { motion: MOTION, title: 'Firma', session: SESSION, closed: false });
    story.then(OTHER, null);
  });

  test('a tag reaches every document that carries it, and no other', () => {
    const story = givenEvents(
      [MOTION, proposed('Firma')],
      [OTHER, proposed('Datos')],
      ['motion-actas', proposed('Actas')],
      [MOTION, submitted(SESSION)],
      [OTHER, submitted(SESSION)],
      ['motion-actas', submitted(LATER)],
      [SESSION, closed],
    ).projectedBy(motions);
    expect([...story.documents].map(([key, document]) => [key, document.closed])).toEqual([
      [MOTION, true],
      [OTHER, true],
      ['motion-actas', false],
    ]);
  });

  test('a document that lost the tag is not reached by it any more', () => {
    givenEvents(
      [MOTION, proposed('Firma')],
      [MOTION, submitted(SESSION)],
      [MOTION, submitted(LATER)],
      [SESSION, closed],
    )
      .projectedBy(motions)
      .then(MOTION, { motion: MOTION, title: 'Firma', session: LATER, closed: false });
  });

  test('a document that is ended is gone, and so are its tags', () => {
    givenEvents(
      [MOTION, proposed('Firma')],
      [MOTION, submitted(SESSION)],
      [MOTION, { type: 'MotionWithdrawn', data: {} }],
      [SESSION, closed],
    )
      .projectedBy(motions)
      .then(MOTION, null);
  });

  test('an event that leaves a document as it is makes no change', () => {
    const [first, second] = recorded([MOTION, proposed('Firma')], [SESSION, closed]);
    const nothing = { get: () => null, carrying: () => [MOTION] };
    expect(changesOf(motions, nothing, first!)).toHaveLength(1);
    expect(changesOf(motions, nothing, second!)).toEqual([]);
    const document: MotionEntry = { motion: MOTION, title: 'Firma', session: SESSION, closed: true };
    expect(changesOf(motions, { get: () => document, carrying: () => [MOTION, MOTION] }, second!)).toEqual([]);
  });
});

describe('laws of every projection', () => {
  const categoryOf = ({ type }: ActaEvent): 'motion' | 'session' | 'body' =>
    type.startsWith('Motion') ? 'motion' : type === 'SessionClosed' ? 'session' : 'body';
  const event = fc.oneof(
    arbitraryOf(ActaEvent),
    ...Object.keys(motions.on).map((type) => arbitraryOf<ActaEvent>(ActaEvent.cases[type]!)),
  );
  const history: fc.Arbitrary<readonly Recorded[]> = fc
    .array(fc.tuple(fc.constantFrom('a', 'b', 'c'), event, arbitraryOf(Metadata)), { maxLength: 30 })
    .map((entries) =>
      recorded(...entries.map(([name, made, metadata]): InStream => [`${categoryOf(made)}-${name}`, made, metadata])),
    );

  test('total on any subsequence, the same twice, and its documents are its codec’s', () => {
    fc.assert(
      fc.property(history, (events) => {
        const documents = fold(motions, events);
        expect([...fold(motions, events)]).toEqual([...documents]);
        for (const document of documents.values()) expect(motions.document.decode(document)).toEqual(right(document));
      }),
      { numRuns: 50 },
    );
  });

  test('only the events that it names reach it', () => {
    fc.assert(
      fc.property(history, (events) => {
        const named = events.filter(({ type }) => Object.hasOwn(motions.on, type));
        expect([...fold(motions, named)]).toEqual([...fold(motions, events)]);
      }),
      { numRuns: 50 },
    );
  });
});

describe('who carries a tag', () => {
  const Tagged = object('Tagged', { tags: list(Line) });
  const tagged = defineProjection({
    name: 'tagged',
    version: 1,
    document: Tagged,
    tags: ({ tags }) => tags,
    on: {
      MotionProposed: { keys: ({ stream }) => [stream], evolve: (_, { data }) => ({ tags: [...data.title] }) },
      MotionWithdrawn: { keys: ({ stream }) => [stream], evolve: () => null },
      SessionClosed: { tag: ({ stream }) => stream, evolve: (document) => document },
    },
  });
  const TAGS = ['a', 'b', 'c', 'd'];
  const change = fc.tuple(
    fc.constantFrom<InStream[0][]>('motion-a', 'motion-b', 'motion-c'),
    fc.option(fc.array(fc.constantFrom(...TAGS), { minLength: 1, maxLength: 6 }), { freq: 4 }),
  );
  const eventsOf = (changes: readonly [InStream[0], string[] | null][]): readonly Recorded[] =>
    recorded(
      ...changes.map(([stream, tags]): InStream => [
        stream,
        tags === null ? { type: 'MotionWithdrawn', data: {} } : proposed(tags.join('')),
      ]),
    );

  test('is whoever has it after the last change, over documents or over none', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), fc.array(change, { maxLength: 12 }), (before, after) => {
        const below = overlay(tagged);
        eventsOf(before).forEach(below.fold);
        const above = overlay(tagged, below);
        eventsOf(after).forEach((event) => {
          above.fold(event);
          for (const tag of TAGS) {
            const having = ['motion-a', 'motion-b', 'motion-c'].filter((key) => above.get(key)?.tags.includes(tag));
            expect([...above.carrying(tag)].sort()).toEqual(having);
          }
        });
      }),
      { numRuns: 200 },
    );
  });
});

describe('a projection is refused', () => {
  test('with a tag that no document carries', () => {
    const { tags: _, ...untagged } = motions;
    expect(() => defineProjection(untagged)).toThrow(/no tags/);
  });

  test('with a version that is none', () => {
    expect(() => defineProjection({ ...motions, version: 0 })).toThrow(/version/);
  });

  test('with a name that no file could have', () => {
    expect(() => defineProjection({ ...motions, name: 'Motions!' })).toThrow(/name/);
  });
});
