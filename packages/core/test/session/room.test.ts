import { describe, expect, it } from 'vitest';
import type { AttestParticipation, Charter } from '@acta/core';
import { institutionOf, person, SESSION, SOURCE, votes, type Story } from '../story/commission.js';
import { decision, putToVote, voted } from '../legality/attendance-story.js';
import { judged } from '../legality/convocation-story.js';
import { checkIn, verdictIn } from '../legality/verdicts.js';
import {
  accredit,
  alternate,
  arrive,
  atNoon,
  officers,
  open,
  opening,
  present,
  replaceTitular,
  THREE,
} from './room-story.js';

const titulars = (...seats: readonly string[]) => seats.map((seat) => present(seat));

describe('attending from afar', () => {
  type Assured = AttestParticipation['assured'];
  const attest = (story: Story, assured: Assured) =>
    story.done(story.secretary, { type: 'AttestParticipation', session: SESSION, means: 'Videoconferencia', assured });
  const mixed = [...titulars('hacienda', 'gobernacion'), present('salud', { mode: 'remote' })];
  const asking = (...assured: Assured): Partial<Charter> => ({
    remoteAttendance: { value: { kind: 'allowed', assured }, source: 'Ley 40/2015, 17.1' },
  });

  it.each([
    [['identity', 'interaction'], ['identity', 'interaction', 'moment'], 'met'],
    [['identity', 'interaction'], ['identity', 'interaction'], 'met'],
    [['identity', 'interaction'], ['interaction'], 'broken'],
    [['simultaneous-participation'], [], 'broken'],
  ] as const)('where %o is asked for and %o assured: %s', async (asked, assured, verdict) => {
    const story = await atNoon(asking(...asked));
    await attest(story, assured);
    expect(checkIn(await opening(story, mixed), 'remote-attendance')).toMatchObject({
      verdict,
      observed: { remote: ['salud'], assured },
    });
  });

  it('is not taken for simultaneous where nobody says so, and is attested in time for the vote', async () => {
    const story = await open();
    await arrive(story, present('educacion', { mode: 'remote' }));
    expect(verdictIn(await putToVote(story), 'remote-attendance')).toBe('broken');
    await attest(story, ['simultaneous-participation']);
    expect(verdictIn(await putToVote(story), 'remote-attendance')).toBe('met');
  });

  it('is broken where the charter does not allow it, and nobody’s matter where all are there', async () => {
    const forbidden = await atNoon({ remoteAttendance: { value: { kind: 'not-allowed' }, source: 'Artículo 3' } });
    await attest(forbidden, ['simultaneous-participation']);
    expect(verdictIn(await opening(forbidden, mixed), 'remote-attendance')).toBe('broken');
    expect(verdictIn(await opening(await atNoon(), titulars(...THREE)), 'remote-attendance')).toBe('not-applicable');
  });
});

describe('a titular who comes after the alternate sat down', () => {
  const after = async (from: string, by: string) => {
    const story = await atNoon();
    await accredit(story, 'salud', 'director-general');
    await opening(story, [...titulars('hacienda', 'gobernacion'), alternate('salud', '12:10')]);
    await voted(story, THREE);
    expect(verdictIn(await decision(story), 'alternate')).toBe('met');
    await arrive(story, present('salud', { from }));
    const item = { session: SESSION, item: 'punto-2' } as const;
    await story.done(story.chair, { type: 'PutItemToVote', ...item });
    const signed = by === 'nobody' ? {} : { by: person(by) };
    await story.done(story.secretary, {
      type: 'RecordRollCall',
      ...item,
      votes: votes(THREE).map((vote) => (vote.seat === 'salud' ? { ...vote, ...signed } : vote)),
    });
    return decision(story, 'punto-2');
  };

  it.each([
    ['12:11', 'nobody', 'met', []],
    ['12:11', 'titular-salud', 'met', []],
    ['12:11', 'enlace-salud', 'broken', ['salud']],
    ['12:10', 'nobody', 'met', []],
    ['12:09', 'enlace-salud', 'broken', ['salud']],
  ])(
    'at %s, beside one there since 12:10, takes over the vote, which %s signs: %s',
    async (from, by, verdict, wrongly) => {
      expect(checkIn(await after(from, by), 'alternate')).toMatchObject({ verdict, observed: { wrongly } });
    },
  );
});

