import { factsInWords, nameOfLegalBasis, nameOfRule, word, type Check } from '@acta/core';
import type { Screen } from './screen.js';
import { VERDICT_SIGNS } from './signs.js';
import { table } from './table.js';

/** One row a rule: what it asked for, what it found, and on which ground. */
export const checksTable = (screen: Screen, checks: readonly Check[]): readonly string[] => {
  const { words, language, sign, width } = screen;
  const { rule, required, observed, verdict, legalBasis } = words.explain;
  return table(
    [{ title: rule }, { title: verdict }, { title: required }, { title: observed }, { title: legalBasis }],
    checks.map((check) => [
      `${nameOfRule(check.rule, language)} (${check.rule})`,
      sign(VERDICT_SIGNS[check.verdict], word(check.verdict, language)),
      factsInWords(check.required, language) || words.page.none,
      factsInWords(check.observed, language) || words.page.none,
      nameOfLegalBasis(check.legalBasis, language),
    ]),
    width,
  );
};
