import { factsInWords, nameOfLegalBasis, nameOfRule, observedInWords, word, type Check } from '@acta/core';
import type { Screen } from './screen.js';
import { VERDICT_SIGNS } from './signs.js';
import { table, wrap } from './table.js';

/** Narrower than this, five columns of sentences are columns of single words. */
const WIDE = 120;

const ruleOf = (check: Check, { language }: Screen): string => `${nameOfRule(check.rule, language)} (${check.rule})`;

const inRows = (screen: Screen, checks: readonly Check[]): readonly string[] => {
  const { words, language, sign, width } = screen;
  const { rule, required, observed, verdict, legalBasis } = words.explain;
  return table(
    [{ title: rule }, { title: verdict }, { title: required }, { title: observed }, { title: legalBasis }],
    checks.map((check) => [
      ruleOf(check, screen),
      sign(VERDICT_SIGNS[check.verdict], word(check.verdict, language)),
      factsInWords(check.required, language) || words.page.none,
      observedInWords(check, language) || words.page.none,
      nameOfLegalBasis(check.legalBasis, language),
    ]),
    width,
  );
};

const below = (screen: Screen, check: Check): readonly string[] => {
  const { words, language, sign, width } = screen;
  const { required, observed, legalBasis } = words.explain;
  const facts = [
    [required, factsInWords(check.required, language)],
    [observed, observedInWords(check, language)],
    [legalBasis, nameOfLegalBasis(check.legalBasis, language)],
  ] as const;
  const verdict = sign(VERDICT_SIGNS[check.verdict], word(check.verdict, language));
  return [
    ...wrap(`${verdict}: ${ruleOf(check, screen)}`, width),
    ...facts
      .filter(([, fact]) => fact !== '')
      .flatMap(([title, fact]) =>
        wrap(`${title}: ${fact}`, width - 6).map((line, index) => `${index === 0 ? '    ' : '      '}${line}`),
      ),
  ];
};

/** Of each rule: what it asked for, what was found, and on which ground. */
export const checksInWords = (screen: Screen, checks: readonly Check[]): readonly string[] =>
  screen.width >= WIDE ? inRows(screen, checks) : checks.flatMap((check) => below(screen, check));
