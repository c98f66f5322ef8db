import { votingSeatsOn } from '../../body/state.js';
import { NO_CALENDAR } from '../../calendar/calendar.js';
import { charterVersion } from '../../commission/state.js';
import type { Premises, Standing } from '../../decider.js';
import type { Check } from '../../legality/check.js';
import { closedAgenda } from '../../legality/closed-agenda.js';
import { convocationPapers } from '../../legality/convocation-papers.js';
import { everyoneConvened } from '../../legality/everyone-convened.js';
import { extraordinaryNotice } from '../../legality/extraordinary-notice.js';
import { extraordinaryRequest } from '../../legality/extraordinary-request.js';
import { ordinaryNotice } from '../../legality/ordinary-notice.js';
import { check, onTheWordOf } from '../../legality/rule.js';
import type { ConvocationSubject } from '../../legality/session-subjects.js';
import { workingDays } from '../../legality/working-days.js';
import { COMMISSION } from '../../values.js';
import { charterCheck } from '../room.js';
import type { Moment, Session } from '../state.js';
import type { SessionConvened } from './events.js';

const ofConvocation = ({ data }: SessionConvened, standing: Standing, premises: Premises): ConvocationSubject => {
  const commission = premises.get(COMMISSION);
  const body = premises.get(data.body);
  const { kind, number, day, startsAt = null, agenda, previousMinutes, charter } = data;
  const { requestedBy = null, notConvened = [], agreedBy } = data;
  return {
    charter: commission === null ? null : charterVersion(commission, charter),
    calendar: commission?.calendar ?? NO_CALENDAR,
    provenance: standing.provenance,
    kind,
    call: 'first',
    number,
    day,
    startsAt,
    dispatched: { day: standing.onDay, at: standing.occurredAt ?? null },
    received: null,
    agenda,
    hasPreviousMinutes: previousMinutes !== undefined,
    requestedBy,
    members: body === null ? [] : votingSeatsOn(body, day).map(({ institution }) => institution),
    notConvened: notConvened.map(({ institution }) => institution),
    agreed: agreedBy !== undefined,
  };
};

export const checkConvocation = (event: SessionConvened, standing: Standing, premises: Premises): readonly Check[] => {
  const subject = ofConvocation(event, standing, premises);
  return [
    check(ordinaryNotice, subject),
    check(extraordinaryNotice, subject),
    check(workingDays, subject),
    check(extraordinaryRequest, subject),
    check(everyoneConvened, subject),
    check(convocationPapers, subject),
    check(closedAgenda, subject),
    charterCheck(event.data.charter, standing, premises),
  ];
};

/** The last of the members' receipts; its instant is known where each one's is. */
const lastReceipt = ({ acknowledged, receipts }: Session, members: readonly string[]): Moment | null => {
  const days = members.flatMap((institution) => acknowledged[institution] ?? []);
  const instants = members.flatMap((institution) => receipts[institution]?.at ?? []);
  const day = days.toSorted().at(-1);
  if (day === undefined || days.length < members.length) return null;
  return { day, at: instants.length < members.length ? null : (instants.toSorted().at(-1) ?? null) };
};

/** A session's notice as it stands, dispatched with its convocation or, of a second call that it did not announce, with that. */
export const noticeSubject = (session: Session, standing: Standing, premises: Premises): ConvocationSubject => {
  const commission = premises.get(COMMISSION);
  const members = session.invitations.filter(({ as }) => as === 'member').map(({ institution }) => institution);
  return {
    charter: commission === null ? null : charterVersion(commission, session.charterAtConvocation),
    calendar: commission?.calendar ?? NO_CALENDAR,
    provenance: standing.provenance,
    kind: session.kind,
    call: session.dispatched === null ? 'first' : session.call,
    number: session.number,
    day: session.day,
    startsAt: session.startsAt,
    dispatched: session.dispatched ?? { day: session.convenedOn, at: session.convenedAt },
    received: lastReceipt(session, members),
    agenda: session.agenda,
    hasPreviousMinutes: session.previousMinutes !== null,
    requestedBy: null,
    members,
    notConvened: [],
    agreed: session.agreedBy !== null,
  };
};

/** Notice counted from receipt can be judged only once it is known who had received it. */
export const noticeFromReceipt = (session: Session, standing: Standing, premises: Premises): readonly Check[] => {
  const subject = noticeSubject(session, standing, premises);
  const { charter, members } = subject;
  const ofKind = session.kind === 'ordinary' ? charter?.ordinaryNotice : charter?.extraordinaryNotice;
  const own = subject.call === 'second' ? charter?.secondCall?.value.notice : undefined;
  if ((own ?? ofKind?.value)?.countedFrom !== 'receipt') return [];
  const words = members.flatMap((institution) => session.receipts[institution]?.provenance ?? []);
  const provenance = words.find((word) => onTheWordOf(word, 'met') !== 'met') ?? standing.provenance;
  return [check(session.kind === 'ordinary' ? ordinaryNotice : extraordinaryNotice, { ...subject, provenance })];
};
