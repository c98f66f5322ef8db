import { describe, expect, it } from 'vitest';
import type { Charter, Command } from '@acta/core';
import { adoptedLater, adopted } from '../commitment/duties.js';
import { assignTo, commission, convening, openSession, propose, SESSION, type Story } from '../story/commission.js';
import { charterWith, checkIn, verdictIn } from './verdicts.js';

const LATER = charterWith({ quorum: { value: { kind: 'count', count: 4 }, source: 'Reforma' } });
const INSTRUMENT = { kind: 'instrument', citation: 'Decreto' } as const;

const amend = (from: string, charter: Charter = LATER): Command => ({
  type: 'AdoptCharter',
  charter,
  from,
  adoptedBy: INSTRUMENT,
});

const answered = async (story: Story, command: Command, extras = {}) => {
  const answer = await story.act(command.type === 'AdoptCharter' ? story.registrar : story.secretary, command, extras);
  if (answer._tag === 'Right') return answer.right;
  if (answer.left._tag !== 'Refused') throw new Error(JSON.stringify(answer.left));
  return answer.left.rejection;
};

describe('a charter', () => {
  it.each([
    ['2030-01-06', 'broken'],
    ['2030-01-07', 'met'],
    ['2030-01-08', 'met'],
  ])('adopted on 7 January to judge from %s: %s', async (from, verdict) => {
    expect(checkIn(await answered(await commission(), amend(from)), 'charter-in-force')).toMatchObject({
      verdict,
      required: { notBefore: '2030-01-07' },
      observed: { charterFrom: from },
    });
  });

  it('comes after the one before it, and says something else', async () => {
    const story = await commission();
    expect(await answered(story, amend('2029-12-31'))).toEqual({
      _tag: 'CharterNotLater',
      from: '2029-12-31',
      inForceFrom: '2030-01-01',
    });
    expect(await answered(story, amend('2030-02-01', charterWith({})))).toEqual({ _tag: 'AlreadySo', what: 'charter' });
  });

  it('is adopted by a resolution that says so', async () => {
    const story = await adopted(assignTo('salud'));
    const from = '2030-02-01';
    const done = await adoptedLater(story, [{ kind: 'adopt-charter', effect: 'reglas', charter: LATER, from }]);
    expect(done.follows.at(-1)).toMatchObject({ type: 'CharterAdopted', data: { version: 2, from } });
    expect(verdictIn(done, 'charter-in-force')).toBe('met');
    const resolution = 'resolution-consejo-2030-o-01-01';
    const cited = {
      ...amend('2030-03-01', charterWith({})),
      adoptedBy: { kind: 'resolution', resolution, effect: 'x' },
    };
    expect(await answered(story, cited as Command)).toEqual({ _tag: 'NoSuchEffect', resolution, effect: 'x' });
  });

  it('judges the acts from its day on, and the session that it opened under to its end', async () => {
    const story = await commission();
    await propose(story, 'motion-firma', []);
    await answered(story, amend('2030-01-15'));
    await openSession(story, ['motion-firma'], story.seats.slice(0, 3));
    story.clock.set('2030-01-15T06:30:00.000Z');
    const put = await story.done(story.chair, { type: 'PutItemToVote', session: SESSION, item: 'punto-1' });
    expect(checkIn(put, 'quorum')).toMatchObject({ verdict: 'met', required: { seats: 3 } });
  });
});

describe('an act', () => {
  const agenda = [{ item: 'informe', title: 'Informe', kind: 'information', papers: [] }] as const;

  it.each([
    ['2029-12-31', 'broken'],
    ['2030-01-01', 'met-as-attested'],
    ['2030-01-02', 'met'],
  ])('of %s, under a charter of 1 January: %s', async (day, verdict) => {
    const story = await commission();
    const attested = { paper: await story.paper(), grounds: 'Se convocó ese día.' };
    const outcome = await answered(story, convening([], { agenda }), { at: `${day}T18:00:00.000Z`, attested });
    expect(verdictIn(outcome, 'charter-in-force')).toBe(verdict);
  });

  it('always has a charter: a commission is founded with one', async () => {
    const story = await commission();
    const { charter: _, ...without } = charterless;
    const answer = await story.act(story.registrar, without as unknown as Command);
    expect(answer).toMatchObject({ left: { _tag: 'Invalid', problems: [{ path: 'command.charter' }] } });
  });
});

const charterless = {
  type: 'FoundCommission',
  name: 'Otra',
  record: 'real',
  instrument: { title: 'Acuerdo', citation: 'Acuerdo' },
  keptFrom: '2030-01-01',
  zone: 'America/Mexico_City',
  recordingWindow: 5,
  charter: charterWith({}),
  registrar: '3d1c0f4e-6f3a-4b87-9a55-0c1f6f2f8a11',
} as const;
