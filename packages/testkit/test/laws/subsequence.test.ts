import { describe, expect, test } from 'vitest';
import type { MotionId } from '@acta/core';
import { defineProjection } from '@acta/projections';
import { totalOnAnySubsequence } from '../../src/index.js';
import { Agenda, agendas, EMPTY, history, lawful } from './agenda.js';

const check = (projection: Parameters<typeof totalOnAnySubsequence<Agenda>>[0]) => (): void => {
  totalOnAnySubsequence(projection, history);
};

/** A view that is made by a first event, and changed by a second that may come without it. */
const titled = (change: (document: Agenda | null) => Agenda | null) =>
  defineProjection<Agenda>({
    name: 'titled',
    version: 1,
    document: Agenda,
    on: {
      MotionProposed: { keys: ({ stream }) => [stream], evolve: (_, { data: { title } }) => ({ ...EMPTY, title }) },
      MotionSubmitted: { keys: ({ stream }) => [stream], evolve: change },
    },
  });

describe('a lawful projection', () => {
  test('passes', check(agendas(lawful)));

  test('passes where it makes nothing of what it never saw begin', check(titled((document) => document)));

  test('leaves the events that it was given as they were', () => {
    const before = structuredClone(history);
    check(agendas(lawful))();
    expect(history).toEqual(before);
    expect(Object.isFrozen(history[0]!.data)).toBe(false);
  });
});

describe('a projection breaks the law', () => {
  test('that throws where the first event is missing, and the report shows the one event that is enough', () => {
    const { submitted } = EMPTY;
    const broken = titled((document) => ({ ...document!, submitted, title: document!.title.trim() }));
    expect(check(broken)).toThrow(/Counterexample: \[\[MotionSubmitted motion-(firma|datos)@1\]\][^]*TypeError/);
  });

  test('that writes to its document', () => {
    const broken = agendas((document, { stream }) => {
      if (document === null) return EMPTY;
      (document.submitted as MotionId[]).push(stream as MotionId);
      return document;
    });
    expect(check(broken)).toThrow(/object is not extensible/);
  });

  test('that writes to an event', () => {
    const broken = agendas((_, event) => {
      Object.assign(event.data, { item: 'otro' });
      return EMPTY;
    });
    expect(check(broken)).toThrow(/read only/);
  });

  test('whose documents its codec does not accept', () => {
    expect(check(agendas(() => ({ ...EMPTY, title: '' })))).toThrow(/session-consejo is not one of its codec.*title/);
  });

  test('whose documents JSON would not give back', () => {
    const Loose = Object.assign(Object.create(Agenda) as typeof Agenda, { is: () => true });
    const broken = { ...agendas(() => ({ ...EMPTY, on: new Date(0) }) as Agenda), document: Loose };
    expect(check(broken)).toThrow(/session-consejo is not plain JSON/);
  });

  test.each([
    ['Date.now()', () => Date.now()],
    ['new Date()', () => new Date().getTime()],
    ['Date()', () => Date.parse(Date())],
    ['Math.random()', () => Math.random()],
  ])('that asks %s', (_, ask) => {
    expect(check(agendas(() => ({ ...EMPTY, title: String(ask()) })))).toThrow(/a second fold/);
  });
});

test('a clock that is not asked for now stays what it is', () => {
  const day = (): string => new Date('2014-03-12T00:00:00.000Z').toISOString() + String(Date.UTC(2014, 2, 12));
  check(agendas(() => ({ ...EMPTY, title: day() })))();
  const clock = Date;
  expect(check(agendas(() => ({ ...EMPTY, title: String(Date.now()) })))).toThrow();
  expect(Date).toBe(clock);
});

test('a seed tries the same again', () => {
  const report = (): string => {
    try {
      totalOnAnySubsequence(
        agendas(() => ({ ...EMPTY, title: '' })),
        history,
        { seed: 7, numRuns: 3 },
      );
    } catch (error) {
      return String(error);
    }
    return 'lawful';
  };
  expect(report()).toMatch(/seed: 7/);
  expect(report()).toBe(report());
});
