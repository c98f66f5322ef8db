import { describe, expect, it } from 'vitest';
import type { Charter } from '@acta/core';
import { contradictionIn } from '../../src/commission/contradictions.js';
import { check, metIf, versionsOf, type Rule } from '../../src/legality/rule.js';
import { RULES } from '../../src/legality/rules.js';
import { commission, convening } from '../story/commission.js';
import { INFORMATION } from './convocation-story.js';
import { charterWith } from './verdicts.js';

const adopting = (...value: NonNullable<Charter['rules']>['value']): Charter =>
  charterWith({ rules: { value, source: 'Artículo 20' } });

type Trial = { readonly charter: Charter | null; readonly seats: number };

/** A rule that was corrected: two seats were once enough, and three are. */
const trial: Rule<Trial> = {
  id: 'trial@1',
  number: 3,
  source: 'Law of trials, 1',
  judge: ({ seats }) => ({ required: { seats: 2 }, observed: { seats }, verdict: metIf(seats >= 2) }),
  later: [
    {
      id: 'trial@2',
      source: 'Law of trials, 1, corrected',
      corrects: 'two seats were never enough',
      judge: ({ seats }) => ({ required: { seats: 3 }, observed: { seats }, verdict: metIf(seats >= 3) }),
    },
  ],
};

describe('a rule that has two versions', () => {
  it.each([
    ['the first, where that is adopted', adopting('trial@1'), 'trial@1', 'met'],
    ['the second, where that is adopted', adopting('trial@2'), 'trial@2', 'broken'],
    ['the first, where the charter names neither', adopting('quorum@1'), 'trial@1', 'met'],
    ['the first, where the charter names no rules', charterWith({}), 'trial@1', 'met'],
    ['the first, where there is no charter', null, 'trial@1', 'met'],
  ] as const)('judges by %s', (_, charter, rule, verdict) => {
    expect(check(trial, { charter, seats: 2 })).toMatchObject({ rule, verdict });
  });

  it('has them both, and one that was never corrected has its first alone', () => {
    const { later, ...single } = trial;
    expect(versionsOf(trial)).toEqual([trial, ...(later ?? [])]);
    expect(versionsOf(single)).toEqual([single]);
  });

  it('is adopted in one that exists, and in one alone', () => {
    const known = [...Object.values(RULES), trial].flatMap((rule) => versionsOf(rule).map(({ id }) => id));
    const found = (charter: Charter) => contradictionIn(charter, null, known);
    expect(found(adopting('trial@2', 'quorum@1'))).toBeNull();
    expect(found(adopting('trial@3'))).toMatchObject({ problem: 'no-such-rule', stated: 'trial@3' });
    expect(found(adopting('trial@1', 'quorum@1', 'trial@2'))).toMatchObject({
      problem: 'two-versions',
      stated: 'trial@2',
      limit: 'trial@1',
    });
  });
});

it('a charter that names the versions there are judges by them, and one that names another founds no commission', async () => {
  const every = Object.values(RULES).map(({ id }) => id);
  const story = await commission({ charter: adopting(...every) });
  const done = await story.done(story.secretary, convening([], { agenda: INFORMATION }));
  const judged = done.events.flatMap(({ metadata }) => (metadata.checks ?? []).map(({ rule }) => rule));
  expect(judged.length).toBeGreaterThan(5);
  for (const rule of judged) expect(every).toContain(rule);
  await expect(commission({ charter: adopting('quorum@2') })).rejects.toThrow('no-such-rule');
});
