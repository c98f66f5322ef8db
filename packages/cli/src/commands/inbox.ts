import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { COMMISSION, word, type StreamId } from '@acta/core';
import {
  bodyDirectory,
  endedIn,
  focalPointNetwork,
  obligationsInbox,
  obligationsOn,
  openClasses,
  unboundOn,
  unpassedOn,
  type OpenObligation,
  type Unbound,
  type Unpassed,
} from '@acta/projections';
import type { Names } from '../record/names.js';
import type { Documents } from '../record/standing.js';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import { withToday, type MomentOptions } from '../input/moment.js';
import { nearest } from '../record/find.js';
import { reading } from '../record/reading.js';
import { termIn } from '../screen/duty.js';
import { showListing } from '../screen/listing.js';
import { report } from '../screen/report.js';
import type { Screen } from '../screen/screen.js';
import type { CommandLineTrouble } from '../trouble.js';
import type { Making } from './making.js';

/** To bind a later member of an open class. */
type ToBind = Omit<Unbound, 'body'> & {
  readonly kind: 'bind-member';
  readonly debtor: StreamId;
  readonly office: 'executive-secretary';
};
/** To record to whom by law a duty passes that an institution left when it ended. */
type ToPass = Omit<Unpassed, 'commitment'> & {
  readonly kind: 'pass-on';
  readonly debtor: StreamId;
  readonly office: 'registrar';
};
type Owed = Omit<OpenObligation, 'obligation'> & {
  readonly obligation: OpenObligation['obligation'] | ToBind | ToPass;
};

const WITHOUT_DAY = { by: null, overdue: false, missedPeriods: 0 } as const;

const toBind = ({ body: debtor, ...member }: Unbound): Owed => ({
  source: member.resolution,
  obligation: { kind: 'bind-member', debtor, office: 'executive-secretary', ...member },
  ...WITHOUT_DAY,
});

const toPass = ({ commitment: source, ...left }: Unpassed): Owed => ({
  source,
  obligation: { kind: 'pass-on', debtor: COMMISSION, office: 'registrar', ...left },
  ...WITHOUT_DAY,
});

/** Who an id as typed stands for, null where none was typed. */
const debtorIn = (documents: Documents, typed: string | undefined): Either<CommandLineTrouble, StreamId | null> => {
  if (typed === undefined) return right(null);
  const bodies = documents.all(bodyDirectory).map(({ key }) => key);
  const institutions = documents.all(focalPointNetwork).map(({ key }) => key);
  const known = [COMMISSION, ...bodies, ...institutions] as readonly StreamId[];
  const found = known.find((id) => id === typed.trim());
  return found === undefined ? left({ _tag: 'NotFound', id: typed, nearest: nearest(typed, known) }) : right(found);
};

/** What is overdue, then what has a day, then the rest; each by its day, since when it is owed, and what it comes from. */
const urgency = ({ overdue, by, source, obligation: { since, kind, debtor } }: Owed): string =>
  [overdue ? 0 : by === null ? 2 : 1, by ?? '', since, source, kind, debtor].join(' ');

const whatIn = ({ obligation }: Owed, { words: { inbox }, language }: Screen, { nameOf }: Names): string => {
  switch (obligation.kind) {
    case 'answer-invitation':
      return inbox.answerInvitation;
    case 'answer-call':
      return inbox.answerCall;
    case 'report':
      return inbox.report;
    case 'verify-report':
      return inbox.verifyReport(obligation.report);
    case 'ratify':
      return inbox.ratify;
    case 'report-back':
      return inbox.reportBack(obligation.motion);
    case 'report-to-session':
      return inbox.reportToSession;
    case 'draw-up-minutes':
      return inbox.drawUpMinutes;
    case 'sign-minutes':
      return inbox.signMinutes;
    case 'declare-minutes-signed':
      return inbox.declareMinutesSigned;
    case 'publish-minutes':
      return inbox.publishMinutes;
    case 'final-text':
      return obligation.disputed ? inbox.disputedText : inbox.finalText;
    case 'resend-report':
      return inbox.resendReport(obligation.report);
    case 'review':
      return inbox.review;
    case 'respond-to-red':
      return inbox.respondToRed(word(obligation.response, language));
    case 'answer-escalation':
      return inbox.answerEscalation(obligation.escalation);
    case 'resume-or-close':
      return inbox.resumeOrClose;
    case 'bind-member':
      return inbox.bindMember(nameOf(obligation.institution), obligation.effect);
    case 'pass-on':
      return inbox.passOn(nameOf(obligation.institution));
    case 'settle-effect':
      return inbox.settleEffect(obligation.effect, obligation.detail);
  }
};

const whenIn = (open: Owed, screen: Screen): string => {
  const { obligation, by, overdue, missedPeriods } = open;
  const { words, sign } = screen;
  const day =
    obligation.kind === 'report' ? termIn({ term: obligation.term, ...(by === null ? {} : { due: by }) }, screen) : by;
  return [
    day ?? words.page.none,
    ...(overdue ? [sign('overdue', words.board.overdue)] : []),
    ...(missedPeriods === 0 ? [] : [words.scorecard.missedPeriods(missedPeriods)]),
  ].join('\n');
};

const show = (desk: Desk, typed: string | undefined, as: MomentOptions): Promise<number> =>
  reading(
    desk,
    { of: [obligationsInbox, openClasses, bodyDirectory, focalPointNetwork], as },
    async ({ documents, names, today }) => {
      const { screen } = desk;
      const { words, language } = screen;
      const { inbox, board } = words;
      const debtor = debtorIn(documents, typed);
      if (isLeft(debtor)) return report(screen, debtor.left);
      const day = today ?? '';
      const ended = endedIn(documents.all(focalPointNetwork).map(({ document }) => document));
      const open = documents
        .all(obligationsInbox)
        .flatMap(({ document }): readonly Owed[] => [
          ...obligationsOn(document, day),
          ...unpassedOn(document, ended, day).map(toPass),
        ])
        .concat(documents.all(openClasses).flatMap(({ document }) => unboundOn(document, day).map(toBind)))
        .filter(({ obligation }) => debtor.right === null || obligation.debtor === debtor.right)
        .sort((one, other) => (urgency(one) < urgency(other) ? -1 : 1));
      await showListing(screen, open, {
        title: [inbox.title, debtor.right === null ? (names.commission ?? '') : names.nameOf(debtor.right)].join(' · '),
        beneath: [board.today(day)],
        nothing: inbox.nothing,
        columns: [
          { title: inbox.by, holds: 'phrase' },
          { title: inbox.debtor },
          { title: inbox.what },
          { title: inbox.since },
          { title: inbox.source, holds: 'id' },
        ],
        row: (each) => [
          whenIn(each, screen),
          `${names.nameOf(each.obligation.debtor)}, ${word(each.obligation.office, language)}`,
          whatIn(each, screen, names),
          each.obligation.since,
          each.source,
        ],
        object: ({ source, obligation, ...rest }) => ({ source, ...obligation, ...rest, today }),
      });
      return EXIT.done;
    },
  );

export const makeInbox = ({ words, command, runs }: Making) =>
  withToday(command('inbox', words.commands.inbox), words)
    .argument('[institution|body]', words.arguments.debtor)
    .action(runs(show));
