import { describe, expect, it } from 'vitest';
import type { Done, Session } from '@acta/core';
import { attending, person, SESSION, SESSION_NOON, type Extras, type Story } from '../story/commission.js';
import {
  alternateAt,
  arrive,
  called,
  countQuorum,
  leave,
  leaving,
  opened,
  opening,
  putToVote,
  THREE,
  titularAt,
} from '../legality/attendance-story.js';
import { checkIn } from '../legality/verdicts.js';

const puttingRight = (done: Done): Extras => ({
  rectifies: {
    event: done.events[0]?.id ?? '',
    reason: 'Así consta en la lista firmada.',
    source: { document: 'Lista de asistencia', place: 'p. 1' },
  },
});

const sessionOf = async (story: Story): Promise<Session> => {
  const loaded = await story.record.load(SESSION);
  if (loaded._tag === 'Left' || loaded.right === null) throw new Error('not loaded');
  return loaded.right;
};

/** Each entry of the list: seat, from, until; null while there, not-noted where nobody wrote the time down. */
const list = async (story: Story) =>
  (await sessionOf(story)).attendance.map(({ seat, from, left }) => [
    seat,
    from,
    left === null ? null : (left.at ?? 'not-noted'),
  ]);

const presentAtVote = async (story: Story, item: string): Promise<unknown> =>
  checkIn(await putToVote(story, item), 'quorum').observed['present'];

describe('the attendance list', () => {
  it('holds who came and went, each at their time', async () => {
    const story = await opened(THREE);
    const came = await arrive(story, [titularAt('educacion', '12:20')]);
    expect(came.events[0]).toMatchObject({
      type: 'AttendanceRecorded',
      data: { present: [titularAt('educacion', '12:20')] },
    });
    const left = await leave(story, 'salud', '12:30');
    expect(left.events[0]).toMatchObject({
      type: 'DepartureRecorded',
      data: { seat: 'salud', person: person('titular-salud'), at: '12:30' },
    });
    await leave(story, 'educacion');
    expect(await list(story)).toEqual([
      ['hacienda', '12:00', null],
      ['gobernacion', '12:00', null],
      ['salud', '12:00', '12:30'],
      ['educacion', '12:20', 'not-noted'],
    ]);
  });

  it('keeps each coming and going of somebody who comes back', async () => {
    const story = await opened(THREE);
    await leave(story, 'salud', '12:20');
    await arrive(story, [titularAt('salud', '12:40')]);
    await leave(story, 'salud', '12:50');
    expect((await list(story)).filter(([seat]) => seat === 'salud')).toEqual([
      ['salud', '12:00', '12:20'],
      ['salud', '12:40', '12:50'],
    ]);
    expect(await story.refused(story.secretary, leaving('salud', '12:55'))).toMatchObject({ _tag: 'NotInThatSeat' });
  });

  it('counts for the opening who is there when the quorum is counted', async () => {
    const story = await called();
    story.clock.set(SESSION_NOON);
    await story.done(story.secretary, attending([...THREE, 'educacion']));
    await leave(story, 'educacion', '12:10');
    expect((await countQuorum(story)).events[0]).toMatchObject({
      type: 'QuorumCounted',
      data: { present: THREE, base: 5, required: 3, reached: true, charter: 1 },
    });
    const outcome = await opening(story);
    expect('events' in outcome && outcome.events[0]).toMatchObject({
      type: 'SessionOpened',
      data: { roster: THREE.map((seat) => ({ seat, right: 'vote', capacity: 'titular' })), base: 5, charter: 1 },
    });
    expect((await sessionOf(story)).opened?.votingSeats).toEqual(story.seats);
  });
});

