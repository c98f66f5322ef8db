import { charterVersion } from '../../commission/state.js';
import type { Premises, Standing } from '../../decider.js';
import type { Check } from '../../legality/check.js';
import { closedAgenda } from '../../legality/closed-agenda.js';
import { convocationPapers } from '../../legality/convocation-papers.js';
import { extraordinaryNotice } from '../../legality/extraordinary-notice.js';
import { ordinaryNotice } from '../../legality/ordinary-notice.js';
import { check, onTheWordOf } from '../../legality/rule.js';
import type { ConvocationSubject } from '../../legality/session-subjects.js';
import { workingDays } from '../../legality/working-days.js';
import { COMMISSION } from '../../values.js';
import { charterCheck } from '../room.js';
import type { Session } from '../state.js';
import type { SessionConvened } from './events.js';

const NO_CALENDAR = { holidays: new Set<string>() };

const ofConvocation = (
  { data }: SessionConvened,
  standing: Standing,
  premises: Premises,
  dispatchedOn: string,
  receivedOn: string | null,
): ConvocationSubject => {
  const commission = premises.get(COMMISSION);
  const { kind, number, day, agenda, previousMinutes, charter } = data;
  return {
    charter: commission === null ? null : charterVersion(commission, charter),
    calendar: commission?.calendar ?? NO_CALENDAR,
    provenance: standing.provenance,
    kind,
    number,
    day,
    dispatchedOn,
    receivedOn,
    agenda,
    hasPreviousMinutes: previousMinutes !== undefined,
  };
};

export const checkConvocation = (event: SessionConvened, standing: Standing, premises: Premises): readonly Check[] => {
  const subject = ofConvocation(event, standing, premises, standing.onDay, null);
  return [
    check(ordinaryNotice, subject),
    check(extraordinaryNotice, subject),
    check(workingDays, subject),
    check(convocationPapers, subject),
    check(closedAgenda, subject),
    charterCheck(event.data.charter, standing, premises),
  ];
};

/** Notice counted from receipt can be judged only once it is known who had received it. */
export const noticeFromReceipt = (session: Session, standing: Standing, premises: Premises): readonly Check[] => {
  const commission = premises.get(COMMISSION);
  const charter = commission === null ? null : charterVersion(commission, session.charterAtConvocation);
  const notice = session.kind === 'ordinary' ? charter?.ordinaryNotice : charter?.extraordinaryNotice;
  if (notice?.value.countedFrom !== 'receipt') return [];
  const members = session.invitations.filter(({ as }) => as === 'member').map(({ institution }) => institution);
  const days = members.map((institution) => session.acknowledged[institution] ?? null);
  const receivedOn = days.some((day) => day === null) ? null : (days.toSorted().at(-1) ?? null);
  const words = members.flatMap((institution) => session.receipts[institution] ?? []);
  const subject: ConvocationSubject = {
    charter,
    calendar: commission?.calendar ?? NO_CALENDAR,
    provenance: words.find((word) => onTheWordOf(word, 'met') !== 'met') ?? standing.provenance,
    kind: session.kind,
    number: session.number,
    day: session.day,
    dispatchedOn: session.convenedOn,
    receivedOn,
    agenda: session.agenda,
    hasPreviousMinutes: session.previousMinutes !== null,
  };
  return [check(session.kind === 'ordinary' ? ordinaryNotice : extraordinaryNotice, subject)];
};
