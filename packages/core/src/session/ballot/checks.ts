import type { Premises, Standing } from '../../decider.js';
import { agendaApproval } from '../../legality/agenda-approval.js';
import { alternate } from '../../legality/alternate.js';
import { castingVote } from '../../legality/casting-vote.js';
import type { Check } from '../../legality/check.js';
import { competence } from '../../legality/competence.js';
import { majority } from '../../legality/majority.js';
import { oneVotePerInstitution } from '../../legality/one-vote-per-institution.js';
import { procedure } from '../../legality/procedure.js';
import { quorum } from '../../legality/quorum.js';
import { quorumVerified } from '../../legality/quorum-verified.js';
import { registerNumber } from '../../legality/register-number.js';
import { check } from '../../legality/rule.js';
import type { BallotSubject, RoomSubject } from '../../legality/session-subjects.js';
import { voiceOnly } from '../../legality/voice-only.js';
import { holdingOf } from '../../offices.js';
import { papersCheck } from '../agenda/checks.js';
import { irregularAlternates } from '../attendance/roster.js';
import { charterCheck, roomOf } from '../room.js';
import { ballotOf, type Session } from '../state.js';
import type { ItemDecided, ItemPutToVote } from './events.js';

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

export const checkPutToVote = (
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
    check(agendaApproval, { ...room, at: 'vote', changes: [], approved: session.agendaApproved, votes: null }),
    papersCheck(item, standing, session, premises),
  ];
};

export const checkDecision = (
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
