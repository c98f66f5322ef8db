import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { mexicoComparable } from '../../src/charters/mexico-comparable.js';
import { commission } from '../../src/commission/decider.js';
import { evolve } from '../../src/commission/evolve.js';
import { charterOn, charterVersion, type Commission } from '../../src/commission/state.js';
import { holdingOf } from '../../src/offices.js';
import { COMMISSION } from '../../src/values.js';
import { eventId, given, NOW, person, sealed } from '../given.js';
import { amended, founded, WHOLE_LIFE } from './story.js';

const whole = given(commission, WHOLE_LIFE).fold(COMMISSION) as Commission;

describe('a commission folded from its events', () => {
  it('remembers how its record is kept', () => {
    expect(whole).toMatchObject({
      record: 'illustrative',
      zone: 'America/Mexico_City',
      keptFrom: '2014-01-06',
      recordingWindow: 5,
      succeededOn: '2018-11-30',
    });
    expect(whole.calendar.holidays).toEqual(new Set(['2014-03-17', '2014-05-01']));
    expect(whole.classes).toEqual([
      { class: 'dependencias', from: '2014-02-01', members: ['institution-hacienda', 'institution-salud'] },
    ]);
  });

  it('knows each charter by day and by version, and when it was recorded', () => {
    expect(charterOn(whole, '2014-01-05')).toBeNull();
    expect(charterOn(whole, '2014-01-06')).toEqual({
      version: 1,
      charter: mexicoComparable,
      from: '2014-01-06',
      recordedAt: NOW,
    });
    expect(charterOn(whole, '2014-04-01')?.version).toBe(2);
    expect(charterVersion(whole, 2)).toEqual(amended);
    expect(charterVersion(whole, 3)).toBeNull();
  });

  it('knows which event made each registrar', () => {
    expect(holdingOf(whole, 'registrar', person(1), '2014-02-28')?.event).toBe(eventId(0));
    expect(holdingOf(whole, 'registrar', person(1), '2014-03-01')).toBeNull();
    expect(holdingOf(whole, 'registrar', person(2), '2014-03-01')?.event).toBe(eventId(4));
  });

  it('has its registrar from its founding, when that was before the record is kept', () => {
    const transcribedFounding = evolve(null, sealed(founded, 0, { onDay: '2013-12-20' }));
    expect(transcribedFounding?.offices[0]?.from).toBe('2013-12-20');
  });
});

describe('folding', () => {
  it('is total on any events in any order, and gives nothing before the founding', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(WHOLE_LIFE.map((event, n) => sealed(event, n))), (events) => {
        let state: Commission | null = null;
        let seen = false;
        for (const event of events) {
          state = commission.evolve(state, event, COMMISSION);
          seen = seen || event.type === 'CommissionFounded';
          expect(state === null).toBe(!seen);
        }
      }),
    );
  });

  it('changes no state that it was given', () => {
    WHOLE_LIFE.reduce<Commission | null>((state, event, n) => {
      const before = structuredClone(state);
      const after = commission.evolve(state, sealed(event, n), COMMISSION);
      expect(state).toEqual(before);
      return after;
    }, null);
  });
});
