import { describe, expect, it } from 'vitest';
import { sessionIdOf, type Charter, type Command, type MotionId } from '@acta/core';
import { assignTo, BODY, commission, openSession, propose, SESSION, START, type Story } from '../story/commission.js';
import { charterWith, checkIn, verdictIn } from '../legality/verdicts.js';
import { A, B, C, D, decidedIn, deciding, E } from './voting.js';

const SOURCE = 'Reglas, artículo 15';
const CONSULTATION = sessionIdOf({ body: BODY, year: 2030, kind: 'written-consultation', number: 1 });
const DECISION = sessionIdOf({ body: BODY, year: 2030, kind: 'chair-decision', number: 1 });
const CLOSES = '2030-01-09T18:00:00.000Z';
const AFTER = '2030-01-09T18:00:00.001Z';
const ITEM = { session: CONSULTATION, item: 'firma' } as const;

type Terms = NonNullable<Charter['writtenConsultation']>['value'];
const allowing = (terms: Partial<Terms> = {}, changes: Partial<Charter> = {}): Charter =>
  charterWith({
    procedures: { value: ['session', 'written-consultation', 'chair-subject-to-ratification'], source: SOURCE },
    writtenConsultation: {
      value: {
        minimumReplies: { kind: 'half-plus-one' },
        silence: 'no-vote',
        objection: 'sends-it-to-a-session',
        ...terms,
      },
      source: SOURCE,
    },
    ...changes,
  });

const consulting = (
  motions: readonly MotionId[] = ['motion-firma'],
  changes: Partial<Extract<Command, { readonly type: 'OpenConsultation' }>> = {},
) =>
  ({
    type: 'OpenConsultation',
    session: CONSULTATION,
    body: BODY,
    year: 2030,
    number: 1,
    closes: CLOSES,
    agenda: motions.map((motion, index) => ({
      item: index === 0 ? 'firma' : `punto-${String(index + 1)}`,
      title: 'Firma electrónica',
      motion,
      papers: [],
    })),
    ...changes,
  }) as const;

const proposed = async (charter: Charter): Promise<Story> => {
  const story = await commission({ charter });
  await propose(story, 'motion-firma', assignTo('salud'));
  return story;
};

const consulted = async (charter: Charter, replies: Readonly<Record<string, 'for' | 'against'>>): Promise<Story> => {
  const story = await proposed(charter);
  await story.done(story.secretary, consulting());
  for (const [seat, choice] of Object.entries(replies))
    await story.done(story.titularOf(seat), { type: 'CastVote', ...ITEM, seat, choice });
  return story;
};

