import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { institution } from '../../src/institution/decider.js';
import { isOutsideAuthority, type Institution } from '../../src/institution/state.js';
import { holderOf, holdingOf } from '../../src/offices.js';
import { actBy, eventId, given, person, premisesOf, sealed } from '../given.js';
import { INSTITUTION, registered, titularEnded, titularRecorded, WHOLE_LIFE } from './story.js';

const whole = given(institution, WHOLE_LIFE).fold(INSTITUTION) as Institution;

describe('an institution folded from its events', () => {
  it('knows what it is', () => {
    expect(whole).toMatchObject({
      institution: INSTITUTION,
      kind: 'deconcentrated-body',
      within: 'institution-hacienda',
      units: ['tecnologias'],
    });
    expect(isOutsideAuthority(whole)).toBe(false);
    expect(isOutsideAuthority({ ...whole, kind: 'state' })).toBe(true);
  });

  it('knows who answered for it, until when, and by which event', () => {
    expect(holderOf(whole, 'titular', '2014-06-30')?.event).toBe(eventId(2));
    expect(holderOf(whole, 'titular', '2014-07-01')).toBeNull();
    expect(holdingOf(whole, 'focal-point', person(7), '2014-05-31')?.event).toBe(eventId(3));
    expect(holdingOf(whole, 'focal-point', person(7), '2014-06-01')).toBeNull();
    expect(holdingOf(whole, 'focal-point', person(7), '2014-01-31')).toBeNull();
  });
});

describe('who heads an institution as titular and as acting holder', () => {
  it('leaves first what was taken last', () => {
    if (titularRecorded.type !== 'TitularRecorded') throw new TypeError('the titular is recorded');
    const acting = { ...titularRecorded, data: { ...titularRecorded.data, standing: 'acting' } } as const;
    const history = [registered, titularRecorded, acting, titularEnded];
    const until = (state: Institution | null) => state?.offices.map((holding) => [holding.standing, holding.until]);
    expect(until(given(institution, history).fold(INSTITUTION))).toEqual([
      ['titular', null],
      ['acting', '2014-06-30'],
    ]);
    expect(until(given(institution, [...history, titularEnded]).fold(INSTITUTION))).toEqual([
      ['titular', '2014-06-30'],
      ['acting', '2014-06-30'],
    ]);
  });
});

describe('folding', () => {
  it('is total on any events in any order, and gives nothing before the institution is registered', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(WHOLE_LIFE.map((event, n) => sealed(event, n))), (events) => {
        let state: Institution | null = null;
        let seen = false;
        for (const event of events) {
          state = institution.evolve(state, event, INSTITUTION);
          seen = seen || event.type === 'InstitutionRegistered';
          expect(state === null).toBe(!seen);
        }
      }),
    );
  });

  it('is of facts: no rule judges them', () => {
    const standing = actBy({ command: null }).circumstances;
    expect(WHOLE_LIFE.flatMap((event) => institution.checksOf(event, standing, whole, premisesOf()))).toEqual([]);
  });
});
