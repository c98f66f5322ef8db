import type { Day, Instant, Time } from '../calendar/day.js';
import type { Effect } from '../effects.js';
import type { Provenance } from '../event.js';
import type {
  BodyId,
  EventId,
  InstitutionId,
  MotionId,
  PaperReference,
  PersonId,
  ResolutionId,
  SessionId,
} from '../values.js';
import type { AgendaItem } from './convocation/commands.js';
import type { Assurance } from '../charter.js';
import type { TypeOf } from '../codec/codec.js';
import type { OfficerPresent, Presence } from './attendance/commands.js';
import type { RosterEntry } from './attendance/events.js';
import type { Choice, Outcome, Vote } from './ballot/commands.js';

/**
 * Somebody at a seat; who left did so at a time, null when nobody wrote it down. `facts`: the entry that says so, and those that it
 * puts right.
 */
export type Attendance = Presence & {
  readonly facts: readonly EventId[];
  readonly left: {
    readonly at: Time | null;
    readonly facts: readonly EventId[];
    /** That the sitting ended, and nobody stayed. */
    readonly everybody?: boolean;
  } | null;
};

export type Ballot = {
  readonly putToVote: {
    readonly motion: MotionId;
    readonly revision: number;
    readonly matter: string;
    readonly title: string;
    readonly text: string;
    readonly effects: readonly Effect[];
    readonly present: readonly string[];
    readonly onAgenda: boolean;
  } | null;
  /** `attendance`: who was there at the roll call. */
  readonly votes: {
    /** The roll call and what put it right. */
    readonly events: readonly EventId[];
    readonly votes: readonly Vote[];
    readonly attendance: readonly Attendance[];
  } | null;
  readonly declared: 'unanimity' | 'consensus' | null;
  readonly castingVote: { readonly choice: Exclude<Choice, 'abstention'>; readonly by: PersonId | null } | null;
  readonly outcome: Outcome | null;
  readonly resolution: ResolutionId | null;
  readonly brokenRules: readonly string[];
};

/** The day of a dispatch or receipt, and its instant where the record has it. */
export type Moment = { readonly day: Day; readonly at: Instant | null };

export type PapersSentFor = {
  readonly item: string;
  readonly awaited: readonly string[];
  readonly sent: Moment;
  readonly provenance: Provenance;
};

export type Session = {
  readonly session: SessionId;
  readonly body: BodyId;
  readonly kind: 'ordinary' | 'extraordinary';
  readonly year: number;
  readonly number: number;
  readonly day: Day;
  readonly time: Time;
  /** The instant of that day and time, null where the record does not have it. */
  readonly startsAt: Instant | null;
  /** The day of the sitting that is on or comes next: the session's own, until it goes on on another. */
  readonly sitsOn: Day;
  readonly call: 'first' | 'second';
  /** The second call that the notice itself announced. */
  readonly secondCall: { readonly day: Day; readonly time: Time } | null;
  readonly jointWith: readonly SessionId[];
  /** The seats that agreed to meet without convocation, null where there was one. */
  readonly agreedBy: readonly string[] | null;
  readonly convenedOn: Day;
  readonly convenedAt: Instant | null;
  readonly previousMinutes: PaperReference | null;
  readonly agenda: readonly AgendaItem[];
  /** When the papers of each item were sent, and which of those announced. */
  readonly papers: readonly PapersSentFor[];
  readonly agendaApproved: boolean;
  readonly invitations: readonly {
    readonly institution: InstitutionId;
    readonly as: 'member' | 'permanent-guest' | 'guest';
  }[];
  readonly acknowledged: Readonly<Record<string, Day>>;
  /** On whose word each receipt rests, and its instant where that is known. */
  readonly receipts: Readonly<Record<string, { readonly provenance: Provenance; readonly at: Instant | null }>>;
  readonly answers: Readonly<Record<string, 'attends' | 'does-not-attend'>>;
  readonly attendance: readonly Attendance[];
  /** Who is at the table by an office of the body. */
  readonly officers: readonly TypeOf<typeof OfficerPresent>[];
  /** What is assured of those who attend from afar, null where nobody said so. */
  readonly participation: readonly Assurance[] | null;
  /** Whether a seat asked for a count that was not made yet. */
  readonly countRequested: boolean;
  readonly recusals: readonly { readonly item: string; readonly seat: string; readonly person: PersonId }[];
  readonly quorum: { readonly reached: boolean; readonly present: readonly string[] } | null;
  readonly opened: {
    readonly roster: readonly RosterEntry[];
    readonly votingSeats: readonly string[];
    readonly base: number;
    readonly charter: number;
  } | null;
  readonly openedAt: Instant | null;
  readonly charterAtConvocation: number;
  readonly ballots: Readonly<Record<string, Ballot>>;
  /** How many resolutions were adopted: the next ordinal is one more. */
  readonly adopted: number;
  readonly waitingForClosing: readonly ResolutionId[];
  /** Rules that the convocation and the opening broke; each ballot has its own. */
  readonly brokenRules: readonly string[];
  readonly stage: 'convened' | 'deferred' | 'open' | 'recess' | 'closed' | 'not-held' | 'called-off';
};

export const NO_BALLOT: Ballot = {
  putToVote: null,
  votes: null,
  declared: null,
  castingVote: null,
  outcome: null,
  resolution: null,
  brokenRules: [],
};

export const ballotOf = ({ ballots }: Session, item: string): Ballot => ballots[item] ?? NO_BALLOT;
