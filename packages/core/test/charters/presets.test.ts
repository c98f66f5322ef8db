import { describe, expect, it } from 'vitest';
import { right } from 'fp-ts/lib/Either.js';
import { Charter, decode, mexicoComparable, PRESETS } from '../../src/index.js';
import { contradictionIn } from '../../src/commission/contradictions.js';

const ARTICLES = {
  'spain-40-2015': /Ley 40\/2015, \d+/,
  'germany-vwvfg': /VwVfG \d+/,
} as const;

const parametersOf = (charter: Charter): readonly (readonly [parameter: string, source: string])[] =>
  Object.entries(charter).flatMap(([name, stated]) =>
    typeof stated === 'string' ? [] : [[name, stated.source] as const],
  );

describe.each(Object.entries(PRESETS))('%s', (name, preset) => {
  it('is a charter that holds together, and says which preset it is', () => {
    expect(decode(Charter, preset)).toEqual(right(preset));
    expect(preset.preset).toBe(name);
    expect(contradictionIn(preset)).toBeNull();
  });
});

describe.each(Object.entries(ARTICLES))('%s', (name, article) => {
  const preset: Charter = PRESETS[name as keyof typeof ARTICLES];

  it.each(parametersOf(preset))('%s cites its article', (_, source) => {
    expect(source).toMatch(article);
  });

  it('is silent where its law is', () => {
    const silent = parametersOf(mexicoComparable)
      .map(([parameter]) => parameter)
      .filter((parameter) => !Object.hasOwn(preset, parameter));
    expect(silent).toEqual(
      expect.arrayContaining([
        'votes',
        'extraordinaryAgenda',
        'closedBy',
        'reporters',
        'takesEffect',
        'quorumVerified',
      ]),
    );
  });
});
