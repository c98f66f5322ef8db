import { expect, it } from 'vitest';
import { nameOfLegalBasis, PRESETS, RULES } from '../../src/index.js';

const sources = [
  ...Object.values(RULES).map(({ source }) => source),
  ...Object.values(PRESETS).flatMap((preset) =>
    Object.values(preset).flatMap((part) => (typeof part === 'object' ? part.source : [])),
  ),
];

const ENGLISH = /\b(the|of|and|not|found|derived|days?|per|for|whom|read|practice|which|rules)\b/iu;

it('says every source of the rules and of the presets in Spanish', () => {
  expect(sources.length).toBeGreaterThan(45);
  expect(sources.map((source) => nameOfLegalBasis(source, 'es')).filter((words) => ENGLISH.test(words))).toEqual([]);
});

it('leaves them as they are in English, and a charter’s own words in both', () => {
  for (const source of sources) expect(nameOfLegalBasis(source, 'en')).toBe(source);
  expect(nameOfLegalBasis('Reglamento interior, artículo 4', 'es')).toBe('Reglamento interior, artículo 4');
});