describe('a written consultation', () => {
  it('sends the text, takes replies until its closing instant, and is decided without a room', async () => {
    const story = await proposed(allowing());
    const opened = await story.done(story.secretary, consulting());
    expect(opened.events.map(({ type }) => type)).toEqual(['ConsultationOpened', 'ItemPutToVote']);
    expect(opened.follows.map(({ type }) => type)).toEqual(['MotionSubmitted']);
    for (const seat of [A, B, C])
      await story.done(story.titularOf(seat), { type: 'CastVote', ...ITEM, seat, choice: 'for' });
    story.clock.set(AFTER);
    const late = { type: 'CastVote', ...ITEM, seat: D, choice: 'against' } as const;
    expect(await story.refused(story.titularOf(D), late)).toEqual({ _tag: 'RepliesClosed', closes: CLOSES, at: AFTER });
    const done = await deciding(story, ITEM);
    expect(decidedIn(done)).toMatchObject({ outcome: 'adopted', tally: { for: 3, against: 0, abstentions: 0 } });
    expect(checkIn(done, 'procedure')).toMatchObject({
      verdict: 'met',
      observed: { procedure: 'written-consultation' },
    });
    for (const rule of ['quorum', 'quorum-verified']) expect(verdictIn(opened, rule)).toBe('not-applicable');
    const closed = await story.done(story.chair, { type: 'CloseSession', session: CONSULTATION });
    expect(closed.follows.map(({ type }) => type)).toEqual(['ResolutionTookEffect', 'CommitmentAssigned']);
  });

  it.each([
    ['one reply short', { [A]: 'for', [B]: 'for' }, AFTER, 'broken'],
    ['with the replies that it takes', { [A]: 'for', [B]: 'for', [C]: 'for' }, AFTER, 'met'],
    ['with one more', { [A]: 'for', [B]: 'for', [C]: 'for', [D]: 'against' }, AFTER, 'met'],
    ['before it closes', { [A]: 'for', [B]: 'for', [C]: 'for' }, '2030-01-09T17:59:59.999Z', 'broken'],
    ['at its closing instant', { [A]: 'for', [B]: 'for', [C]: 'for' }, CLOSES, 'met'],
    ['once all have replied', { [A]: 'for', [B]: 'for', [C]: 'for', [D]: 'for', [E]: 'for' }, START, 'met'],
  ] as const)('%s', async (_, replies, at, verdict) => {
    const story = await consulted(allowing(), replies);
    story.clock.set(at);
    expect(verdictIn(await deciding(story, ITEM), 'written-consultation')).toBe(verdict);
  });

  it('is over only once its time was up when it was decided, whenever that is recorded', async () => {
    const story = await consulted(allowing(), { [A]: 'for', [B]: 'for', [C]: 'for' });
    story.clock.set('2030-01-10T18:00:00.000Z');
    const early = await story.act(story.chair, { type: 'DecideItem', ...ITEM }, { at: '2030-01-09T17:00:00.000Z' });
    expect(early).toMatchObject({ left: { rejection: { _tag: 'Unlawful' } } });
    await story.done(story.chair, { type: 'DecideItem', ...ITEM }, { at: AFTER });
  });

  it('takes no secret ballot after its time either', async () => {
    const story = await proposed(allowing());
    await story.done(story.secretary, consulting());
    story.clock.set(AFTER);
    const ballot = {
      type: 'RecordSecretBallot',
      ...ITEM,
      voted: [A],
      tally: { for: 1, against: 0, abstentions: 0 },
    } as const;
    expect(await story.refused(story.secretary, ballot)).toEqual({ _tag: 'RepliesClosed', closes: CLOSES, at: AFTER });
  });

  it('lasts until it is decided: dissent and minutes have their days from there', async () => {
    const story = await proposed(allowing());
    const closes = '2030-02-06T18:00:00.000Z';
    await story.done(story.secretary, consulting(['motion-firma'], { closes }));
    for (const [seat, choice] of [
      [A, 'for'],
      [B, 'for'],
      [C, 'for'],
      [D, 'against'],
    ] as const)
      await story.done(story.titularOf(seat), { type: 'CastVote', ...ITEM, seat, choice });
    story.clock.set('2030-02-06T19:00:00.000Z');
    await story.done(story.chair, { type: 'DecideItem', ...ITEM });
    const closed = await story.done(story.chair, { type: 'CloseSession', session: CONSULTATION });
    expect(closed.events[0]?.data).toMatchObject({ minutesBy: '2030-02-20' });
    story.clock.set('2030-02-07T19:00:00.000Z');
    const dissent = { type: 'RecordDissent', ...ITEM, seat: D, paper: await story.paper() } as const;
    expect(checkIn(await story.done(story.secretary, dissent), 'dissent')).toMatchObject({
      verdict: 'met',
      observed: { after: 1 },
    });
  });

  it('takes silence for assent where the charter says so', async () => {
    const story = await consulted(allowing({ silence: 'assent', minimumReplies: { kind: 'count', count: 1 } }), {
      [A]: 'against',
    });
    story.clock.set(AFTER);
    const done = await deciding(story, ITEM);
    expect(decidedIn(done)).toMatchObject({ outcome: 'adopted', tally: { for: 4, against: 1, abstentions: 0 } });
    expect(checkIn(done, 'written-consultation')).toMatchObject({ verdict: 'met', observed: { replies: 1 } });
  });

  it('goes to a session on one objection, where the charter says so', async () => {
    const replies = { [A]: 'for', [B]: 'for', [C]: 'for', [D]: 'for' } as const;
    const objecting = async (objection: Terms['objection']) => {
      const story = await consulted(allowing({ objection }), replies);
      await story.done(story.titularOf(E), { type: 'RecordObjection', ...ITEM, seat: E });
      story.clock.set(AFTER);
      return story;
    };
    const stopped = await objecting('sends-it-to-a-session');
    expect(checkIn(await deciding(stopped, ITEM), 'written-consultation')).toMatchObject({
      verdict: 'broken',
      observed: { objections: [E] },
    });
    const done = await deciding(stopped, { ...ITEM, outcome: 'deferred' });
    expect(verdictIn(done, 'written-consultation')).toBe('not-applicable');
    expect('follows' in done && done.follows.map(({ type }) => type)).toEqual(['MotionReleased']);
    expect(verdictIn(await deciding(await objecting('does-not-stop-it'), ITEM), 'written-consultation')).toBe('met');
  });

  it('is no procedure of a charter that does not name it', async () => {
    const story = await proposed(charterWith({}));
    expect(checkIn(await story.refused(story.secretary, consulting()), 'procedure')).toMatchObject({
      verdict: 'broken',
      observed: { procedure: 'written-consultation' },
    });
  });

  it('has its number, a closing to come, and motions that are free, each once', async () => {
    const story = await proposed(allowing());
    const refuse = (command: Command) => story.refused(story.secretary, command);
    const closes = '2030-01-07T18:00:00.000Z';
    expect(await refuse(consulting(['motion-firma'], { closes }))).toMatchObject({ _tag: 'ClosesInThePast', closes });
    expect(await refuse(consulting(['motion-firma'], { number: 2 }))).toMatchObject({ _tag: 'IdDoesNotMatch' });
    expect(await refuse(consulting(['motion-firma', 'motion-firma']))).toMatchObject({ _tag: 'MotionTwice' });
    expect(await refuse(consulting(['motion-nada']))).toEqual({ _tag: 'Unknown', id: 'motion-nada' });
    await story.done(story.secretary, { type: 'WithdrawMotion', motion: 'motion-firma' });
    expect(await refuse(consulting())).toMatchObject({ _tag: 'MotionNotFree', stage: 'withdrawn' });
    await propose(story, 'motion-otra', []);
    await story.done(story.secretary, consulting(['motion-otra']));
    expect(await refuse(consulting(['motion-otra']))).toMatchObject({ _tag: 'AlreadyExists' });
  });
});

