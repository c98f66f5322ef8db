import type { Charter, MotionId, RecordAttendance } from '@acta/core';
import {
  BODY,
  commission,
  convening,
  institutionOf,
  person,
  propose,
  SESSION,
  SESSION_NOON,
  SOURCE,
  type Story,
} from '../story/commission.js';
import { judged, type Outcome } from '../legality/convocation-story.js';
import { charterWith } from '../legality/verdicts.js';

export type Presence = RecordAttendance['present'][number];

const MOTIONS: readonly MotionId[] = ['motion-uno', 'motion-dos', 'motion-tres'];

/** Five seats called to a session of three decisions, and come to its noon. */
export const atNoon = async (changes: Partial<Charter> = {}): Promise<Story> => {
  const story = await commission({ charter: charterWith(changes) });
  for (const motion of MOTIONS) await propose(story, motion, []);
  await story.done(story.secretary, convening(MOTIONS));
  story.clock.set(SESSION_NOON);
  return story;
};

export const present = (seat: string, changes: Partial<Presence> = {}): Presence => ({
  seat,
  person: person(`titular-${seat}`),
  capacity: 'titular',
  from: '12:00',
  ...changes,
});

export const arrive = (story: Story, ...there: readonly Presence[]) =>
  story.done(story.secretary, { type: 'RecordAttendance', session: SESSION, present: [...there] });

/** Records these, counts, and opens or says why not. */
export const opening = async (story: Story, there: readonly Presence[]): Promise<Outcome> => {
  await arrive(story, ...there);
  await story.done(story.secretary, { type: 'CountQuorum', session: SESSION });
  return judged(story, story.chair, { type: 'OpenSession', session: SESSION });
};

export const THREE = ['hacienda', 'gobernacion', 'salud'] as const;

/** An open session with those seats. */
export const open = async (seats: readonly string[] = THREE, changes: Partial<Charter> = {}): Promise<Story> => {
  const story = await atNoon(changes);
  const opened = await opening(
    story,
    seats.map((seat) => present(seat)),
  );
  if (!('events' in opened)) throw new Error(JSON.stringify(opened));
  return story;
};

export const accredit = async (story: Story, seat: string, rank?: string, from = '2030-01-01') =>
  story.done(story.secretary, {
    type: 'AccreditAlternate',
    body: BODY,
    seat,
    person: person(`enlace-${seat}`),
    from,
    ...(rank === undefined ? {} : { rank }),
    credential: await story.paper(),
  });

export const alternate = (seat: string, from = '12:00'): Presence =>
  present(seat, { person: person(`enlace-${seat}`), capacity: 'alternate', from });

/** Ends the office of an institution's titular, and gives it to another or to nobody. */
export const replaceTitular = async (
  story: Story,
  seat: string,
  until: string,
  next?: { readonly person: string; readonly standing: 'titular' | 'acting'; readonly from: string },
): Promise<void> => {
  const institution = institutionOf(seat);
  await story.done(story.registrar, {
    type: 'EndTitular',
    institution,
    person: person(`titular-${seat}`),
    until,
    source: SOURCE,
  });
  if (next !== undefined)
    await story.done(story.registrar, { type: 'RecordTitular', institution, ...next, source: SOURCE });
};

export const officers = (
  story: Story,
  ...there: readonly { readonly office: 'chair' | 'executive-secretary'; readonly person: string }[]
) => story.done(story.secretary, { type: 'RecordOfficers', session: SESSION, officers: [...there] });
