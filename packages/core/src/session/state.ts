import type { Day, Time } from '../calendar/day.js';
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
import type { Presence } from './attendance/commands.js';
import type { RosterEntry } from './attendance/events.js';
import type { Choice, Outcome, Vote } from './ballot/commands.js';

/**
 * Somebody at a seat; who left did so at a time, null when nobody wrote it down. `facts`: the entry that says so, and those that it
 * puts right.
 */
export type Attendance = Presence & {
  readonly facts: readonly EventId[];
  readonly left: { readonly at: Time | null; readonly facts: readonly EventId[] } | null;
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

export type Session = {
  readonly session: SessionId;
  readonly body: BodyId;
  readonly kind: 'ordinary' | 'extraordinary';
  readonly year: number;
  readonly number: number;
  readonly day: Day;
  readonly time: Time;
  readonly convenedOn: Day;
  readonly previousMinutes: PaperReference | null;
  readonly agenda: readonly AgendaItem[];
  readonly invitations: readonly {
    readonly institution: InstitutionId;
    readonly as: 'member' | 'permanent-guest' | 'guest';
  }[];
  readonly acknowledged: Readonly<Record<string, Day>>;
  /** On whose word each receipt rests. */
  readonly receipts: Readonly<Record<string, Provenance>>;
  readonly answers: Readonly<Record<string, 'attends' | 'does-not-attend'>>;
  readonly attendance: readonly Attendance[];
  readonly quorum: { readonly reached: boolean; readonly present: readonly string[] } | null;
  readonly opened: {
    readonly roster: readonly RosterEntry[];
    readonly votingSeats: readonly string[];
    readonly base: number;
    readonly charter: number;
  } | null;
  readonly charterAtConvocation: number;
  readonly ballots: Readonly<Record<string, Ballot>>;
  /** How many resolutions were adopted: the next ordinal is one more. */
  readonly adopted: number;
  readonly waitingForClosing: readonly ResolutionId[];
  /** Rules that the convocation and the opening broke; each ballot has its own. */
  readonly brokenRules: readonly string[];
  readonly stage: 'convened' | 'open' | 'closed' | 'not-held';
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
