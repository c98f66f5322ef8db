import { describe, expect, it } from 'vitest';
import { right } from 'fp-ts/lib/Either.js';
import { Charter, decode, mexicoComparable, PRESETS, RULES, UNSTATED } from '../../src/index.js';
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

  it('adopts each rule that was corrected in its last version', () => {
    const corrected = Object.values(RULES).flatMap(({ later = [] }) => later.slice(-1).map(({ id }) => id));
    expect(preset.rules?.value.toSorted()).toEqual(corrected.toSorted());
  });
});

/** What each tradition was asked for, and by which parameters a preset answers. */
const ASKED: Readonly<Record<string, readonly (keyof Charter)[]>> = {
  quorum: ['quorum', 'quorumBase', 'compoundQuorum'],
  'second call': ['secondCall'],
  notice: ['ordinaryNotice', 'extraordinaryNotice'],
  majority: ['majority'],
  tie: ['castingVote'],
  abstention: ['abstention'],
  dissent: ['dissent'],
  'written procedure': ['procedures', 'writtenConsultation'],
  recusal: ['recusal'],
  substitution: ['presiding', 'standIns', 'alternates'],
  'an item off the agenda': ['urgentItems'],
  secretary: ['secretaryAndGuests'],
  'a session without convocation': ['withoutConvocation'],
};

describe.each(Object.entries(PRESETS))('what is asked of %s', (name, preset: Charter) => {
  const unstated: Partial<Record<keyof Charter, string>> = UNSTATED[name as keyof typeof PRESETS];

  it.each(Object.entries(ASKED))('%s is stated with its article, or left out with the reason', (_, parameters) => {
    for (const parameter of parameters)
      expect([parameter, preset[parameter] ?? unstated[parameter]]).not.toContain(undefined);
  });

  it('is not both stated and left out, and the reason cites the law', () => {
    for (const [parameter, reason] of Object.entries(unstated)) {
      expect(Object.hasOwn(preset, parameter)).toBe(false);
      expect(reason).toMatch(ARTICLES[name as keyof typeof ARTICLES]);
    }
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
