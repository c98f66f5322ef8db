import { describe, expect, it } from 'vitest';
import {
  assignTo,
  attending,
  commission,
  convening,
  propose,
  SESSION,
  SESSION_NOON,
  votes,
} from '../story/commission.js';
import { checkIn, verdictIn, charterWith } from '../legality/verdicts.js';
import { A, atTheVote, B, C, D, decidedIn, deciding, E, ITEM, sitting, tally } from './voting.js';

describe('votes cast one by one', () => {
  const vote = (seat: string, choice: 'for' | 'against' = 'for') =>
    ({ type: 'CastVote', ...ITEM, seat, choice }) as const;

  it('are each their institution’s own act, and add up with the roll call of the room', async () => {
    const story = await atTheVote();
    const cast = await story.done(story.titularOf(A), vote(A));
    expect(cast.events[0]).toMatchObject({ type: 'VoteCast', data: { item: 'punto-1', seat: A, choice: 'for' } });
    await story.done(story.secretary, { type: 'RecordRollCall', ...ITEM, votes: votes([B, C], [D]) });
    await story.done(story.secretary, vote(E, 'against'));
    expect(decidedIn(await deciding(story))).toMatchObject({ outcome: 'adopted', tally: tally(3, 2) });
  });

  it('are one for each seat, of its own titular, and of somebody present', async () => {
    const story = await atTheVote({ present: [A, B, C] });
    expect(await story.refused(story.titularOf(B), vote(A))).toMatchObject({ _tag: 'NotAuthorised' });
    expect(await story.refused(story.titularOf(D), vote(D))).toEqual({ _tag: 'SeatsAbsent', seats: [D] });
    expect(await story.refused(story.secretary, vote('marina'))).toMatchObject({ _tag: 'UnknownSeats' });
    await story.done(story.titularOf(A), vote(A));
    const twice = { _tag: 'SeatsVotedAlready', item: 'punto-1', seats: [A] };
    expect(await story.refused(story.titularOf(A), vote(A, 'against'))).toEqual(twice);
    const call = { type: 'RecordRollCall', ...ITEM, votes: votes([A, B, C]) } as const;
    expect(await story.refused(story.secretary, call)).toEqual(twice);
  });

  it('can be put right, each without touching the others', async () => {
    const story = await atTheVote();
    const called = await story.done(story.secretary, { type: 'RecordRollCall', ...ITEM, votes: votes([A, B]) });
    const cast = await story.done(story.titularOf(C), vote(C));
    const rectifying = (event = '') => ({
      rectifies: { event, reason: 'Se oyó mal.', source: { document: 'Versión estenográfica', place: 'p. 3' } },
    });
    await story.done(story.secretary, vote(C, 'against'), rectifying(cast.events[0]?.id));
    const call = { type: 'RecordRollCall', ...ITEM, votes: votes([A], [B]) } as const;
    await story.done(story.secretary, call, rectifying(called.events[0]?.id));
    expect(decidedIn(await deciding(story))).toMatchObject({ outcome: 'defeated', tally: tally(1, 2) });
    const session = await story.record.load(ITEM.session);
    expect(session).toMatchObject({ right: { ballots: { 'punto-1': { votes: { votes: { length: 3 } } } } } });
  });
});

it('the roll of an item is called once, though others came to the table since', async () => {
  const story = await atTheVote({ present: [A, B, C] });
  await story.done(story.secretary, { type: 'RecordRollCall', ...ITEM, votes: votes([A, B]) });
  const again = { type: 'RecordRollCall', ...ITEM, votes: votes([C]) } as const;
  expect(await story.refused(story.secretary, again)).toEqual({ _tag: 'VotedAlready', item: 'punto-1' });
});

