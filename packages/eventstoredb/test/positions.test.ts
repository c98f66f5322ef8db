import { expect, it } from 'vitest';
import { commitOf, furthest, justAfter, positionAt } from '../src/positions.js';
import { waitBefore } from '../src/waiting.js';

it('writes positions whose text has the order of their numbers', () => {
  const commits = [0n, 9n, 10n, 733n, 99_999n, 9_007_199_254_740_993n, 9_223_372_036_854_775_807n];
  expect(commits.map(positionAt)).toEqual(commits.map(positionAt).toSorted());
  expect(commits.map((commit) => commitOf(positionAt(commit)))).toEqual(commits);
});

it('takes nothing else for a position', () => {
  for (const text of ['', '1', 'nowhere', '-0000000000000000001', '18446744073709551615', '000000000000000000001'])
    expect([text, commitOf(text)]).toEqual([text, null]);
});

it('moves forward by commit only, and never to the place that no log reaches', () => {
  const at = justAfter(100n);
  expect(furthest(null, { commit: 100n, prepare: 0n })).toEqual({ commit: 100n, prepare: 0n });
  expect(furthest(at, { commit: 100n, prepare: 0n })).toBe(at);
  expect(furthest(at, { commit: 90n, prepare: 90n })).toBe(at);
  expect(furthest(null, { commit: 18446744073709551615n, prepare: 18446744073709551615n })).toBeNull();
});

it('waits longer before each try, bounded, and never as long as another caller', () => {
  const shortest = [0, 1, 2, 3, 4, 5, 20].map((tries) => waitBefore(tries, () => 0));
  const longest = [0, 1, 2, 3, 4, 5, 20].map((tries) => waitBefore(tries, () => 1));
  expect(shortest).toEqual([25, 50, 100, 200, 400, 500, 500]);
  expect(longest).toEqual([50, 100, 200, 400, 800, 1_000, 1_000]);
});