const byChair = (grounds: Extract<Command, { readonly type: 'DecideByChair' }>['grounds']) =>
  ({
    type: 'DecideByChair',
    session: DECISION,
    body: BODY,
    year: 2030,
    number: 1,
    item: 'firma',
    title: 'Firma electrónica',
    motion: 'motion-firma',
    grounds,
  }) as const;

describe('a decision of the chair', () => {
  it('is taken alone, on grounds, with a term for its ratification', async () => {
    const story = await proposed(allowing());
    const done = await story.done(story.chair, byChair(await story.paper()));
    expect(done.events.map(({ type }) => type)).toEqual([
      'ChairDecisionMade',
      'ItemPutToVote',
      'ItemDecided',
      'SessionClosed',
    ]);
    expect(done.follows.map(({ type }) => type)).toEqual([
      'MotionSubmitted',
      'MotionApproved',
      'ResolutionAdopted',
      'ResolutionTookEffect',
      'CommitmentAssigned',
    ]);
    expect(await story.record.load('resolution-consejo-2030-c-01-01')).toMatchObject({
      right: { ratifyBy: '2030-01-21' },
    });
    expect(checkIn(done, 'procedure')).toMatchObject({
      verdict: 'met',
      observed: { procedure: 'chair-subject-to-ratification' },
    });
  });

  it('is no procedure of a charter that does not name it, and has its own number', async () => {
    const story = await proposed(charterWith({}));
    const decision = byChair(await story.paper());
    expect(verdictIn(await story.refused(story.chair, decision), 'procedure')).toBe('broken');
    expect(await story.refused(story.chair, { ...decision, year: 2031 })).toMatchObject({ _tag: 'IdDoesNotMatch' });
    expect(await story.refused(story.chair, { ...decision, motion: 'motion-x' })).toEqual({
      _tag: 'Unknown',
      id: 'motion-x',
    });
  });
});

describe('what was decided outside a session', () => {
  it('is reported to one that was opened, once', async () => {
    const story = await proposed(allowing());
    const report = { type: 'ReportToSession', session: DECISION, to: SESSION } as const;
    await story.done(story.chair, byChair(await story.paper()));
    expect(await story.refused(story.secretary, report)).toEqual({ _tag: 'Unknown', id: SESSION });
    await propose(story, 'motion-otra', []);
    await openSession(story, ['motion-otra']);
    expect(await story.refused(story.secretary, { ...report, to: DECISION })).toMatchObject({ why: 'no-session-held' });
    expect(await story.refused(story.secretary, { ...report, session: SESSION })).toEqual({
      _tag: 'NotReportable',
      session: SESSION,
      to: SESSION,
      why: 'decided-in-session',
    });
    await story.done(story.secretary, report);
    expect(await story.refused(story.secretary, report)).toEqual({ _tag: 'AlreadySo', what: SESSION });
  });

  it('is not reported to a session that was before it', async () => {
    const story = await proposed(allowing());
    await propose(story, 'motion-otra', []);
    await openSession(story, ['motion-otra']);
    story.clock.set('2030-01-15T18:00:00.000Z');
    await story.done(story.chair, byChair(await story.paper()));
    const report = { type: 'ReportToSession', session: DECISION, to: SESSION } as const;
    expect(await story.refused(story.secretary, report)).toMatchObject({
      _tag: 'NotReportable',
      why: 'an-earlier-session',
    });
  });

  it('is reported once it is over', async () => {
    const story = await proposed(allowing());
    await story.done(story.secretary, consulting());
    await propose(story, 'motion-otra', []);
    await openSession(story, ['motion-otra']);
    const report = { type: 'ReportToSession', session: CONSULTATION, to: SESSION } as const;
    expect(await story.refused(story.secretary, report)).toMatchObject({ _tag: 'NotReportable', why: 'not-over' });
  });
});
