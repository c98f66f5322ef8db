import { describe, expect, it } from 'vitest';
import { COMMISSION, type Command } from '@acta/core';
import { adopted, commitmentOf, evidence, report } from '../commitment/duties.js';
import { assignTo, commission, START, type Extras, type Story } from '../story/commission.js';
import { refusedWithoutTrace } from './without-trace.js';

const holidays = (day: string): Command => ({
  type: 'DeclareHolidays',
  holidays: [{ day, name: 'Cierre' }],
  source: 'DOF',
});
const refused = (story: Story, command: Command, extras: Extras) =>
  refusedWithoutTrace(story, story.registrar, command, extras);

describe('the clock that an act carries', () => {
  it('is none in a real record, whatever it says', async () => {
    const story = await commission();
    for (const clock of ['2000-01-01T00:00:00.000Z', START, '2099-01-01T00:00:00.000Z'])
      expect(await refused(story, holidays('2099-02-04'), { clock })).toEqual({
        _tag: 'ClockNotAllowed',
        record: 'real',
      });
  });

  it('never goes back behind the last act of an illustrative one', async () => {
    const story = await commission({ record: 'illustrative' });
    expect(await refused(story, holidays('2030-02-04'), { clock: '2030-01-07T17:59:59.999Z' })).toEqual({
      _tag: 'ClockBehindTheRecord',
      clock: '2030-01-07T17:59:59.999Z',
      last: START,
    });
    await story.done(story.registrar, holidays('2030-02-04'), { clock: START });
    const later = '2030-01-09T18:00:00.000Z';
    const done = await story.done(story.registrar, holidays('2030-02-05'), { clock: later });
    expect(done.events[0]?.metadata).toMatchObject({ recordedAt: later, occurredAt: later, onDay: '2030-01-09' });
    expect(await refused(story, holidays('2030-02-06'), { clock: START })).toMatchObject({ last: later });
  });
});

describe('the recording window', () => {
  const MIDNIGHT = '2030-01-07T06:00:00.000Z';
  const founded = async (now: string): Promise<Story> => {
    const story = await commission();
    story.clock.set(now);
    return story;
  };

  it('counts days of the commission’s zone, not hours', async () => {
    const last = await founded('2030-01-13T05:59:59.999Z');
    const done = await last.done(last.registrar, holidays('2030-02-04'), { at: MIDNIGHT });
    expect(done.events[0]?.metadata).toMatchObject({ onDay: '2030-01-07', provenance: { kind: 'contemporaneous' } });
    const after = await founded('2030-01-13T06:00:00.000Z');
    expect(await refused(after, holidays('2030-02-04'), { at: MIDNIGHT })).toEqual({
      _tag: 'NotContemporaneous',
      at: MIDNIGHT,
      recordedAt: '2030-01-13T06:00:00.000Z',
      windowInDays: 5,
      problem: 'past-the-window',
    });
  });

  it('ends now: a clock put back dates nothing before what is recorded', async () => {
    const story = await founded('2030-01-10T18:00:00.000Z');
    await story.done(story.registrar, holidays('2030-02-04'));
    story.clock.set('2030-01-09T18:00:00.000Z');
    expect(await refused(story, holidays('2030-02-05'), { at: '2030-01-09T18:00:00.001Z' })).toMatchObject({
      _tag: 'NotContemporaneous',
      problem: 'in-the-future',
    });
    const done = await story.done(story.registrar, holidays('2030-02-05'));
    expect(done.events[0]?.metadata).toMatchObject({
      occurredAt: '2030-01-09T18:00:00.000Z',
      recordedAt: '2030-01-10T18:00:00.000Z',
    });
  });
});

describe('what an act rectifies', () => {
  it('is an event of its own stream, of the kind that it records', async () => {
    const story = await adopted(assignTo('salud', 'economia'));
    const first = await story.done(story.focalPointOf('economia'), {
      ...report({ evidence: [evidence()] }),
      commitment: commitmentOf('economia'),
    });
    const event = first.events[0]?.id ?? '';
    const rectifies = { event, reason: 'Error', source: { document: 'Acta', place: 'p. 1' } };
    const other = await refusedWithoutTrace(story, story.focalPointOf('salud'), report(), { rectifies });
    expect(other).toEqual({ _tag: 'NotRectifiable', event, why: 'unknown-event' });
    const history = await story.record.history(COMMISSION);
    const founding = 'right' in history ? (history.right[0]?.id ?? '') : '';
    const determination = { rectifies: { ...rectifies, event: founding } };
    expect(await refused(story, holidays('2030-02-04'), determination)).toEqual({
      _tag: 'NotRectifiable',
      event: founding,
      why: 'not-a-fact',
    });
  });
});
