import { describe, expect, it } from 'vitest';
import type { AddAgendaItem, Charter, MotionId } from '@acta/core';
import {
  attending,
  commission,
  convening,
  openSession,
  propose,
  SESSION,
  SESSION_NOON,
  votes,
  type Story,
} from '../story/commission.js';
import { putToVote } from '../legality/attendance-story.js';
import { firstOf, INFORMATION, judged } from '../legality/convocation-story.js';
import { charterWith, charterWithout, checkIn, verdictIn } from '../legality/verdicts.js';

type Item = AddAgendaItem['item'];

const informing: Item = { item: 'otro', title: 'Otro informe', kind: 'information', papers: [] };
const deciding = (motion: MotionId, item = 'otro'): Item => ({
  item,
  title: 'Punto',
  kind: 'decision',
  motion,
  papers: [],
});
const adding = (item: Item = informing, session = SESSION) => ({ type: 'AddAgendaItem', session, item }) as const;

const OPEN_TO_ADDITIONS: Partial<Charter> = { extraordinaryAgenda: { value: 'open', source: 'EDO 11' } };

const called = async (changes: Partial<Charter> = {}, kind: 'ordinary' | 'extraordinary' = 'ordinary') => {
  const story = await commission({ charter: charterWith(changes) });
  await story.done(story.secretary, convening([], { session: firstOf(kind), kind, agenda: INFORMATION }));
  return story;
};

/** An open session of three decisions, and a fourth motion that is free. */
const opened = async (changes: Partial<Charter> = {}, there = 5): Promise<Story> =>
  openedUnder(charterWith(changes), there);

const openedUnder = async (charter: Charter, there = 5): Promise<Story> => {
  const story = await commission({ charter });
  for (const motion of ['motion-uno', 'motion-dos', 'motion-tres', 'motion-cuatro'] as const)
    await propose(story, motion, []);
  await openSession(story, ['motion-uno', 'motion-dos', 'motion-tres'], story.seats.slice(0, there));
  return story;
};

describe('an item is added', () => {
  it.each([
    ['2030-01-12T17:00:00.000Z', 'met', 49],
    ['2030-01-12T18:00:00.000Z', 'met', 48],
    ['2030-01-12T18:00:01.000Z', 'broken', 47],
  ])('to an ordinary agenda at %s: %s, %i hours of 48 before', async (at, verdict, length) => {
    const story = await called();
    story.clock.set(at);
    expect(checkIn(await judged(story, story.secretary, adding()), 'agenda-additions')).toMatchObject({
      verdict,
      required: { length: 48, unit: 'hour' },
      observed: { item: 'otro', length, from: at, session: SESSION_NOON },
    });
  });

  it.each([
    ['2030-01-14T05:00:00.000Z', 'met'],
    ['2030-01-14T06:00:00.000Z', 'met'],
    ['2030-01-14T06:00:01.000Z', 'broken'],
  ])('to an extraordinary agenda that is open, at %s: %s', async (at, verdict) => {
    const story = await called(OPEN_TO_ADDITIONS, 'extraordinary');
    story.clock.set(at);
    const outcome = await judged(story, story.secretary, adding(informing, firstOf('extraordinary')));
    expect(verdictIn(outcome, 'agenda-additions')).toBe(verdict);
    expect(verdictIn(outcome, 'closed-agenda')).toBe('not-applicable');
  });

  it('by days where the charter counts days', async () => {
    const days = { length: 2, unit: 'calendar-day', lastDayCounts: 'yes' } as const;
    const story = await called({ agendaAdditions: { value: { ordinary: days, extraordinary: days }, source: 'CIT' } });
    story.clock.set('2030-01-13T18:00:00.000Z');
    expect(checkIn(await judged(story, story.secretary, adding()), 'agenda-additions')).toMatchObject({
      verdict: 'broken',
      observed: { length: 1, from: '2030-01-13', session: '2030-01-14' },
    });
    story.clock.set('2030-01-13T05:59:00.000Z');
    expect(verdictIn(await judged(story, story.secretary, adding()), 'agenda-additions')).toBe('met');
  });

  it('to a closed extraordinary agenda by nobody, however early', async () => {
    const story = await called({}, 'extraordinary');
    expect(
      checkIn(await judged(story, story.secretary, adding(informing, firstOf('extraordinary'))), 'closed-agenda'),
    ).toMatchObject({
      verdict: 'broken',
      observed: { openItems: [], added: 'otro' },
    });
  });

  it('cannot be judged where the charter is silent, and refuses nothing', async () => {
    const story = await commission({ charter: charterWithout('agendaAdditions') });
    await story.done(story.secretary, convening([], { agenda: INFORMATION }));
    story.clock.set('2030-01-14T17:59:00.000Z');
    expect(verdictIn(await story.done(story.secretary, adding()), 'agenda-additions')).toBe('unverifiable');
  });

  it('once, with its motion and no other', async () => {
    const story = await called();
    await propose(story, 'motion-firma', []);
    await story.done(story.secretary, adding());
    expect(await story.refused(story.secretary, adding())).toEqual({ _tag: 'ItemTaken', item: 'otro' });
    const { motion: _, ...without } = deciding('motion-firma', 'firma');
    expect(await story.refused(story.secretary, adding(without))).toEqual({ _tag: 'MotionMissing', item: 'firma' });
    const done = await story.done(story.chair, adding(deciding('motion-firma', 'firma')));
    expect(done.follows.map(({ type }) => type)).toEqual(['MotionSubmitted']);
    expect(await story.record.load('motion-firma').then((loaded) => 'right' in loaded && loaded.right?.stage)).toEqual({
      kind: 'submitted',
      session: SESSION,
      item: 'firma',
    });
    expect(await story.refused(story.secretary, adding(deciding('motion-firma', 'firma-2')))).toMatchObject({
      _tag: 'MotionNotFree',
    });
  });

  it('in an open session only where the charter lets it', async () => {
    const closed = await opened();
    const outcome = await judged(closed, closed.chair, adding(deciding('motion-cuatro')));
    expect(verdictIn(outcome, 'agenda-additions')).toBe('not-applicable');
    expect(checkIn(outcome, 'agenda-approval')).toMatchObject({
      verdict: 'broken',
      required: { urgentItems: 'not-allowed' },
    });
    const silent = await openedUnder(charterWithout('urgentItems'));
    expect(
      checkIn(await judged(silent, silent.chair, adding(deciding('motion-cuatro'))), 'agenda-approval'),
    ).toMatchObject({ verdict: 'broken', observed: { changes: ['add'] } });
    const open = await opened({
      agendaApproval: { value: { approval: 'optional', changes: ['add'] }, source: 'Artículo 9' },
    });
    await open.done(open.chair, adding(deciding('motion-cuatro')));
    expect('events' in (await putToVote(open, 'otro'))).toBe(true);
  });
});