describe('an alternate’s credential', () => {
  const RANKS: Partial<Charter> = {
    alternates: {
      value: { ranks: ['subsecretario', 'director-general'], verified: 'before-opening' },
      source: 'EDO 14',
    },
  };
  const withRank = async (rank?: string) => {
    const story = await atNoon(RANKS);
    await accredit(story, 'salud', rank);
    return opening(story, [...titulars('hacienda', 'gobernacion'), alternate('salud')]);
  };

  it.each([
    ['subsecretario', 'met', []],
    ['director-general', 'met', []],
    ['director-de-area', 'broken', ['salud']],
  ])('of the rank of %s is %s, where that of director general is the lowest', async (rank, verdict, lowRank) => {
    expect(checkIn(await withRank(rank), 'accreditation')).toMatchObject({ verdict, observed: { lowRank } });
  });

  it('that tells no rank cannot be verified, and none is asked for where no alternate sits', async () => {
    expect(verdictIn(await withRank(), 'accreditation')).toBe('unverifiable');
    expect(verdictIn(await opening(await atNoon(RANKS), titulars(...THREE)), 'accreditation')).toBe('not-applicable');
  });

  it.each([
    ['before-opening', 'broken'],
    ['before-voting', 'met'],
  ] as const)('entered after the opening, where it is verified %s, is %s at the vote', async (verified, verdict) => {
    const story = await open(THREE, {
      alternates: { value: { ranks: ['director-general'], verified }, source: 'EDO 14' },
    });
    story.clock.advance(60_000);
    await accredit(story, 'educacion', 'director-general');
    await arrive(story, alternate('educacion', '12:30'));
    expect(checkIn(await putToVote(story), 'accreditation')).toMatchObject({
      verdict,
      observed: { verifiedLate: verdict === 'broken' ? ['educacion'] : [] },
    });
  });
});

describe('who stands in for a titular', () => {
  const ACTING = person('follower');
  const acting = present('salud', { person: ACTING, capacity: 'acting' });
  const substitute = present('salud', {
    person: ACTING,
    capacity: 'substitute',
    regulation: 'Reglamento interior, artículo 40',
  });
  const standIns = (...value: NonNullable<Charter['standIns']>['value']): Partial<Charter> => ({
    standIns: { value, source: 'Artículo 5' },
  });
  const sits = async (changes: Partial<Charter>, ...there: Parameters<typeof opening>[1]) => {
    const story = await atNoon(changes);
    await replaceTitular(story, 'salud', '2030-01-10', { person: ACTING, standing: 'acting', from: '2030-01-11' });
    return opening(story, [...titulars('hacienda', 'gobernacion'), ...there]);
  };

  it.each([
    [['acting-holder'], 'met', []],
    [['substitute-by-absence'], 'broken', ['salud']],
    [[], 'broken', ['salud']],
  ] as const)('as its acting holder, where %o may, is %s', async (allowed, verdict, withoutOffice) => {
    expect(checkIn(await sits(standIns(...allowed), acting), 'seat-holder')).toMatchObject({
      verdict,
      observed: { withoutOffice },
    });
  });

  it('as a substitute cites the regulation, in the titular’s absence, where the charter allows it', async () => {
    const both = standIns('acting-holder', 'substitute-by-absence');
    expect(verdictIn(await sits(both, substitute), 'seat-holder')).toBe('met');
    const { regulation: _, ...uncited } = substitute;
    expect(verdictIn(await sits(both, uncited), 'seat-holder')).toBe('broken');
    expect(verdictIn(await sits(standIns('acting-holder'), substitute), 'seat-holder')).toBe('broken');
  });

  it('is not asked where nobody came, and not told where the record does not know the holder', async () => {
    expect(verdictIn(await opening(await atNoon(), [alternate('salud')]), 'seat-holder')).toBe('not-applicable');
    const stranger = present('salud', { person: person('enlace-marina') });
    expect(
      verdictIn(await opening(await atNoon(), [...titulars('hacienda', 'gobernacion'), stranger]), 'seat-holder'),
    ).toBe('unverifiable');
  });
});

