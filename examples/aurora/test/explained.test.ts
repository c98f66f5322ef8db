import { isLeft } from 'fp-ts/lib/Either.js';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  brokenBefore,
  describe as inWords,
  factsInWords,
  nameOfLegalBasis,
  nameOfRule,
  observedInWords,
  word,
  type Check,
  type Explanation,
  type Language,
} from '@acta/core';
import { playAurora } from './record.js';

let explained: readonly Explanation[] = [];

beforeAll(async () => {
  const { record, events } = await playAurora();
  const all: Explanation[] = [];
  for (const stream of new Set(events.map(({ stream }) => stream))) {
    const told = await record.explain(stream);
    if (isLeft(told)) throw new Error(inWords(told.left, 'en'));
    all.push(...told.right);
  }
  const judged = events.filter((event) => event.metadata.checks !== undefined || brokenBefore(event).length > 0);
  expect(all.map(({ event }) => event.id).sort()).toEqual(judged.map(({ id }) => id).sort());
  explained = all;
});

const LANGUAGES: readonly Language[] = ['es', 'en'];
const DECISIVE: ReadonlySet<Check['verdict']> = new Set(['met', 'met-as-attested', 'broken']);

const checks = (): readonly Check[] => explained.flatMap(({ stored }) => stored);

/** What the program says of a check, without what people called things. */
const ownWords = (check: Check, language: Language): string =>
  [nameOfRule(check.rule, language), word(check.verdict, language), factsInWords(check.required, language)].join('. ');

describe.each(LANGUAGES)('every act of Aurora, explained in %s', (language) => {
  it('is named, and so is each rule that judged it', () => {
    const other = language === 'es' ? 'en' : 'es';
    for (const { event } of explained) expect(word(event.type, language)).not.toBe(event.type);
    for (const { rule } of checks()) expect(nameOfRule(rule, language), rule).not.toBe('');
    expect(checks().some(({ rule }) => nameOfRule(rule, language) !== nameOfRule(rule, other))).toBe(true);
  });

  it('has of each rule that was met or broken what it asked for and what it found, and of every rule its law', () => {
    for (const check of checks()) {
      expect(nameOfLegalBasis(check.legalBasis, language), check.rule).toMatch(/\p{L}{3}/u);
      if (!DECISIVE.has(check.verdict)) continue;
      expect(factsInWords(check.required, language), check.rule).not.toBe('');
      expect(observedInWords(check, language), check.rule).not.toBe('');
    }
  });

  it('lacks no word: no name of the code is left in it', () => {
    for (const check of checks()) {
      expect(inWords(check, language), check.rule).not.toMatch(/undefined|\[object|null|NaN/);
      expect(ownWords(check, language), check.rule).not.toMatch(/\p{Ll}\p{Lu}/u);
    }
  });
});

it('tells each check in other words in the other language', () => {
  for (const check of checks()) expect(inWords(check, 'es'), check.rule).not.toBe(inWords(check, 'en'));
});

describe('the numbers that a vote was worked out with', () => {
  const told = (session: string, item: string, rule: string, language: Language): string => {
    const decided = explained.find(
      ({ event }) => event.stream.endsWith(session) && event.type === 'ItemDecided' && event.data.item === item,
    );
    const found = decided?.stored.find((check) => check.rule === rule);
    if (found === undefined) throw new Error(`${rule} did not judge ${item} in ${session}`);
    return inWords(found, language);
  };

  it('are told: of a majority, of a quorum, of one on second call with a base that a recusal made one less', () => {
    expect(told('o-04', 'laboratorio', 'majority@1', 'en')).toContain(
      'Required: votes for: 4; of: 7; formula: more than half; abstentions: counted. Observed: votes for: 4; votes against: 2',
    );
    expect(told('o-03', 'nube', 'quorum@1', 'es')).toContain(
      'no se cumple. Exigido: asientos: 7; de: 12; fórmula: la mitad más uno. Observado: asientos: 5',
    );
    expect(told('o-04', 'nube', 'quorum@1', 'es')).toContain('Exigido: asientos: 1; de: 11; fórmula: un número fijo');
  });
});
