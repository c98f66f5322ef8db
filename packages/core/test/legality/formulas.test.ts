import { beforeAll, describe, expect, it } from 'vitest';
import { NO_BALLOT, seatsFor, type Ballot, type Charter, type Formula } from '@acta/core';
import { outcomeOf } from '../../src/session/ballot/outcome.js';
import { majority } from '../../src/legality/majority.js';
import { quorum } from '../../src/legality/quorum.js';
import type { BallotSubject, RoomSubject } from '../../src/legality/session-subjects.js';
import { convenedForToday } from './convocation-story.js';
import { BODY, SESSION, SESSION_DAY, SOURCE } from '../story/commission.js';

const MOST = 40;

const FRACTIONS: readonly Formula[] = [
  [1, 2],
  [3, 5],
  [2, 3],
  [3, 4],
  [4, 5],
  [1, 1],
  [51, 100],
].map(([numerator = 1, denominator = 1]) => ({ kind: 'fraction', numerator, denominator }));

const FORMULAS: readonly Formula[] = [
  { kind: 'half-plus-one' },
  { kind: 'more-than-half' },
  { kind: 'at-least-half' },
  ...FRACTIONS,
  ...[1, 2, 3, 7, 21, 40].map((count): Formula => ({ kind: 'count', count })),
];

const named = (formula: Formula): string =>
  formula.kind === 'fraction'
    ? `${String(formula.numerator)}/${String(formula.denominator)}`
    : formula.kind === 'count'
      ? String(formula.count)
      : formula.kind;

/** Whether k of n are enough, by counting what is left over: nothing is divided or rounded. */
const enough = (formula: Formula, k: number, n: number): boolean => {
  switch (formula.kind) {
    case 'half-plus-one':
    case 'more-than-half':
      return k > n - k;
    case 'at-least-half':
      return k >= n - k;
    case 'fraction':
      return k * formula.denominator - n * formula.numerator >= 0;
    case 'count':
      return k >= formula.count;
  }
};

/** The least number that is enough, found by trying them all. */
const leastOf = (formula: Formula, n: number): number => {
  let k = 0;
  while (!enough(formula, k, n)) k += 1;
  return k;
};

let room: RoomSubject;
beforeAll(async () => {
  const { record } = await convenedForToday();
  const [session, body] = [await record.load(SESSION), await record.load(BODY)];
  if (session._tag === 'Left' || body._tag === 'Left' || session.right === null || body.right === null)
    throw new Error('not loaded');
  room = {
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
    decidedAt: '2030-01-14T18:00:00.000Z',
    remote: [],
    alternates: [],
    holders: [],
    ofTheClass: [],
    at: 'opening',
    openedBy: 'chair',
  };
});

const seatsOf = (n: number): readonly string[] => Array.from({ length: n }, (_, index) => `asiento-${String(index)}`);

