import { describe, expect, it } from 'vitest';
import { attending, SESSION_NOON } from '../story/commission.js';
import {
  arrive,
  called,
  countQuorum,
  decision,
  leave,
  opened,
  opening,
  putToVote,
  THREE,
  titularAt,
  voted,
} from './attendance-story.js';
import { charterWith, charterWithout, checkIn, verdictIn } from './verdicts.js';
import type { Outcome } from './convocation-story.js';

const FOUR = [...THREE, 'educacion'];
const verifiedAt = (...value: ('opening' | 'each-vote')[]) =>
  charterWith({ quorumVerified: { value, source: 'Artículo 5' } });

const rulesIn = (outcome: Outcome): readonly string[] =>
  'events' in outcome ? outcome.events.flatMap(({ metadata }) => (metadata.checks ?? []).map(({ rule }) => rule)) : [];

const gathered = async (present: readonly string[]) => {
  const story = await called();
  story.clock.set(SESSION_NOON);
  await story.done(story.secretary, attending(present));
  return story;
};

describe('the opening', () => {
  it('opens only after the quorum was counted and reached', async () => {
    const story = await gathered(FOUR);
    expect(checkIn(await opening(story), 'opening')).toMatchObject({
      verdict: 'broken',
      observed: { quorumCounted: false, quorumReached: false, by: 'chair' },
    });
    await countQuorum(story);
    expect(checkIn(await opening(story), 'opening')).toMatchObject({
      verdict: 'met',
      observed: { quorumReached: true },
    });
  });

  it('waits for another count, where the quorum came together after the first', async () => {
    const story = await gathered(['hacienda', 'gobernacion']);
    await countQuorum(story);
    await arrive(story, [titularAt('salud', '12:20')]);
    const early = await opening(story);
    expect(checkIn(early, 'opening')).toMatchObject({
      verdict: 'broken',
      observed: { quorumCounted: true, quorumReached: false },
    });
    expect(verdictIn(early, 'quorum')).toBe('met');
    await countQuorum(story);
    expect(verdictIn(await opening(story), 'opening')).toBe('met');
  });

  it('is refused for want of quorum, where it was counted and somebody left since', async () => {
    const story = await gathered(THREE);
    await countQuorum(story);
    await leave(story, 'salud', '12:10');
    const outcome = await opening(story);
    expect(verdictIn(outcome, 'opening')).toBe('met');
    for (const rule of ['quorum', 'quorum-verified'])
      expect(checkIn(outcome, rule)).toMatchObject({ verdict: 'broken', observed: { seats: 2 } });
  });

  it('is asked of an opening, and of no vote', async () => {
    const story = await gathered(THREE);
    await countQuorum(story);
    expect(rulesIn(await opening(story))).toContain('opening@1');
    const put = await putToVote(story);
    expect(rulesIn(put)).toContain('quorum@1');
    expect(rulesIn(put)).not.toContain('opening@1');
    await voted(story, THREE, 'punto-2');
    const decided = await decision(story, 'punto-2');
    expect(rulesIn(decided)).toContain('quorum@1');
    expect(rulesIn(decided)).not.toContain('opening@1');
  });
});

describe('a vote', () => {
  it('needs the quorum of those who are there then: with 4, 3 and 2 of 5, and 3 again', async () => {
    const story = await opened(FOUR);
    const verdicts = async (item: string) => {
      const outcome = await putToVote(story, item);
      const { verdict, observed } = checkIn(outcome, 'quorum');
      expect(verdictIn(outcome, 'quorum-verified')).toBe(verdict);
      return [verdict, observed['seats']];
    };
    expect(await verdicts('punto-1')).toEqual(['met', 4]);
    await leave(story, 'educacion', '12:30');
    expect(await verdicts('punto-2')).toEqual(['met', 3]);
    await leave(story, 'salud', '12:40');
    expect(await verdicts('punto-3')).toEqual(['broken', 2]);
    await arrive(story, [titularAt('economia', '12:50')]);
    expect(await verdicts('punto-3')).toEqual(['met', 3]);
  });

  it('is decided by those who were there when it was put, whoever left before the decision', async () => {
    const story = await opened(THREE);
    await voted(story, THREE);
    await leave(story, 'salud', '12:30');
    expect(checkIn(await decision(story), 'quorum')).toMatchObject({ verdict: 'met', observed: { seats: 3 } });
  });

  it('has the base of the opening, whatever seat is vacant since', async () => {
    const story = await opened(THREE);
    expect(checkIn(await putToVote(story), 'quorum').required).toMatchObject({ of: 5, seats: 3 });
  });
});

describe('moments', () => {
  it('are those that the charter names', async () => {
    const atVotes = await called(verifiedAt('each-vote'));
    atVotes.clock.set(SESSION_NOON);
    await atVotes.done(atVotes.secretary, attending(THREE));
    await countQuorum(atVotes);
    expect(verdictIn(await opening(atVotes), 'quorum-verified')).toBe('not-applicable');
    expect(verdictIn(await putToVote(atVotes), 'quorum-verified')).toBe('met');

    const atOpening = await opened(THREE, { charter: verifiedAt('opening') });
    await leave(atOpening, 'salud', '12:30');
    const outcome = await putToVote(atOpening);
    for (const rule of ['quorum', 'quorum-verified']) expect(verdictIn(outcome, rule)).toBe('not-applicable');
  });

  it.each(['quorum', 'quorumVerified'] as const)(
    'cannot be verified at a vote without %s in the charter',
    async (name) => {
      const story = await opened(THREE, { charter: charterWithout(name) });
      expect(verdictIn(await putToVote(story), 'quorum-verified')).toBe('unverifiable');
    },
  );
});

describe('a departure that nobody timed', () => {
  it('leaves the quorum at a later vote unverifiable, until somebody comes to that seat', async () => {
    const story = await opened(FOUR);
    await leave(story, 'salud');
    expect(verdictIn(await putToVote(story), 'quorum-verified')).toBe('unverifiable');
    await arrive(story, [titularAt('salud', '12:50')]);
    expect(verdictIn(await putToVote(story, 'punto-2'), 'quorum-verified')).toBe('met');
  });

  it('is no matter at the opening', async () => {
    const story = await called();
    story.clock.set(SESSION_NOON);
    await story.done(story.secretary, attending(FOUR));
    await leave(story, 'salud');
    await countQuorum(story);
    expect(verdictIn(await opening(story), 'quorum-verified')).toBe('met');
  });

  it('is timed by putting it right', async () => {
    const story = await opened(FOUR);
    const left = await leave(story, 'salud');
    const rectifies = {
      event: left.events[0]?.id ?? '',
      reason: 'Consta la hora.',
      source: { document: 'Versión estenográfica', place: 'p. 3' },
    };
    await leave(story, 'salud', '12:15', { rectifies });
    expect(verdictIn(await putToVote(story), 'quorum-verified')).toBe('met');
  });
});
