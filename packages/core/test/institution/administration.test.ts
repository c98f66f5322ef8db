import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { holderOf, holdingOf, type Command, type Institution } from '@acta/core';
import { refusedWithoutTrace } from '../common/without-trace.js';
import { commission, institutionOf, person, type Story } from '../story/commission.js';

const SALUD = institutionOf('salud');
const SOURCE = 'Nombramiento del nuevo gobierno';
const [HEAD, REPORTER] = [randomUUID(), randomUUID()];
type Change = Extract<Command, { readonly type: 'RecordInstitutionAdministration' }>;

const change = (changes: Partial<Change> = {}): Change => ({
  type: 'RecordInstitutionAdministration',
  institution: SALUD,
  titular: { comes: 'titular', person: HEAD },
  focalPoints: [REPORTER],
  from: '2030-02-01',
  source: SOURCE,
  ...changes,
});

let story: Story;
beforeEach(async () => {
  story = await commission();
});
const record = async (command: Command) => (await story.done(story.registrar, command)).events;
const refused = (command: Command) => refusedWithoutTrace(story, story.registrar, command);
const state = async (): Promise<Institution> => {
  const loaded = await story.record.load(SALUD);
  if (loaded._tag === 'Left' || loaded.right === null) throw new Error('no institution');
  return loaded.right;
};

describe('a change of administration of an institution', () => {
  it('brings a new head and new focal points on one day', async () => {
    const events = await record(change());
    expect(events.map(({ type, data }) => ({ type, ...data }))).toEqual([
      { type: 'TitularEnded', person: person('titular-salud'), until: '2030-01-31', source: SOURCE },
      { type: 'TitularRecorded', person: HEAD, standing: 'titular', from: '2030-02-01', source: SOURCE },
      { type: 'FocalPointRelieved', person: person('enlace-salud'), until: '2030-01-31', source: SOURCE },
      { type: 'FocalPointDesignated', person: REPORTER, from: '2030-02-01', source: SOURCE },
    ]);
    expect(await refused(change())).toEqual({ _tag: 'AlreadySo', what: 'administration' });
  });

  it('leaves the office vacant, or with an acting holder, as it comes', async () => {
    expect(await record(change({ titular: { comes: 'nobody' }, focalPoints: [person('enlace-salud')] }))).toMatchObject(
      [{ type: 'TitularEnded' }],
    );
    expect(holderOf(await state(), 'titular', '2030-02-01')).toBeNull();
    const { titular: _, focalPoints: __, ...rest } = change({ from: '2030-02-15' });
    await record({ ...rest, titular: { comes: 'acting', person: HEAD } });
    expect(holderOf(await state(), 'titular', '2030-02-15')).toMatchObject({ person: HEAD, standing: 'acting' });
    await record({ ...rest, titular: { comes: 'titular', person: HEAD }, from: '2030-03-01' });
    expect(holderOf(await state(), 'titular', '2030-02-28')).toMatchObject({ standing: 'acting' });
    expect(holderOf(await state(), 'titular', '2030-03-01')).toMatchObject({ standing: 'titular' });
  });

  it('may be of focal points alone, who stay where it does not name them', async () => {
    const { titular: _, ...reporters } = change({ focalPoints: [person('enlace-salud'), REPORTER] });
    expect(await record(reporters)).toMatchObject([{ type: 'FocalPointDesignated', data: { person: REPORTER } }]);
    expect(await refused(reporters)).toEqual({ _tag: 'AlreadySo', what: 'administration' });
    const { focalPoints: __, ...head } = change();
    await record(head);
    expect(holdingOf(await state(), 'focal-point', person('enlace-salud'), '2030-03-01')).not.toBeNull();
  });

  it('does not undo who came on that day or later, and is of an institution of the record', async () => {
    const { titular: _, ...reporters } = change({ from: '2030-01-07' });
    expect(await refused(reporters)).toEqual({
      _tag: 'OfficeAlreadyHeld',
      office: 'focal-point',
      by: person('enlace-salud'),
      from: '2030-01-07',
    });
    expect(await refused(change({ from: '2030-01-01' }))).toMatchObject({
      _tag: 'OfficeAlreadyHeld',
      office: 'titular',
      by: person('titular-salud'),
    });
    expect(await refused(change({ institution: institutionOf('nadie') }))).toEqual({
      _tag: 'Unknown',
      id: institutionOf('nadie'),
    });
  });
});