describe('the designation of an alternate', () => {
  const lapses = async (value: 'lapse-with-the-titular' | 'outlast-the-titular', until: string | null) => {
    const story = await atNoon({ designations: { value, source: 'Artículo 6' } });
    await accredit(story, 'salud', 'director-general', '2030-01-08');
    if (until !== null)
      await replaceTitular(story, 'salud', until, {
        person: person('follower'),
        standing: 'titular',
        from: '2030-01-14',
      });
    return opening(story, [...titulars('hacienda', 'gobernacion'), alternate('salud')]);
  };

  it.each([
    [null, 'met', []],
    ['2030-01-13', 'broken', ['salud']],
  ] as const)('lapses with the titular who made it: with one who left on %s, %s', async (until, verdict, lapsed) => {
    expect(checkIn(await lapses('lapse-with-the-titular', until), 'designation')).toMatchObject({
      verdict,
      observed: { lapsed },
    });
  });

  it('outlasts the titular where the charter says so', async () => {
    expect(verdictIn(await lapses('outlast-the-titular', '2030-01-13'), 'designation')).toBe('not-applicable');
  });
});

describe('a compound quorum', () => {
  const asking = (
    offices: NonNullable<Charter['compoundQuorum']>['value']['offices'],
    classMajority?: string,
  ): Partial<Charter> => ({
    compoundQuorum: {
      value: { offices, ...(classMajority === undefined ? {} : { classMajority }) },
      source: 'Ley 40/2015, 17.2',
    },
  });

  it.each([
    [[], 'broken', ['executive-secretary']],
    [['executive-secretary'], 'met', []],
    [['chair', 'executive-secretary'], 'met', []],
  ] as const)(
    'of chair and secretary, with %o told at the table and the chair opening: %s',
    async (there, verdict, missing) => {
      const story = await atNoon(asking(['chair', 'executive-secretary']));
      const people = { chair: story.chair.person, 'executive-secretary': story.secretary.person };
      await officers(story, ...there.map((office) => ({ office, person: people[office] })));
      expect(checkIn(await opening(story, titulars(...THREE)), 'compound-quorum')).toMatchObject({
        verdict,
        observed: { officesMissing: missing },
      });
    },
  );

  it.each([
    [['hacienda'], 'broken', 1],
    [['hacienda', 'gobernacion'], 'met', 2],
  ] as const)('of most from a class of %o, with three there: %s', async (members, verdict, ofTheClass) => {
    const story = await atNoon(asking([], 'federales'));
    await story.done(story.registrar, {
      type: 'ListClass',
      class: 'federales',
      name: 'Dependencias federales',
      from: '2030-01-01',
      members: members.map(institutionOf),
      source: SOURCE,
    });
    expect(checkIn(await opening(story, titulars(...THREE)), 'compound-quorum')).toMatchObject({
      verdict,
      observed: { ofTheClass, seats: 3 },
    });
  });

  it.each([
    [2, 'broken'],
    [3, 'met'],
    [4, 'met'],
  ])('of three seats at least, whatever the number: with %i there, %s', async (seats, verdict) => {
    const story = await atNoon({
      quorum: { value: { kind: 'count', count: 1 }, source: 'Artículo 6' },
      compoundQuorum: { value: { offices: [], atLeast: 3 }, source: 'VwVfG 90(1)' },
    });
    const there = ['hacienda', 'gobernacion', 'salud', 'educacion'].slice(0, seats);
    const opened = await opening(story, titulars(...there));
    expect(verdictIn(opened, 'quorum')).toBe('met');
    expect(checkIn(opened, 'compound-quorum')).toMatchObject({
      verdict,
      required: { atLeast: 3 },
      observed: { seats },
    });
  });

  it('is asked at each vote, for as long as they stay', async () => {
    const story = await open(THREE, asking(['chair']));
    expect(verdictIn(await putToVote(story), 'compound-quorum')).toBe('met');
    expect(verdictIn(await opening(await atNoon(), titulars(...THREE)), 'compound-quorum')).toBe('not-applicable');
  });
});

