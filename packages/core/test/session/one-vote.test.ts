import { describe, expect, it } from 'vitest';
import { BODY, institutionOf, person, SESSION, SOURCE, votes } from '../story/commission.js';
import { decision, putToVote } from '../legality/attendance-story.js';
import { charterWith, checkIn } from '../legality/verdicts.js';
import { accredit, alternate, arrive, atNoon, opening, present, THREE } from './room-story.js';
import { A, B, C, D, decidedIn, deciding, ITEM, sitting, tally } from './voting.js';

const counted = charterWith({ absentVotes: { value: 'counted-never-in-quorum', source: 'Lineamiento 12' } });

describe('a seat whose position in writing was admitted, and that came after all', () => {
  const come = async () => {
    const story = await sitting({ charter: counted, present: [A, B, C] });
    const position = {
      type: 'AdmitPosition',
      ...ITEM,
      seat: D,
      choice: 'against',
      paper: await story.paper(),
    } as const;
    await story.done(story.secretary, position);
    await arrive(story, present(D, { from: '12:10' }));
    await story.done(story.chair, { type: 'PutItemToVote', ...ITEM });
    return story;
  };

  it('has one vote in a secret ballot', async () => {
    const story = await come();
    const ballot = { type: 'RecordSecretBallot', ...ITEM, voted: [A, B, C, D].toSorted(), tally: tally(3, 1) } as const;
    await story.done(story.secretary, ballot);
    expect(decidedIn(await deciding(story))).toMatchObject({ tally: tally(3, 1) });
  });

  it('has one hand, where hands were counted', async () => {
    const story = await come();
    await story.done(story.secretary, { type: 'RecordShowOfHands', ...ITEM, tally: tally(3, 1) });
    expect(decidedIn(await deciding(story))).toMatchObject({ tally: tally(3, 1) });
  });
});

describe('an alternate’s vote', () => {
  it.each([
    ['before the others voted', true],
    ['after they had', false],
  ])('stands as it was cast, though the titular comes %s', async (_, early) => {
    const story = await atNoon();
    await accredit(story, 'salud', 'director-general');
    await opening(story, [present('hacienda'), present('gobernacion'), alternate('salud')]);
    await putToVote(story);
    const cast = (seat: string, by?: string) =>
      story.done(story.secretary, {
        type: 'CastVote',
        session: SESSION,
        item: 'punto-1',
        seat,
        choice: 'for',
        ...(by === undefined ? {} : { by: person(by) }),
      });
    const others = async () => {
      await cast('hacienda');
      await cast('gobernacion');
    };
    await cast('salud', 'enlace-salud');
    if (!early) await others();
    await arrive(story, present('salud', { from: '12:10' }));
    if (early) await others();
    expect(checkIn(await decision(story), 'alternate')).toMatchObject({ verdict: 'met', observed: { wrongly: [] } });
  });

  it('is not one where the titular voted and left the seat to the alternate before the last had voted', async () => {
    const story = await atNoon();
    await opening(
      story,
      THREE.map((seat) => present(seat)),
    );
    await putToVote(story);
    const cast = (seat: string) =>
      story.done(story.secretary, { type: 'CastVote', session: SESSION, item: 'punto-1', seat, choice: 'for' });
    await cast('salud');
    await story.done(story.secretary, {
      type: 'RecordDeparture',
      session: SESSION,
      seat: 'salud',
      person: person('titular-salud'),
      at: '12:20',
    });
    await arrive(story, alternate('salud', '12:21'));
    await cast('hacienda');
    await cast('gobernacion');
    expect(checkIn(await decision(story), 'alternate').verdict).not.toBe('broken');
  });
});

describe('a seat that comes into being later', () => {
  it('is no seat of the session: nobody sits at it', async () => {
    const story = await atNoon();
    await story.done(story.registrar, {
      type: 'CreateSeat',
      body: BODY,
      seat: 'marina',
      institution: institutionOf('presidencia'),
      right: 'vote',
      titularOffice: 'Titular',
      from: '2030-01-15',
      source: SOURCE,
    });
    const list = [present('hacienda'), present('marina')];
    expect(await story.refused(story.secretary, { type: 'RecordAttendance', session: SESSION, present: list })).toEqual(
      { _tag: 'UnknownSeats', seats: ['marina'], body: BODY },
    );
  });
});

describe('amendments voted in another order than they were moved', () => {
  it('read as the one adopted last', async () => {
    const story = await sitting();
    for (const [amendment, text] of [
      ['enmienda-1', 'Antes de junio.'],
      ['enmienda-2', 'Antes de mayo.'],
    ] as const)
      await story.done(story.secretary, {
        type: 'MoveAmendment',
        ...ITEM,
        amendment,
        seat: B,
        title: 'Plazo',
        text,
        effects: [],
      });
    for (const item of ['enmienda-2', 'enmienda-1', 'punto-1']) {
      await story.done(story.chair, { type: 'PutItemToVote', session: SESSION, item });
      await story.done(story.secretary, {
        type: 'RecordRollCall',
        session: SESSION,
        item,
        votes: votes(story.seats),
      });
      const decided = await story.done(story.chair, { type: 'DecideItem', session: SESSION, item });
      if (item === 'punto-1') expect(decided.events[0]?.data).toMatchObject({ adoption: { text: 'Antes de junio.' } });
    }
  });
});
