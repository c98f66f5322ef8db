import type { Metadata, Sealed } from '../event.js';
import { CURABLE, curedByAppearing } from '../legality/cured-by-appearing.js';
import type { SessionId, StreamId } from '../values.js';
import { afterAgenda } from './agenda/evolve.js';
import type { AttendanceRecorded, DepartureRecorded } from './attendance/events.js';
import { arrived, departed, restsOn } from './attendance/seating.js';
import { brokenIn, together, whenItTakesEffect } from './ballot/adoption.js';
import type { Vote } from './ballot/commands.js';
import { afterCalling } from './calling/evolve.js';
import type { SessionEvent } from './events.js';
import type { ChairDecisionMade, ConsultationOpened } from './outside/events.js';
import { afterSitting } from './sitting/evolve.js';
import { ballotOf, isSitting, NO_SESSION, type Attendance, type Ballot, type Session, type Variant } from './state.js';

const convened = (
  event: Extract<Sealed<SessionEvent>, { readonly type: 'SessionConvened' }>,
  stream: StreamId,
): Session => {
  const { body, kind, year, number, day, time, startsAt = null, agenda, previousMinutes = null } = event.data;
  const { invitations, charter, secondCall = null, jointWith = [], agreedBy = null } = event.data;
  return {
    ...NO_SESSION,
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
    opened: null,
    openedAt: null,
    charterAtConvocation: charter,
    brokenRules: brokenIn(event.metadata),
    stage: 'convened',
  };
};

const begunOutside = (event: Sealed<ConsultationOpened | ChairDecisionMade>, stream: StreamId): Session => {
  const { body, year, number, agenda, votingSeats, charter } = event.data;
  const { onDay } = event.metadata;
  return {
    ...NO_SESSION,
    session: stream as SessionId,
    body,
    kind: event.type === 'ConsultationOpened' ? 'written-consultation' : 'chair-decision',
    year,
    number,
    day: onDay,
    closes: event.type === 'ConsultationOpened' ? event.data.closes : null,
    sitsOn: onDay,
    convenedOn: onDay,
    agenda,
    opened: { roster: [], votingSeats, base: votingSeats.length, charter },
    charterAtConvocation: charter,
    brokenRules: brokenIn(event.metadata),
  };
};

const withBallot = (session: Session, item: string, change: Partial<Ballot>): Session => ({
  ...session,
  ballots: { ...session.ballots, [item]: { ...ballotOf(session, item), ...change } },
});

const withVariants = (session: Session, variants: readonly Variant[]): Session => ({
  ...session,
  variants: [...session.variants, ...variants],
});

/** A written consultation lasts until it is decided. */
const lasting = (session: Session, { onDay }: Metadata): Session =>
  isSitting(session) || onDay < session.sitsOn ? session : { ...session, sitsOn: onDay };

/** The item reads as the amendment adopted last, in whatever order they were moved. */
const lastAdopted = (session: Session, item: string): Session => {
  const adopted = session.variants.filter(({ name, as }) => name === item && as === 'amendment');
  return { ...session, variants: [...session.variants.filter((variant) => !adopted.includes(variant)), ...adopted] };
};

/** What an item had broken before, and with an act on it. */
const brokenOf = (session: Session, item: string, metadata: Metadata): readonly string[] =>
  together(ballotOf(session, item).brokenRules, brokenIn(metadata));

type NamedVotes = Sealed<Extract<SessionEvent, { readonly type: 'RollCallRecorded' | 'VoteCast' }>>;

/** Votes join those cast before, and take the place of those that they put right. */
const withVotes = (session: Session, item: string, votes: readonly Vote[], event: NamedVotes): Session => {
  const before = ballotOf(session, item).votes;
  const rectified = event.metadata.rectifies?.event ?? null;
  const replaced = (before?.votes ?? []).filter(({ facts }) => rectified !== null && facts.includes(rectified));
  const facts = [...new Set([event.id, ...replaced.flatMap((vote) => vote.facts)])];
  const kept = (before?.votes ?? []).filter((vote) => !replaced.includes(vote));
  const last = rectified === null ? session.attendance : (before?.attendance ?? session.attendance);
  const roomOf = (seat: string): readonly Attendance[] =>
    replaced.find((vote) => vote.seat === seat)?.there ?? replaced[0]?.there ?? last;
  return withBallot(session, item, {
    votes: {
      called: event.type === 'RollCallRecorded' || before?.called === true,
      events: [...(before?.events ?? []), event.id],
      votes: [...kept, ...votes.map((vote) => ({ ...vote, facts, there: roomOf(vote.seat) }))],
      attendance: last,
    },
  });
};

type NamelessVotes = Sealed<Extract<SessionEvent, { readonly type: 'HandsCounted' | 'SecretBallotCounted' }>>;

const withCount = (
  session: Session,
  item: string,
  count: Pick<NonNullable<Ballot['counted']>, 'tally' | 'voted'>,
  { id }: NamelessVotes,
): Session => {
  const before = ballotOf(session, item).counted;
  const events = [...(before?.events ?? []), id];
  return withBallot(session, item, {
    counted: { ...count, events, attendance: before?.attendance ?? session.attendance },
  });
};

