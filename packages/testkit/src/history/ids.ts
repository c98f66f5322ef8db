import fc from 'fast-check';
import { CATEGORIES, type Category, type StreamId } from '@acta/core';
import { arbitrariesFrom, type Draw } from '../arbitraries.js';
import { eventId, person } from '../given.js';

const NAMES = ['actas', 'datos', 'firma'];

/** The streams of a category that a history has. */
export const streamsOf = (category: Category): readonly StreamId[] =>
  category === 'commission' ? ['commission-self'] : NAMES.map((name): StreamId => `${category}-${name}`);

const TEXTS: Readonly<Partial<Record<string, readonly string[]>>> = {
  ...Object.fromEntries(CATEGORIES.map((category) => [`${category} id`, streamsOf(category)])),
  'stream id': CATEGORIES.flatMap(streamsOf),
  'paper id': NAMES.map((name) => `paper-${name}`),
  Slug: NAMES,
  UUID: [1, 2, 3].map(person).concat([...Array(10).keys()].map(eventId)),
  'rule id': ['quorum@1', 'notice@1', 'evidence@1'],
};

const DAYS = ['2014-02-28', '2014-03-10', '2014-03-11', '2014-03-12', '2014-12-31', '2015-01-01'];

const ofPattern = (name: string, any: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> => {
  const texts = TEXTS[name];
  return texts === undefined ? any : fc.constantFrom(...texts);
};

const mostly = (arbitrary: fc.Arbitrary<unknown>, any: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 9, arbitrary }, { weight: 1, arbitrary: any });

/** Ids always, days and numbers mostly, out of a few: events meet in the streams, seats, items and reports that they name. */
const few: Draw = (shape, any) => {
  if (shape.kind === 'pattern') return ofPattern(shape.name, any);
  if (shape.kind === 'day') return mostly(fc.constantFrom(...DAYS), any);
  if (shape.kind !== 'integer') return any;
  return mostly(fc.integer({ min: shape.from, max: Math.min(shape.to, shape.from + 2) }), any);
};

export const arbitraryOfFew = arbitrariesFrom(few);
