import { readdirSync, readFileSync } from 'node:fs';
import { describe as suite, expect, test } from 'vitest';
import { describe, nameOfRule, word, type Describable, type Language } from '../../src/index.js';
import { FACT_NAMES, RULE_NAMES } from '../../src/describe/rules.js';
import { RULES } from '../../src/legality/rules.js';
import { CHECKS, SAMPLES, type Worded } from './samples.js';

const LANGUAGES: readonly Language[] = ['es', 'en'];

const tags = Object.keys(SAMPLES) as readonly Worded['_tag'][];

const thingsOf = (tag: Worded['_tag']): readonly Worded[] =>
  SAMPLES[tag].map((facts) => ({ _tag: tag, ...facts }) as unknown as Worded);

type Leaf = string | number;

const leaves = (value: unknown): readonly Leaf[] => {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => (key === '_tag' ? [] : leaves(entry)));
};

/** `3 calendar days`: the unit of a number in its plural. */
const inPlural = (leaf: string, language: Language): string =>
  language === 'en' ? `${word(leaf, language)}s` : word(leaf, language).replace('día ', 'días ').replace(/l$/, 'les');

/** How a fact may stand in a sentence: as it is, or in words. */
const forms = (leaf: Leaf, language: Language): readonly string[] => [
  String(leaf),
  ...(typeof leaf === 'string' ? [word(leaf, language), inPlural(leaf, language)] : []),
];

/** What is fixed by the program, and is not the caller's: the facts of these are in none of the sentences. */
const SAID_OTHERWISE: ReadonlySet<Leaf> = new Set(['real', 'noStream', 'exists']);

const withoutFacts = (text: string, thing: unknown): string =>
  leaves(thing)
    .filter((leaf) => typeof leaf === 'string')
    .reduce((rest: string, fact) => rest.replaceAll(fact, ' '), text);