describe('a count of the quorum on request', () => {
  const ON_REQUEST: Partial<Charter> = { quorumVerified: { value: ['opening', 'on-request'], source: 'Artículo 5' } };
  const request = (seat: string) => ({ type: 'RequestQuorumCount', session: SESSION, seat }) as const;
  const leave = (story: Story, seat: string) =>
    story.done(story.secretary, {
      type: 'RecordDeparture',
      session: SESSION,
      seat,
      person: person(`titular-${seat}`),
      at: '12:20',
    });
  const count = (story: Story) => story.done(story.secretary, { type: 'CountQuorum', session: SESSION });

  it('stands in the way of a vote until it is made, and found', async () => {
    const story = await open(THREE, ON_REQUEST);
    await leave(story, 'salud');
    expect(
      verdictIn(
        await judged(story, story.chair, { type: 'PutItemToVote', session: SESSION, item: 'punto-1' }),
        'quorum-verified',
      ),
    ).toBe('not-applicable');
    await story.done(story.secretary, request('hacienda'));
    expect(checkIn(await putToVote(story, 'punto-2'), 'quorum-verified')).toMatchObject({
      verdict: 'broken',
      observed: { quorumCounted: false },
    });
    expect((await count(story)).events[0]?.data).toMatchObject({ reached: false, required: 3 });
    expect(checkIn(await putToVote(story, 'punto-2'), 'quorum-verified')).toMatchObject({
      verdict: 'broken',
      observed: { quorumCounted: true, quorumReached: false },
    });
    await arrive(story, present('educacion', { from: '12:40' }));
    expect((await count(story)).events[0]?.data).toMatchObject({ reached: true });
    expect(verdictIn(await putToVote(story, 'punto-2'), 'quorum-verified')).toBe('not-applicable');
  });

  it('is asked for once, by a seat that is there, in an open session', async () => {
    const story = await open();
    expect(await story.refused(story.secretary, request('educacion'))).toEqual({
      _tag: 'SeatsAbsent',
      seats: ['educacion'],
    });
    await story.done(story.secretary, request('hacienda'));
    expect(await story.refused(story.secretary, request('salud'))).toEqual({ _tag: 'AlreadySo', what: 'quorum-count' });
    expect(await (await atNoon()).refused(story.secretary, request('hacienda'))).toMatchObject({ _tag: 'WrongStage' });
  });
});

describe('who presides', () => {
  const ORDER = (...value: NonNullable<Charter['presiding']>['value']): Partial<Charter> => ({
    presiding: { value, source: 'Artículo 4' },
  });
  const opensAs = async (story: Story, who: string, there: Parameters<typeof opening>[1]) => {
    await story.done(story.registrar, {
      type: 'RecordBodyOffice',
      body: 'body-consejo',
      office: 'chair',
      person: person(who),
      standing: 'acting',
      from: '2030-01-14',
      until: '2030-01-14',
      source: SOURCE,
    });
    await arrive(story, ...there);
    await story.done(story.secretary, { type: 'CountQuorum', session: SESSION });
    return judged(story, { ...story.chair, person: person(who) }, { type: 'OpenSession', session: SESSION });
  };

  it('is the chair, of whom nothing is asked', async () => {
    expect(verdictIn(await opening(await atNoon(), titulars(...THREE)), 'presiding')).toBe('not-applicable');
  });

  it.each([
    [['titular-chair', 'first-seat-present'], 'titular-hacienda', false, 'met'],
    [['titular-chair', 'first-seat-present'], 'titular-hacienda', true, 'broken'],
    [['titular-chair', 'first-seat-present'], 'titular-gobernacion', false, 'broken'],
    [['titular-chair', 'acting-chair'], 'titular-gobernacion', false, 'met'],
    [['titular-chair', 'executive-secretary'], 'secretary', false, 'met'],
    [['titular-chair'], 'follower', false, 'broken'],
  ] as const)('by the order %o is %s, the chair at the table: %s; %s', async (order, who, chairThere, verdict) => {
    const story = await atNoon(ORDER(...order));
    if (chairThere) await officers(story, { office: 'chair', person: story.chair.person });
    expect(verdictIn(await opensAs(story, who, titulars(...THREE)), 'presiding')).toBe(verdict);
  });
});

