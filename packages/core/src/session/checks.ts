import { votingSeatsOn } from '../body/state.js';
import { charterOn, charterVersion } from '../commission/state.js';
import type { Premises, Standing } from '../decider.js';
import { alternate } from '../legality/alternate.js';
import { castingVote } from '../legality/casting-vote.js';
import { charterInForce } from '../legality/charter-in-force.js';
import type { Check } from '../legality/check.js';
import { closedAgenda } from '../legality/closed-agenda.js';
import { competence } from '../legality/competence.js';
import { convocationPapers } from '../legality/convocation-papers.js';
import { extraordinaryNotice } from '../legality/extraordinary-notice.js';
import { majority } from '../legality/majority.js';
import { oneVotePerInstitution } from '../legality/one-vote-per-institution.js';
import { opening } from '../legality/opening.js';
import { ordinaryNotice } from '../legality/ordinary-notice.js';
import { procedure } from '../legality/procedure.js';
import { quorum } from '../legality/quorum.js';
import { quorumBase } from '../legality/quorum-base.js';
import { quorumFormula } from '../legality/quorum-formula.js';
import { quorumVerified } from '../legality/quorum-verified.js';
import { registerNumber } from '../legality/register-number.js';
import { check, onTheWordOf } from '../legality/rule.js';
import type { BallotSubject, ConvocationSubject, RoomSubject } from '../legality/session-subjects.js';
import { voiceOnly } from '../legality/voice-only.js';
import { workingDays } from '../legality/working-days.js';
import { holdingOf } from '../offices.js';
import { COMMISSION } from '../values.js';
import {
  departureNotNoted,
  irregularAlternates,
  presentVotingSeats,
  quorumBase as baseOf,
} from './attendance/roster.js';
import type { SessionOpened, QuorumCounted } from './attendance/events.js';
import type { ItemDecided, ItemPutToVote } from './ballot/events.js';
import type { SessionConvened } from './convocation/events.js';
import type { SessionEvent } from './events.js';
import { ballotOf, type Session } from './state.js';

const NO_CALENDAR = { holidays: new Set<string>() };

/** The charter that an act names, and whether it was in force when the act was done. */
const charterCheck = (version: number, { onDay, recordedAt, provenance }: Standing, premises: Premises): Check => {
  const applied = premises.get(COMMISSION)?.charters.find((candidate) => candidate.version === version) ?? null;
  return check(charterInForce, {
    charterFrom: applied?.from ?? null,
    charterRecordedAt: applied?.recordedAt ?? null,
    actDay: onDay,
    actRecordedAt: recordedAt,
    provenance,
  });
};

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

