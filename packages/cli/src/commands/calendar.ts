import { word } from '@acta/core';
import { isUnaccountedOn, isUpcomingOn, sessionCalendar, type SessionCalendar } from '@acta/projections';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import { withToday, type MomentOptions } from '../input/moment.js';
import { reading } from '../record/reading.js';
import { showListing } from '../screen/listing.js';
import { marksOf } from '../screen/marks.js';
import type { Screen } from '../screen/screen.js';
import type { Making } from './making.js';

const stageIn = (session: SessionCalendar, { words: { calendar }, sign }: Screen, today: string): string => {
  const { stage, notHeldFor, closedOn, quorumReached } = session;
  switch (stage) {
    case 'convened':
      return isUnaccountedOn(session, today)
        ? sign('unverifiable', calendar.unaccounted)
        : sign('waits', calendar.upcoming);
    case 'open':
    case 'recess':
      return sign('partly', calendar.open);
    case 'closed':
      return sign('done', calendar.closed(closedOn ?? ''));
    case 'deferred':
      return sign('waits', calendar.deferred(notHeldFor ?? ''));
    case 'called-off':
      return sign('refused', calendar.calledOff(notHeldFor ?? ''));
    case 'not-held':
      return sign('refused', quorumReached === false ? calendar.noQuorum : calendar.notHeld(notHeldFor ?? ''));
  }
};

const answersIn = ({ invited, answers }: SessionCalendar, { words: { calendar } }: Screen): string => {
  const come = answers.filter(({ answer }) => answer === 'attends').length;
  return invited === 0 ? '' : calendar.answers(invited, come, answers.length - come);
};

const whenOf = ({ day, time }: SessionCalendar): string => (time === undefined ? day : `${day} ${time}`);

const inOrder = (one: SessionCalendar, other: SessionCalendar): number => (whenOf(one) < whenOf(other) ? -1 : 1);

const show = (desk: Desk, as: MomentOptions): Promise<number> =>
  reading(desk, { of: [sessionCalendar], as }, async ({ documents, names, today }) => {
    const { screen } = desk;
    const { words, language } = screen;
    const { calendar, board } = words;
    const day = today ?? '';
    const sessions = documents.all(sessionCalendar).map(({ document }) => document);
    await showListing(screen, sessions.toSorted(inOrder), {
      title: [calendar.title, names.commission ?? ''].join(' · '),
      beneath: [board.today(day)],
      nothing: calendar.nothing,
      columns: [
        { title: calendar.when, holds: 'phrase' },
        { title: calendar.session },
        { title: calendar.place },
        { title: calendar.answered },
        { title: calendar.stage },
        { title: calendar.id, holds: 'id' },
      ],
      row: (session) => [
        whenOf(session),
        `${names.nameOf(session.body)}, ${word(session.kind, language)} ${session.number}/${session.year}`,
        session.place ?? '',
        answersIn(session, screen),
        [stageIn(session, screen, day), ...marksOf(session.entry, screen)].join('\n'),
        session.session,
      ],
      object: (session) => ({
        ...session,
        upcoming: isUpcomingOn(session, day),
        unaccounted: isUnaccountedOn(session, day),
        today,
      }),
    });
    return EXIT.done;
  });

export const makeCalendar = ({ words, command, runs }: Making) =>
  withToday(command('calendar', words.commands.calendar), words).action(runs(show));
