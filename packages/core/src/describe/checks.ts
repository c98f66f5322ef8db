import type { Check, Verdict } from '../legality/check.js';
import { factsInWords, observedInWords } from './facts.js';
import { nameOfLegalBasis } from './legal-bases.js';
import { RULE_NAMES } from './rules.js';
import { sentence, word, type Language } from './words.js';

const LABELS = {
  es: { required: 'Exigido', observed: 'Observado', ground: 'Fundamento' },
  en: { required: 'Required', observed: 'Observed', ground: 'Ground' },
} as const;

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

const labelled = (label: string, facts: string): string => (facts === '' ? '' : ` ${label}: ${facts}.`);

export const nameOfVerdict = (verdict: Verdict, language: Language): string => word(verdict, language);

/** `Quórum (quorum@1): no se cumple. Exigido: …. Observado: …. Fundamento: ….` */
export const describeCheck = (check: Check, language: Language): string => {
  const { rule, legalBasis, required, verdict } = check;
  const { required: asked, observed: seen, ground } = LABELS[language];
  return (
    `${sentence(nameOfRule(rule, language))} (${rule}): ${nameOfVerdict(verdict, language)}.` +
    labelled(asked, factsInWords(required, language)) +
    labelled(seen, observedInWords(check, language)) +
    ` ${ground}: ${nameOfLegalBasis(legalBasis, language).replace(/\.$/u, '')}.`
  );
};