describe('what is urgent and not on the agenda', () => {
  const URGENT: Partial<Charter> = {
    urgentItems: { value: 'all-present-and-majority', source: 'Ley 40/2015, 17.4' },
  };
  const declaring = (votesFor: number, votesAgainst = 0) =>
    ({ ...adding(deciding('motion-cuatro')), urgency: { votesFor, votesAgainst } }) as const;

  it.each([
    [5, 2, 'broken'],
    [5, 3, 'met'],
    [5, 5, 'met'],
    [4, 4, 'broken'],
  ])('with %i of 5 there and %i votes for its urgency: %s', async (there, votesFor, verdict) => {
    const story = await opened(URGENT, there);
    const outcome = await judged(story, story.chair, declaring(votesFor));
    expect(checkIn(outcome, 'agenda-approval')).toMatchObject({
      verdict,
      legalBasis: 'Ley 40/2015, 17.4',
      observed: { absent: there === 5 ? [] : ['economia'], votesFor },
    });
    if (verdict === 'met') expect('events' in (await putToVote(story, 'otro'))).toBe(true);
  });

  it('is voted urgent by those who are there, and by no more', async () => {
    const story = await opened(URGENT, 4);
    expect(await story.refused(story.chair, declaring(4, 1))).toEqual({
      _tag: 'CountsDoNotAdd',
      counted: 5,
      voters: 4,
    });
  });

  it('is voted urgent, or is not taken up', async () => {
    const story = await opened(URGENT);
    expect(verdictIn(await judged(story, story.chair, adding(deciding('motion-cuatro'))), 'agenda-approval')).toBe(
      'broken',
    );
  });
});

