import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plusDays, seatsFor, type Formula, type SessionId } from '@acta/core';
import { quorum } from '../../src/legality/quorum.js';
import type { RoomSubject } from '../../src/legality/session-subjects.js';
import { BODY, commission, convening, SESSION_DAY, SOURCE, type Story } from '../story/commission.js';
import { convenedForToday, INFORMATION, judged } from './convocation-story.js';
import { charterWith, checkIn, verdictIn } from './verdicts.js';

const MOST = 60;
const seatAt = (place: number): string => `asiento-${String(place)}`;
const dayOf = (size: number): string => plusDays(SESSION_DAY, size - 1);
const idOf = (size: number): SessionId => `session-consejo-2030-o-${String(size).padStart(2, '0')}`;

/** A body that begins with the seat of Hacienda and has one more on each day, to sixty. */
const growing = async (): Promise<Story> => {
  const story = await commission({ seats: 1 });
  for (let place = 2; place <= MOST; place += 1) {
    const institution = `institution-numero-${String(place)}` as const;
    await story.done(story.registrar, {
      type: 'RegisterInstitution',
      institution,
      name: institution,
      kind: 'ministry',
      source: SOURCE,
    });
    await story.done(story.registrar, {
      type: 'CreateSeat',
      body: BODY,
      seat: seatAt(place),
      institution,
      right: 'vote',
      titularOffice: 'Titular',
      from: dayOf(place),
      source: SOURCE,
    });
  }
  return story;
};

const seatsOf = (size: number): readonly string[] => [
  'hacienda',
  ...Array.from({ length: size - 1 }, (_, n) => seatAt(n + 2)),
];

const convene = async (story: Story, size: number): Promise<void> => {
  const previousMinutes = await story.paper();
  const changes = { session: idOf(size), number: size, day: dayOf(size), previousMinutes, agenda: INFORMATION };
  await story.done(story.secretary, convening([], changes));
};

const arrives = (story: Story, size: number, seats: readonly string[], from: number) =>
  story.done(story.secretary, {
    type: 'RecordAttendance',
    session: idOf(size),
    present: seats.map((seat, index) => ({
      seat,
      person: `00000000-0000-4000-8000-${String(from + index).padStart(12, '0')}`,
      capacity: 'titular' as const,
      from: '12:00',
    })),
  });

const count = (story: Story, size: number) => story.done(story.secretary, { type: 'CountQuorum', session: idOf(size) });
const open = (story: Story, size: number) => judged(story, story.chair, { type: 'OpenSession', session: idOf(size) });

it(
  'of one to sixty seats is half of them and one more, rounded down: one below is refused',
  { timeout: 120_000 },
  async () => {
    const story = await growing();
    for (let size = 1; size <= MOST; size += 1) await convene(story, size);
    for (let size = 1; size <= MOST; size += 1) {
      story.clock.set(`${dayOf(size)}T18:00:00.000Z`);
      const required = size % 2 === 0 ? size / 2 + 1 : (size + 1) / 2;
      const seats = seatsOf(size);
      if (required > 1) await arrives(story, size, seats.slice(0, required - 1), 1);
      const short = await count(story, size);
      expect(short.events[0]?.data).toMatchObject({ base: size, required, reached: false });
      expect(verdictIn(short, 'quorum-base')).toBe('met');
      expect(verdictIn(await open(story, size), 'quorum')).toBe('broken');
      await arrives(story, size, seats.slice(required - 1, required), required);
      expect((await count(story, size)).events[0]?.data).toMatchObject({ base: size, required, reached: true });
      expect(checkIn(await open(story, size), 'quorum')).toMatchObject({
        verdict: 'met',
        required: { seats: required, of: size },
        observed: { seats: required },
      });
    }
  },
);

const formulas: fc.Arbitrary<Formula> = fc.oneof(
  fc.constantFrom<Formula>({ kind: 'half-plus-one' }, { kind: 'more-than-half' }, { kind: 'at-least-half' }),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
    .map(([numerator, denominator]): Formula => ({ kind: 'fraction', numerator, denominator })),
  fc.integer({ min: 1, max: 70 }).map((number): Formula => ({ kind: 'count', count: number })),
);

/** What each formula says in words, without its arithmetic. */
const isEnough = (formula: Formula, present: number, base: number): boolean => {
  switch (formula.kind) {
    case 'half-plus-one':
    case 'more-than-half':
      return 2 * present > base;
    case 'at-least-half':
      return 2 * present >= base;
    case 'fraction':
      return present * formula.denominator >= base * formula.numerator;
    case 'count':
      return present >= formula.count;
  }
};

const roomOf = async (): Promise<RoomSubject> => {
  const story = await convenedForToday();
  const [session, body] = [await story.record.load('session-consejo-2030-o-01'), await story.record.load(BODY)];
  if (session._tag === 'Left' || body._tag === 'Left' || session.right === null || body.right === null)
    throw new Error('not loaded');
  return {
    charter: null,
    provenance: { kind: 'contemporaneous' },
    session: session.right,
    body: body.right,
    day: SESSION_DAY,
    present: [],
    base: 0,
    votingSeats: 0,
    departureNotNoted: false,
    members: [],
    officers: [],
    remote: [],
    alternates: [],
    holders: [],
    ofTheClass: [],
    at: 'opening',
    decidedAt: '2030-01-14T18:00:00.000Z',
    openedBy: 'chair',
  };
};

it('is met just where as many are present as its formula asks for, of any base', async () => {
  const room = await roomOf();
  fc.assert(
    fc.property(formulas, fc.integer({ min: 1, max: MOST }), fc.nat({ max: MOST }), (formula, base, there) => {
      const present = seatsOf(MOST).slice(0, Math.min(there, base));
      const charter = charterWith({ quorum: { value: formula, source: SOURCE } });
      const { verdict, required } = quorum.judge({ ...room, charter, base, votingSeats: base, present });
      expect(verdict).toBe(present.length >= seatsFor(formula, base) ? 'met' : 'broken');
      expect(verdict).toBe(isEnough(formula, present.length, base) ? 'met' : 'broken');
      expect(required).toMatchObject({ seats: seatsFor(formula, base), of: base, formula: formula.kind });
    }),
    { numRuns: 500 },
  );
});
