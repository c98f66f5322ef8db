import { describe, expect, it } from 'vitest';
import { sessionIdOf, type Charter, type Command, type Done, type PaperReference } from '@acta/core';
import { adopt, adopted, adoptedLater } from '../commitment/duties.js';
import { charterWith, charterWithout, checkIn, verdictIn } from '../legality/verdicts.js';
import { anotherBody, seatOfHealth } from '../story/another-body.js';
import {
  assignTo,
  commission,
  convening,
  institutionOf,
  openSession,
  person,
  propose,
  type Effects,
  type Story,
} from '../story/commission.js';
import { correcting, drafting, MINUTES, minutesState } from './drawn-up.js';

const approving = (text: PaperReference): Effects => [
  { kind: 'approve-minutes', effect: 'acta', minutes: MINUTES, text },
];
const where = (value: NonNullable<Charter['minutesApproval']>['value']): Charter =>
  charterWith({ minutesApproval: { value, source: 'Reglas, artículo 20' } });

const drafted = async (charter: Charter = charterWith({})): Promise<Story> => {
  const story = await adopted(assignTo('salud'), { charter });
  await story.done(story.secretary, await drafting(story));
  return story;
};

const refusals = ({ follows }: Done) =>
  follows.flatMap(({ type, data }) => (type === 'EffectRefused' ? [data.rejection] : []));

/** A third session, on 4 February, of which the second was held or not. */
const third = async (story: Story, effects: Effects, second: 'held' | 'not-held'): Promise<Done> => {
  if (second === 'held') await adoptedLater(story, []);
  else {
    const session = 'session-consejo-2030-o-02';
    const previousMinutes = await story.paper();
    await propose(story, 'motion-segunda', []);
    const call = convening(['motion-segunda'], { session, number: 2, day: '2030-01-28', previousMinutes });
    await story.done(story.secretary, call);
    story.clock.set('2030-01-28T18:00:00.000Z');
    await story.done(story.chair, { type: 'DeclareNotHeld', session, reason: 'Sin quórum' });
  }
  return adoptedLater(story, effects, { number: 3, day: '2030-02-04' });
};

/** Drawn up while their own session sits, and approved in it. */
const inTheSameSession = async (charter: Charter): Promise<Done> => {
  const story = await commission({ charter });
  const text = await story.paper();
  await propose(story, 'motion-firma', approving(text));
  await openSession(story, ['motion-firma']);
  await story.done(story.secretary, await drafting(story, { text }));
  const [, closed] = await adopt(story);
  if (closed === undefined) throw new Error('not closed');
  return closed;
};

