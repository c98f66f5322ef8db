import { isRight } from 'fp-ts/lib/Either.js';
import { expect, it } from 'vitest';
import {
  NAMES,
  assignTo,
  attending,
  commission,
  convening,
  openSession,
  propose,
  SESSION,
  SESSION_NOON,
  votes,
} from './commission.js';

const attested = async (story: Awaited<ReturnType<typeof commission>>) => ({
  attested: { paper: await story.paper(), grounds: 'La sesión se celebró así.' },
});

it('records by attestation what a session of 7 of 14 did, marks it irregular, and lets its effects wait', async () => {
  const story = await commission({ seats: 14 });
  const seven = NAMES.slice(0, 7);
  await propose(story, 'motion-firma', assignTo('salud'));
  await story.done(story.secretary, convening(['motion-firma']));
  story.clock.set(SESSION_NOON);
  await story.done(story.secretary, attending(seven));
  const counted = await story.done(story.secretary, { type: 'CountQuorum', session: SESSION });
  expect(counted.events[0]?.data).toMatchObject({ base: 14, required: 8, reached: false });

  const refusal = await story.refused(story.chair, { type: 'OpenSession', session: SESSION });
  if (refusal._tag !== 'Unlawful') throw new Error(refusal._tag);
  expect(refusal.checks.filter(({ verdict }) => verdict === 'broken').map(({ rule }) => rule)).toEqual([
    'quorum@1',
    'quorum-verified@1',
    'opening@1',
  ]);

  const word = await attested(story);
  await story.done(story.secretary, { type: 'OpenSession', session: SESSION }, word);
  await story.done(story.secretary, { type: 'PutItemToVote', session: SESSION, item: 'punto-1' }, word);
  await story.done(story.secretary, { type: 'RecordRollCall', session: SESSION, item: 'punto-1', votes: votes(seven) });
  const decided = await story.done(story.secretary, { type: 'DecideItem', session: SESSION, item: 'punto-1' }, word);
  const adopted = decided.follows.find(({ type }) => type === 'ResolutionAdopted');
  expect(adopted?.data).toMatchObject({
    takesEffect: 'wait',
    brokenRules: ['quorum@1', 'quorum-verified@1', 'opening@1'],
  });
  const closed = await story.done(story.chair, { type: 'CloseSession', session: SESSION });
  expect(closed.follows).toEqual([]);
  expect(closed.events[0]?.data).toMatchObject({ resolutions: [] });

  const explained = await story.record.explain(SESSION);
  if (!isRight(explained)) throw new Error('not explained');
  expect(explained.right.filter(({ irregular }) => irregular).map(({ event }) => event.type)).toEqual([
    'SessionOpened',
    'ItemPutToVote',
    'ItemDecided',
  ]);
  expect(explained.right.every(({ reproducible }) => reproducible)).toBe(true);
});

it('shows both verdicts when a vote is put right that would have turned an adoption into a defeat', async () => {
  const story = await commission({ seats: 5 });
  await propose(story, 'motion-firma', assignTo('salud'));
  await openSession(story, ['motion-firma']);
  await story.done(story.chair, { type: 'PutItemToVote', session: SESSION, item: 'punto-1' });
  const called = await story.done(story.secretary, {
    type: 'RecordRollCall',
    session: SESSION,
    item: 'punto-1',
    votes: votes(['hacienda', 'gobernacion', 'salud'], ['educacion', 'economia']),
  });
  const decided = await story.done(story.chair, { type: 'DecideItem', session: SESSION, item: 'punto-1' });
  expect(decided.events[0]?.data).toMatchObject({ outcome: 'adopted' });
  await story.done(
    story.secretary,
    {
      type: 'RecordRollCall',
      session: SESSION,
      item: 'punto-1',
      votes: votes(['hacienda', 'gobernacion'], ['salud', 'educacion', 'economia']),
    },
    {
      rectifies: {
        event: called.events[0]?.id ?? '',
        reason: 'Salud votó en contra.',
        source: { document: 'Versión estenográfica', place: 'p. 7' },
      },
    },
  );
  const explained = await story.record.explain(decided.events[0]?.id ?? '');
  if (!isRight(explained)) throw new Error('not explained');
  const verdictOf = (checks: readonly { rule: string; verdict: string }[]) =>
    checks.find(({ rule }) => rule === 'majority@1')?.verdict;
  const [explanation] = explained.right;
  expect(verdictOf(explanation?.stored ?? [])).toBe('met');
  expect(verdictOf(explanation?.recomputed ?? [])).toBe('met');
  expect(verdictOf(explanation?.asKnownNow ?? [])).toBe('broken');
  expect(explanation?.reproducible).toBe(true);
  expect(explanation?.rectifiedBy.map(({ type }) => type)).toEqual(['RollCallRecorded']);
  const session = await story.record.load(SESSION);
  expect(isRight(session) && session.right?.ballots['punto-1']?.outcome).toBe('adopted');
});

