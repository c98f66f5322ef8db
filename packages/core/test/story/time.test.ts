import { isRight } from 'fp-ts/lib/Either.js';
import { expect, it } from 'vitest';
import { COMMISSION, mexicoComparable, openRecord, plusDays, type As, type Command } from '@acta/core';
import { memoryRecord } from '@acta/testkit';
import { adopt, report } from '../commitment/duties.js';
import { noted } from '../reached.js';
import {
  assignTo,
  commission,
  convening,
  openSession,
  person,
  propose,
  SESSION,
  votes,
  type Story,
} from './commission.js';

const headOf = async (story: Story): Promise<unknown> => {
  const head = await story.record.head();
  return isRight(head) ? head.right : head.left;
};

/** The secretary attests what a body did, the registrar what the commission did. */
const attesterOf = (story: Story, as: As): As => (as.commission === undefined ? story.secretary : as);

type Case = { readonly name: string; readonly prepare: (story: Story) => Promise<readonly [As, Command]> };

const cases: readonly Case[] = [
  {
    name: 'a convocation',
    prepare: async (story) => {
      await propose(story, 'motion-firma', assignTo('salud'));
      return [story.secretary, convening(['motion-firma'])];
    },
  },
  {
    name: 'a roll call',
    prepare: async (story) => {
      await propose(story, 'motion-firma', assignTo('salud'));
      await openSession(story, ['motion-firma']);
      await story.done(story.chair, { type: 'PutItemToVote', session: SESSION, item: 'punto-1' });
      return [
        story.secretary,
        { type: 'RecordRollCall', session: SESSION, item: 'punto-1', votes: votes(['hacienda']) },
      ];
    },
  },
  {
    name: 'a report',
    prepare: async (story) => {
      await propose(story, 'motion-firma', assignTo('salud'));
      await openSession(story, ['motion-firma']);
      await adopt(story);
      return [story.focalPointOf('salud'), report()];
    },
  },
  {
    name: 'a charter amendment',
    prepare: (story) =>
      Promise.resolve([
        story.registrar,
        {
          type: 'AdoptCharter',
          charter: { ...mexicoComparable, name: 'Reformadas' },
          from: '2030-02-01',
          adoptedBy: { kind: 'instrument', citation: 'Decreto' },
        },
      ]),
  },
];

it.each(cases)(
  'refuses $name dated past the window or in the future, and leaves the head where it was',
  async ({ prepare }) => {
    const story = await commission();
    const [as, command] = await prepare(story);
    const head = await headOf(story);
    const now = Date.parse(story.clock.now());
    const past = await story.refused(as, command, { at: new Date(now - 6 * 86_400_000).toISOString() });
    expect(past).toMatchObject({ _tag: 'NotContemporaneous', problem: 'past-the-window', windowInDays: 5 });
    const future = await story.refused(as, command, { at: new Date(now + 1).toISOString() });
    expect(future).toMatchObject({ _tag: 'NotContemporaneous', problem: 'in-the-future' });
    const attested = { paper: await story.paper(), grounds: 'Se adelantó.' };
    const told = { at: new Date(now + 1).toISOString(), attested };
    expect(await story.refused(attesterOf(story, as), command, told)).toEqual(future);
    expect(await headOf(story)).toBe(head);
  },
);

it.each(cases)('records $name past the window by attestation, and shows it late', async ({ prepare }) => {
  const story = await commission();
  const [as, command] = await prepare(story);
  story.clock.set('2030-01-24T18:00:00.000Z');
  const attested = { paper: await story.paper(), grounds: 'No se registró a tiempo.' };
  const at = command.type === 'ConveneSession' ? '2030-01-07T18:00:00.000Z' : '2030-01-14T18:00:00.000Z';
  const done = await story.done(attesterOf(story, as), command, { at, attested });
  expect(done.events[0]?.metadata).toMatchObject({
    occurredAt: at,
    recordedAt: '2030-01-24T18:00:00.000Z',
    provenance: { kind: 'attested', late: 'late' },
  });
});

