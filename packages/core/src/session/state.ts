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
import type { Assurance, Presides } from '../charter.js';
import type { TypeOf } from '../codec/codec.js';
import type { OfficerPresent, Presence } from './attendance/commands.js';
import type { RosterEntry } from './attendance/events.js';
import type { Choice, Outcome, Tally, Vote } from './ballot/commands.js';

/**
 * Somebody at a seat; who left did so at a time, null when nobody wrote it down. `facts`: the entry that says so, and those that it
 * puts right. `struckOut`: the list that had them was put right and has them no more; only that they left is kept, for a list that
 * has them again. `over`: that the sitting ended, which nobody outstays, whenever they left. `notHeld`: they
 * came to a call or a day on which the session was not held.
 */
export type Attendance = Presence & {
  readonly facts: readonly EventId[];
  readonly struckOut?: boolean;
  readonly over?: Departure;
  readonly notHeld?: boolean;
  readonly left: Departure | null;
};

type Departure = {
  readonly at: Time | null;
  readonly facts: readonly EventId[];
  /** That the sitting ended, and nobody stayed. */
  readonly everybody?: boolean;
};

/** A vote with the entry that says so, and those that it puts right; and who was there when it was cast. */
export type SeatVote = Vote & { readonly facts: readonly EventId[]; readonly there: readonly Attendance[] };

/** A wording of an item that is voted by itself: an amendment to it or a part of it. */
export type Variant = {
  readonly name: string;
  readonly of: string;
  readonly as: 'amendment' | 'part';
  readonly title: string;
  readonly text: string;
  readonly effects: readonly Effect[];
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
    readonly assentingBySilence: readonly string[];
    readonly allSeats: number;
    readonly weights: readonly { readonly seat: string; readonly weight: number }[];
    readonly onAgenda: boolean;
  } | null;
  /** Votes with names. `called`: by a roll call, which is one act. `attendance`: who was there when the last of them was cast. */
  readonly votes: {
    readonly called: boolean;
    /** The roll call, the votes cast one by one, and what put them right. */
    readonly events: readonly EventId[];
    readonly votes: readonly SeatVote[];
    readonly attendance: readonly Attendance[];
  } | null;
  /** Votes without names. `voted`: who voted in secret; null where hands were counted. */
  readonly counted: {
    readonly events: readonly EventId[];
    readonly tally: Tally;
    readonly voted: readonly string[] | null;
    readonly attendance: readonly Attendance[];
  } | null;
  readonly declared: 'unanimity' | 'consensus' | null;
  /** Seats that objected to what was declared. */
  readonly objections: readonly string[];
  readonly positions: readonly (Vote & { readonly counts: boolean })[];
  readonly castingVote: { readonly choice: Exclude<Choice, 'abstention'>; readonly by: PersonId | null } | null;
  readonly outcome: Outcome | null;
  readonly resolution: ResolutionId | null;
  /** To which body the item went, where it was referred or proposed to one. */
  readonly referredTo: BodyId | null;
  readonly brokenRules: readonly string[];
};

/** A written consultation and a decision of the chair are sessions with agenda, ballot and closing, without attendance. */
export const SESSION_KINDS = ['ordinary', 'extraordinary', 'written-consultation', 'chair-decision'] as const;
export type SessionKind = (typeof SESSION_KINDS)[number];

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
  readonly kind: SessionKind;
  readonly year: number;
  readonly number: number;
  readonly day: Day;
  /** Null outside a session. */
  readonly time: Time | null;
  /** Until when a written consultation takes replies. */
  readonly closes: Instant | null;
  /** The session to which what was decided outside one was reported. */
  readonly reportedTo: SessionId | null;
  /** The instant of that day and time, null where the record does not have it. */
  readonly startsAt: Instant | null;
  /** The day of the sitting that is on or comes next: the session's own, until it goes on on another. */
  readonly sitsOn: Day;
  readonly call: 'first' | 'second';
  /** When a second call with a notice of its own went out; null while the notice of the convocation stands. */
  readonly dispatched: Moment | null;
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
  /** Who presides in the absence of the chair, by what, and the entry that says so; null while the chair does. */
  readonly presiding: { readonly person: PersonId; readonly by: Presides; readonly event: EventId } | null;
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
  /** Amendments and parts, in the order in which they were moved. */
  readonly variants: readonly Variant[];
  /** How many resolutions were adopted: the next ordinal is one more. */
  readonly adopted: number;
  readonly waitingForClosing: readonly ResolutionId[];
  readonly waitingForMinutes: readonly ResolutionId[];
  /** What seats thought of an item, and their dissents from what was decided, that minutes tell of. */
  readonly opinions: readonly { readonly item: string; readonly seat: string }[];
  readonly dissents: readonly { readonly item: string; readonly seat: string }[];
  /** Rules that the convocation and the opening broke; each ballot has its own. */
  readonly brokenRules: readonly string[];
  readonly stage: 'convened' | 'deferred' | 'open' | 'recess' | 'closed' | 'not-held' | 'called-off';
};

export const NO_BALLOT: Ballot = {
  putToVote: null,
  votes: null,
  counted: null,
  declared: null,
  objections: [],
  positions: [],
  castingVote: null,
  outcome: null,
  resolution: null,
  referredTo: null,
  brokenRules: [],
};

export const variantOf = ({ variants }: Session, name: string): Variant | null =>
  variants.find((variant) => variant.name === name) ?? null;

/** The point of the agenda that an item is, changes or is a part of. */
export const pointOf = (session: Session, item: string): string => variantOf(session, item)?.of ?? item;

export const variantsOf = ({ variants }: Session, item: string, as: Variant['as']): readonly Variant[] =>
  variants.filter((variant) => variant.of === item && variant.as === as);

/** Who is recused from an item: from the point itself too, of which it is an amendment or a part. */
export const recusalsFrom = (session: Session, item: string): Session['recusals'] =>
  session.recusals.filter((recusal) => recusal.item === item || recusal.item === pointOf(session, item));

export const ballotOf = ({ ballots }: Session, item: string): Ballot => ballots[item] ?? NO_BALLOT;

/** Nothing of a session yet. */
export const NO_SESSION: Omit<Session, 'session' | 'body' | 'year' | 'number' | 'day' | 'agenda' | 'opened'> = {
  kind: 'ordinary',
  time: null,
  startsAt: null,
  sitsOn: '',
  call: 'first',
  dispatched: null,
  secondCall: null,
  jointWith: [],
  agreedBy: null,
  convenedAt: null,
  papers: [],
  agendaApproved: false,
  officers: [],
  presiding: null,
  participation: null,
  countRequested: false,
  recusals: [],
  openedAt: null,
  closes: null,
  reportedTo: null,
  convenedOn: '',
  previousMinutes: null,
  invitations: [],
  acknowledged: {},
  receipts: {},
  answers: {},
  attendance: [],
  quorum: null,
  charterAtConvocation: 1,
  ballots: {},
  variants: [],
  adopted: 0,
  waitingForClosing: [],
  waitingForMinutes: [],
  opinions: [],
  dissents: [],
  brokenRules: [],
  stage: 'open',
};

/** Held as a sitting, with a room and a quorum. */
export const isSitting = ({ kind }: Pick<Session, 'kind'>): boolean => kind === 'ordinary' || kind === 'extraordinary';