/** Who came and went, now and, where an entry puts right what a vote rested on, then. */
const seated = (
  session: Session,
  event: Sealed<AttendanceRecorded | DepartureRecorded>,
  change: (seating: readonly Attendance[]) => readonly Attendance[],
): Session => {
  const then = (there: readonly Attendance[]) => (restsOn(there, event) ? change(there) : there);
  const ballots = Object.entries(session.ballots).map(([item, ballot]): [string, Ballot] => {
    const { votes, counted } = ballot;
    const cast = votes?.votes.map((vote) => ({ ...vote, there: then(vote.there) })) ?? [];
    const named = votes === null ? null : { ...votes, votes: cast, attendance: then(votes.attendance) };
    const nameless = counted === null ? null : { ...counted, attendance: then(counted.attendance) };
    return [item, { ...ballot, votes: named, counted: nameless }];
  });
  return { ...session, attendance: change(session.attendance), ballots: Object.fromEntries(ballots) };
};

/** What of the convocation's defects is left once everybody appeared. */
const notCured = (rules: readonly string[], { checks = [] }: Metadata): readonly string[] =>
  checks.some(({ rule, verdict }) => rule === curedByAppearing.id && verdict === 'met')
    ? rules.filter((rule) => !CURABLE.includes(rule))
    : rules;

export const evolve = (state: Session | null, event: Sealed<SessionEvent>, stream: StreamId): Session | null => {
  if (event.type === 'SessionConvened') return convened(event, stream);
  if (event.type === 'ConsultationOpened' || event.type === 'ChairDecisionMade') return begunOutside(event, stream);
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
      return withBallot(state, item, { putToVote, brokenRules: brokenOf(state, item, metadata) });
    }
    case 'AmendmentMoved': {
      const { item, amendment, title, text, effects } = event.data;
      return withVariants(state, [{ name: amendment, of: item, as: 'amendment', title, text, effects }]);
    }
    case 'ItemSplit': {
      const { item, parts } = event.data;
      return withVariants(
        state,
        parts.map(({ part: name, ...wording }) => ({ name, of: item, as: 'part', ...wording })),
      );
    }
    case 'RollCallRecorded':
      return withVotes(state, event.data.item, event.data.votes, event);
    case 'VoteCast': {
      const { item, ...vote } = event.data;
      return withVotes(state, item, [vote], event);
    }
    case 'HandsCounted':
      return withCount(state, event.data.item, { tally: event.data.tally, voted: null }, event);
    case 'SecretBallotCounted': {
      const { item, tally, voted } = event.data;
      return withCount(state, item, { tally, voted }, event);
    }
    case 'UnanimityDeclared':
      return withBallot(state, event.data.item, { declared: event.data.manner });
    case 'ObjectionRecorded': {
      const { item, seat } = event.data;
      return withBallot(state, item, { objections: [...ballotOf(state, item).objections, seat] });
    }
    case 'PositionAdmitted': {
      const { item, seat, choice, counts } = event.data;
      const positions = [...ballotOf(state, item).positions, { seat, choice, counts }];
      return withBallot(state, item, { positions, brokenRules: brokenOf(state, item, metadata) });
    }
    case 'CastingVoteCast': {
      const by = metadata.actor.kind === 'person' ? metadata.actor.person : null;
      return withBallot(state, event.data.item, { castingVote: { choice: event.data.choice, by } });
    }
    case 'ItemDecided': {
      const { item, outcome, adoption, referredTo = null } = event.data;
      const settled = { outcome, resolution: adoption?.resolution ?? null, referredTo };
      const voted = outcome === 'adopted' ? lastAdopted(lasting(state, metadata), item) : lasting(state, metadata);
      const decided = withBallot(voted, item, { ...settled, brokenRules: brokenOf(state, item, metadata) });
      if (adoption === undefined) return decided;
      const moment = whenItTakesEffect(adoption, metadata);
      const { resolution } = adoption;
      return {
        ...decided,
        adopted: state.adopted + 1,
        waitingForClosing: [...state.waitingForClosing, ...(moment === 'closing' ? [resolution] : [])],
        waitingForMinutes: [...state.waitingForMinutes, ...(moment === 'signed-minutes' ? [resolution] : [])],
      };
    }
    case 'ReportedToSession':
      return { ...state, reportedTo: event.data.to };
    case 'SessionClosed':
      return { ...state, stage: 'closed' };
    case 'OfficersRecorded':
      return { ...state, officers: event.data.officers };
    case 'PresidingDeclared': {
      const { person, by } = event.data;
      const brokenRules = together(state.brokenRules, brokenIn(metadata));
      const presiding = by === 'titular-chair' ? null : { person, by, event: event.id };
      return { ...state, presiding, brokenRules };
    }
    case 'RecusalRecorded':
      return { ...state, recusals: [...state.recusals, event.data] };
    case 'OpinionRecorded': {
      const { item, seat } = event.data;
      return { ...state, opinions: [...state.opinions, { item, seat }] };
    }
    case 'DissentRecorded': {
      const { item, seat } = event.data;
      return { ...state, dissents: [...state.dissents, { item, seat }] };
    }
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
