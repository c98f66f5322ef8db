import { randomUUID } from 'node:crypto';
import { left } from 'fp-ts/lib/Either.js';
import { expect, it } from 'vitest';
import { openRecord, type Command, type EventStore, type MotionId, type StreamId } from '@acta/core';
import { memoryRecord } from '@acta/testkit';
import {
  assignTo,
  commission,
  convening,
  institutionOf,
  MATTERS,
  openSession,
  propose,
  SESSION,
  votes,
  type Effects,
  type Story,
} from '../story/commission.js';

const MOTION: MotionId = 'motion-firma';
const ITEM = { session: SESSION, item: 'punto-1' } as const;

const amended = (effects: Effects = []) =>
  ({ type: 'AmendMotion', motion: MOTION, title: 'Otra', text: 'Otro texto.', effects }) as const;
const WITHDRAWN = { type: 'WithdrawMotion', motion: MOTION } as const;

const decide = async (story: Story, forIt: readonly string[]) => {
  await story.done(story.chair, { type: 'PutItemToVote', ...ITEM });
  const against = story.seats.filter((seat) => !forIt.includes(seat));
  await story.done(story.secretary, { type: 'RecordRollCall', ...ITEM, votes: votes(forIt, against) });
  return story.done(story.chair, { type: 'DecideItem', ...ITEM });
};

it('is amended and withdrawn only before a session has it, and after that session let it go', async () => {
  const story = await commission();
  await propose(story, MOTION, []);
  await story.done(story.titularOf('hacienda'), amended());
  await openSession(story, [MOTION]);
  for (const command of [amended(), WITHDRAWN])
    expect(await story.refused(story.secretary, command)).toEqual({
      _tag: 'MotionLocked',
      motion: MOTION,
      session: SESSION,
    });
  const released = await story.done(story.chair, { type: 'DecideItem', ...ITEM, outcome: 'withdrawn' });
  expect(released.follows.map(({ type }) => type)).toEqual(['MotionReleased']);
  await story.done(story.secretary, amended());
  await story.done(story.secretary, WITHDRAWN);
  for (const command of [amended(), WITHDRAWN])
    expect(await story.refused(story.secretary, command)).toEqual({
      _tag: 'MotionSettled',
      motion: MOTION,
      how: 'withdrawn',
    });
});

it('is voted in the words it has then, whatever it said when it was proposed', async () => {
  const story = await commission();
  await propose(story, MOTION, []);
  await story.done(story.secretary, amended(assignTo('salud')));
  await openSession(story, [MOTION]);
  const put = await story.done(story.chair, { type: 'PutItemToVote', ...ITEM });
  expect(put.events[0]?.data).toMatchObject({ text: 'Otro texto.', effects: assignTo('salud') });
});

it('is defeated, and stays so', async () => {
  const story = await commission();
  await propose(story, MOTION, assignTo('salud'));
  await openSession(story, [MOTION]);
  const decided = await decide(story, ['salud']);
  expect(decided.follows.map(({ type }) => type)).toEqual(['MotionDefeated']);
  expect(await story.refused(story.secretary, WITHDRAWN)).toMatchObject({ _tag: 'MotionSettled', how: 'defeated' });
});

it('is approved also where it was voted off the agenda, by attestation', async () => {
  const story = await commission();
  await propose(story, MOTION, assignTo('salud'));
  await propose(story, 'motion-otra', []);
  await openSession(story, [MOTION]);
  const off = { session: SESSION, item: 'otro' } as const;
  const attested = { attested: { paper: await story.paper(), grounds: 'Se votó fuera del orden del día.' } };
  const put = await story.done(story.secretary, { type: 'PutItemToVote', ...off, motion: 'motion-otra' }, attested);
  expect(put.follows.map(({ type }) => type)).toEqual(['MotionSubmitted']);
  await story.done(story.secretary, { type: 'RecordRollCall', ...off, votes: votes(story.seats) });
  const decided = await story.done(story.secretary, { type: 'DecideItem', ...off }, attested);
  expect(decided.refused).toEqual([]);
  expect(decided.follows.map(({ type }) => type)).toEqual(['MotionApproved', 'ResolutionAdopted']);
  expect(decided.follows[1]?.data).toMatchObject({ takesEffect: 'wait', brokenRules: ['procedure@1'] });
});

