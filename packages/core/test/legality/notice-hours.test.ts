import { describe, expect, it } from 'vitest';
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

const HOURS = { length: 48, unit: 'hour' } as const;

/** A commission of a zone, its clock at the dispatch. */
const inZone = async (zone: string, dispatch: string, length = 48): Promise<Story> => {
  const story = await commission({ zone, charter: noticeOf({ length, unit: 'hour' }) });
  story.clock.set(dispatch);
  return story;
};

it.each([
  ['2030-01-12T18:00:00.000Z', 'met', 48],
  ['2030-01-12T18:00:00.001Z', 'broken', 47],
  ['2030-01-12T17:00:00.001Z', 'met', 48],
  ['2030-01-12T17:00:00.000Z', 'met', 49],
])('a session at noon of the 14th called at %s: %s, with %i whole hours of 48', async (dispatch, verdict, length) => {
  const outcome = await convened(await inZone('America/Mexico_City', dispatch), '2030-01-14');
  expect(checkIn(outcome, 'ordinary-notice')).toMatchObject({
    verdict,
    required: { length: 48, unit: 'hour', countedFrom: 'dispatch' },
    observed: { length, from: dispatch, session: '2030-01-14T18:00:00.000Z' },
  });
});

it.each([
  ['2030-01-14T06:00:00.000Z', 'met', 12],
  ['2030-01-14T06:00:01.000Z', 'broken', 11],
])('an extraordinary one of 12 hours called at %s: %s', async (dispatch, verdict, length) => {
  const charter = noticeOf({ length: 12, unit: 'hour' }, 'dispatch', 'extraordinaryNotice');
  const story = await commission({ charter });
  story.clock.set(dispatch);
  expect(checkIn(await convened(story, '2030-01-14', 'extraordinary'), 'extraordinary-notice')).toMatchObject({
    verdict,
    observed: { length },
  });
});

describe('where the clocks change', () => {
  it.each([
    ['in spring the same local time two days later is an hour short', '2030-03-09', '2030-03-11', 'broken', 47],
    ['in autumn it is an hour more', '2030-11-02', '2030-11-04', 'met', 49],
    ['on any other days it is 48', '2030-03-11', '2030-03-13', 'met', 48],
  ] as const)('in Tijuana %s', async (_, from, day, verdict, length) => {
    const dispatch = { '2030-03-09': '20', '2030-11-02': '19', '2030-03-11': '19' }[from];
    const story = await inZone('America/Tijuana', `${from}T${dispatch}:00:00.000Z`);
    expect(checkIn(await convened(story, day), 'ordinary-notice')).toMatchObject({ verdict, observed: { length } });
  });

  it('a session at a time that they skip is called to no time', async () => {
    const story = await inZone('America/Tijuana', '2030-03-04T20:00:00.000Z');
    const call = convening([], { agenda: INFORMATION, day: '2030-03-10', time: '02:30' });
    const answer = await story.act(story.secretary, call);
    expect(answer).toMatchObject({
      left: {
        _tag: 'Invalid',
        problems: [
          { path: 'command.time', reason: { _tag: 'SkippedByTheClock', day: '2030-03-10', zone: 'America/Tijuana' } },
        ],
      },
    });
  });

  it('a session at a time that they show twice begins the first time', async () => {
    const story = await inZone('America/Tijuana', '2030-11-01T08:30:00.000Z');
    const call = convening([], { agenda: INFORMATION, day: '2030-11-03', time: '01:30' });
    expect(checkIn(await judged(story, story.secretary, call), 'ordinary-notice')).toMatchObject({
      verdict: 'met',
      observed: { length: 48, session: '2030-11-03T08:30:00.000Z' },
    });
  });
});

describe('from receipt', () => {
  const receiving = async (at: string, extras: Extras = {}) => {
    const story = await commission({ seats: 2, charter: noticeOf(HOURS, 'receipt') });
    expect(verdictIn(await convened(story, '2030-01-14'), 'ordinary-notice')).toBe('unverifiable');
    const acknowledge = (seat: string) =>
      ({ type: 'AcknowledgeConvocation', session: SESSION, institution: institutionOf(seat) }) as const;
    await story.done(story.secretary, acknowledge('hacienda'));
    story.clock.set(extras.at === undefined ? at : SESSION_NOON);
    await story.done(story.secretary, acknowledge('gobernacion'), extras);
    story.clock.set(SESSION_NOON);
    await story.done(story.secretary, attending(story.seats));
    await story.done(story.secretary, { type: 'CountQuorum', session: SESSION });
    return judged(story, story.chair, { type: 'OpenSession', session: SESSION });
  };

  it.each([
    ['2030-01-12T18:00:00.000Z', 'met', 48],
    ['2030-01-12T18:30:00.000Z', 'broken', 47],
  ])('the hours count from the last one, at %s: %s', async (at, verdict, length) => {
    expect(checkIn(await receiving(at), 'ordinary-notice')).toMatchObject({
      verdict,
      required: { countedFrom: 'receipt' },
      observed: { length, from: at },
    });
  });
});

it('of an older source cannot be verified: it tells no time', async () => {
  const story = await commission({ charter: noticeOf(HOURS) });
  const outcome = await judged(story, story.registrar, convening([], { agenda: INFORMATION }), {
    transcribed: {
      source: { document: 'Acta 1', place: 'p. 1' },
      when: { kind: 'day', day: '2029-12-20' },
      told: { words: 'Se convocó.' },
    },
  });
  expect(checkIn(outcome, 'ordinary-notice')).toMatchObject({ verdict: 'unverifiable', observed: { unit: 'hour' } });
});
