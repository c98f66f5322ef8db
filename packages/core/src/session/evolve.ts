import type { Metadata, Sealed } from '../event.js';
import { CURABLE, curedByAppearing } from '../legality/cured-by-appearing.js';
import type { SessionId, StreamId } from '../values.js';
import { afterAgenda } from './agenda/evolve.js';
import type { AttendanceRecorded, DepartureRecorded } from './attendance/events.js';
import { arrived, departed, restsOn } from './attendance/seating.js';
import { brokenIn, whenItTakesEffect } from './ballot/adoption.js';
import { afterCalling } from './calling/evolve.js';
import type { SessionEvent } from './events.js';
import { afterSitting } from './sitting/evolve.js';
import { ballotOf, type Attendance, type Ballot, type Session } from './state.js';

const convened = (
  event: Extract<Sealed<SessionEvent>, { readonly type: 'SessionConvened' }>,
  stream: StreamId,
): Session => {
  const { body, kind, year, number, day, time, startsAt = null, agenda, previousMinutes = null } = event.data;
  const { invitations, charter, secondCall = null, jointWith = [], agreedBy = null } = event.data;
  return {
    session: stream as SessionId,
    body,
    kind,
    year,
    number,
    day,
    time,
    startsAt,
    sitsOn: day,
    call: 'first',
    secondCall,
    jointWith,
    agreedBy,
    convenedOn: event.metadata.onDay,
    convenedAt: event.metadata.occurredAt ?? null,
    previousMinutes,
    agenda,
    papers: [],
    agendaApproved: false,
    invitations,
    acknowledged: {},
    receipts: {},
    answers: {},
    attendance: [],
    officers: [],
    participation: null,
    countRequested: false,
    recusals: [],
    quorum: null,
    opened: null,
    openedAt: null,
    charterAtConvocation: charter,
    ballots: {},
    adopted: 0,
    waitingForClosing: [],
    brokenRules: brokenIn(event.metadata),
    stage: 'convened',
  };
};

const withBallot = (session: Session, item: string, change: Partial<Ballot>): Session => ({
  ...session,
  ballots: { ...session.ballots, [item]: { ...ballotOf(session, item), ...change } },
});

/** Who came and went, now and, where an entry puts right what a roll call rested on, then. */
const seated = (
  session: Session,
  event: Sealed<AttendanceRecorded | DepartureRecorded>,
  change: (seating: readonly Attendance[]) => readonly Attendance[],
): Session => {
  const ballots = Object.entries(session.ballots).map(([item, ballot]): [string, Ballot] => {
    const { votes } = ballot;
    if (votes === null || !restsOn(votes.attendance, event)) return [item, ballot];
    return [item, { ...ballot, votes: { ...votes, attendance: change(votes.attendance) } }];
  });
  return { ...session, attendance: change(session.attendance), ballots: Object.fromEntries(ballots) };
};

/** What of the convocation's defects is left once everybody appeared. */
const notCured = (rules: readonly string[], { checks = [] }: Metadata): readonly string[] =>
  checks.some(({ rule, verdict }) => rule === curedByAppearing.id && verdict === 'met')
    ? rules.filter((rule) => !CURABLE.includes(rule))
    : rules;

const together = (...rules: readonly (readonly string[])[]): readonly string[] => [...new Set(rules.flat())];

export const evolve = (state: Session | null, event: Sealed<SessionEvent>, stream: StreamId): Session | null => {
  if (event.type === 'SessionConvened') return convened(event, stream);
  if (state === null) return null;
  const { metadata } = event;
  switch (event.type) {
    case 'ConvocationAcknowledged': {
      const { institution } = event.data;
      return {
        ...state,
        acknowledged: { ...state.acknowledged, [institution]: metadata.onDay },
        receipts: {
          ...state.receipts,
          [institution]: { provenance: metadata.provenance, at: metadata.occurredAt ?? null },
        },
      };
    }
    case 'InvitationAnswered':
      return { ...state, answers: { ...state.answers, [event.data.institution]: event.data.answer } };
    case 'AttendanceRecorded':
      return seated(state, event, (seating) => arrived(seating, event));
    case 'DepartureRecorded':
      return seated(state, event, (seating) => departed(seating, event));
    case 'QuorumCounted':
      return { ...state, quorum: { reached: event.data.reached, present: event.data.present }, countRequested: false };
    case 'SessionOpened':
      return {
        ...state,
        opened: event.data,
        openedAt: metadata.recordedAt,
        brokenRules: together(notCured(state.brokenRules, metadata), brokenIn(metadata)),
        stage: 'open',
      };
    case 'SessionNotHeld':
      return { ...state, stage: 'not-held' };
    case 'ItemPutToVote': {
      const { item, ...putToVote } = event.data;
      return withBallot(state, item, { putToVote, brokenRules: brokenIn(metadata) });
    }
    case 'RollCallRecorded': {
      const { item, votes } = event.data;
      const before = metadata.rectifies === undefined ? null : ballotOf(state, item).votes;
      const events = [...(before?.events ?? []), event.id];
      return withBallot(state, item, { votes: { events, votes, attendance: before?.attendance ?? state.attendance } });
    }
    case 'UnanimityDeclared':
      return withBallot(state, event.data.item, { declared: event.data.manner });
    case 'CastingVoteCast': {
      const by = metadata.actor.kind === 'person' ? metadata.actor.person : null;
      return withBallot(state, event.data.item, { castingVote: { choice: event.data.choice, by } });
    }
    case 'ItemDecided': {
      const { item, outcome, adoption } = event.data;
      const decided = withBallot(state, item, { outcome, resolution: adoption?.resolution ?? null });
      if (adoption === undefined) return decided;
      const waits = whenItTakesEffect(adoption, metadata) === 'closing';
      return {
        ...decided,
        adopted: state.adopted + 1,
        waitingForClosing: waits ? [...state.waitingForClosing, adoption.resolution] : state.waitingForClosing,
      };
    }
    case 'SessionClosed':
      return { ...state, stage: 'closed' };
    case 'OfficersRecorded':
      return { ...state, officers: event.data.officers };
    case 'RecusalRecorded':
      return { ...state, recusals: [...state.recusals, event.data] };
    case 'OpinionRecorded':
    case 'DissentRecorded':
      return state;
    case 'SessionRecessed':
    case 'SessionResumed':
    case 'ParticipationAttested':
    case 'QuorumCountRequested':
      return afterSitting(state, event);
    case 'AgendaItemAdded':
    case 'PapersSent':
    case 'AgendaApproved':
      return afterAgenda(state, event);
    case 'SecondCallMade':
    case 'SessionDeferred':
    case 'SessionRescheduled':
    case 'SessionCancelled':
      return afterCalling(state, event);
  }
};