describe.each(FORMULAS.map((formula) => [named(formula), formula] as const))('%s', (_, formula) => {
  const charterOf = (abstentions: 'counted' | 'not-counted'): Charter => ({
    name: 'Reglas',
    quorum: { value: formula, source: SOURCE },
    majority: { value: { formula, abstentions }, source: SOURCE },
  });

  it('is the least number that is enough, of one to forty seats', () => {
    for (let n = 1; n <= MOST; n += 1) expect(seatsFor(formula, n)).toBe(leastOf(formula, n));
  });

  it('is a quorum of as many as are present, from none to all, of one to forty seats', () => {
    const charter = charterOf('counted');
    for (let base = 1; base <= MOST; base += 1)
      for (let there = 0; there <= base; there += 1) {
        const present = seatsOf(there);
        const { verdict } = quorum.judge({ ...room, charter, base, votingSeats: base, present });
        if ((verdict === 'met') !== enough(formula, there, base))
          expect.fail(`${String(there)} of ${String(base)}: ${verdict}`);
      }
  });

  it.each(['counted', 'not-counted'] as const)(
    'is a majority for every count of votes of one to forty present, abstentions %s',
    (abstentions) => {
      const charter = charterOf(abstentions);
      let tried = 0;
      for (let n = 1; n <= MOST; n += 1)
        for (let abstaining = 0; abstaining <= n; abstaining += 1)
          for (let forIt = 0; forIt <= n - abstaining; forIt += 1) {
            const ballot = ballotOf(n, forIt, n - abstaining - forIt, 'abstain');
            const base = abstentions === 'counted' ? n : n - abstaining;
            const expected = forIt > 0 && enough(formula, forIt, base) ? 'adopted' : 'defeated';
            const said = `${String(forIt)} for, ${String(abstaining)} abstaining, of ${String(n)}`;
            if (outcomeOf(charter, ballot) !== expected) expect.fail(`${said}: ${expected}`);
            tried += 1;
          }
      expect(tried).toBe(12_340);
    },
  );

  it.each(['counted', 'not-counted'] as const)(
    'takes whoever is present and silent for abstaining, abstentions %s',
    (abstentions) => {
      const charter = charterOf(abstentions);
      for (let n = 1; n <= 15; n += 1)
        for (let silent = 0; silent < n; silent += 1)
          for (let forIt = 0; forIt <= n - silent; forIt += 1) {
            const against = n - silent - forIt;
            expect(outcomeOf(charter, ballotOf(n, forIt, against, 'say-nothing'))).toBe(
              outcomeOf(charter, ballotOf(n, forIt, against, 'abstain')),
            );
          }
    },
  );

  it('judges the outcome that was declared: the one that the votes give, and no other', () => {
    const charter = charterOf('counted');
    for (let n = 1; n <= 12; n += 1)
      for (let forIt = 0; forIt <= n; forIt += 1) {
        const ballot = ballotOf(n, forIt, 0, 'abstain');
        const adopted = forIt > 0 && enough(formula, forIt, n);
        expect(majority.judge(subjectOf(charter, ballot, 'adopted')).verdict).toBe(adopted ? 'met' : 'broken');
        expect(majority.judge(subjectOf(charter, ballot, 'defeated')).verdict).toBe(adopted ? 'broken' : 'met');
        expect(majority.judge(subjectOf(charter, ballot, 'adopted')).required).toMatchObject({
          votesFor: Math.max(1, leastOf(formula, n)),
          of: n,
        });
      }
  });
});

/** Of n present so many are for and against; the rest abstains, or says nothing. */
const ballotOf = (n: number, forIt: number, against: number, others: 'abstain' | 'say-nothing'): Ballot => {
  const present = seatsOf(n);
  const choices = [
    ...Array<'for'>(forIt).fill('for'),
    ...Array<'against'>(against).fill('against'),
    ...Array<'abstention'>(others === 'abstain' ? n - forIt - against : 0).fill('abstention'),
  ];
  return {
    ...NO_BALLOT,
    putToVote: {
      motion: 'motion-firma',
      revision: 0,
      matter: 'firma',
      title: 'Firma',
      text: 'Firma',
      effects: [],
      present,
      assentingBySilence: [],
      allSeats: n,
      weights: [],
      onAgenda: true,
    },
    votes: {
      called: true,
      events: [],
      attendance: [],
      votes: choices.map((choice, index) => ({ seat: present[index] ?? '', choice, facts: [], there: [] })),
    },
  };
};

const subjectOf = (charter: Charter, ballot: Ballot, outcome: 'adopted' | 'defeated'): BallotSubject => ({
  ...room,
  charter,
  at: 'vote',
  item: 'punto-1',
  ballot,
  matter: 'firma',
  onAgenda: true,
  outcome,
  votesOfAlternates: [],
  castingVoteOfRecused: false,
  chairVoted: null,
  recused: [],
  withoutOther: [],
  castingChair: null,
  number: null,
});
