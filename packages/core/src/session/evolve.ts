import type { Sealed } from '../event.js';
import type { SessionId, StreamId } from '../values.js';
import { brokenIn, whenItTakesEffect } from './ballot/adoption.js';
import type { SessionEvent } from './events.js';
import { ballotOf, type Attendance, type Ballot, type Session } from './state.js';

const convened = (
  event: Extract<Sealed<SessionEvent>, { readonly type: 'SessionConvened' }>,
  stream: StreamId,
): Session => {
  const { body, kind, year, number, day, time, agenda, previousMinutes = null, invitations, charter } = event.data;
  return {
    session: stream as SessionId,
    body,
    kind,
    year,
    number,
    day,
    time,
    convenedOn: event.metadata.onDay,
    previousMinutes,
    agenda,
    invitations,
    acknowledged: {},
    answers: {},
    attendance: [],
    quorum: null,
    opened: null,
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

const leave = (
  attendance: readonly Attendance[],
  seat: string,
  person: string,
  left: Attendance['left'],
): readonly Attendance[] =>
  attendance.map((entry) => (entry.seat === seat && entry.person === person ? { ...entry, left } : entry));

const together = (...rules: readonly (readonly string[])[]): readonly string[] => [...new Set(rules.flat())];

export const evolve = (state: Session | null, event: Sealed<SessionEvent>, stream: StreamId): Session | null => {
  if (event.type === 'SessionConvened') return convened(event, stream);
  if (state === null) return null;
  const { metadata, id } = event;
  switch (event.type) {
    case 'ConvocationAcknowledged':
      return { ...state, acknowledged: { ...state.acknowledged, [event.data.institution]: metadata.onDay } };
    case 'InvitationAnswered':
      return { ...state, answers: { ...state.answers, [event.data.institution]: event.data.answer } };
    case 'AttendanceRecorded': {
      const kept = state.attendance.filter((entry) => entry.event !== metadata.rectifies?.event);
      const came = event.data.present.map((presence) => ({ ...presence, event: id, left: null }));
      return { ...state, attendance: [...kept, ...came] };
    }
    case 'DepartureRecorded': {
      const { seat, person, at = null } = event.data;
      return { ...state, attendance: leave(state.attendance, seat, person, { at }) };
    }
    case 'QuorumCounted':
      return { ...state, quorum: { reached: event.data.reached, present: event.data.present } };
    case 'SessionOpened':
      return {
        ...state,
        opened: event.data,
        brokenRules: together(state.brokenRules, brokenIn(metadata)),
        stage: 'open',
      };
    case 'SessionNotHeld':
      return { ...state, stage: 'not-held' };
    case 'ItemPutToVote': {
      const { item, ...putToVote } = event.data;
      return withBallot(state, item, { putToVote, brokenRules: brokenIn(metadata) });
    }
    case 'RollCallRecorded':
      return withBallot(state, event.data.item, { votes: { event: id, votes: event.data.votes } });
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
  }
};
