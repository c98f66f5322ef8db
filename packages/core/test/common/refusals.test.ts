import { describe, expect, it } from 'vitest';
import { openRecord } from '@acta/core';
import { memoryRecord } from '@acta/testkit';
import { noted } from '../reached.js';
import { assignTo, person, type Extras } from '../story/commission.js';
import { adopted, report, evidence } from '../commitment/duties.js';

const NOBODY = '00000000-0000-4000-8000-000000000000';

describe('before there is a record', () => {
  const parts = memoryRecord();
  const record = noted(openRecord(parts));
  const as = { person: person('registrar'), office: 'registrar', commission: 'commission-self' } as const;
  const give = (command: unknown) =>
    record.typedBy(as.person).submitJson({ as, basis: { kind: 'own-signature' }, command });

  it('nothing but its founding is recorded', async () => {
    const holidays = { type: 'DeclareHolidays', holidays: [{ day: '2030-02-04', name: 'Cierre' }], source: 'DOF' };
    expect(await give(holidays)).toMatchObject({ left: { rejection: { _tag: 'NoRecordYet' } } });
    expect(await record.head()).toEqual({ _tag: 'Right', right: null });
  });

  const founding = {
    type: 'FoundCommission',
    name: 'Comisión',
    record: 'real',
    instrument: { title: 'Acuerdo', citation: 'DOF' },
    keptFrom: '2030-01-01',
    zone: 'America/Mexico_City',
    recordingWindow: 5,
    charter: { name: 'Reglas' },
    registrar: as.person,
  };

  it.each([
    [{ signedOn: '2029-12-09', gazettedOn: '2029-12-01' }, 'signedOn', 'gazettedOn'],
    [{ gazettedOn: '2029-12-09', inForceOn: '2029-12-08' }, 'gazettedOn', 'inForceOn'],
  ])('its instrument’s dates follow one another: %o', async (dates, earlier, later) => {
    parts.clock.set('2030-01-07T18:00:00.000Z');
    const answer = await give({ ...founding, instrument: { ...founding.instrument, ...dates } });
    expect(answer).toMatchObject({ left: { rejection: { _tag: 'DatesOutOfOrder', earlier, later } } });
  });

  it('it is kept from the day of its founding at the latest', async () => {
    const answer = await give({ ...founding, keptFrom: '2030-01-08' });
    expect(answer).toMatchObject({ left: { rejection: { _tag: 'DatesOutOfOrder', earlier: 'keptFrom' } } });
  });
});

describe('a rectification', () => {
  const rectifying = (event: string): Extras => ({
    rectifies: { event, reason: 'Error', source: { document: 'Acta', place: 'p. 1' } },
  });

  it('puts right a fact of its own stream, of its own kind', async () => {
    const story = await adopted(assignTo('salud'));
    const focal = story.focalPointOf('salud');
    await story.done(focal, report({ evidence: [evidence()] }));
    const unknown = await story.refused(focal, report(), rectifying(NOBODY));
    expect(unknown).toEqual({ _tag: 'NotRectifiable', event: NOBODY, why: 'unknown-event' });
    const history = await story.record.history(report().commitment);
    const assigned = 'right' in history ? (history.right[0]?.id ?? '') : '';
    expect(await story.refused(focal, report(), rectifying(assigned))).toMatchObject({ why: 'other-kind' });
    const proposal = {
      type: 'ProposeClosure',
      commitment: report().commitment,
      reason: 'cancelled',
      grounds: 'x',
    } as const;
    expect(await story.refused(story.follower, proposal, rectifying(assigned))).toMatchObject({ why: 'not-a-fact' });
  });
});
