import { left, right } from 'fp-ts/lib/Either.js';
import { describe, expect, test } from 'vitest';
import { Command, decode, givenAct, type Codec, type Shape } from '../../src/index.js';
import { BAD_INPUTS, GOOD_INPUTS, INPUTS_AT_THE_LIMIT } from '@acta/testkit';

const Act = givenAct(Command) as unknown as Codec<unknown>;

describe('bad inputs', () => {
  test('there are at least sixty', () => {
    expect(BAD_INPUTS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(BAD_INPUTS.map(({ name }) => name)).size).toBe(BAD_INPUTS.length);
  });

  test.each(Object.entries(GOOD_INPUTS))('the act that they spoil is a good one: %s', (_, act) => {
    expect(decode(Act, act)).toEqual(right(act));
  });

  test.each(BAD_INPUTS)('$name: $reason._tag at “$path”', ({ act, path, reason }) => {
    expect(decode(Act, act)).toEqual(left([{ path, reason }]));
  });

  test.each(BAD_INPUTS.filter(({ json }) => json))('$name, as a line of JSON', ({ act, path }) => {
    expect(decode(Act, JSON.parse(JSON.stringify(act)))).toMatchObject(left([{ path }]));
  });

  test.each(INPUTS_AT_THE_LIMIT)('%s: accepted', (_, act) => {
    expect(decode(Act, act)).toEqual(right(act));
  });

  test('every problem is told, not only the first', () => {
    const act = {
      ...GOOD_INPUTS.rollCall,
      basis: {},
      command: { ...GOOD_INPUTS.rollCall.command, item: '', votes: [{ seat: 'X', choice: 1 }] },
    };
    expect(decode(Act, act)).toMatchObject(
      left([
        { path: 'basis.kind' },
        { path: 'command.item' },
        { path: 'command.votes[0].seat' },
        { path: 'command.votes[0].choice' },
      ]),
    );
  });
});

type ObjectShape = Shape & { readonly kind: 'object' };

/** A value that the shape accepts, with every optional field, and one entry in every list. */
const whole = (shape: Shape): unknown => {
  switch (shape.kind) {
    case 'text':
      return 'Texto';
    case 'pattern':
      return shape.example;
    case 'day':
      return '2012-02-29';
    case 'time':
      return '10:00';
    case 'instant':
      return '2014-03-12T18:00:00.000Z';
    case 'integer':
      return shape.from;
    case 'boolean':
      return true;
    case 'one-of':
      return shape.values[0];
    case 'list':
      return [whole(shape.of)];
    case 'object':
      return wholeObject(shape);
    case 'tagged':
      return wholeObject(Object.values(shape.cases)[0]!);
    case 'facts':
      return {};
  }
};

const wholeObject = ({ fields }: ObjectShape): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, whole(field.shape)]));

type Corruption = {
  readonly what: string;
  readonly value: unknown;
  readonly path: string;
  readonly tags: readonly string[];
};

class Instance {
  readonly type = 'ConveneSession';
}

const wrong = (path: string, tags: readonly string[], values: readonly unknown[]): readonly Corruption[] =>
  values.map((value) => ({ what: `${typeof value} ${JSON.stringify(String(value)).slice(0, 40)}`, value, path, tags }));

const NOT_TEXTS: readonly unknown[] = [null, 7, true, [], {}, new Date(0)];

const textCorruptions = (path: string, max: number): readonly Corruption[] => [
  ...wrong(path, ['NotText'], NOT_TEXTS),
  ...wrong(path, ['Empty'], ['']),
  ...wrong(path, ['SpaceAtTheEnds'], [' x', 'x ', ' ']),
  ...wrong(path, ['ControlCharacter'], ['a\u0000b', 'a\nb', 'a\u0085b', 'a\u2029b']),
  ...wrong(path, ['BidirectionalCharacter'], ['a\u202eb', 'a\u2067b', '\u200ea']),
  ...wrong(path, ['ZeroWidthCharacter'], ['a\u200bb', '\ufeffa', 'a\u2060b']),
  ...wrong(path, ['NotNfc'], ['e\u0301']),
  ...wrong(path, ['LoneSurrogate'], ['\ud800', 'a\udfffb']),
  ...wrong(path, ['TooLong'], ['x'.repeat(max + 1)]),
];