describe('a recusal', () => {
  const recusing = (seat: string, who = `titular-${seat}`, item = 'punto-1') =>
    ({ type: 'RecordRecusal', session: SESSION, item, seat, person: person(who) }) as const;
  const FOUR = [...THREE, 'educacion'];

  it.each([
    ['leaves-the-base', 4, 3, 'met'],
    ['stays-in-the-base', 5, 4, 'met'],
  ] as const)('%s: of a base of %i, %i are there', async (value, of, seats, verdict) => {
    const story = await open(FOUR, { recusal: { value, source: 'Artículo 11' } });
    await story.done(story.secretary, recusing('salud'));
    const put = await putToVote(story);
    expect(checkIn(put, 'quorum')).toMatchObject({ verdict, required: { of }, observed: { seats } });
    expect('events' in put && put.events[0]?.data).toMatchObject({
      present: value === 'leaves-the-base' ? FOUR.filter((seat) => seat !== 'salud') : FOUR,
    });
    expect(checkIn(await putToVote(story, 'punto-2'), 'quorum')).toMatchObject({
      required: { of: 5 },
      observed: { seats: 4 },
    });
  });

  it('may leave an item without quorum', async () => {
    const story = await open(THREE, { recusal: { value: 'leaves-the-base', source: 'Artículo 11' } });
    await story.done(story.secretary, recusing('salud'));
    expect(checkIn(await putToVote(story), 'quorum')).toMatchObject({
      verdict: 'broken',
      required: { seats: 3, of: 4 },
    });
  });

  it.each([
    [['hacienda', 'gobernacion', 'educacion'], 'met', []],
    [['hacienda', 'gobernacion', 'salud'], 'broken', ['salud']],
  ])('takes away the vote on that item: with those of %o, %s', async (seats, verdict, wrongly) => {
    const story = await open(FOUR);
    await story.done(story.secretary, recusing('salud'));
    await voted(story, seats);
    expect(checkIn(await decision(story), 'recusal')).toMatchObject({
      verdict,
      observed: { recused: ['salud'], voted: wrongly },
    });
    await voted(story, FOUR, 'punto-2');
    expect(verdictIn(await decision(story, 'punto-2'), 'recusal')).toBe('not-applicable');
  });

  it('leaves the seat to its alternate, who votes', async () => {
    const story = await atNoon();
    await accredit(story, 'salud', 'director-general');
    await opening(story, titulars(...FOUR));
    await story.done(story.secretary, recusing('salud'));
    await arrive(story, alternate('salud', '12:05'));
    expect(checkIn(await putToVote(story), 'quorum')).toMatchObject({ required: { of: 5 }, observed: { seats: 4 } });
  });

  it('is somebody’s who sits there, before the vote, once', async () => {
    const story = await open(FOUR);
    expect(await story.refused(story.secretary, recusing('economia'))).toMatchObject({ _tag: 'NotInThatSeat' });
    expect(await story.refused(story.secretary, recusing('salud', 'titular-salud', 'otro'))).toMatchObject({
      _tag: 'NotOnAgenda',
    });
    await story.done(story.secretary, recusing('salud'));
    expect(await story.refused(story.secretary, recusing('salud'))).toEqual({ _tag: 'AlreadySo', what: 'recusal' });
    await story.done(story.chair, { type: 'PutItemToVote', session: SESSION, item: 'punto-1' });
    expect(await story.refused(story.secretary, recusing('hacienda'))).toEqual({
      _tag: 'VotedAlready',
      item: 'punto-1',
    });
  });
});

