import { expect, it } from 'vitest';
import {
  attending,
  commission,
  convening,
  institutionOf,
  SESSION,
  SESSION_NOON,
  type Extras,
  type Story,
} from '../story/commission.js';
import { convened, INFORMATION, judged, noticeOf } from './convocation-story.js';
import { checkIn, verdictIn } from './verdicts.js';

const FROM_RECEIPT = noticeOf({ length: 3, unit: 'calendar-day' }, 'receipt');

/** Three members, called to Monday the 14th. */
const called = async (): Promise<Story> => {
  const story = await commission({ seats: 3, charter: FROM_RECEIPT });
  expect(checkIn(await convened(story, '2030-01-14'), 'ordinary-notice')).toMatchObject({
    verdict: 'unverifiable',
    observed: { received: false },
  });
  return story;
};

const receives = (story: Story, seat: string, day: string, extras: Extras = {}) => {
  story.clock.set(`${extras.at === undefined ? day : '2030-01-14'}T17:00:00.000Z`);
  const institution = institutionOf(seat);
  return story.done(story.secretary, { type: 'AcknowledgeConvocation', session: SESSION, institution }, extras);
};

const opening = async (story: Story, extras: Extras = {}) => {
  story.clock.set(SESSION_NOON);
  await story.done(story.secretary, attending(story.seats));
  await story.done(story.secretary, { type: 'CountQuorum', session: SESSION });
  return judged(story, story.chair, { type: 'OpenSession', session: SESSION }, extras);
};

it.each([
  ['2030-01-09', 'met', 4],
  ['2030-01-10', 'met', 3],
  ['2030-01-11', 'broken', 2],
])('counts from the day the last member got it: from %s it is %s, %i days of 3', async (last, verdict, length) => {
  const story = await called();
  await receives(story, 'hacienda', '2030-01-08');
  await receives(story, 'gobernacion', '2030-01-08');
  await receives(story, 'salud', last);
  expect(checkIn(await opening(story), 'ordinary-notice')).toMatchObject({
    verdict,
    required: { length: 3, countedFrom: 'receipt' },
    observed: { length, from: last, session: '2030-01-14' },
  });
});

it('cannot be verified while one member has not acknowledged it, and refuses nothing', async () => {
  const story = await called();
  await receives(story, 'hacienda', '2030-01-08');
  await receives(story, 'gobernacion', '2030-01-08');
  const outcome = await opening(story);
  expect('events' in outcome).toBe(true);
  expect(verdictIn(outcome, 'ordinary-notice')).toBe('unverifiable');
});

it('does not wait for a guest', async () => {
  const story = await commission({ seats: 1, charter: FROM_RECEIPT });
  await story.done(
    story.secretary,
    convening([], { agenda: INFORMATION, invited: [{ institution: 'institution-presidencia', as: 'guest' }] }),
  );
  await receives(story, 'hacienda', '2030-01-08');
  expect(verdictIn(await opening(story), 'ordinary-notice')).toBe('met');
});

it.each([
  ['2030-01-08', 'met-as-attested'],
  ['2030-01-09', 'met'],
])('is worth no more than the word that says when it was received: on %s, told on the 14th', async (day, verdict) => {
  const story = await called();
  await receives(story, 'hacienda', '2030-01-08');
  await receives(story, 'gobernacion', '2030-01-10');
  const attested = { paper: await story.paper(), grounds: 'Consta en el acuse.' };
  await receives(story, 'salud', day, { at: `${day}T17:00:00.000Z`, attested });
  expect(verdictIn(await opening(story), 'ordinary-notice')).toBe(verdict);
});

it('is judged at the opening no more, where it counts from dispatch', async () => {
  const story = await commission();
  await convened(story, '2030-01-14');
  const outcome = await opening(story);
  const rules = 'events' in outcome ? outcome.events.flatMap(({ metadata }) => metadata.checks ?? []) : [];
  expect(rules.map(({ rule }) => rule)).not.toContain('ordinary-notice@1');
});
