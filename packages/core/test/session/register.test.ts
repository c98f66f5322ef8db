import { expect, it } from 'vitest';
import { commission, openSession, propose, SESSION, votes } from '../story/commission.js';
import { checkIn } from '../legality/verdicts.js';

it('numbers the resolutions of a session one after the other, whatever else was decided between', async () => {
  const story = await commission();
  const motions = ['motion-uno', 'motion-dos', 'motion-tres', 'motion-cuatro'] as const;
  for (const motion of motions) await propose(story, motion, []);
  await openSession(story, motions);
  const numbers: unknown[] = [];
  for (const [index] of motions.entries()) {
    const item = { session: SESSION, item: `punto-${String(index + 1)}` } as const;
    await story.done(story.chair, { type: 'PutItemToVote', ...item });
    const cast = index === 1 ? votes([], story.seats) : votes(story.seats);
    await story.done(story.secretary, { type: 'RecordRollCall', ...item, votes: cast });
    const decided = await story.done(story.chair, { type: 'DecideItem', ...item });
    const check = checkIn(decided, 'register-number');
    numbers.push([check.verdict, check.observed['number'] ?? null]);
  }
  expect(numbers).toEqual([
    ['met', 'resolution-consejo-2030-o-01-01'],
    ['not-applicable', null],
    ['met', 'resolution-consejo-2030-o-01-02'],
    ['met', 'resolution-consejo-2030-o-01-03'],
  ]);
});
