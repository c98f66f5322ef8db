import { describe, expect, it } from 'vitest';
import { charterInForce } from '../../src/legality/charter-in-force.js';
import { check } from '../../src/legality/rule.js';
import { ATTESTED_LATE, CONTEMPORANEOUS, transcribed } from '../given.js';

const adoption = { charter: null, adoptedOn: '2014-03-12', charterFrom: '2014-03-12', provenance: CONTEMPORANEOUS };

describe('a charter adopted', () => {
  it.each([
    ['on its own day', adoption, 'met'],
    ['for a later day', { ...adoption, charterFrom: '2014-06-01' }, 'met'],
    ['for the day before', { ...adoption, charterFrom: '2014-03-11' }, 'broken'],
    ['late, on the word of the secretary', { ...adoption, provenance: ATTESTED_LATE }, 'met-as-attested'],
    ['for the day before, and late', { ...adoption, charterFrom: '2014-03-11', provenance: ATTESTED_LATE }, 'broken'],
    ['in an archive that tells the day', { ...adoption, provenance: transcribed('2014-03-12') }, 'met-as-attested'],
    [
      'in an archive that tells no day',
      { ...adoption, charterFrom: '2013-01-01', provenance: transcribed() },
      'unverifiable',
    ],
  ])('%s', (_, subject, verdict) => {
    expect(check(charterInForce, subject)).toMatchObject({
      rule: 'charter-in-force@1',
      required: { notBefore: '2014-03-12' },
      observed: { charterFrom: subject.charterFrom },
      verdict,
    });
  });
});

const act = {
  charter: null,
  charterFrom: '2014-01-01',
  charterRecordedAt: '2014-01-01T12:00:00.000Z',
  actDay: '2014-03-12',
  actRecordedAt: '2014-03-12T18:00:00.000Z',
};

describe('an act under a charter', () => {
  it.each([
    ['in force that day and recorded before', act, 'met'],
    ['in force from that very day', { ...act, charterFrom: act.actDay }, 'met'],
    ['in force from the next day', { ...act, charterFrom: '2014-03-13' }, 'broken'],
    ['recorded after the act', { ...act, charterRecordedAt: '2014-03-12T18:00:00.001Z' }, 'broken'],
    ['which there was not', { ...act, charterFrom: null, charterRecordedAt: null }, 'not-applicable'],
    ['on a day that was attested late', { ...act, provenance: ATTESTED_LATE }, 'met-as-attested'],
    ['on a day that no source tells', { ...act, provenance: transcribed() }, 'unverifiable'],
  ])('%s', (_, subject, verdict) => {
    expect(check(charterInForce, subject).verdict).toBe(verdict);
  });
});
