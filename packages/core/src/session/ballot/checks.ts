import { seatOf } from '../../body/state.js';
import type { Premises, Standing } from '../../decider.js';
import { absentVotes } from '../../legality/absent-votes.js';
import { abstention } from '../../legality/abstention.js';
import { agendaApproval } from '../../legality/agenda-approval.js';
import { alternate } from '../../legality/alternate.js';
import { castingVote } from '../../legality/casting-vote.js';
import { chairVote } from '../../legality/chair-vote.js';
import type { Check } from '../../legality/check.js';
import { competence } from '../../legality/competence.js';
import { consensus } from '../../legality/consensus.js';
import { decidesOrProposes } from '../../legality/decides-or-proposes.js';
import { compoundQuorum } from '../../legality/compound-quorum.js';
import { majority } from '../../legality/majority.js';
import { oneVotePerInstitution } from '../../legality/one-vote-per-institution.js';
import { procedure } from '../../legality/procedure.js';
import { quorum } from '../../legality/quorum.js';
import { quorumVerified } from '../../legality/quorum-verified.js';
import { recusal } from '../../legality/recusal.js';
import { registerNumber } from '../../legality/register-number.js';
import { check } from '../../legality/rule.js';
import type { BallotSubject, RoomSubject } from '../../legality/session-subjects.js';
import { voiceOnly } from '../../legality/voice-only.js';
import { writtenConsultation } from '../../legality/written-consultation.js';
import { holderOf, holdingOf } from '../../offices.js';
import { papersCheck } from '../agenda/checks.js';
import { whoSits } from '../attendance/checks.js';
import { notRecusedFrom, roomWithoutRecused, votesOfAlternates } from '../attendance/roster.js';
import { charterCheck, roomOf } from '../room.js';
import { ballotOf, pointOf, recusalsFrom, type Attendance, type Session } from '../state.js';
import type { ItemDecided, ItemPutToVote, PositionAdmitted } from './events.js';
import { votersOf } from './outcome.js';

const castingChair = (session: Session, item: string, room: RoomSubject): BallotSubject['castingChair'] => {
  const by = ballotOf(session, item).castingVote?.by;
  if (by === undefined || by === null) return null;
  if (room.session.presiding?.person === by) return 'acting';
  return holdingOf(room.body, 'chair', by, session.sitsOn)?.standing ?? 'not-the-chair';
};

/** The seat at which whoever presides in the chair’s absence sits, if any. */
const presidingSeat = ({ presiding, attendance }: Session): string | null =>
  attendance.find(({ person, left }) => person === presiding?.person && left === null)?.seat ?? null;

/** The chair’s seat is that of the institution whose official holds the chair. */
const chairVoted = (session: Session, item: string, { body }: RoomSubject): boolean | null => {
  const voters = votersOf(ballotOf(session, item));
  if (voters === null) return null;
  if (session.presiding !== null) return voters.some((seat) => seat === presidingSeat(session));
  const institution = holderOf(body, 'chair', session.sitsOn)?.institution ?? null;
  if (institution === null) return null;
  return voters.some((seat) => seatOf(body, seat)?.institution === institution);
};

/** Who takes part in an item, in the room in which a seat voted on it: its own, where votes have names, and the last one’s. */
const roomOfVotes = (session: Session, item: string): ((seat: string) => readonly Attendance[]) => {
  const { votes, counted } = ballotOf(session, item);
  const last = (votes ?? counted)?.attendance ?? session.attendance;
  return (seat) => notRecusedFrom(session, item, votes?.votes.find((vote) => vote.seat === seat)?.there ?? last);
};