it('puts right the roll call of its own item, and of no other', async () => {
  const story = await commission();
  await propose(story, 'motion-firma', []);
  await propose(story, 'motion-otra', []);
  await openSession(story, ['motion-firma', 'motion-otra']);
  const call = (item: string) =>
    ({ type: 'RecordRollCall', session: SESSION, item, votes: votes(story.seats) }) as const;
  const put = (item: string) => story.done(story.chair, { type: 'PutItemToVote', session: SESSION, item });
  await put('punto-1');
  const first = await story.done(story.secretary, call('punto-1'));
  await put('punto-2');
  const event = first.events[0]?.id ?? '';
  const rectifies = { event, reason: 'Error', source: { document: 'Acta', place: 'p. 1' } };
  expect(await story.refused(story.secretary, call('punto-2'), { rectifies })).toEqual({
    _tag: 'NotRectifiable',
    event,
    why: 'other-kind',
  });
  await story.done(story.secretary, call('punto-1'), { rectifies });
});

it('refuses a vote on what is not on the agenda, and records it by attestation', async () => {
  const story = await commission();
  await propose(story, 'motion-firma', assignTo('salud'));
  await propose(story, 'motion-otra', []);
  await openSession(story, ['motion-firma']);
  expect(await story.refused(story.chair, { type: 'PutItemToVote', session: SESSION, item: 'otro' })).toEqual({
    _tag: 'NotOnAgenda',
    item: 'otro',
    agenda: ['punto-1'],
  });
  const offAgenda = { type: 'PutItemToVote', session: SESSION, item: 'otro', motion: 'motion-otra' } as const;
  const refusal = await story.refused(story.chair, offAgenda);
  expect(refusal._tag === 'Unlawful' && refusal.checks.find(({ verdict }) => verdict === 'broken')?.rule).toBe(
    'procedure@1',
  );
  const recorded = await story.done(story.secretary, offAgenda, await attested(story));
  expect(recorded.events[0]?.metadata.checks?.find(({ rule }) => rule === 'procedure@1')?.verdict).toBe('broken');
});

it('breaks a tie by the casting vote of the titular chair', async () => {
  const story = await commission({ seats: 4 });
  await propose(story, 'motion-firma', assignTo('salud'));
  await openSession(story, ['motion-firma']);
  await story.done(story.chair, { type: 'PutItemToVote', session: SESSION, item: 'punto-1' });
  await story.done(story.secretary, {
    type: 'RecordRollCall',
    session: SESSION,
    item: 'punto-1',
    votes: votes(['hacienda', 'gobernacion'], ['salud', 'educacion']),
  });
  await story.done(story.chair, { type: 'CastCastingVote', session: SESSION, item: 'punto-1', choice: 'for' });
  const decided = await story.done(story.chair, { type: 'DecideItem', session: SESSION, item: 'punto-1' });
  expect(decided.events[0]?.data).toMatchObject({
    outcome: 'adopted',
    castingVote: 'for',
    tally: { for: 2, against: 2, abstentions: 0 },
  });
  expect(decided.events[0]?.metadata.checks?.find(({ rule }) => rule === 'casting-vote@1')?.verdict).toBe('met');
});

it('takes note, defers and declares unanimity; closes only when every item has an outcome', async () => {
  const story = await commission();
  await propose(story, 'motion-firma', assignTo('salud'));
  await propose(story, 'motion-otra', []);
  await story.done(story.secretary, {
    ...convening(['motion-firma', 'motion-otra']),
    agenda: [
      ...convening(['motion-firma', 'motion-otra']).agenda,
      { item: 'informe', title: 'Informe', kind: 'information', papers: [] },
    ],
  });
  story.clock.set(SESSION_NOON);
  await story.done(story.secretary, attending(story.seats));
  await story.done(story.secretary, { type: 'CountQuorum', session: SESSION });
  await story.done(story.chair, { type: 'OpenSession', session: SESSION });
  expect(await story.refused(story.chair, { type: 'CloseSession', session: SESSION })).toEqual({
    _tag: 'ItemsWithoutOutcome',
    items: ['punto-1', 'punto-2', 'informe'],
  });
  await story.done(story.chair, { type: 'PutItemToVote', session: SESSION, item: 'punto-1' });
  await story.done(story.chair, { type: 'DeclareUnanimity', session: SESSION, item: 'punto-1', manner: 'unanimity' });
  await story.done(story.chair, { type: 'DecideItem', session: SESSION, item: 'punto-1' });
  const deferred = await story.done(story.chair, {
    type: 'DecideItem',
    session: SESSION,
    item: 'punto-2',
    outcome: 'deferred',
  });
  expect(deferred.follows.map(({ type }) => type)).toEqual(['MotionReleased']);
  await story.done(story.chair, { type: 'DecideItem', session: SESSION, item: 'informe', outcome: 'noted' });
  const closed = await story.done(story.chair, { type: 'CloseSession', session: SESSION });
  expect(closed.events[0]?.data).toMatchObject({ resolutions: ['resolution-consejo-2030-o-01-01'] });
});

it('releases the motions of a session that was not held', async () => {
  const story = await commission();
  await propose(story, 'motion-firma', assignTo('salud'));
  await story.done(story.secretary, convening(['motion-firma']));
  expect((await story.refused(story.secretary, { type: 'WithdrawMotion', motion: 'motion-firma' }))._tag).toBe(
    'MotionLocked',
  );
  const notHeld = await story.done(story.chair, { type: 'DeclareNotHeld', session: SESSION, reason: 'No hubo quórum' });
  expect(notHeld.follows.map(({ type }) => type)).toEqual(['MotionReleased']);
  await story.done(story.secretary, { type: 'WithdrawMotion', motion: 'motion-firma' });
});