describe('hands counted', () => {
  const hands = (...counts: readonly [number, number?, number?]) =>
    ({ type: 'RecordShowOfHands', ...ITEM, tally: tally(...counts) }) as const;

  it('are counts without names', async () => {
    const story = await atTheVote();
    await story.done(story.secretary, hands(3, 1, 1));
    const done = await deciding(story);
    expect(decidedIn(done)).toMatchObject({ outcome: 'adopted', tally: tally(3, 1, 1) });
    for (const rule of ['one-vote-per-institution', 'voice-only', 'alternate'])
      expect(verdictIn(done, rule)).toBe('not-applicable');
  });

  it('are never more than those present, and never none', async () => {
    const story = await atTheVote({ present: [A, B, C, D] });
    expect(await story.refused(story.secretary, hands(5))).toEqual({ _tag: 'CountsDoNotAdd', counted: 5, voters: 4 });
    expect(await story.refused(story.secretary, hands(0))).toEqual({ _tag: 'CountsDoNotAdd', counted: 0, voters: 4 });
    const counted = await story.done(story.secretary, hands(4));
    expect(await story.refused(story.secretary, hands(3))).toEqual({ _tag: 'VotedAlready', item: 'punto-1' });
    await story.done(story.secretary, hands(1, 3), {
      rectifies: {
        event: counted.events[0]?.id ?? '',
        reason: 'Se contó mal.',
        source: { document: 'Acta', place: 'p. 2' },
      },
    });
    expect(decidedIn(await deciding(story))).toMatchObject({ outcome: 'defeated', tally: tally(1, 3) });
  });

  it('and votes with names do not go together', async () => {
    const story = await atTheVote();
    await story.done(story.titularOf(A), { type: 'CastVote', ...ITEM, seat: A, choice: 'for' });
    expect(await story.refused(story.secretary, hands(3))).toEqual({ _tag: 'VotedAlready', item: 'punto-1' });
    const other = await atTheVote();
    await other.done(other.secretary, hands(3));
    const vote = { type: 'CastVote', ...ITEM, seat: A, choice: 'for' } as const;
    expect(await other.refused(other.titularOf(A), vote)).toEqual({ _tag: 'VotedAlready', item: 'punto-1' });
  });
});

describe('a secret ballot', () => {
  const secret = (voted: readonly string[], counts: ReturnType<typeof tally>) =>
    ({ type: 'RecordSecretBallot', ...ITEM, voted, tally: counts }) as const;

  it('is one event: who voted, in the order of their names, and the counts', async () => {
    const story = await atTheVote();
    const counted = await story.done(story.secretary, secret([E, A, C, B], tally(2, 1, 1)));
    expect(counted.events.map(({ type, data }) => [type, data])).toEqual([
      ['SecretBallotCounted', { item: 'punto-1', voted: [E, B, A, C], tally: tally(2, 1, 1) }],
    ]);
    const done = await deciding(story);
    expect(decidedIn(done)).toMatchObject({ outcome: 'defeated', tally: tally(2, 1, 1) });
    expect(checkIn(done, 'one-vote-per-institution')).toMatchObject({ verdict: 'met', observed: { votes: 4 } });
    expect(JSON.stringify(counted)).not.toContain('"choice"');
  });

  it('adds up to those who voted, who were there', async () => {
    const story = await atTheVote({ present: [A, B, C] });
    expect(await story.refused(story.secretary, secret([A, B, C], tally(2)))).toEqual({
      _tag: 'CountsDoNotAdd',
      counted: 2,
      voters: 3,
    });
    expect(await story.refused(story.secretary, secret([A, B, D], tally(3)))).toEqual({
      _tag: 'SeatsAbsent',
      seats: [D],
    });
    await story.done(story.secretary, secret([A, B], tally(1, 1)));
    await story.done(story.chair, { type: 'CastCastingVote', ...ITEM, choice: 'for' });
    expect(decidedIn(await deciding(story, { outcome: 'defeated' }))).toMatchObject({ _tag: 'Unlawful' });
  });
});

