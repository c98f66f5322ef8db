import { describe, expect, it } from 'vitest';
import { leaving } from '../legality/attendance-story.js';
import { judged } from '../legality/convocation-story.js';
import { charterWith, checkIn, verdictIn } from '../legality/verdicts.js';
import {
  BODY,
  commission,
  institutionOf,
  openSession,
  person,
  propose,
  SESSION,
  SOURCE,
  votes,
} from '../story/commission.js';
import { arrive, atNoon, open, opening, present, THREE } from './room-story.js';

const FIVE = ['hacienda', 'gobernacion', 'salud', 'educacion', 'economia'] as const;
const NEXT_MORNING = '2030-01-15T16:00:00.000Z';
const recessing = { type: 'RecessSession', session: SESSION, at: '14:00', day: '2030-01-15', time: '10:00' } as const;
const resuming = { type: 'ResumeSession', session: SESSION } as const;
const counting = { type: 'CountQuorum', session: SESSION } as const;
const opens = { type: 'OpenSession', session: SESSION } as const;

describe('a session moved once its members were there', () => {
  it('begins with nobody there, and is counted anew', async () => {
    const story = await atNoon();
    await arrive(story, ...THREE.map((seat) => present(seat)));
    await story.done(story.secretary, counting);
    await story.done(story.chair, {
      type: 'RescheduleSession',
      session: SESSION,
      day: '2030-01-15',
      time: '10:00',
      reason: 'Sismo',
      causeEndedOn: '2030-01-14',
    });
    story.clock.set(NEXT_MORNING);
    const outcome = await judged(story, story.chair, opens);
    expect(checkIn(outcome, 'quorum')).toMatchObject({ verdict: 'broken', observed: { seats: 0 } });
    expect(checkIn(outcome, 'opening')).toMatchObject({ observed: { quorumCounted: false } });
    const opened = await opening(
      story,
      THREE.map((seat) => present(seat, { from: '10:00' })),
    );
    expect(verdictIn(opened, 'opening')).toBe('met');
  });
});

describe('a session that goes on another day', () => {
  it('is counted to its end by the charter under which it opened', async () => {
    const story = await commission();
    await propose(story, 'motion-firma', []);
    await story.done(story.registrar, {
      type: 'AdoptCharter',
      charter: charterWith({ quorum: { value: { kind: 'count', count: 5 }, source: 'Artículo 9' } }),
      from: '2030-01-15',
      adoptedBy: { kind: 'instrument', citation: 'Decreto 2' },
    });
    await openSession(story, ['motion-firma'], THREE);
    await story.done(story.chair, recessing);
    story.clock.set(NEXT_MORNING);
    await arrive(story, ...THREE.map((seat) => present(seat, { from: '10:00' })));
    await story.done(story.chair, resuming);
    const counted = await story.done(story.secretary, counting);
    expect(counted.events[0]?.data).toMatchObject({ required: 3, reached: true, charter: 1 });
  });

  it('has its ties broken by the chair who came into office in between', async () => {
    const story = await open(FIVE);
    await story.done(story.chair, recessing);
    await story.done(story.registrar, {
      type: 'RecordBodyAdministration',
      body: BODY,
      offices: [
        {
          comes: 'titular',
          office: 'chair',
          person: person('titular-gobernacion'),
          institution: institutionOf('gobernacion'),
        },
      ],
      from: '2030-01-15',
      source: SOURCE,
    });
    story.clock.set(NEXT_MORNING);
    const chair = { ...story.chair, person: person('titular-gobernacion') };
    await arrive(story, ...FIVE.slice(0, 4).map((seat) => present(seat, { from: '10:00' })));
    await story.done(chair, resuming);
    const item = { session: SESSION, item: 'punto-1' } as const;
    await story.done(chair, { type: 'PutItemToVote', ...item });
    const cast = votes(FIVE.slice(0, 2), FIVE.slice(2, 4));
    await story.done(story.secretary, { type: 'RecordRollCall', ...item, votes: cast });
    await story.done(chair, { type: 'CastCastingVote', ...item, choice: 'for' });
    expect(checkIn(await judged(story, chair, { type: 'DecideItem', ...item }), 'casting-vote')).toMatchObject({
      verdict: 'met',
      observed: { by: 'titular' },
    });
  });

  it('is put to a further day where it did not go on on the one that was set', async () => {
    const story = await open();
    await story.done(story.chair, recessing);
    story.clock.set('2030-01-16T16:00:00.000Z');
    expect(await story.refused(story.chair, resuming)).toMatchObject({ _tag: 'NotOnItsDay' });
    await story.done(story.chair, { ...recessing, day: '2030-01-17' });
    story.clock.set('2030-01-17T16:00:00.000Z');
    await arrive(story, ...THREE.map((seat) => present(seat, { from: '10:00' })));
    expect(verdictIn(await story.done(story.chair, resuming), 'quorum')).toBe('met');
  });

  it('has nobody back whose departure before the recess turns out to be another’s', async () => {
    const story = await open([...THREE, 'educacion']);
    const wrong = await story.done(story.secretary, leaving('salud', '12:20'));
    await story.done(story.chair, recessing);
    story.clock.set(NEXT_MORNING);
    await arrive(story, ...['hacienda', 'gobernacion'].map((seat) => present(seat, { from: '10:00' })));
    await story.done(story.secretary, leaving('educacion', '12:20'), {
      rectifies: {
        event: wrong.events[0]?.id ?? '',
        reason: 'Era otro asiento.',
        source: { document: 'Lista firmada', place: 'p. 1' },
      },
    });
    expect(checkIn(await judged(story, story.chair, resuming), 'quorum')).toMatchObject({
      verdict: 'broken',
      observed: { present: ['hacienda', 'gobernacion'] },
    });
  });
});
