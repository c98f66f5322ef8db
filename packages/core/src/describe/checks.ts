import type { Check, Facts, Verdict } from '../legality/check.js';
import { nameOfLegalBasis } from './legal-bases.js';
import { FACT_NAMES, LISTS_OF_WORDS, NAMED_BY_PEOPLE, RULE_NAMES } from './rules.js';
import { asWords, sentence, series, word, wordSeries, type Language } from './words.js';

const LABELS = {
  es: { required: 'Exigido', observed: 'Observado', ground: 'Fundamento' },
  en: { required: 'Required', observed: 'Observed', ground: 'Ground' },
} as const;

const TRUTHS = { es: { true: 'sí', false: 'no' }, en: { true: 'yes', false: 'no' } } as const;

const split = (rule: string): readonly [name: string, version: string] => {
  const [name = rule, version = ''] = rule.split('@');
  return [name, version];
};

/** The rule's name in words; one that is not known by its id. */
export const nameOfRule = (rule: string, language: Language): string => {
  const [name] = split(rule);
  const names: Readonly<Record<string, string>> = RULE_NAMES[language];
  return Object.hasOwn(names, name) ? (names[name] ?? name) : name.replaceAll('-', ' ');
};

const nameOfFact = (fact: string, language: Language): string => {
  const names: Readonly<Record<string, string>> = FACT_NAMES[language];
  return Object.hasOwn(names, fact) ? (names[fact] ?? fact) : asWords(fact).replaceAll('-', ' ');
};

const factValue = (name: string, value: Facts[string], language: Language): string => {
  if (typeof value === 'boolean') return TRUTHS[language][value ? 'true' : 'false'];
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return NAMED_BY_PEOPLE.has(name) ? value : word(value, language);
  return LISTS_OF_WORDS.has(name) ? wordSeries(value, language) : series(value, language);
};

/** `asientos: 8; de: 14`; empty where there are none. */
export const factsInWords = (facts: Facts, language: Language): string =>
  Object.entries(facts)
    .map(([name, value]) => `${nameOfFact(name, language)}: ${factValue(name, value, language)}`)
    .join('; ');

const factsIn = (label: string, facts: Facts, language: Language): string => {
  const named = factsInWords(facts, language);
  return named === '' ? '' : ` ${label}: ${named}.`;
};

export const nameOfVerdict = (verdict: Verdict, language: Language): string => word(verdict, language);

/** `Quórum (quorum@1): no se cumple. Exigido: …. Observado: …. Fundamento: ….` */
export const describeCheck = ({ rule, legalBasis, required, observed, verdict }: Check, language: Language): string => {
  const { required: asked, observed: seen, ground } = LABELS[language];
  return (
    `${sentence(nameOfRule(rule, language))} (${rule}): ${nameOfVerdict(verdict, language)}.` +
    factsIn(asked, required, language) +
    factsIn(seen, observed, language) +
    ` ${ground}: ${nameOfLegalBasis(legalBasis, language).replace(/\.$/u, '')}.`
  );
};
