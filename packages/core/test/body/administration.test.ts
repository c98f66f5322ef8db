import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { holderOf, type Body, type Command, type Office } from '@acta/core';
import { refusedWithoutTrace } from '../common/without-trace.js';
import {
  BODY,
  commission,
  institutionOf,
  openSession,
  person,
  propose,
  SESSION,
  type Story,
} from '../story/commission.js';

const [NEW_CHAIR, NEW_SECRETARY, ACTING] = [randomUUID(), randomUUID(), randomUUID()];
const SOURCE = 'Oficio 1 del nuevo gobierno';
type Change = Extract<Command, { readonly type: 'RecordBodyAdministration' }>;

const change = (changes: Partial<Change> = {}): Change => ({
  type: 'RecordBodyAdministration',
  body: BODY,
  offices: [
    { comes: 'titular', office: 'chair', person: NEW_CHAIR, institution: institutionOf('hacienda') },
    { comes: 'acting', office: 'executive-secretary', person: NEW_SECRETARY },
    { comes: 'nobody', office: 'technical-secretariat' },
  ],
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
const holderOn = async (office: Office, day: string): Promise<string | undefined> => {
  const loaded = await story.record.load(BODY);
  if (loaded._tag === 'Left' || loaded.right === null) throw new Error('no body');
  const state: Body = loaded.right;
  return holderOf(state, office, day)?.person;
};

describe('a change of administration', () => {
  it('is one act of many offices, one day and one source: who was there leaves on the eve', async () => {
    const events = await record(change());
    expect(events.map(({ type, data }) => ({ type, ...data }))).toEqual([
      { type: 'BodyOfficeLeft', office: 'chair', person: person('chair'), until: '2030-01-31', source: SOURCE },
      {
        type: 'BodyOfficeTaken',
        office: 'chair',
        person: NEW_CHAIR,
        institution: 'institution-hacienda',
        standing: 'titular',
        from: '2030-02-01',
        source: SOURCE,
      },
      {
        type: 'BodyOfficeLeft',
        office: 'executive-secretary',
        person: person('secretary'),
        until: '2030-01-31',
        source: SOURCE,
      },
      {
        type: 'BodyOfficeTaken',
        office: 'executive-secretary',
        person: NEW_SECRETARY,
        standing: 'acting',
        from: '2030-02-01',
        source: SOURCE,
      },
      {
        type: 'BodyOfficeLeft',
        office: 'technical-secretariat',
        person: person('follower'),
        until: '2030-01-31',
        source: SOURCE,
      },
    ]);
    expect(new Set(events.map(({ metadata }) => metadata.commandId)).size).toBe(1);
    expect(await holderOn('chair', '2030-01-31')).toBe(person('chair'));
    expect(await holderOn('chair', '2030-02-01')).toBe(NEW_CHAIR);
    expect(await holderOn('technical-secretariat', '2030-02-01')).toBeUndefined();
  });

  it('changes nothing the second time, and leaves alone who stays', async () => {
    await record(change());
    expect(await refused(change())).toEqual({ _tag: 'AlreadySo', what: 'administration' });
    const filled = change({
      offices: [
        { comes: 'titular', office: 'chair', person: NEW_CHAIR },
        { comes: 'titular', office: 'technical-secretariat', person: ACTING },
      ],
      from: '2030-03-01',
    });
    expect(await record(filled)).toMatchObject([
      { type: 'BodyOfficeTaken', data: { office: 'technical-secretariat' } },
    ]);
  });

  it('ends who was acting for a time together with the titular', async () => {
    await record({
      type: 'RecordBodyOffice',
      body: BODY,
      office: 'chair',
      person: ACTING,
      standing: 'acting',
      from: '2030-01-10',
      until: '2030-02-20',
      source: SOURCE,
    });
    const chairOnly = change({ offices: [{ comes: 'titular', office: 'chair', person: NEW_CHAIR }] });
    expect(await record(chairOnly)).toMatchObject([
      { type: 'BodyOfficeLeft', data: { person: person('chair') } },
      { type: 'BodyOfficeLeft', data: { person: ACTING, until: '2030-01-31' } },
      { type: 'BodyOfficeTaken', data: { person: NEW_CHAIR } },
    ]);
    expect(await holderOn('chair', '2030-02-10')).toBe(NEW_CHAIR);
  });

  it('does not undo who came on that day or later', async () => {
    expect(await refused(change({ from: '2030-01-01' }))).toEqual({
      _tag: 'OfficeAlreadyHeld',
      office: 'chair',
      by: person('chair'),
      from: '2030-01-01',
    });
  });

  it('is of a body and of institutions of the record', async () => {
    expect(await refused(change({ body: 'body-ninguno' }))).toEqual({ _tag: 'Unknown', id: 'body-ninguno' });
    const nobodys = {
      comes: 'titular',
      office: 'chair',
      person: NEW_CHAIR,
      institution: institutionOf('nadie'),
    } as const;
    expect(await refused(change({ offices: [nobodys] }))).toEqual({ _tag: 'Unknown', id: institutionOf('nadie') });
  });

  it('hands over an open session: the new chair goes on where the old one stood', async () => {
    await propose(story, 'motion-firma', []);
    await openSession(story, ['motion-firma']);
    await record(change({ from: '2030-01-15' }));
    story.clock.set('2030-01-15T18:00:00.000Z');
    const put = { type: 'PutItemToVote', session: SESSION, item: 'punto-1' } as const;
    expect(await refusedWithoutTrace(story, story.chair, put)).toMatchObject({ _tag: 'OfficeNotHeld' });
    const [event] = (await story.done({ ...story.chair, person: NEW_CHAIR }, put)).events;
    expect(event?.metadata.actor).toMatchObject({ person: NEW_CHAIR, office: 'chair' });
    const history = await story.record.history(SESSION);
    if (history._tag === 'Left') throw new Error('no history');
    const opened = history.right.find(({ type }) => type === 'SessionOpened');
    expect(opened?.metadata.actor).toMatchObject({ person: person('chair'), office: 'chair' });
  });
});
