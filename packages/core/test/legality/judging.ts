import type { Charter, Check } from '@acta/core';
import type { Body } from '../../src/body/state.js';
import type { Facts } from '../../src/legality/check.js';
import type { Judgement, ValueOf } from '../../src/legality/rule.js';
import type { BallotSubject, RoomSubject } from '../../src/legality/session-subjects.js';
import { NO_BALLOT, NO_SESSION, type Ballot, type Session } from '../../src/session/state.js';
import { CONTEMPORANEOUS } from '../given.js';

const ARTICLE = 'Artículo 1';

type Parameter = Exclude<keyof Charter, 'name' | 'preset' | 'rules'>;

/** A charter that states this and nothing else. */
export const stating = <P extends Parameter>(parameter: P, value: ValueOf<P>): Charter => ({
  name: 'De prueba',
  [parameter]: { value, source: ARTICLE },
});

/** What is found by the parameter that the charter states. */
export const byArticle = (required: Facts, observed: Facts, verdict: Check['verdict']): Judgement => ({
  legalBasis: ARTICLE,
  required,
  observed,
  verdict,
});

export const notAsked = (observed: Facts = {}): Judgement => byArticle({}, observed, 'not-applicable');
export const untold = (observed: Facts = {}): Judgement => byArticle({}, observed, 'unverifiable');

const seat = (name: string, changes: object = {}) => ({
  seat: name,
  institution: `institution-${name}`,
  right: 'vote',
  ...changes,
});

/** Five seats; the last has a voice only. */
export const FIVE = ['hacienda', 'gobernacion', 'salud', 'economia'].map((name) => seat(name));
export const bodyOf = (
  seats: readonly object[] = [...FIVE, seat('inai', { right: 'voice' })],
  changes: object = {},
): Body =>
  ({
    body: 'body-consejo',
    mandate: { matters: ['firma'], from: null, until: null },
    seats,
    ...changes,
  }) as unknown as Body;

export const sessionOf = (changes: Partial<Session> = {}): Session => ({
  ...NO_SESSION,
  session: 'session-consejo-2014-o-01',
  body: 'body-consejo',
  year: 2014,
  number: 1,
  day: '2014-03-12',
  agenda: [],
  opened: null,
  ...changes,
});

/** Three of four voting seats at the opening, under a charter. */
export const room = (charter: Charter | null, changes: Partial<RoomSubject> = {}): RoomSubject => ({
  decidedAt: '2014-03-12T18:00:00.000Z',
  charter,
  provenance: CONTEMPORANEOUS,
  session: sessionOf(),
  body: bodyOf(),
  day: '2014-03-12',
  present: ['hacienda', 'gobernacion', 'salud'],
  base: 4,
  votingSeats: 4,
  departureNotNoted: false,
  members: ['hacienda', 'gobernacion', 'salud', 'economia'],
  officers: [],
  remote: [],
  alternates: [],
  holders: [],
  ofTheClass: [],
  at: 'opening',
  openedBy: null,
  ...changes,
});

type Choice = NonNullable<Ballot['votes']>['votes'][number]['choice'];

/** A ballot put to the vote, with these votes by name. */
export const voted = (votes: Readonly<Record<string, Choice>> | null, changes: Partial<Ballot> = {}): Ballot => ({
  ...NO_BALLOT,
  putToVote: {
    motion: 'motion-firma',
    revision: 0,
    matter: 'firma',
    title: 'Firma',
    text: 'Se incluirá.',
    effects: [],
    present: ['hacienda', 'gobernacion', 'salud'],
    assentingBySilence: [],
    allSeats: 4,
    weights: [],
    onAgenda: true,
  },
  votes:
    votes === null
      ? null
      : {
          called: true,
          events: [],
          votes: Object.entries(votes).map(([name, choice]) => ({ seat: name, choice, facts: [], there: [] })),
          attendance: [],
        },
  ...changes,
});

export const ballotUnder = (
  charter: Charter | null,
  ballot: Ballot,
  changes: Partial<BallotSubject> = {},
): BallotSubject => ({
  ...room(charter, { at: 'vote' }),
  item: 'punto-1',
  ballot,
  matter: 'firma',
  onAgenda: true,
  outcome: 'adopted',
  votesOfAlternates: [],
  recused: [],
  withoutOther: [],
  chairVoted: null,
  castingChair: null,
  castingVoteOfRecused: false,
  number: null,
  ...changes,
});