const checkConvocation = (event: SessionConvened, standing: Standing, premises: Premises): readonly Check[] => {
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

const roomOf = (
  session: Session,
  standing: Standing,
  premises: Premises,
  at: RoomSubject['at'],
): RoomSubject | null => {
  const body = premises.get(session.body);
  const commission = premises.get(COMMISSION);
  if (body === null || commission === null) return null;
  const charter =
    session.opened === null
      ? (charterOn(commission, standing.onDay)?.charter ?? null)
      : charterVersion(commission, session.opened.charter);
  return {
    charter,
    provenance: standing.provenance,
    session,
    body,
    day: session.day,
    present: presentVotingSeats(session, body),
    base: session.opened?.base ?? baseOf(charter, body, session.day, premises),
    votingSeats: session.opened?.votingSeats.length ?? votingSeatsOn(body, session.day).length,
    departureNotNoted: departureNotNoted(session),
    at,
    openedBy: standing.actor.kind === 'person' ? standing.actor.office : null,
  };
};

/** Notice counted from receipt can be judged only once it is known who had received it. */
const noticeFromReceipt = (session: Session, standing: Standing, premises: Premises): readonly Check[] => {
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

const checkCount = (
  { data }: QuorumCounted,
  standing: Standing,
  session: Session,
  premises: Premises,
): readonly Check[] => {
  const room = roomOf(session, standing, premises, 'opening');
  if (room === null) return [];
  return [check(quorumBase, room), check(quorumFormula, room), charterCheck(data.charter, standing, premises)];
};

const checkOpening = (
  { data }: SessionOpened,
  standing: Standing,
  session: Session,
  premises: Premises,
): readonly Check[] => {
  const room = roomOf(session, standing, premises, 'opening');
  if (room === null) return [];
  return [
    ...noticeFromReceipt(session, standing, premises),
    check(quorum, room),
    check(quorumVerified, room),
    check(opening, room),
    charterCheck(data.charter, standing, premises),
  ];
};

const castingChair = (session: Session, item: string, room: RoomSubject): BallotSubject['castingChair'] => {
  const by = ballotOf(session, item).castingVote?.by;
  if (by === undefined || by === null) return null;
  return holdingOf(room.body, 'chair', by, session.day)?.standing ?? 'not-the-chair';
};

const ballotSubject = (
  room: RoomSubject,
  item: string,
  facts: Pick<BallotSubject, 'matter' | 'onAgenda' | 'outcome' | 'number'>,
): BallotSubject => {
  const ballot = ballotOf(room.session, item);
  return {
    ...room,
    ...facts,
    item,
    ballot,
    irregularAlternates:
      ballot.votes === null
        ? []
        : irregularAlternates({ ...room.session, attendance: ballot.votes.attendance }, room.body),
    castingChair: castingChair(room.session, item, room),
  };
};

const checkPutToVote = (
  { data: { item, matter, onAgenda } }: ItemPutToVote,
  standing: Standing,
  session: Session,
  premises: Premises,
): readonly Check[] => {
  const room = roomOf(session, standing, premises, 'vote');
  if (room === null) return [];
  const subject = ballotSubject(room, item, { matter, onAgenda, outcome: null, number: null });
  return [
    check(competence, subject),
    check(procedure, subject),
    check(quorum, subject),
    check(quorumVerified, subject),
  ];
};

const checkDecision = (
  { data: { item, outcome, adoption } }: ItemDecided,
  standing: Standing,
  session: Session,
  premises: Premises,
): readonly Check[] => {
  const room = roomOf(session, standing, premises, 'vote');
  if (room === null) return [];
  const { putToVote } = ballotOf(session, item);
  const onAgenda = putToVote?.onAgenda ?? session.agenda.some((listed) => listed.item === item);
  const number = adoption?.number ?? null;
  const taken = Object.values(session.ballots).flatMap(({ resolution }) => resolution ?? []);
  const atTheVote = { ...room, present: putToVote?.present ?? room.present };
  const subject = ballotSubject(atTheVote, item, { matter: putToVote?.matter ?? null, onAgenda, outcome, number });
  return [
    check(competence, subject),
    check(procedure, subject),
    ...(putToVote === null ? [] : [check(quorum, subject)]),
    check(oneVotePerInstitution, subject),
    check(voiceOnly, subject),
    check(alternate, subject),
    check(majority, subject),
    check(castingVote, subject),
    check(registerNumber, { number: adoption?.resolution ?? number, session: session.session, taken }),
    charterCheck(session.opened?.charter ?? session.charterAtConvocation, standing, premises),
  ];
};

/** Facts are recorded as they happened and judged by nobody; determinations carry their checks. */
export const checksOf = (
  event: SessionEvent,
  standing: Standing,
  state: Session | null,
  premises: Premises,
): readonly Check[] => {
  if (event.type === 'SessionConvened') return checkConvocation(event, standing, premises);
  if (state === null) return [];
  switch (event.type) {
    case 'QuorumCounted':
      return checkCount(event, standing, state, premises);
    case 'SessionOpened':
      return checkOpening(event, standing, state, premises);
    case 'ItemPutToVote':
      return checkPutToVote(event, standing, state, premises);
    case 'ItemDecided':
      return checkDecision(event, standing, state, premises);
    case 'ConvocationAcknowledged':
    case 'InvitationAnswered':
    case 'AttendanceRecorded':
    case 'DepartureRecorded':
    case 'SessionNotHeld':
    case 'RollCallRecorded':
    case 'UnanimityDeclared':
    case 'CastingVoteCast':
    case 'SessionClosed':
      return [];
  }
};
