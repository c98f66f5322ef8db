import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { body } from '../../src/body/decider.js';
import { isAccredited, permanentGuestsOn, seatOf, votingSeatsOn, type Body } from '../../src/body/state.js';
import { holderOf } from '../../src/offices.js';
import { premisesOf, eventId, given, person, sealed, actBy } from '../given.js';
import { BODY, chairLeft, chairTaken, established, WHOLE_LIFE } from './story.js';

const whole = given(body, WHOLE_LIFE).fold(BODY) as Body;

describe('a body folded from its events', () => {
  it('knows its mandate, seats and guests', () => {
    expect(whole.body).toBe(BODY);
    expect(whole.mandate).toEqual({ matters: ['firma', 'datos'], from: '2014-01-06', until: null });
    expect(votingSeatsOn(whole, '2014-01-06')).toEqual([
      {
        seat: 'hacienda',
        institution: 'institution-hacienda',
        right: 'vote',
        holder: 'ex-officio',
        from: '2014-01-06',
      },
    ]);
    expect(votingSeatsOn(whole, '2014-01-05')).toEqual([]);
    expect(seatOf(whole, 'marina')).toBeNull();
    const guestsOn = (day: string) => permanentGuestsOn(whole, day);
    expect(['2014-01-05', '2014-01-06', '2014-12-31', '2015-01-01'].map(guestsOn)).toEqual([
      [],
      ['institution-inai'],
      ['institution-inai'],
      [],
    ]);
  });

  it('knows who held its offices, until when, and by which event', () => {
    expect(holderOf(whole, 'chair', '2014-06-30')).toMatchObject({
      person: person(2),
      event: eventId(2),
      standing: 'titular',
    });
    expect(holderOf(whole, 'chair', '2014-07-01')).toBeNull();
  });

  it('knows between which days an alternate is accredited', () => {
    const on = (day: string) => isAccredited(whole, 'hacienda', person(5), day);
    expect(['2014-02-28', '2014-03-01', '2014-12-31', '2015-01-01'].map(on)).toEqual([false, true, true, false]);
  });

  it('knows whose official held an office', () => {
    expect(holderOf(whole, 'chair', '2014-06-30')?.institution).toBe('institution-hacienda');
    if (chairTaken.type !== 'BodyOfficeTaken') throw new TypeError('the chair is taken');
    const { institution: _, ...unnamed } = chairTaken.data;
    const next = { type: 'BodyOfficeTaken', data: { ...unnamed, person: person(3), from: '2014-07-01' } } as const;
    const state = given(body, [established, chairTaken, chairLeft, next]).fold(BODY);
    expect(state?.offices.map(({ institution }) => institution)).toEqual(['institution-hacienda', null]);
  });

  it('ends the holding that is open, when its holder had another before', () => {
    if (chairTaken.type !== 'BodyOfficeTaken' || chairLeft.type !== 'BodyOfficeLeft')
      throw new TypeError('the chair is left');
    const again = { ...chairTaken, data: { ...chairTaken.data, from: '2015-01-01' } };
    const leftAgain = { ...chairLeft, data: { ...chairLeft.data, until: '2015-06-30' } };
    const state = given(body, [established, chairTaken, chairLeft, again, leftAgain]).fold(BODY);
    expect(state?.offices.map(({ until }) => until)).toEqual(['2014-06-30', '2015-06-30']);
  });
});

describe('who holds an office as titular and as acting holder', () => {
  it('leaves first what was taken last', () => {
    if (chairTaken.type !== 'BodyOfficeTaken' || chairLeft.type !== 'BodyOfficeLeft')
      throw new TypeError('the chair is left');
    const acting = { ...chairTaken, data: { ...chairTaken.data, standing: 'acting' } } as const;
    const history = [established, chairTaken, acting, chairLeft];
    const until = (state: Body | null) => state?.offices.map((holding) => [holding.standing, holding.until]);
    expect(until(given(body, history).fold(BODY))).toEqual([
      ['titular', null],
      ['acting', '2014-06-30'],
    ]);
    expect(until(given(body, [...history, chairLeft]).fold(BODY))).toEqual([
      ['titular', '2014-06-30'],
      ['acting', '2014-06-30'],
    ]);
  });
});

describe('folding', () => {
  it('is total on any events in any order, and gives nothing before the body is established', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(WHOLE_LIFE.map((event, n) => sealed(event, n))), (events) => {
        let state: Body | null = null;
        let seen = false;
        for (const event of events) {
          state = body.evolve(state, event, BODY);
          seen = seen || event.type === 'BodyEstablished';
          expect(state === null).toBe(!seen);
        }
      }),
    );
  });

  it('is of facts: no rule judges them', () => {
    const standing = actBy({ command: null }).circumstances;
    expect(WHOLE_LIFE.flatMap((event) => body.checksOf(event, standing, whole, premisesOf()))).toEqual([]);
  });
});
