import { NO_CALENDAR } from '../../calendar/calendar.js';
import { charterVersion } from '../../commission/state.js';
import type { Premises, Standing } from '../../decider.js';
import type { Check } from '../../legality/check.js';
import { extraordinaryNotice } from '../../legality/extraordinary-notice.js';
import { ordinaryNotice } from '../../legality/ordinary-notice.js';
import { rescheduling } from '../../legality/rescheduling.js';
import { check } from '../../legality/rule.js';
import { secondCall } from '../../legality/second-call.js';
import { COMMISSION } from '../../values.js';
import { noticeSubject } from '../convocation/checks.js';
import { charterCheck } from '../room.js';
import type { Session } from '../state.js';
import type { SecondCallMade, SessionCancelled, SessionRescheduled } from './events.js';

const noticeOf = ({ kind }: Session) => (kind === 'ordinary' ? ordinaryNotice : extraordinaryNotice);

const lawOf = (session: Session, premises: Premises) => {
  const commission = premises.get(COMMISSION);
  return {
    charter: commission === null ? null : charterVersion(commission, session.charterAtConvocation),
    calendar: commission?.calendar ?? NO_CALENDAR,
  };
};

/** Made after the first, it has a notice of its own; announced with it, it has that of the first. */
export const checkSecondCall = (
  { data: { day, startsAt, announced, quorumTold = false } }: SecondCallMade,
  standing: Standing,
  session: Session,
  premises: Premises,
): readonly Check[] => [
  check(secondCall, {
    ...lawOf(session, premises),
    firstDay: session.day,
    day,
    quorumFailed: session.quorum?.reached === false,
    announced,
    quorumTold,
  }),
  ...(announced
    ? []
    : [
        check(noticeOf(session), {
          ...noticeSubject(session, standing, premises),
          call: 'second',
          day,
          startsAt: startsAt ?? null,
          dispatched: { day: standing.onDay, at: standing.occurredAt ?? null },
          received: null,
        }),
      ]),
  charterCheck(session.charterAtConvocation, standing, premises),
];

/** Whoever is called to an earlier day than before has the notice anew. */
export const checkRescheduling = (
  { data: { day, startsAt, causeEndedOn } }: SessionRescheduled,
  standing: Standing,
  session: Session,
  premises: Premises,
): readonly Check[] => {
  const dispatched = { day: standing.onDay, at: standing.occurredAt ?? null };
  const notice = noticeSubject(session, standing, premises);
  const anew = { ...notice, day, startsAt: startsAt ?? null, dispatched, received: null };
  return [
    check(rescheduling, { ...lawOf(session, premises), kind: session.kind, causeEndedOn, newDay: day }),
    ...(day < session.day ? [check(noticeOf(session), anew)] : []),
    charterCheck(session.charterAtConvocation, standing, premises),
  ];
};

export const checkCancellation = (
  _: SessionCancelled,
  standing: Standing,
  session: Session,
  premises: Premises,
): readonly Check[] => [
  check(rescheduling, { ...lawOf(session, premises), kind: session.kind, causeEndedOn: null, newDay: null }),
  charterCheck(session.charterAtConvocation, standing, premises),
];
