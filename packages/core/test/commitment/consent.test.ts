import { expect, it } from 'vitest';
import type { Command } from '@acta/core';
import { checkIn } from '../legality/verdicts.js';
import { commission, institutionOf, type Story } from '../story/commission.js';
import { adopted, commitmentOf, duty, inviting, registerState, report } from './duties.js';
import { openSession, propose } from '../story/commission.js';
import { adopt } from './duties.js';

const JALISCO = commitmentOf('jalisco', 'acta');

const consent = (signedOn: string): Command => ({
  type: 'RecordConsent',
  commitment: JALISCO,
  instrument: 'Convenio de coordinación',
  signatory: 'Gobernador',
  signedOn,
});
const decline: Command = { type: 'RecordDecline', commitment: JALISCO, reason: 'Sin presupuesto.' };

const invited = async (): Promise<Story> => {
  const story = await commission();
  await registerState(story, 'jalisco');
  await propose(story, 'motion-firma', inviting('jalisco'));
  await openSession(story, ['motion-firma']);
  await adopt(story);
  story.clock.set('2030-01-20T18:00:00.000Z');
  return story;
};

const answered = async (story: Story, command: Command) => {
  const answer = await story.act(story.secretary, command);
  if (answer._tag === 'Right') return answer.right;
  if (answer.left._tag !== 'Refused') throw new Error(JSON.stringify(answer.left));
  return answer.left.rejection;
};

it.each([
  ['2030-01-19', 'met'],
  ['2030-01-20', 'met'],
  ['2030-01-21', 'broken'],
])('binds when it was signed by the day it is recorded, the 20th: on %s %s', async (signedOn, verdict) => {
  const outcome = await answered(await invited(), consent(signedOn));
  expect(checkIn(outcome, 'consent')).toMatchObject({ verdict, observed: { signatory: 'Gobernador', signedOn } });
});

it('is what the term counts from', async () => {
  const story = await invited();
  const done = await story.done(story.secretary, consent('2030-01-19'));
  expect(done.events[0]?.data).toMatchObject({ due: '2030-02-19' });
  expect(await story.record.load(JALISCO)).toMatchObject({ right: { stage: 'owed', due: '2030-02-19' } });
});

it.each([
  ['adoption', '2030-02-13'],
  ['taking-effect', '2030-02-13'],
] as const)('leaves a term that counts from %s to count from there', async (from, due) => {
  const story = await commission();
  await registerState(story, 'jalisco');
  const effects = inviting('jalisco').map((effect) =>
    effect.kind === 'invite'
      ? ({ ...effect, term: { kind: 'relative', length: { length: 30, unit: 'calendar-day' }, from } } as const)
      : effect,
  );
  await propose(story, 'motion-firma', effects);
  await openSession(story, ['motion-firma']);
  await adopt(story);
  expect(await story.record.load(JALISCO)).toMatchObject({ right: { stage: 'invited', due: null } });
  story.clock.set('2030-01-20T18:00:00.000Z');
  await story.done(story.secretary, consent('2030-01-19'));
  expect(await story.record.load(JALISCO)).toMatchObject({ right: { stage: 'owed', due, originalDue: due } });
});

it('may come after a decline, and not twice', async () => {
  const story = await invited();
  await story.done(story.secretary, decline);
  expect(await story.record.load(JALISCO)).toMatchObject({ right: { stage: 'declined' } });
  expect(await story.refused(story.secretary, decline)).toEqual({
    _tag: 'NotAwaitingConsent',
    commitment: JALISCO,
    stage: 'declined',
  });
  await story.done(story.secretary, consent('2030-01-19'));
  expect(await story.refused(story.secretary, consent('2030-01-19'))).toMatchObject({
    _tag: 'NotAwaitingConsent',
    stage: 'owed',
  });
});

it('comes before any report', async () => {
  const story = await invited();
  const institution = institutionOf('jalisco');
  await story.done(story.registrar, {
    type: 'RecordTitular',
    institution,
    person: story.follower.person,
    standing: 'titular',
    from: '2030-01-01',
    source: 'Elección',
  });
  const governor = { person: story.follower.person, office: 'titular', institution } as const;
  expect(await story.refused(governor, report({ commitment: JALISCO }))).toEqual({
    _tag: 'NotOwed',
    commitment: JALISCO,
    stage: 'invited',
  });
});

it('is not asked of who is bound anyway', async () => {
  const story = await adopted([]);
  await story.done(story.secretary, duty());
  const late = { ...consent('2030-01-14'), commitment: 'commitment-ley-salud' } as Command;
  expect(await story.refused(story.secretary, late)).toMatchObject({ _tag: 'NotAwaitingConsent', stage: 'owed' });
});