describe('the papers of an item', () => {
  const withPapers = async (enclosed: boolean, awaited: readonly string[], changes: Partial<Charter> = {}) => {
    const story = await commission({ charter: charterWith(changes) });
    await propose(story, 'motion-uno', []);
    await propose(story, 'motion-dos', []);
    const papers = enclosed ? [await story.paper()] : [];
    const call = convening(['motion-uno', 'motion-dos']);
    const agenda = call.agenda.map((item, index) =>
      index === 0 ? { ...item, papers, ...(awaited.length === 0 ? {} : { awaited }) } : item,
    );
    await story.done(story.secretary, { ...call, agenda });
    return story;
  };
  const send = async (story: Story, at: string, awaited: readonly string[], item = 'punto-1') => {
    story.clock.set(at);
    const papers = [await story.paper()];
    return story.done(story.secretary, { type: 'SendPapers', session: SESSION, item, papers, awaited });
  };
  const voteOn = async (story: Story, item = 'punto-1') => {
    story.clock.set(SESSION_NOON);
    await story.done(story.secretary, attending(story.seats));
    await story.done(story.secretary, { type: 'CountQuorum', session: SESSION });
    await story.done(story.chair, { type: 'OpenSession', session: SESSION });
    return putToVote(story, item);
  };

  it('that went out with the convocation are in time, and one without papers asks for none', async () => {
    const story = await withPapers(true, []);
    expect(checkIn(await voteOn(story), 'item-papers')).toMatchObject({
      verdict: 'met',
      required: { length: 2, unit: 'working-day' },
      observed: { item: 'punto-1', missing: [], length: 4, sentOn: '2030-01-07' },
    });
    expect(verdictIn(await putToVote(story, 'punto-2'), 'item-papers')).toBe('not-applicable');
  });

  it.each([
    ['2030-01-08T18:00:00.000Z', 'met', 3],
    ['2030-01-09T18:00:00.000Z', 'met', 2],
    ['2030-01-10T18:00:00.000Z', 'broken', 1],
  ])('announced and sent at %s are %s, %i working days of 2 before', async (at, verdict, length) => {
    const story = await withPapers(false, ['Dictamen']);
    await send(story, at, ['Dictamen']);
    expect(checkIn(await voteOn(story), 'item-papers')).toMatchObject({ verdict, observed: { missing: [], length } });
  });

  it('that are missing are a defect of their item, and of no other', async () => {
    const story = await withPapers(true, ['Dictamen', 'Anexo']);
    await send(story, '2030-01-08T18:00:00.000Z', ['Anexo']);
    expect(checkIn(await voteOn(story), 'item-papers')).toMatchObject({
      verdict: 'broken',
      observed: { missing: ['Dictamen'] },
    });
    expect('events' in (await putToVote(story, 'punto-2'))).toBe(true);
  });

  it.each([
    ['2030-01-09T18:00:00.000Z', 'met'],
    ['2030-01-10T18:00:00.000Z', 'broken'],
  ])('of what is only noted, sent at %s, are judged when it is: %s', async (at, verdict) => {
    const story = await commission({ charter: charterWith({}) });
    const agenda = [
      { ...informing, awaited: ['Informe'] },
      { ...informing, item: 'sin' },
    ];
    await story.done(story.secretary, convening([], { agenda }));
    await send(story, at, ['Informe'], 'otro');
    story.clock.set(SESSION_NOON);
    await story.done(story.secretary, attending(story.seats));
    await story.done(story.secretary, { type: 'CountQuorum', session: SESSION });
    await story.done(story.chair, { type: 'OpenSession', session: SESSION });
    const noting = (item: string, outcome: 'noted' | 'deferred' = 'noted') =>
      judged(story, story.chair, { type: 'DecideItem', session: SESSION, item, outcome });
    expect(verdictIn(await noting('sin'), 'item-papers')).toBe('not-applicable');
    expect(checkIn(await noting('otro'), 'item-papers')).toMatchObject({ verdict, observed: { item: 'otro' } });
    if (verdict === 'broken') expect('events' in (await noting('otro', 'deferred'))).toBe(true);
  });

  it('are those of each part that it is voted in', async () => {
    const story = await withPapers(false, ['Dictamen']);
    await voteOn(story, 'punto-2');
    const part = { part: 'primera', title: 'Primera parte', text: 'Texto.', effects: [] };
    await story.done(story.chair, { type: 'SplitItem', session: SESSION, item: 'punto-1', parts: [part] });
    expect(checkIn(await putToVote(story, 'primera'), 'item-papers')).toMatchObject({
      verdict: 'broken',
      observed: { item: 'punto-1', missing: ['Dictamen'] },
    });
  });

  it('are not asked for where the charter asks for none, nor judged where it gives no term', async () => {
    const none = await withPapers(false, ['Dictamen'], { convocationPapers: { value: 'none', source: 'Artículo 8' } });
    expect(verdictIn(await voteOn(none), 'item-papers')).toBe('not-applicable');
    const silent = await commission({ charter: charterWithout('papersNotice') });
    await propose(silent, 'motion-uno', []);
    const call = convening(['motion-uno']);
    await silent.done(silent.secretary, {
      ...call,
      agenda: call.agenda.map((item) => ({ ...item, awaited: ['Dictamen'] })),
    });
    expect(verdictIn(await voteOn(silent), 'item-papers')).toBe('unverifiable');
  });

  it('are of an item of the agenda, and of those that it announced', async () => {
    const story = await withPapers(false, ['Dictamen']);
    const papers = [await story.paper()];
    const sending = { type: 'SendPapers', session: SESSION, papers } as const;
    expect(await story.refused(story.secretary, { ...sending, item: 'otro', awaited: [] })).toMatchObject({
      _tag: 'NotOnAgenda',
    });
    expect(await story.refused(story.secretary, { ...sending, item: 'punto-1', awaited: ['Anexo'] })).toEqual({
      _tag: 'NotAwaited',
      item: 'punto-1',
      papers: ['Anexo'],
    });
    await story.done(story.secretary, { ...sending, item: 'punto-2', awaited: [] });
  });
});