describe('unanimity or consensus', () => {
  const declared = { type: 'DeclareUnanimity', ...ITEM, manner: 'consensus' } as const;
  const objecting = (seat: string) => ({ type: 'RecordObjection', ...ITEM, seat }) as const;

  it('falls back to a vote when somebody objects', async () => {
    const story = await atTheVote();
    await story.done(story.chair, declared);
    const objected = await story.done(story.titularOf(D), objecting(D));
    expect(objected.events[0]).toMatchObject({ type: 'ObjectionRecorded', data: { seat: D } });
    expect(decidedIn(await deciding(story))).toEqual({ _tag: 'NotVotedYet', item: 'punto-1' });
    expect(await story.refused(story.chair, declared)).toEqual({ _tag: 'VotedAlready', item: 'punto-1' });
    await story.done(story.secretary, { type: 'RecordRollCall', ...ITEM, votes: votes([A, B, C], [D, E]) });
    const done = await deciding(story);
    expect(decidedIn(done)).toMatchObject({ outcome: 'adopted', tally: tally(3, 2) });
    expect(decidedIn(done)).not.toHaveProperty('declared');
  });

  it('is objected to once by each seat that is there, after it was declared and before the item is decided', async () => {
    const story = await atTheVote({ present: [A, B, C] });
    expect(await story.refused(story.secretary, objecting(A))).toEqual({ _tag: 'NothingDeclared', item: 'punto-1' });
    await story.done(story.chair, declared);
    expect(await story.refused(story.secretary, objecting(D))).toEqual({ _tag: 'SeatsAbsent', seats: [D] });
    expect(await story.refused(story.titularOf(B), objecting(A))).toMatchObject({ _tag: 'NotAuthorised' });
    await story.done(story.secretary, { ...objecting(A), grounds: await story.paper() });
    expect(await story.refused(story.secretary, objecting(A))).toEqual({ _tag: 'AlreadySo', what: A });
    await deciding(story, { outcome: 'withdrawn' });
    const late = await atTheVote();
    await late.done(late.chair, declared);
    await deciding(late);
    expect(await late.refused(late.secretary, objecting(A))).toMatchObject({ _tag: 'Decided', outcome: 'adopted' });
  });
});

describe('positions of absent members in writing', () => {
  const counted = charterWith({ absentVotes: { value: 'counted-never-in-quorum', source: 'Lineamiento 12' } });

  it('count among the votes where the charter says so, unless the member comes and votes', async () => {
    const story = await sitting({ charter: counted, present: [A, B, C] });
    const position = { type: 'AdmitPosition', ...ITEM, choice: 'against', paper: await story.paper() } as const;
    await story.done(story.secretary, { ...position, seat: D });
    await story.done(story.secretary, { ...position, seat: E });
    expect(await story.refused(story.secretary, { ...position, seat: E })).toEqual({ _tag: 'AlreadySo', what: E });
    expect(await story.refused(story.secretary, { ...position, seat: A })).toEqual({ _tag: 'SeatPresent', seat: A });
    expect(await story.refused(story.secretary, { ...position, seat: 'marina' })).toMatchObject({
      _tag: 'UnknownSeats',
    });
    const put = await story.done(story.chair, { type: 'PutItemToVote', ...ITEM });
    expect(checkIn(put, 'quorum')).toMatchObject({ observed: { seats: 3 } });
    await story.done(story.secretary, { type: 'RecordRollCall', ...ITEM, votes: votes([A, B], [C]) });
    const present = [{ seat: E, person: story.titularOf(E).person, capacity: 'titular', from: '12:40' }] as const;
    await story.done(story.secretary, { type: 'RecordAttendance', session: ITEM.session, present });
    await story.done(story.titularOf(E), { type: 'CastVote', ...ITEM, seat: E, choice: 'for' });
    const done = await deciding(story);
    expect(decidedIn(done)).toMatchObject({ outcome: 'adopted', tally: tally(3, 2) });
    expect(checkIn(done, 'absent-votes')).toMatchObject({ verdict: 'met', observed: { counted: [D, E] } });
  });
});

describe('an item', () => {
  it('may be called what every object of the language has', async () => {
    const story = await commission();
    await propose(story, 'motion-firma', assignTo('salud'));
    const { agenda, ...convened } = convening(['motion-firma']);
    const item = 'constructor';
    await story.done(story.secretary, { ...convened, agenda: agenda.map((point) => ({ ...point, item })) });
    story.clock.set(SESSION_NOON);
    await story.done(story.secretary, attending(story.seats));
    await story.done(story.secretary, { type: 'CountQuorum', session: SESSION });
    await story.done(story.chair, { type: 'OpenSession', session: SESSION });
    await story.done(story.chair, { type: 'PutItemToVote', session: SESSION, item });
    await story.done(story.secretary, { type: 'RecordRollCall', session: SESSION, item, votes: votes(story.seats) });
    const { events } = await story.done(story.chair, { type: 'DecideItem', session: SESSION, item });
    expect(events).toMatchObject([{ data: { item, outcome: 'adopted' } }]);
  });
});
