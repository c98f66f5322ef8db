import { expect, it } from 'vitest';
import type { ActaEvent, SessionId } from '@acta/core';
import { givenEvents, type InStream } from '@acta/testkit';
import { isUnaccountedOn, isUpcomingOn, sessionCalendar } from '../../src/index.js';

const SESSION: SessionId = 'session-consejo-2014-o-03';

const convened: InStream = [
  SESSION,
  {
    type: 'SessionConvened',
    data: {
      body: 'body-consejo',
      kind: 'ordinary',
      year: 2014,
      number: 3,
      day: '2014-03-20',
      time: '10:00',
      place: 'Sala de juntas',
      agenda: [{ item: 'firma', title: 'Firma electrónica', kind: 'information', papers: [] }],
      invitations: [{ institution: 'institution-hacienda', as: 'member' }],
      charter: 1,
      policy: 1,
    },
  },
];

const calendar = (...events: readonly ActaEvent[]) =>
  givenEvents(convened, ...events.map((event): InStream => [SESSION, event])).projectedBy(sessionCalendar);
const session = (...events: readonly ActaEvent[]) => calendar(...events).documents.get(SESSION)!;

it.each([
  ['2014-03-19', true],
  ['2014-03-20', true],
  ['2014-03-21', false],
])('a session of 20 March, on %s: still to come %s', (day, upcoming) => {
  expect(isUpcomingOn(session(), day)).toBe(upcoming);
  expect(isUnaccountedOn(session(), day)).toBe(!upcoming);
});

it.each<ActaEvent>([
  { type: 'SessionOpened', data: { roster: [], votingSeats: [], base: 12, charter: 1 } },
  { type: 'SessionNotHeld', data: { reason: 'Sin quórum', released: [], policy: 1 } },
  { type: 'SessionClosed', data: { resolutions: [], policy: 1 } },
])('after $type it is neither to come nor unaccounted for', (event) => {
  for (const day of ['2014-03-19', '2014-03-21']) {
    expect(isUpcomingOn(session(event), day)).toBe(false);
    expect(isUnaccountedOn(session(event), day)).toBe(false);
  }
});

it('tells the last answer of each institution', () => {
  const answered = (answer: 'attends' | 'does-not-attend'): ActaEvent => ({
    type: 'InvitationAnswered',
    data: { institution: 'institution-hacienda', answer },
  });
  expect(session(answered('attends'), answered('does-not-attend')).answers).toEqual([
    { institution: 'institution-hacienda', answer: 'does-not-attend' },
  ]);
});
