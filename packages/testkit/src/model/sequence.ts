import type { Ballot, Commitment, Session } from '@acta/core';
import type { Tried } from './steps.js';
import { chosen } from './chosen.js';
import { sessionIn } from './tried.js';
import type { World } from './world.js';

const ballotSteps = (ballot: Ballot | undefined, n: number): Tried => {
  if (ballot === undefined || ballot.putToVote === null) return 'PutItemToVote';
  if (ballot.votes === null && ballot.declared === null) return n % 8 === 0 ? 'DeclareUnanimity' : 'RecordRollCall';
  const tied =
    ballot.votes !== null &&
    ballot.votes.votes.filter(({ choice }) => choice === 'for').length ===
      ballot.votes.votes.filter(({ choice }) => choice === 'against').length;
  return tied && ballot.castingVote === null && n % 4 !== 0 ? 'CastCastingVote' : 'DecideItem';
};

/** The first item without an outcome, and what it waits for. */
const inSession = (session: Session, n: number): { readonly type: Tried; readonly item: string | null } => {
  if (session.stage === 'convened') {
    if (session.attendance.length === 0) return { type: 'RecordAttendance', item: null };
    return { type: session.quorum === null ? 'CountQuorum' : 'OpenSession', item: null };
  }
  if (n % 10 === 9) return { type: 'RecordDeparture', item: null };
  const open = session.agenda.find(({ item }) => (session.ballots[item]?.outcome ?? null) === null);
  if (open === undefined) return { type: 'CloseSession', item: null };
  if (open.kind !== 'decision') return { type: 'DecideItem', item: open.item };
  return { type: ballotSteps(session.ballots[open.item], n), item: open.item };
};

/** What a session needs next; a new one, or a motion for it, where none is going on. */
export const nextOf = (world: World, n: number): { readonly type: Tried; readonly item: string | null } => {
  const session = sessionIn(world);
  if (session !== undefined && (session.stage === 'convened' || session.stage === 'open')) return inSession(session, n);
  const free = world.motions.filter(({ stage }) => stage.kind === 'proposed').length;
  return { type: free === 0 || n % 3 === 0 ? 'ProposeMotion' : 'ConveneSession', item: null };
};

/** What the minutes of the last session that is over need next. */
export const minuteOf = ({ sessions, minutes }: World, n: number): Tried => {
  const over = sessions.findLast(({ stage }) => stage === 'closed' || stage === 'not-held');
  const drawnUp = minutes.find(({ session }) => session === over?.session);
  if (drawnUp === undefined) return 'DraftMinutes';
  if (drawnUp.signatories.every(({ standing }) => standing !== 'pending')) return 'DeclareMinutesSigned';
  if (n % 9 === 0) return 'CorrectMinutes';
  if (n % 7 === 0) return 'RecordSignatureImpossible';
  return n % 5 === 0 ? 'RefuseSignature' : 'SignMinutes';
};

const ofDuty = ({ stage, reports, closureProposed }: Commitment, n: number): Tried => {
  if (stage === 'invited') return n % 4 === 0 ? 'RecordDecline' : 'RecordConsent';
  if (stage === 'declined') return 'RecordConsent';
  const last = reports.at(-1);
  if (last === undefined || last.stage === 'returned') return 'ReportProgress';
  if (last.stage === 'received') return n % 5 === 0 ? 'ReturnReport' : 'VerifyReport';
  if (n % 3 === 0) return 'ReportProgress';
  return closureProposed === null ? 'ProposeClosure' : 'CloseCommitment';
};

/** What the duty that the number chooses needs next; a duty, where there is none. */
export const followOf = ({ commitments, resolutions }: World, n: number): Tried => {
  if (n % 2 === 0 && resolutions.some(({ refused }) => refused.length > 0))
    return n % 4 === 0 ? 'RetryEffect' : 'SettleEffect';
  const duty = chosen(commitments, n);
  return duty === undefined ? 'AssignCommitment' : ofDuty(duty, n);
};