describe('opinions and dissent', () => {
  const saying = async (story: Story, type: 'RecordOpinion' | 'RecordDissent', seat: string, item = 'punto-1') =>
    ({ type, session: SESSION, item, seat, paper: await story.paper() }) as const;
  const decided = async () => {
    const story = await open([...THREE, 'educacion', 'economia']);
    await story.done(story.chair, { type: 'PutItemToVote', session: SESSION, item: 'punto-1' });
    await story.done(story.secretary, {
      type: 'RecordRollCall',
      session: SESSION,
      item: 'punto-1',
      votes: votes(THREE, ['educacion'], ['economia']),
    });
    await story.done(story.chair, { type: 'DecideItem', session: SESSION, item: 'punto-1' });
    return story;
  };

  it('an opinion is given before the outcome', async () => {
    const story = await decided();
    const done = await story.done(story.secretary, await saying(story, 'RecordOpinion', 'economia', 'punto-2'));
    expect(done.events[0]?.data).toMatchObject({ item: 'punto-2', seat: 'economia' });
    expect(await story.refused(story.secretary, await saying(story, 'RecordOpinion', 'economia'))).toMatchObject({
      _tag: 'Decided',
    });
    expect(
      await story.refused(story.secretary, await saying(story, 'RecordOpinion', 'nadie', 'punto-2')),
    ).toMatchObject({ _tag: 'UnknownSeats' });
  });

  it.each([
    ['educacion', 'met', 'against'],
    ['economia', 'met', 'abstention'],
    ['hacienda', 'broken', 'for'],
  ] as const)('%s dissents: %s, having voted %s', async (seat, verdict, vote) => {
    const story = await decided();
    expect(
      checkIn(await judged(story, story.secretary, await saying(story, 'RecordDissent', seat)), 'dissent'),
    ).toMatchObject({
      verdict,
      observed: { seat, vote, after: 0 },
    });
  });

  it.each([
    ['2030-01-15', 'met', 1],
    ['2030-01-16', 'met', 2],
    ['2030-01-17', 'broken', 3],
  ])('a dissent sent on %s is %s: %i days of 2 after', async (day, verdict, after) => {
    const story = await decided();
    story.clock.set(`${day}T18:00:00.000Z`);
    expect(
      checkIn(await judged(story, story.secretary, await saying(story, 'RecordDissent', 'educacion')), 'dissent'),
    ).toMatchObject({
      verdict,
      observed: { after },
    });
  });

  it('nobody dissents by name from what was declared, nor from what is not decided', async () => {
    const story = await open();
    expect(await story.refused(story.secretary, await saying(story, 'RecordDissent', 'salud'))).toEqual({
      _tag: 'NotDecidedYet',
      item: 'punto-1',
    });
    await story.done(story.chair, { type: 'PutItemToVote', session: SESSION, item: 'punto-1' });
    await story.done(story.chair, { type: 'DeclareUnanimity', session: SESSION, item: 'punto-1', manner: 'consensus' });
    await story.done(story.chair, { type: 'DecideItem', session: SESSION, item: 'punto-1' });
    expect(verdictIn(await story.done(story.secretary, await saying(story, 'RecordDissent', 'salud')), 'dissent')).toBe(
      'not-applicable',
    );
  });
});

describe('a session that goes on another day', () => {
  const recessing = (day = '2030-01-15') =>
    ({ type: 'RecessSession', session: SESSION, at: '14:00', day, time: '10:00' }) as const;
  const resuming = { type: 'ResumeSession', session: SESSION } as const;

  it.each([
    [2, 'broken'],
    [3, 'met'],
    [4, 'met'],
  ])('begins with those who come: %i, %s', async (seats, verdict) => {
    const story = await open();
    await story.done(story.chair, recessing());
    expect(
      await story.refused(story.chair, { type: 'PutItemToVote', session: SESSION, item: 'punto-1' }),
    ).toMatchObject({
      _tag: 'WrongStage',
      stage: 'recess',
    });
    expect(await story.refused(story.chair, resuming)).toEqual({
      _tag: 'NotOnItsDay',
      day: '2030-01-15',
      onDay: '2030-01-14',
    });
    story.clock.set('2030-01-15T16:00:00.000Z');
    await arrive(story, ...titulars('hacienda', 'gobernacion', 'salud', 'educacion').slice(0, seats));
    const resumed = await judged(story, story.chair, resuming);
    for (const rule of ['quorum', 'quorum-verified']) expect(verdictIn(resumed, rule)).toBe(verdict);
    if (verdict === 'met') expect(checkIn(await putToVote(story), 'quorum')).toMatchObject({ observed: { seats } });
  });

  it('has nobody there until they come again, and keeps the lists of each day apart', async () => {
    const story = await open();
    const first = await arrive(story, present('educacion', { from: '12:15' }));
    await voted(story, [...THREE, 'educacion']);
    await story.done(story.chair, recessing());
    story.clock.set('2030-01-15T16:00:00.000Z');
    await arrive(story, ...titulars(...THREE));
    await story.done(story.chair, resuming);
    await story.done(
      story.secretary,
      { type: 'RecordAttendance', session: SESSION, present: [present('economia', { from: '12:15' })] },
      {
        rectifies: {
          event: first.events[0]?.id ?? '',
          reason: 'Era otro asiento.',
          source: { document: 'Lista firmada', place: 'p. 1' },
        },
      },
    );
    expect(checkIn(await putToVote(story, 'punto-2'), 'quorum')).toMatchObject({ observed: { present: [...THREE] } });
  });

  it('is put to no day that is past', async () => {
    const story = await open();
    expect(await story.refused(story.chair, recessing('2030-01-13'))).toMatchObject({ _tag: 'SessionInThePast' });
  });
});