describe('an attendance put right', () => {
  const rightly = THREE.map((seat) => titularAt(seat));

  it('takes the place of the wrong list, and leaves gone who had left since', async () => {
    const story = await called();
    story.clock.set(SESSION_NOON);
    const wrong = await arrive(story, [...rightly, titularAt('educacion')]);
    await countQuorum(story);
    await story.done(story.chair, { type: 'OpenSession', session: SESSION });
    await leave(story, 'salud', '12:20');
    await arrive(story, [...rightly, titularAt('economia')], puttingRight(wrong));
    expect(await list(story)).toEqual([
      ['hacienda', '12:00', null],
      ['gobernacion', '12:00', null],
      ['salud', '12:00', '12:20'],
      ['economia', '12:00', null],
    ]);
    expect(await presentAtVote(story, 'punto-1')).toEqual(['hacienda', 'gobernacion', 'economia']);
  });

  it('can be put right again, by the name of either entry', async () => {
    for (const named of ['first', 'second'] as const) {
      const story = await called();
      story.clock.set(SESSION_NOON);
      const first = await arrive(story, [titularAt('hacienda'), titularAt('educacion')]);
      const second = await arrive(story, [titularAt('hacienda'), titularAt('economia')], puttingRight(first));
      await arrive(story, rightly, puttingRight(named === 'first' ? first : second));
      expect((await list(story)).map(([seat]) => seat)).toEqual(THREE);
    }
  });

  it('strikes out somebody who left, and has them again: gone all the same', async () => {
    const story = await called();
    story.clock.set(SESSION_NOON);
    const first = await arrive(story, [...rightly, titularAt('educacion')]);
    await countQuorum(story);
    await story.done(story.chair, { type: 'OpenSession', session: SESSION });
    const gone = await leave(story, 'educacion', '12:20');
    const second = await arrive(story, rightly, puttingRight(first));
    expect(await presentAtVote(story, 'punto-1')).toEqual(THREE);
    const third = await arrive(story, [...rightly, titularAt('educacion')], puttingRight(second));
    expect((await list(story)).at(-1)).toEqual(['educacion', '12:00', '12:20']);
    expect(await presentAtVote(story, 'punto-2')).toEqual(THREE);
    await arrive(story, rightly, puttingRight(third));
    await leave(story, 'salud', '12:20', puttingRight(gone));
    await arrive(story, [...rightly, titularAt('educacion')], puttingRight(first));
    expect(await list(story)).toEqual([
      ['hacienda', '12:00', null],
      ['gobernacion', '12:00', null],
      ['salud', '12:00', '12:20'],
      ['educacion', '12:00', null],
    ]);
  });

  it('strikes out somebody who left when nobody noted, which leaves nothing unverifiable', async () => {
    const story = await called();
    story.clock.set(SESSION_NOON);
    const first = await arrive(story, [...rightly, titularAt('educacion')]);
    await countQuorum(story);
    await story.done(story.chair, { type: 'OpenSession', session: SESSION });
    await leave(story, 'educacion');
    expect(checkIn(await putToVote(story, 'punto-1'), 'quorum-verified').verdict).toBe('unverifiable');
    await arrive(story, rightly, puttingRight(first));
    expect(checkIn(await putToVote(story, 'punto-2'), 'quorum-verified').verdict).toBe('met');
  });

  it('is so on another day and after the closing; nobody is in two seats by it', async () => {
    const story = await opened(THREE);
    const late = await arrive(story, [titularAt('educacion', '12:20')]);
    await story.done(story.chair, { type: 'DecideItem', session: SESSION, item: 'punto-1', outcome: 'deferred' });
    await story.done(story.chair, { type: 'DecideItem', session: SESSION, item: 'punto-2', outcome: 'deferred' });
    await story.done(story.chair, { type: 'DecideItem', session: SESSION, item: 'punto-3', outcome: 'deferred' });
    await story.done(story.chair, { type: 'CloseSession', session: SESSION });
    story.clock.set('2030-01-15T18:00:00.000Z');
    const twice = { ...titularAt('educacion'), person: person('titular-salud') };
    expect(
      await story.refused(
        story.secretary,
        { type: 'RecordAttendance', session: SESSION, present: [twice] },
        puttingRight(late),
      ),
    ).toEqual({ _tag: 'PersonInTwoSeats', person: person('titular-salud'), seats: ['educacion', 'salud'] });
    await arrive(story, [titularAt('educacion', '12:25')], puttingRight(late));
    expect((await list(story)).at(-1)).toEqual(['educacion', '12:25', null]);
  });
});

describe('a departure put right', () => {
  it('has another time', async () => {
    const story = await opened(THREE);
    const first = await leave(story, 'salud');
    await arrive(story, [titularAt('salud', '12:40')]);
    const second = await leave(story, 'salud', '12:20', puttingRight(first));
    expect((await list(story)).slice(2)).toEqual([
      ['salud', '12:00', '12:20'],
      ['salud', '12:40', null],
    ]);
    for (const [entry, at] of [
      [first, '12:21'],
      [second, '12:22'],
    ] as const) {
      await leave(story, 'salud', at, puttingRight(entry));
      expect((await list(story)).slice(2)).toEqual([
        ['salud', '12:00', at],
        ['salud', '12:40', null],
      ]);
    }
  });

  it('was somebody else’s: the first is there again', async () => {
    const story = await opened([...THREE, 'educacion']);
    const wrong = await leave(story, 'salud', '12:20');
    await leave(story, 'educacion', '12:20', puttingRight(wrong));
    expect(await list(story)).toEqual([
      ['hacienda', '12:00', null],
      ['gobernacion', '12:00', null],
      ['salud', '12:00', null],
      ['educacion', '12:00', '12:20'],
    ]);
    expect(await presentAtVote(story, 'punto-1')).toEqual(THREE);
  });
});

describe('nobody', () => {
  it('sits in two seats, in one list or in two, until they leave the first', async () => {
    const story = await opened(THREE);
    const elsewhere = alternateAt('economia', 'titular-salud');
    const taken = (...present: readonly ReturnType<typeof alternateAt>[]) =>
      story.refused(story.secretary, { type: 'RecordAttendance', session: SESSION, present });
    expect(await taken(elsewhere)).toEqual({
      _tag: 'PersonInTwoSeats',
      person: person('titular-salud'),
      seats: ['economia', 'salud'],
    });
    expect(await taken(alternateAt('economia', 'enlace-salud'), alternateAt('educacion', 'enlace-salud'))).toEqual({
      _tag: 'PersonInTwoSeats',
      person: person('enlace-salud'),
      seats: ['economia', 'educacion'],
    });
    await leave(story, 'salud', '12:30');
    await arrive(story, [elsewhere]);
  });

  it('leaves a seat in which they are not', async () => {
    const story = await opened(THREE);
    for (const [seat, who] of [
      ['educacion', 'titular-educacion'],
      ['salud', 'enlace-salud'],
      ['hacienda', 'titular-salud'],
    ] as const)
      expect(await story.refused(story.secretary, leaving(seat, '12:30', who))).toEqual({
        _tag: 'NotInThatSeat',
        seat,
        person: person(who),
      });
  });
});
