import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '@acta/core';
import { refusedWithoutTrace } from '../common/without-trace.js';
import { checkIn } from '../legality/verdicts.js';
import {
  BODY,
  commission,
  institutionOf,
  openSession,
  person,
  propose,
  SESSION,
  votes,
  type Story,
} from '../story/commission.js';

const SOURCE = 'Oficio 12';
const WHO = randomUUID();
const CHAIR = person('chair');

type Act<Type extends Command['type']> = Extract<Command, { readonly type: Type }>;
const take = (changes: Partial<Act<'RecordBodyOffice'>> = {}): Act<'RecordBodyOffice'> => ({
  type: 'RecordBodyOffice',
  body: BODY,
  office: 'chair',
  person: WHO,
  standing: 'titular',
  from: '2030-02-01',
  source: SOURCE,
  ...changes,
});
const leave = (until: string, changes: Partial<Act<'EndBodyOffice'>> = {}): Act<'EndBodyOffice'> => ({
  type: 'EndBodyOffice',
  body: BODY,
  office: 'chair',
  person: CHAIR,
  until,
  source: SOURCE,
  ...changes,
});

let story: Story;
beforeEach(async () => {
  story = await commission({ seats: 4 });
});
const record = async (command: Command) => (await story.done(story.registrar, command)).events;
const refused = (command: Command) => refusedWithoutTrace(story, story.registrar, command);

describe('the chair', () => {
  const held = { _tag: 'OfficeAlreadyHeld', office: 'chair', by: CHAIR, from: '2030-01-01' };

  it('is one person at a time, who leaves before another comes', async () => {
    expect(await refused(take())).toEqual(held);
    expect(await refused(leave('2029-12-31'))).toEqual({
      _tag: 'EndsBeforeItBegins',
      from: '2030-01-01',
      until: '2029-12-31',
    });
    expect(await record(leave('2030-01-31'))).toMatchObject([{ type: 'BodyOfficeLeft' }]);
    expect(await refused(take({ from: '2030-01-31' }))).toEqual(held);
    expect(await record(take())).toMatchObject([{ type: 'BodyOfficeTaken', data: { person: WHO } }]);
    expect(await refused(take())).toEqual({ _tag: 'AlreadySo', what: 'chair' });
  });

  it('leaves once, and only an office that was held', async () => {
    const nobody = { _tag: 'NotInOffice', office: 'chair', person: WHO, endedOn: null };
    expect(await refused(leave('2030-01-31', { person: WHO }))).toEqual(nobody);
    await record(leave('2030-01-31'));
    expect(await refused(leave('2030-01-31'))).toEqual({ _tag: 'AlreadySo', what: 'chair' });
    expect(await refused(leave('2030-02-28'))).toMatchObject({ _tag: 'NotInOffice', endedOn: '2030-01-31' });
  });

  it('of an earlier time is recorded later, to the day before the next', async () => {
    const before = take({ from: '2028-12-01', until: '2029-12-31' });
    expect(await refused({ ...before, until: '2030-01-01' })).toEqual(held);
    expect(await refused({ ...before, until: '2028-11-30' })).toMatchObject({ _tag: 'EndsBeforeItBegins' });
    expect(await record(before)).toHaveLength(1);
    const former = { ...story.chair, person: WHO };
    const notHeld = { type: 'DeclareNotHeld', session: SESSION, reason: 'Sin quórum' } as const;
    await propose(story, 'motion-firma', []);
    await openSession(story, ['motion-firma']);
    expect(await refusedWithoutTrace(story, former, notHeld)).toMatchObject({ _tag: 'OfficeNotHeld', person: WHO });
  });

  it('acts to the last day in office', async () => {
    await propose(story, 'motion-firma', []);
    await openSession(story, ['motion-firma']);
    const put = { type: 'PutItemToVote', session: SESSION, item: 'punto-1' } as const;
    await record(leave('2030-01-14'));
    story.clock.set('2030-01-15T06:00:00.000Z');
    const after = { _tag: 'OfficeNotHeld', person: CHAIR, office: 'chair', of: BODY, day: '2030-01-15' };
    expect(await refusedWithoutTrace(story, story.chair, put)).toEqual(after);
    story.clock.set('2030-01-15T05:59:59.999Z');
    expect((await story.done(story.chair, put)).events).toHaveLength(1);
  });

  it('belongs to an institution and a body of the record', async () => {
    const [nowhere, none] = [institutionOf('nadie'), 'body-ninguno'] as const;
    expect(await refused(take({ institution: nowhere }))).toEqual({ _tag: 'Unknown', id: nowhere });
    expect(await refused(take({ body: none }))).toEqual({ _tag: 'Unknown', id: none });
    expect(await refused(leave('2030-01-31', { body: none }))).toEqual({ _tag: 'Unknown', id: none });
  });
});

describe('a tie', () => {
  const item = { session: SESSION, item: 'punto-1' } as const;
  const acting = take({ standing: 'acting', from: '2030-01-10', until: '2030-01-20' });
  const tied = async (): Promise<void> => {
    await propose(story, 'motion-firma', []);
    await openSession(story, ['motion-firma']);
    await story.done(story.chair, { type: 'PutItemToVote', ...item });
    const [one = '', two = '', ...others] = story.seats;
    await story.done(story.secretary, { type: 'RecordRollCall', ...item, votes: votes([one, two], others) });
  };

  it('is broken by the titular chair, whoever stands by as acting', async () => {
    await record(acting);
    await tied();
    await story.done(story.chair, { type: 'CastCastingVote', ...item, choice: 'for' });
    const decided = await story.done(story.chair, { type: 'DecideItem', ...item });
    expect(checkIn(decided, 'casting-vote')).toMatchObject({ verdict: 'met', observed: { tie: true, by: 'titular' } });
  });

  it('is not broken by the acting chair where the charter gives that to the titular', async () => {
    await record(acting);
    await tied();
    const stand = { ...story.chair, person: WHO };
    await story.done(stand, { type: 'CastCastingVote', ...item, choice: 'for' });
    const decision = await story.refused(story.chair, { type: 'DecideItem', ...item, outcome: 'adopted' });
    expect(checkIn(decision, 'casting-vote')).toMatchObject({
      verdict: 'broken',
      observed: { tie: true, by: 'acting' },
    });
  });
});