const expectGood = (thing: Describable, language: Language): void => {
  const text = describe(thing, language);
  expect(text).not.toMatch(/undefined|\[object|null|NaN/);
  const own = withoutFacts(text, thing);
  expect(own, 'no camelCase word').not.toMatch(/\p{Ll}\p{Lu}/u);
  for (const tag of tags) expect(own, 'no tag').not.toMatch(new RegExp(`\\b${tag}\\b`));
  for (const leaf of leaves(thing))
    if (!SAID_OTHERWISE.has(leaf))
      expect(
        forms(leaf, language).some((form) => text.includes(form)),
        `“${text}” tells ${String(leaf)}`,
      ).toBe(true);
};

suite('each rejection, failure and reason is told', () => {
  test.each(tags)('%s', (tag) => {
    const things = thingsOf(tag);
    for (const language of LANGUAGES) {
      for (const thing of things) expectGood(thing, language);
      expect(new Set(things.map((thing) => describe(thing, language))).size).toBe(things.length);
    }
    for (const thing of things) expect(describe(thing, 'es')).not.toBe(describe(thing, 'en'));
  });
});

suite('what the record answers', () => {
  const answers: readonly (readonly [Describable, Describable])[] = [
    [
      { _tag: 'Refused', command: 'OpenSession', rejection: { _tag: 'NoRecordYet' } },
      { _tag: 'Refused', command: 'VerifyReport', rejection: { _tag: 'Unknown', id: 'commitment-x' } },
    ],
    [
      { _tag: 'Invalid', problems: [{ path: 'command.agenda[2].title', reason: { _tag: 'Empty' } }] },
      {
        _tag: 'Invalid',
        problems: [
          { path: '', reason: { _tag: 'NotAnObject' } },
          { path: 'command.previousMinutes.bytes', reason: { _tag: 'OutOfRange', from: 1, to: 99 } },
        ],
      },
    ],
    [
      { _tag: 'Failed', failure: { _tag: 'Busy', detail: 'events.db' } },
      { _tag: 'Failed', failure: { _tag: 'WrittenByNewer', type: 'SessionConvened', version: 2, position: '7' } },
    ],
    [
      { path: 'command.titularOffice', reason: { _tag: 'NotNfc' } },
      { path: 'as.person', reason: { _tag: 'NotAnId', expected: 'x' } },
    ],
    ...CHECKS,
  ];
  test.each(answers)('%o', (one, other) => {
    for (const language of LANGUAGES) {
      expectGood(one, language);
      expectGood(other, language);
      expect(describe(one, language)).not.toBe(describe(other, language));
    }
    expect(describe(one, 'es')).not.toBe(describe(one, 'en'));
    expect(describe(other, 'es')).not.toBe(describe(other, 'en'));
  });

  test('a quorum that was not reached', () => {
    const [check] = CHECKS[0]!;
    expect(describe(check, 'es')).toBe(
      'Quórum (quorum@1): no se cumple. Exigido: asientos: 8; de: 14; fórmula: la mitad más uno. ' +
        'Observado: asientos: 7; presentes: hacienda y economia. Fundamento: LDSC 13.',
    );
    expect(describe(check, 'en')).toBe(
      'Quorum (quorum@1): broken. Required: seats: 8; of: 14; formula: half plus one. ' +
        'Observed: seats: 7; present: hacienda and economia. Ground: LDSC 13.',
    );
  });

  test('an office that may not act', () => {
    const thing: Describable = { _tag: 'NotAuthorised', command: 'SubmitMotion', office: 'chair', allowed: [] };
    expect(describe(thing, 'es')).toBe(
      'Quien actúa como presidente no puede inscribir la propuesta en el orden del día; eso solo ocurre como consecuencia de un acuerdo.',
    );
    expect(describe(thing, 'en')).toBe(
      'Whoever acts as chair may not put the motion on the agenda; that only happens as a consequence of a resolution.',
    );
  });
});

const LEGALITY = new URL('../../src/legality/', import.meta.url);

const closing = (text: string, from: number): number => {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return text.length;
};

/** The names of the facts in the source of a rule: the keys of each object of facts that it writes down. */
const factsWritten = (source: string): readonly string[] =>
  [...source.matchAll(/(?:(?:required|observed): |(?:notApplicable|unverifiable)\()\{/g)].flatMap(
    ({ index, 0: opening }) => {
      const start = index + opening.length;
      const inside = source.slice(start, closing(source, start - 1)).replace(/\?\?|\?[^,]*?:(?= )/g, '');
      const flat = inside.replace(/\[[^\]]*\]|\([^()]*\)|'[^']*'/g, '');
      return [...flat.matchAll(/(?:^|[,{]|\n)\s*([a-z][A-Za-z]*)\s*(?=[:,}]|$)/g)].map(([, name = '']) => name);
    },
  );

suite('words', () => {
  test('every fact that a rule writes down has a name in both languages', () => {
    const names = readdirSync(LEGALITY)
      .filter((file) => file !== 'check.ts' && file !== 'rule.ts')
      .flatMap((file) => factsWritten(readFileSync(new URL(file, LEGALITY), 'utf8')));
    expect(names.length).toBeGreaterThan(50);
    for (const language of LANGUAGES)
      expect(names.filter((name) => !Object.hasOwn(FACT_NAMES[language], name))).toEqual([]);
  });

  test('every rule has a name in both languages, and the names differ', () => {
    expect(Object.keys(RULE_NAMES.es)).toEqual(Object.keys(RULES).sort());
    expect(Object.keys(RULE_NAMES.es)).toEqual(Object.keys(RULE_NAMES.en));
    for (const rule of Object.keys(RULE_NAMES.es))
      expect(nameOfRule(`${rule}@1`, 'es')).not.toBe(nameOfRule(rule, 'en'));
  });

  test('an id stands as it is, whatever it looks like', () => {
    expect(word('institution-hacienda', 'es')).toBe('institution-hacienda');
    expect(word('constructor', 'es')).toBe('constructor');
    expect(word('toString', 'en')).toBe('to string');
  });
});