it('names members, institutions and classes that the record knows', async () => {
  const story = await commission();
  const [duty] = assignTo('salud');
  if (duty?.kind !== 'assign') throw new Error('no duty');
  const proposal = (changes: Partial<Extract<Command, { readonly type: 'ProposeMotion' }>>) =>
    story.refused('body' in changes ? story.titularOf('salud') : story.secretary, {
      type: 'ProposeMotion',
      motion: MOTION,
      body: 'body-consejo',
      matter: MATTERS[0],
      title: 'Firma',
      text: 'Texto.',
      effects: [],
      proposedBy: institutionOf('salud'),
      ...changes,
    });
  expect(await proposal({ proposedBy: 'institution-presidencia' })).toEqual({
    _tag: 'NotOfMembers',
    institution: 'institution-presidencia',
    body: 'body-consejo',
  });
  expect(await proposal({ effects: assignTo('ninguna') })).toEqual({
    _tag: 'UnknownAddressees',
    institutions: ['institution-ninguna'],
  });
  const toClass = { ...duty, to: { kind: 'class', class: 'todas', membership: 'closed' } } as const;
  expect(await proposal({ effects: [toClass] })).toEqual({ _tag: 'UnknownClass', class: 'todas' });
  expect(await proposal({ body: 'body-otro' })).toEqual({ _tag: 'Unknown', id: 'body-otro' });
  await propose(story, MOTION, []);
  expect(await proposal({})).toEqual({ _tag: 'AlreadyExists', id: MOTION });
});

it('can not be adopted for a class whose list comes into force later', async () => {
  const story = await commission();
  const [duty] = assignTo('salud');
  if (duty?.kind !== 'assign') throw new Error('no duty');
  const listed = (from: string) =>
    ({
      type: 'ListClass',
      class: 'todas',
      name: 'Todas',
      from,
      members: [institutionOf('salud')],
      source: 'DOF',
    }) as const;
  await story.done(story.registrar, listed('2030-01-15'));
  await propose(story, MOTION, [{ ...duty, to: { kind: 'class', class: 'todas', membership: 'closed' } }]);
  await openSession(story, [MOTION]);
  await story.done(story.chair, { type: 'PutItemToVote', ...ITEM });
  await story.done(story.secretary, { type: 'RecordRollCall', ...ITEM, votes: votes(story.seats) });
  expect(await story.refused(story.chair, { type: 'DecideItem', ...ITEM })).toEqual({
    _tag: 'ClassWithoutList',
    class: 'todas',
  });
});

/** A store that a crash cuts off before anything is written to some streams. */
const cutOff = (store: EventStore, stream: StreamId): EventStore => ({
  ...store,
  append: async (id, ...rest) =>
    id === stream
      ? left({ _tag: 'Unavailable', cause: 'cut off', retryable: true } as never)
      : store.append(id, ...rest),
});

it('is not let go by a session that a crash kept it from, once it was withdrawn', async () => {
  const parts = memoryRecord();
  const story = await commission({ parts });
  await propose(story, MOTION, []);
  const crashing = openRecord({ ...parts, store: cutOff(parts.store, MOTION) });
  const convened = await crashing.typedBy(story.secretary.person).submitJson({
    as: story.secretary,
    basis: { kind: 'own-signature' },
    command: convening([MOTION]),
    commandId: randomUUID(),
  });
  expect(convened).toMatchObject({ left: { _tag: 'Failed' } });
  await story.done(story.secretary, WITHDRAWN);
  const { refused } = await story.done(story.chair, { type: 'DeclareNotHeld', session: SESSION, reason: 'Sin quórum' });
  expect(refused.map(({ rejection }) => rejection)).toEqual([
    { _tag: 'NotBeforeThatSession', motion: MOTION, session: SESSION },
  ]);
});