describe('the agenda is approved', () => {
  const REQUIRED: Partial<Charter> = {
    agendaApproval: { value: { approval: 'required', changes: ['withdraw', 'reorder'] }, source: 'EDO 16' },
  };
  const ITEMS = ['punto-1', 'punto-2', 'punto-3'];
  const approving = (order: readonly string[], withdrawn: readonly string[] = [], votesFor = 3, votesAgainst = 2) =>
    ({ type: 'ApproveAgenda', session: SESSION, order, withdrawn, votesFor, votesAgainst }) as const;
  const agendaOf = async (story: Story) => {
    const loaded = await story.record.load(SESSION);
    return loaded._tag === 'Right' ? loaded.right?.agenda.map(({ item }) => item) : null;
  };

  it('before a vote, where the charter asks for it', async () => {
    const story = await opened(REQUIRED);
    expect(checkIn(await putToVote(story), 'agenda-approval')).toMatchObject({
      verdict: 'broken',
      observed: { approved: false },
    });
    await story.done(story.chair, approving(ITEMS));
    expect(verdictIn(await putToVote(story), 'agenda-approval')).toBe('met');
    expect(await story.refused(story.chair, approving(ITEMS))).toEqual({ _tag: 'AlreadySo', what: 'agenda' });
    expect(verdictIn(await putToVote(await opened()), 'agenda-approval')).toBe('not-applicable');
  });

  it.each([
    [3, 2, 'met'],
    [2, 2, 'broken'],
    [2, 3, 'broken'],
  ])('by %i votes to %i: %s', async (votesFor, votesAgainst, verdict) => {
    const story = await opened();
    const outcome = await judged(story, story.chair, approving(ITEMS, [], votesFor, votesAgainst));
    expect(checkIn(outcome, 'agenda-approval')).toMatchObject({ verdict, observed: { votesFor, votesAgainst } });
  });

  it('by those who are there, and by no more', async () => {
    const story = await opened();
    expect(await story.refused(story.chair, approving(ITEMS, [], 5, 1))).toEqual({
      _tag: 'CountsDoNotAdd',
      counted: 6,
      voters: 5,
    });
  });

  it('in another order, without the items withdrawn, whose motions are free again', async () => {
    const story = await opened();
    const done = await story.done(story.chair, approving(['punto-3', 'punto-1'], ['punto-2']));
    expect(checkIn(done, 'agenda-approval')).toMatchObject({
      verdict: 'met',
      observed: { changes: ['withdraw', 'reorder'] },
    });
    expect(done.follows).toMatchObject([{ type: 'MotionReleased', stream: 'motion-dos' }]);
    expect(await agendaOf(story)).toEqual(['punto-3', 'punto-1', 'punto-2']);
    expect(await story.refused(story.chair, { type: 'PutItemToVote', session: SESSION, item: 'punto-2' })).toEqual({
      _tag: 'Decided',
      item: 'punto-2',
      outcome: 'withdrawn',
    });
  });

  it('as it stands where the charter lets nothing be changed', async () => {
    const story = await opened({
      agendaApproval: { value: { approval: 'required', changes: [] }, source: 'Artículo 9' },
    });
    const reordered = await judged(story, story.chair, approving(['punto-2', 'punto-1', 'punto-3']));
    expect(verdictIn(reordered, 'agenda-approval')).toBe('broken');
    expect(verdictIn(await judged(story, story.chair, approving(ITEMS)), 'agenda-approval')).toBe('met');
  });

  it('whole: every item once, and none that was decided withdrawn', async () => {
    const story = await opened();
    expect(await story.refused(story.chair, approving(['punto-1', 'otro'], ['punto-2', 'punto-1']))).toEqual({
      _tag: 'AgendaDiffers',
      missing: ['punto-3'],
      unknown: ['otro', 'punto-1'],
    });
    await story.done(story.chair, { type: 'PutItemToVote', session: SESSION, item: 'punto-1' });
    await story.done(story.secretary, {
      type: 'RecordRollCall',
      session: SESSION,
      item: 'punto-1',
      votes: votes(story.seats),
    });
    await story.done(story.chair, { type: 'DecideItem', session: SESSION, item: 'punto-1' });
    expect(await story.refused(story.chair, approving(['punto-2', 'punto-3'], ['punto-1']))).toMatchObject({
      _tag: 'Decided',
      item: 'punto-1',
    });
  });
});