/** Every way to spoil a value of a shape that stands at a path. */
const corruptions = (shape: Shape, path: string): readonly Corruption[] => {
  const good = whole(shape);
  switch (shape.kind) {
    case 'text':
      return textCorruptions(path, shape.max);
    case 'pattern':
      return [
        ...wrong(path, ['NotText'], NOT_TEXTS),
        ...wrong(path, ['Empty'], ['']),
        ...wrong(
          path,
          ['NotAnId', 'TooLong'],
          ['á', ' ', `${shape.example}\n`, ` ${shape.example}`, `${shape.example}\u200b`],
        ),
        ...wrong(path, ['TooLong'], ['x'.repeat(shape.max + 1)]),
      ];
    case 'day':
      return [
        ...wrong(path, ['NotText'], NOT_TEXTS),
        ...wrong(
          path,
          ['NotADay'],
          ['', '2014-02-30', '2013-02-29', '2014-00-10', '14-01-01', '2014-01-01 ', '+002014-01-01'],
        ),
      ];
    case 'time':
      return [
        ...wrong(path, ['NotText'], NOT_TEXTS),
        ...wrong(path, ['NotATime'], ['', '24:00', '12:60', '1:00', '12:00 ']),
      ];
    case 'instant':
      return [
        ...wrong(path, ['NotText'], NOT_TEXTS),
        ...wrong(
          path,
          ['NotAnInstant'],
          ['', '2014-03-12', '2014-03-12T18:00:00Z', '2014-02-30T18:00:00.000Z', '2014-03-12T24:00:00.000Z'],
        ),
      ];
    case 'integer':
      return [
        ...wrong(
          path,
          ['NotAWholeNumber'],
          [null, '1', true, [], Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, -0, 1.5, 1n],
        ),
        ...wrong(path, ['OutOfRange'], shape.from > Number.MIN_SAFE_INTEGER ? [shape.from - 1] : []),
        ...wrong(path, ['OutOfRange'], shape.to < Number.MAX_SAFE_INTEGER ? [shape.to + 1] : []),
      ];
    case 'boolean':
      return wrong(path, ['NotTrueOrFalse'], [null, 0, 'true', 'yes', []]);
    case 'one-of':
      return [
        ...wrong(path, ['NotText', 'NotOneOf'], NOT_TEXTS),
        ...wrong(
          path,
          ['NotOneOf'],
          ['', 'x', ` ${String(good)}`, String(good).toUpperCase(), 'constructor', '__proto__'],
        ),
      ];
    case 'list':
      return [
        ...wrong(path, ['NotAList'], [null, 'x', 7, {}, new Set()]),
        ...wrong(path, ['Empty'], shape.min > 0 ? [[]] : []),
        ...wrong(path, ['TooMany'], [Array.from({ length: shape.max + 1 }, () => whole(shape.of))]),
        ...wrong(`${path}[1]`, ['Duplicate'], shape.uniqueBy === null ? [] : [[whole(shape.of), whole(shape.of)]]),
      ];
    case 'object':
    case 'tagged':
      return [
        ...wrong(path, ['NotAnObject'], [null, 'x', 7, [], [good], new Map(), new Date(0), new Instance()]),
        ...['note', 'constructor', 'toString', 'hasOwnProperty'].map((name) => ({
          what: `a field ${name}`,
          value: { ...(good as object), [name]: 'x' },
          path: `${path}.${name}`,
          tags: ['UnknownField'],
        })),
        {
          what: 'a field __proto__',
          value: Object.defineProperty({ ...(good as object) }, '__proto__', { value: {}, enumerable: true }),
          path: `${path}.__proto__`,
          tags: ['UnknownField'],
        },
      ];
    case 'facts':
      return wrong(path, ['NotAnObject'], [null, 'x', 7, []]);
  }
};

type Visit = (corruption: Corruption, embedded: unknown) => void;

/** Spoils every place under a shape, one at a time; `embed` puts a value back into the whole that it belongs to. */
const sweep = (shape: Shape, path: string, embed: (value: unknown) => unknown, visit: Visit): void => {
  for (const corruption of corruptions(shape, path)) visit(corruption, embed(corruption.value));
  if (shape.kind === 'list') sweep(shape.of, `${path}[0]`, (value) => embed([value]), visit);
  if (shape.kind === 'tagged') for (const one of Object.values(shape.cases)) sweepFields(one, path, embed, visit);
  if (shape.kind === 'object') sweepFields(shape, path, embed, visit);
};

const sweepFields = (shape: ObjectShape, path: string, embed: (value: unknown) => unknown, visit: Visit): void => {
  const good = wholeObject(shape);
  for (const [name, field] of Object.entries(shape.fields)) {
    const at = `${path}.${name}`;
    const { [name]: _, ...others } = good;
    if (!field.optional) {
      visit({ what: 'left out', value: undefined, path: at, tags: ['Missing'] }, embed(others));
      visit(
        { what: 'undefined', value: undefined, path: at, tags: ['Missing'] },
        embed({ ...good, [name]: undefined }),
      );
    } else expect(decode(Act, embed(others)), `${at} may be left out`).toHaveProperty('_tag', 'Right');
    sweep(field.shape, at, (value) => embed({ ...good, [name]: value }), visit);
  }
};

describe('every field of every command, spoiled in every way that its shape allows', () => {
  test.each(Object.entries(Command.cases))('%s', (_, command) => {
    const embed = (value: unknown): unknown => ({ ...GOOD_INPUTS.rollCall, command: value });
    expect(decode(Act, embed(wholeObject(command.shape)))).toHaveProperty('_tag', 'Right');
    let spoiled = 0;
    sweep(command.shape, 'command', embed, ({ what, path, tags }, act) => {
      const decoded = decode(Act, act);
      const problems = decoded._tag === 'Left' ? decoded.left : [];
      const told = problems.map((problem) => `${problem.path}: ${problem.reason._tag}`);
      if (problems.length !== 1 || problems[0]?.path !== path || !tags.includes(problems[0].reason._tag))
        expect(told, `${what} at ${path}`).toEqual([`${path}: ${tags.join(' or ')}`]);
      spoiled += 1;
    });
    expect(spoiled).toBeGreaterThan(40);
  });
});
