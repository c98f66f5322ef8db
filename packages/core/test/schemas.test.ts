import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryOf } from '@acta/testkit';
import {
  ActaEvent,
  Command,
  commandSchemas,
  eventSchemas,
  isDay,
  isInstant,
  Metadata,
  type Codec,
  type JsonSchema,
} from '../src/index.js';

const COMMITTED = new URL('../schemas/', import.meta.url);
const KINDS = { commands: commandSchemas(), events: eventSchemas() } as const;
const kinds = Object.keys(KINDS) as readonly (keyof typeof KINDS)[];

const written = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;

if (process.env.ACTA_WRITE_SCHEMAS === '1')
  for (const kind of kinds) {
    const folder = new URL(`${kind}/`, COMMITTED);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    for (const [name, schema] of Object.entries(KINDS[kind]))
      writeFileSync(new URL(`${name}.json`, folder), written(schema));
  }

describe.each(kinds)('the committed schemas of %s are those of the codecs (pnpm schemas writes them anew)', (kind) => {
  const folder = new URL(`${kind}/`, COMMITTED);

  test('one file for each, and no other', () => {
    expect(readdirSync(folder).sort()).toEqual(
      Object.keys(KINDS[kind])
        .map((name) => `${name}.json`)
        .sort(),
    );
  });

  test.each(Object.entries(KINDS[kind]))('%s', (name, schema) => {
    expect(readFileSync(new URL(`${name}.json`, folder), 'utf8')).toBe(written(schema));
  });
});

const validatorOf = (schema: JsonSchema) =>
  new Ajv2020({ strict: true, allErrors: false, formats: { date: isDay, 'date-time': isInstant } }).compile(schema);

type Fields = Readonly<Record<string, unknown>>;

/** Each of these makes any object a wrong one. */
const mutations: readonly (readonly [string, (value: Fields) => unknown])[] = [
  ['a field too many', (value) => ({ ...value, notAField: 1 })],
  ['another type', (value) => ({ ...value, type: 'NotAType' })],
  ['no type', ({ type: _, ...rest }) => rest],
  ['a list', (value) => [value]],
  ['a text', (value) => JSON.stringify(value)],
  ['nothing', () => null],
  ...[null, {}, [[]], 1.5, '', ' x', 'x\u0000', 'x\u202ey', 'x\u200by', '\ud800'].map(
    (wrong) =>
      [
        `${JSON.stringify(wrong)} for each field`,
        (value: Fields) => Object.fromEntries(Object.keys(value).map((key) => [key, wrong])),
      ] as const,
  ),
];

const expectAgreement = (schema: JsonSchema, codec: Codec<unknown>, arbitrary: fc.Arbitrary<unknown>): void => {
  const accepts = validatorOf(schema);
  fc.assert(
    fc.property(arbitrary, (value) => {
      expect(accepts(value), JSON.stringify(accepts.errors)).toBe(true);
      for (const [name, mutate] of mutations) {
        const mutated = mutate(value as Fields);
        expect(accepts(mutated), name).toBe(false);
        expect(codec.is(mutated), name).toBe(false);
      }
    }),
    { numRuns: 20 },
  );
};

describe('a schema says what its codec says', () => {
  test.each(Object.entries(Command.cases))('command %s', (name, codec: Codec<unknown>) => {
    expectAgreement(KINDS.commands[name]!, codec, arbitraryOf(codec));
  });

  const metadata = fc.sample(arbitraryOf(Metadata), { numRuns: 1, seed: 7 })[0]!;

  test.each(Object.entries(ActaEvent.cases))('event %s', (name, codec: Codec<unknown>) => {
    const accepts = validatorOf(KINDS.events[name]!);
    fc.assert(
      fc.property(arbitraryOf(codec), (event) => {
        const stored = { ...(event as Fields), metadata };
        expect(accepts(stored), JSON.stringify(accepts.errors)).toBe(true);
        expect(accepts(event), 'no metadata').toBe(false);
        expect(accepts({ ...stored, metadata: { ...metadata, premises: {} } }), 'premises that are no list').toBe(
          false,
        );
        expect(accepts({ ...stored, type: 'NotAType' }), 'another type').toBe(false);
        expect(accepts({ ...stored, data: { ...(stored as unknown as { data: Fields }).data, extra: 1 } })).toBe(false);
      }),
      { numRuns: 20 },
    );
  });
});