describe('minutes are approved', () => {
  it('by a resolution of a later session of their body, and trace to it', async () => {
    const story = await drafted();
    const { text } = await minutesState(story);
    const closed = await adoptedLater(story, approving(text));
    expect(closed.follows.map(({ type }) => type)).toEqual(['ResolutionTookEffect', 'MinutesApproved']);
    expect(closed.follows.at(-1)).toMatchObject({
      stream: MINUTES,
      data: {
        text,
        resolution: 'resolution-consejo-2030-o-02-01',
        effect: 'acta',
        session: 'session-consejo-2030-o-02',
      },
      metadata: { actor: { kind: 'policy', name: 'enactment', cause: { stream: 'resolution-consejo-2030-o-02-01' } } },
    });
    expect(checkIn(closed, 'minutes-approval')).toMatchObject({
      verdict: 'met',
      observed: { approvedIn: 'next-session', session: 'session-consejo-2030-o-02' },
    });
    const explained = await story.record.explain(MINUTES);
    expect(explained).toMatchObject({ right: [{ reproducible: true }, { reproducible: true }] });
  });

  it('by nobody’s word', async () => {
    const story = await drafted();
    const { text } = await minutesState(story);
    const act: Command = {
      type: 'ApproveMinutes',
      minutes: MINUTES,
      text,
      resolution: 'resolution-consejo-2030-o-01-01',
      effect: 'firma',
    };
    for (const as of [story.chair, story.secretary, story.registrar])
      expect(await story.refused(as, act)).toMatchObject({ _tag: 'NotAuthorised', allowed: [] });
  });

  it.each([
    ['same-session', 'broken'],
    ['same-or-next-session', 'met'],
    ['next-session', 'met'],
    ['not-needed', 'not-applicable'],
  ] as const)('in the next session, under a charter that says %s: %s', async (value, verdict) => {
    const story = await drafted(where(value));
    const closed = await adoptedLater(story, approving((await minutesState(story)).text));
    if (verdict === 'broken') expect(refusals(closed)).toEqual(['Unlawful']);
    else expect(verdictIn(closed, 'minutes-approval')).toBe(verdict);
  });

  it.each([
    ['same-session', 'met'],
    ['same-or-next-session', 'met'],
    ['next-session', 'broken'],
  ] as const)('in their own session, under a charter that says %s: %s', async (value, verdict) => {
    const closed = await inTheSameSession(where(value));
    if (verdict === 'broken') expect(refusals(closed)).toEqual(['Unlawful']);
    else
      expect(checkIn(closed, 'minutes-approval')).toMatchObject({ verdict, observed: { approvedIn: 'same-session' } });
  });

  it('not in a session after the next, of its kind, that was held', async () => {
    const story = await drafted();
    const { text } = await minutesState(story);
    expect(refusals(await third(story, approving(text), 'held'))).toEqual(['Unlawful']);
    expect(await minutesState(story)).toMatchObject({ approvedBy: null });
    const other = await drafted();
    const closed = await third(other, approving((await minutesState(other)).text), 'not-held');
    expect(verdictIn(closed, 'minutes-approval')).toBe('met');
  });

  it('not in the first of another year, nor past one that was held before one that was not', async () => {
    const approvingIn = async (held: readonly number[], call: Parameters<typeof adoptedLater>[2], year?: number) => {
      const story = await drafted();
      for (const number of held) await adoptedLater(story, [], { number, day: `2030-01-${String(14 + number * 7)}` });
      const { text } = await minutesState(story);
      return {
        story,
        closed: await adoptedLater(story, approving(text), { ...call, ...(year === undefined ? {} : { year }) }),
      };
    };
    const another = await approvingIn([2], { number: 1, day: '2031-01-13' }, 2031);
    expect(refusals(another.closed)).toEqual(['Unlawful']);
    const next = await approvingIn([], { number: 1, day: '2031-01-13' }, 2031);
    expect(verdictIn(next.closed, 'minutes-approval')).toBe('met');
    const skipped = await approvingIn([2], { number: 4, day: '2030-02-18' });
    expect(refusals(skipped.closed)).toEqual(['Unlawful']);
  });

  it('unverified under a charter that does not say where', async () => {
    const story = await drafted(charterWithout('minutesApproval'));
    const closed = await adoptedLater(story, approving((await minutesState(story)).text));
    expect(verdictIn(closed, 'minutes-approval')).toBe('unverifiable');
  });

  it('in the text that stands: the approval of one before is refused, and is the secretary’s to see to', async () => {
    const story = await drafted();
    const { text: first } = await minutesState(story);
    await story.done(story.secretary, await correcting(story));
    expect(refusals(await adoptedLater(story, approving(first)))).toEqual(['NotTheCurrentText']);
  });

  it('once more where they are corrected', async () => {
    const story = await drafted();
    await adoptedLater(story, approving((await minutesState(story)).text));
    expect(await minutesState(story)).toMatchObject({ approvedBy: 'resolution-consejo-2030-o-02-01' });
    await story.done(story.secretary, await correcting(story));
    expect(await minutesState(story)).toMatchObject({ approvedBy: null });
  });

  it('only where there are any', async () => {
    const story = await adopted(assignTo('salud'));
    const closed = await adoptedLater(story, approving(await story.paper()));
    expect(refusals(closed)).toEqual(['Unknown']);
  });

  it('by no other body', async () => {
    const story = await drafted();
    const { text } = await minutesState(story);
    const body = 'body-subcomision';
    await anotherBody(story, body, { chair: story.chair.person, 'executive-secretary': story.secretary.person });
    await seatOfHealth(story, body);
    const [chair, secretary] = [
      { ...story.chair, body },
      { ...story.secretary, body },
    ] as const;
    const session = sessionIdOf({ body, year: 2030, kind: 'ordinary', number: 1 });
    await story.done(secretary, {
      type: 'ProposeMotion',
      motion: 'motion-ajena',
      body,
      matter: 'gobierno-digital',
      title: 'Acta',
      text: 'Se aprueba el acta.',
      effects: approving(text),
      proposedBy: institutionOf('salud'),
    });
    await story.done(secretary, convening(['motion-ajena'], { session, body, day: '2030-01-21' }));
    story.clock.set('2030-01-21T18:00:00.000Z');
    await story.done(secretary, {
      type: 'RecordAttendance',
      session,
      present: [{ seat: 'salud', person: person('titular-salud'), capacity: 'titular', from: '12:00' }],
    });
    await story.done(secretary, { type: 'CountQuorum', session });
    await story.done(chair, { type: 'OpenSession', session });
    const item = { session, item: 'punto-1' } as const;
    await story.done(chair, { type: 'PutItemToVote', ...item });
    await story.done(secretary, { type: 'RecordRollCall', ...item, votes: [{ seat: 'salud', choice: 'for' }] });
    await story.done(chair, { type: 'DecideItem', ...item });
    expect(refusals(await story.done(chair, { type: 'CloseSession', session }))).toEqual(['NotTheirsToApprove']);
  });
});