/** The seats with somebody recused from an item, and those that nobody else represented in it. */
const recusedFrom = (session: Session, item: string): Pick<BallotSubject, 'recused' | 'withoutOther'> => {
  const recused = [...new Set(recusalsFrom(session, item).map(({ seat }) => seat))];
  const roomOf = roomOfVotes(session, item);
  const isOther = (seat: string) => (entry: Attendance) => entry.seat === seat && entry.left === null;
  return { recused, withoutOther: recused.filter((seat) => !roomOf(seat).some(isOther(seat))) };
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
    votesOfAlternates:
      ballot.votes === null && ballot.counted === null
        ? []
        : votesOfAlternates(room.session, room.body, ballot, roomOfVotes(room.session, item)),
    chairVoted: chairVoted(room.session, item, room),
    ...recusedFrom(room.session, item),
    castingChair: castingChair(room.session, item, room),
    castingVoteOfRecused: recusalsFrom(room.session, item).some(({ person }) => person === ballot.castingVote?.by),
  };
};

/** The room of one item: who is recused from it is not there, and leaves the base where the charter says so. */
const roomFor = (item: string, session: Session, standing: Standing, premises: Premises): RoomSubject | null => {
  const room = roomOf(session, standing, premises, 'vote');
  if (room === null) return null;
  const { present, base } = roomWithoutRecused(session, item, room.body, room.charter, room);
  return { ...room, present, base, ofTheClass: room.ofTheClass.filter((seat) => present.includes(seat)) };
};

export const checkPutToVote = (
  { data: { item, matter, onAgenda } }: ItemPutToVote,
  standing: Standing,
  session: Session,
  premises: Premises,
): readonly Check[] => {
  const room = roomFor(item, session, standing, premises);
  if (room === null) return [];
  const subject = ballotSubject(room, item, { matter, onAgenda, outcome: null, number: null });
  return [
    check(competence, subject),
    check(procedure, subject),
    check(quorum, subject),
    check(quorumVerified, subject),
    check(compoundQuorum, subject),
    ...whoSits(subject),
    check(agendaApproval, { ...room, at: 'vote', changes: [], approved: session.agendaApproved, votes: null }),
    papersCheck(pointOf(session, item), standing, session, premises),
  ];
};

/** Admitting what an absent member wrote is the determination that the charter allows or not. */
export const checkPosition = (
  { data: { item, seat, choice, counts } }: PositionAdmitted,
  standing: Standing,
  session: Session,
  premises: Premises,
): readonly Check[] => {
  const room = roomOf(session, standing, premises, 'vote');
  if (room === null) return [];
  const subject = ballotSubject(room, item, { matter: null, onAgenda: true, outcome: null, number: null });
  return [check(absentVotes, { ...subject, ballot: { ...subject.ballot, positions: [{ seat, choice, counts }] } })];
};

export const checkDecision = (
  { data: { item, outcome, adoption } }: ItemDecided,
  standing: Standing,
  session: Session,
  premises: Premises,
): readonly Check[] => {
  const room = roomFor(item, session, standing, premises);
  if (room === null) return [];
  const { putToVote } = ballotOf(session, item);
  const point = pointOf(session, item);
  const onAgenda = putToVote?.onAgenda ?? session.agenda.some((listed) => listed.item === point);
  const number = adoption?.number ?? null;
  const taken = Object.values(session.ballots).flatMap(({ resolution }) => resolution ?? []);
  const atTheVote = { ...room, present: putToVote?.present ?? room.present };
  const subject = ballotSubject(atTheVote, item, { matter: putToVote?.matter ?? null, onAgenda, outcome, number });
  return [
    check(competence, subject),
    check(procedure, subject),
    ...(putToVote === null ? [] : [check(quorum, subject)]),
    ...(outcome === 'noted' && putToVote === null ? [papersCheck(point, standing, session, premises)] : []),
    check(oneVotePerInstitution, subject),
    check(voiceOnly, subject),
    check(alternate, subject),
    check(decidesOrProposes, subject),
    check(writtenConsultation, subject),
    check(consensus, subject),
    check(recusal, subject),
    check(majority, subject),
    check(abstention, subject),
    check(absentVotes, subject),
    check(castingVote, subject),
    check(chairVote, subject),
    check(registerNumber, {
      charter: room.charter,
      number: adoption?.resolution ?? number,
      session: session.session,
      taken,
    }),
    charterCheck(session.opened?.charter ?? session.charterAtConvocation, standing, premises),
  ];
};