it('accepts an act dated within the window, to its last day', async () => {
  const story = await commission();
  story.clock.set('2030-01-20T18:00:00.000Z');
  await story.done(
    story.registrar,
    { type: 'DeclareHolidays', holidays: [{ day: '2030-02-04', name: 'Constitución' }], source: 'DOF' },
    {
      at: '2030-01-15T18:00:00.000Z',
    },
  );
  const history = await story.record.history(COMMISSION);
  expect(isRight(history) && history.right.at(-1)?.metadata).toMatchObject({
    onDay: '2030-01-15',
    recordedAt: '2030-01-20T18:00:00.000Z',
  });
});

it('refuses a clock of their own to the acts of a real record, and an earlier one to those of an illustrative one', async () => {
  const real = await commission();
  const holidays = {
    type: 'DeclareHolidays',
    holidays: [{ day: '2031-02-04', name: 'Constitución' }],
    source: 'DOF',
  } as const;
  expect(await real.refused(real.registrar, holidays, { clock: '2030-03-01T00:00:00.000Z' })).toEqual({
    _tag: 'ClockNotAllowed',
    record: 'real',
  });
  const illustrative = await commission({ record: 'illustrative' });
  expect(
    (await illustrative.refused(illustrative.registrar, holidays, { clock: '2029-03-01T00:00:00.000Z' }))._tag,
  ).toBe('ClockBehindTheRecord');
  await illustrative.done(illustrative.registrar, holidays, { clock: '2031-01-01T12:00:00.000Z' });
});

/** The day of an act recorded at an instant, in a commission of that zone. */
const dayRecorded = async (zone: string, instant: string): Promise<unknown> => {
  const parts = memoryRecord();
  parts.clock.set(instant);
  const record = noted(openRecord(parts));
  const registrar = person('registrar');
  const answer = await record.typedBy(registrar).submitJson({
    as: { person: registrar, office: 'registrar', commission: COMMISSION },
    basis: { kind: 'own-signature' },
    command: {
      type: 'FoundCommission',
      name: 'Comisión',
      record: 'real',
      instrument: { title: 'Acuerdo', citation: 'DOF' },
      keptFrom: '2014-01-06',
      zone,
      recordingWindow: 5,
      charter: { name: 'Reglas' },
      registrar,
    },
  });
  return isRight(answer) ? answer.right.events[0]?.metadata.onDay : answer.left;
};

const HOUR = 3_600_000;
const after = (instant: string, milliseconds: number): string =>
  new Date(Date.parse(instant) + milliseconds).toISOString();

it.each([
  ['America/Mexico_City', '2014-04-06', '2014-04-06T06:30:00.000Z', '2014-04-07T04:30:00.000Z'],
  ['America/Mexico_City', '2014-10-26', '2014-10-26T05:30:00.000Z', '2014-10-27T05:30:00.000Z'],
  ['America/Mexico_City', '2023-04-02', '2023-04-02T06:30:00.000Z', '2023-04-03T05:30:00.000Z'],
  ['America/Tijuana', '2014-04-06', '2014-04-06T07:30:00.000Z', '2014-04-07T06:30:00.000Z'],
  ['America/Tijuana', '2014-10-26', '2014-10-26T07:30:00.000Z', '2014-10-27T06:30:00.000Z'],
  ['America/Tijuana', '2023-04-02', '2023-04-02T07:30:00.000Z', '2023-04-03T06:30:00.000Z'],
])('in %s, %s lasts from 00:30 at %s to 23:30 at %s, and not an hour more', async (zone, day, first, last) => {
  expect(await dayRecorded(zone, after(first, -HOUR))).toBe(plusDays(day, -1));
  expect(await dayRecorded(zone, first)).toBe(day);
  expect(await dayRecorded(zone, last)).toBe(day);
  expect(await dayRecorded(zone, after(last, HOUR))).toBe(plusDays(day, 1));
});

it('refuses a zone that nobody knows, by its field', async () => {
  await expect(commission({ zone: 'America/Nowhere' })).rejects.toThrow('command.zone');
});
