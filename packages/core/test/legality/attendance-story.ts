import type { Charter, Command, MotionId } from '@acta/core';
import {
  attending,
  BODY,
  commission,
  convening,
  person,
  propose,
  SESSION,
  SESSION_NOON,
  votes,
  type Extras,
  type Story,
} from '../story/commission.js';
import { judged, type Outcome } from './convocation-story.js';

type Presence = Extract<Command, { readonly type: 'RecordAttendance' }>['present'][number];

export const THREE = ['hacienda', 'gobernacion', 'salud'] as const;
const MOTIONS: readonly MotionId[] = ['motion-uno', 'motion-dos', 'motion-tres'];

/** Five seats, called to a session of three items. */
export const called = async (charter?: Charter): Promise<Story> => {
  const story = await commission(charter === undefined ? {} : { charter });
  for (const motion of MOTIONS) await propose(story, motion, []);
  await story.done(story.secretary, convening(MOTIONS));
  return story;
};

export const alternateAt = (seat: string, who = `enlace-${seat}`): Presence => ({
  seat,
  person: person(who),
  capacity: 'alternate',
  from: '12:00',
});

export const titularAt = (seat: string, from = '12:00'): Presence => ({
  seat,
  person: person(`titular-${seat}`),
  capacity: 'titular',
  from,
});

export const accredit = async (story: Story, seat: string, from = '2030-01-01', until?: string) =>
  story.done(story.secretary, {
    type: 'AccreditAlternate',
    body: BODY,
    seat,
    person: person(`enlace-${seat}`),
    from,
    ...(until === undefined ? {} : { until }),
    credential: await story.paper(),
  });

export const arrive = (story: Story, present: readonly Presence[], extras: Extras = {}) =>
  story.done(story.secretary, { type: 'RecordAttendance', session: SESSION, present: [...present] }, extras);

export const leaving = (seat: string, at?: string, who = `titular-${seat}`) =>
  ({
    type: 'RecordDeparture',
    session: SESSION,
    seat,
    person: person(who),
    ...(at === undefined ? {} : { at }),
  }) as const;

export const leave = (story: Story, seat: string, at?: string, extras: Extras = {}) =>
  story.done(story.secretary, leaving(seat, at), extras);

export const countQuorum = (story: Story) => story.done(story.secretary, { type: 'CountQuorum', session: SESSION });

export const opening = (story: Story): Promise<Outcome> =>
  judged(story, story.chair, { type: 'OpenSession', session: SESSION });

/** At noon, with these titulars and whoever else there. */
export const opened = async (
  titulars: readonly string[],
  { charter, others = [] }: { readonly charter?: Charter; readonly others?: readonly Presence[] } = {},
): Promise<Story> => {
  const story = await called(charter);
  await openWith(story, titulars, others);
  return story;
};

export const openWith = async (story: Story, titulars: readonly string[], others: readonly Presence[] = []) => {
  story.clock.set(SESSION_NOON);
  await story.done(story.secretary, attending(titulars));
  if (others.length > 0) await arrive(story, others);
  await countQuorum(story);
  await story.done(story.chair, { type: 'OpenSession', session: SESSION });
};

export const putToVote = (story: Story, item = 'punto-1'): Promise<Outcome> =>
  judged(story, story.chair, { type: 'PutItemToVote', session: SESSION, item });

/** Puts the item to the vote, and all these seats vote for it. */
export const voted = async (story: Story, seats: readonly string[], item = 'punto-1'): Promise<void> => {
  await story.done(story.chair, { type: 'PutItemToVote', session: SESSION, item });
  await story.done(story.secretary, { type: 'RecordRollCall', session: SESSION, item, votes: votes(seats) });
};

export const decision = (story: Story, item = 'punto-1'): Promise<Outcome> =>
  judged(story, story.chair, { type: 'DecideItem', session: SESSION, item });
