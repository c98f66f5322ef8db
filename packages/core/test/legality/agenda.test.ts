import { expect, it } from 'vitest';
import { assignTo, commission, convening, institutionOf, propose, SESSION, type Story } from '../story/commission.js';
import { charterWith, charterWithout, checkIn, verdictIn } from './verdicts.js';

type Item = ReturnType<typeof convening>['agenda'][number];
const item = (kind: Item['kind'], name: string = kind) => ({ item: name, title: 'Punto', kind, papers: [] });

const convened = async (story: Story, changes: Parameters<typeof convening>[1]) => {
  const answer = await story.act(story.secretary, convening([], { agenda: [item('information')], ...changes }));
  if (answer._tag === 'Right') return answer.right;
  if (answer.left._tag !== 'Refused') throw new Error(JSON.stringify(answer.left));
  return answer.left.rejection;
};

const SECOND = { session: 'session-consejo-2030-o-02', number: 2 } as const;
const EXTRAORDINARY = { session: 'session-consejo-2030-e-01', kind: 'extraordinary' } as const;

it('goes with the minutes of the session before, except the first', async () => {
  const story = await commission();
  expect(checkIn(await convened(story, SECOND), 'convocation-papers')).toMatchObject({
    verdict: 'broken',
    observed: { previousMinutes: false },
  });
  const previousMinutes = await story.paper();
  expect(verdictIn(await convened(story, { ...SECOND, previousMinutes }), 'convocation-papers')).toBe('met');
  expect(verdictIn(await convened(story, {}), 'convocation-papers')).toBe('not-applicable');
});

it('needs none where the charter asks for none, and cannot be verified where it is silent', async () => {
  const free = await commission({
    charter: charterWith({ convocationPapers: { value: 'none', source: 'Artículo 8' } }),
  });
  expect(verdictIn(await convened(free, SECOND), 'convocation-papers')).toBe('not-applicable');
  const silent = await commission({ charter: charterWithout('convocationPapers') });
  expect(verdictIn(await convened(silent, SECOND), 'convocation-papers')).toBe('unverifiable');
});

it.each(['general-matters', 'follow-up'] as const)('closes an extraordinary agenda to %s', async (kind) => {
  const story = await commission();
  expect(checkIn(await convened(story, { ...EXTRAORDINARY, agenda: [item(kind)] }), 'closed-agenda')).toMatchObject({
    verdict: 'broken',
    observed: { openItems: [kind] },
  });
  expect(verdictIn(await convened(story, EXTRAORDINARY), 'closed-agenda')).toBe('met');
  expect(verdictIn(await convened(story, { agenda: [item(kind)] }), 'closed-agenda')).toBe('not-applicable');
});

it('leaves an extraordinary agenda open where the charter does, unverified where it is silent', async () => {
  const agenda = [item('general-matters')];
  const open = await commission({ charter: charterWith({ extraordinaryAgenda: { value: 'open', source: 'EDO 11' } }) });
  expect(verdictIn(await convened(open, { ...EXTRAORDINARY, agenda }), 'closed-agenda')).toBe('not-applicable');
  const silent = await commission({ charter: charterWithout('extraordinaryAgenda') });
  expect(verdictIn(await convened(silent, { ...EXTRAORDINARY, agenda }), 'closed-agenda')).toBe('unverifiable');
});

it('asks each item to decide for its own free motion, and no other item for one', async () => {
  const story = await commission();
  await propose(story, 'motion-firma', assignTo('salud'));
  const decision = { ...item('decision', 'uno'), motion: 'motion-firma' as const };
  expect(await convened(story, { agenda: [item('decision', 'uno')] })).toEqual({ _tag: 'MotionMissing', item: 'uno' });
  expect(await convened(story, { agenda: [{ ...item('information'), motion: 'motion-firma' }] })).toEqual({
    _tag: 'MotionNotExpected',
    item: 'information',
    kind: 'information',
  });
  expect(await convened(story, { agenda: [decision, { ...decision, item: 'dos' }] })).toEqual({
    _tag: 'MotionTwice',
    motion: 'motion-firma',
  });
  expect(await convened(story, { agenda: [{ ...decision, motion: 'motion-otra' }] })).toEqual({
    _tag: 'Unknown',
    id: 'motion-otra',
  });
  await convened(story, { agenda: [decision] });
  expect(await convened(story, { ...SECOND, agenda: [decision] })).toEqual({
    _tag: 'MotionNotFree',
    motion: 'motion-firma',
    stage: 'submitted',
  });
  expect(await convened(story, { agenda: [decision] })).toEqual({ _tag: 'AlreadyExists', id: SESSION });
});

it('takes no motion of another body', async () => {
  const story = await commission();
  await story.done(story.registrar, {
    type: 'EstablishBody',
    body: 'body-grupo',
    name: 'Grupo',
    kind: 'subcommittee',
    mandate: { matters: [{ matter: 'gobierno-digital', name: 'Gobierno digital' }] },
    createdBy: { kind: 'instrument', citation: 'Acuerdo 2' },
  });
  await story.done(story.registrar, {
    type: 'CreateSeat',
    body: 'body-grupo',
    seat: 'salud',
    institution: institutionOf('salud'),
    right: 'vote',
    titularOffice: 'Titular',
    from: '2030-01-01',
    source: 'Acuerdo 2',
  });
  await story.done(story.titularOf('salud'), {
    type: 'ProposeMotion',
    motion: 'motion-ajena',
    body: 'body-grupo',
    matter: 'gobierno-digital',
    title: 'Ajena',
    text: 'De otro órgano.',
    effects: [],
    proposedBy: institutionOf('salud'),
  });
  expect(await convened(story, { agenda: [{ ...item('decision', 'uno'), motion: 'motion-ajena' }] })).toEqual({
    _tag: 'MotionOfAnotherBody',
    motion: 'motion-ajena',
    body: 'body-grupo',
  });
});

it('calls every institution with a seat and whoever else is invited; they acknowledge and answer', async () => {
  const story = await commission({ seats: 3 });
  await story.done(story.registrar, {
    type: 'AddPermanentGuest',
    body: 'body-consejo',
    institution: 'institution-presidencia',
    from: '2030-01-01',
    source: 'Acuerdo',
  });
  const called = await story.done(story.secretary, convening([], { agenda: [item('information')] }));
  expect(called.events[0]?.data).toMatchObject({
    invitations: [
      { institution: 'institution-presidencia', as: 'permanent-guest' },
      ...story.seats.map((seat) => ({ institution: institutionOf(seat), as: 'member' })),
    ],
  });
  const salud = { session: SESSION, institution: institutionOf('salud') } as const;
  await story.done(story.secretary, { type: 'AcknowledgeConvocation', ...salud });
  expect(await story.refused(story.secretary, { type: 'AcknowledgeConvocation', ...salud })).toEqual({
    _tag: 'AlreadySo',
    what: 'institution-salud',
  });
  for (const answer of ['attends', 'does-not-attend'] as const)
    await story.done(story.titularOf('salud'), { type: 'AnswerInvitation', ...salud, answer });
  const other = { session: SESSION, institution: 'institution-otra' } as const;
  expect(await story.refused(story.secretary, { type: 'AcknowledgeConvocation', ...other })).toEqual({
    _tag: 'NotInvited',
    institution: 'institution-otra',
  });
  expect(
    await story.refused(
      story.secretary,
      convening([], {
        ...SECOND,
        agenda: [item('information')],
        invited: [{ institution: 'institution-otra', as: 'guest' }],
      }),
    ),
  ).toEqual({ _tag: 'Unknown', id: 'institution-otra' });
});
