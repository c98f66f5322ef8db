import type { Body } from '../body/state.js';
import type { Calendar } from '../calendar/calendar.js';
import type { Day, Instant } from '../calendar/day.js';
import type { Charter } from '../charter.js';
import type { Provenance } from '../event.js';
import type { InstitutionId, Office } from '../values.js';
import type { AgendaItem, SessionRequest } from '../session/convocation/commands.js';
import type { RosterEntry } from '../session/attendance/events.js';
import type { Ballot, Moment, Session } from '../session/state.js';
import type { Outcome } from '../session/ballot/commands.js';

/** A convocation put to the rules of notice and agenda. */
export type ConvocationSubject = {
  readonly charter: Charter | null;
  readonly calendar: Calendar;
  readonly provenance: Provenance;
  readonly kind: Session['kind'];
  /** Second where that call has a notice of its own. */
  readonly call: Session['call'];
  readonly number: number;
  readonly day: Day;
  /** The instant of its beginning, null where the record does not have it. */
  readonly startsAt: Instant | null;
  readonly dispatched: Moment;
  /** When the last member received it; null while one of them has not acknowledged it. */
  readonly received: Moment | null;
  readonly agenda: readonly AgendaItem[];
  readonly hasPreviousMinutes: boolean;
  readonly requestedBy: SessionRequest | null;
  /** The institutions with a voting seat that day. */
  readonly members: readonly InstitutionId[];
  readonly notConvened: readonly InstitutionId[];
  /** Whether those present agreed to meet without convocation. */
  readonly agreed: boolean;
};

/** An item that is added to an agenda. */
export type AdditionSubject = Omit<ConvocationSubject, 'received'> & {
  readonly added: string;
  readonly stage: Session['stage'];
};

/** An item's papers, when it is put to the vote. `lastSent`: when the last of them went out. */
export type PapersSubject = Pick<
  ConvocationSubject,
  'charter' | 'calendar' | 'provenance' | 'kind' | 'day' | 'startsAt'
> & {
  readonly item: string;
  readonly papers: number;
  readonly missing: readonly string[];
  readonly lastSent: Moment | null;
};

/** A second call. `announced`: by the first notice. */
export type SecondCallSubject = Pick<ConvocationSubject, 'charter' | 'calendar' | 'day'> & {
  readonly firstDay: Day;
  readonly quorumFailed: boolean;
  readonly announced: boolean;
  /** Whether its notice told of the lower quorum. */
  readonly quorumTold: boolean;
};

/** A session that is put off or called off; null where it has no new day. */
export type ReschedulingSubject = Pick<ConvocationSubject, 'charter' | 'calendar' | 'kind'> & {
  readonly causeEndedOn: Day | null;
  readonly newDay: Day | null;
};

/** The room: who is there, of how many. */
export type RoomSubject = {
  /** When the act was done, or recorded where nothing tells. */
  readonly decidedAt: Instant;
  readonly charter: Charter | null;
  readonly provenance: Provenance;
  readonly session: Session;
  readonly body: Body;
  readonly day: Day;
  readonly present: readonly string[];
  readonly base: number;
  /** Voting seats of the body that day, occupied or not. */
  readonly votingSeats: number;
  readonly departureNotNoted: boolean;
  /** The voting seats that day, and the offices whose holders are at the table. */
  readonly members: readonly string[];
  readonly officers: readonly Office[];
  /** The seats whose representative is not in the room. */
  readonly remote: readonly string[];
  readonly alternates: readonly {
    readonly seat: string;
    readonly rank: string | null;
    readonly recordedAt: Instant;
    /** Whether the institution has another titular, or none, since the accreditation. */
    readonly titularChanged: boolean;
  }[];
  /** Who sits by an office; whether the institution's record says so. */
  readonly holders: readonly {
    readonly seat: string;
    readonly capacity: Exclude<RosterEntry['capacity'], 'alternate'>;
    readonly holds: 'yes' | 'no' | 'untold';
  }[];
  /** The voting seats present whose institution is of the class that the charter asks for. */
  readonly ofTheClass: readonly string[];
  readonly at: 'opening' | 'vote';
  readonly openedBy: string | null;
};

/** An item put to the vote or decided. `matter`: of its motion, where it has one. */
export type BallotSubject = RoomSubject & {
  readonly item: string;
  readonly ballot: Ballot;
  readonly matter: string | null;
  readonly onAgenda: boolean;
  readonly outcome: Outcome | null;
  /** Seats at which an alternate was there when the votes were taken; whether its vote is theirs, and whether they may cast it. */
  readonly votesOfAlternates: readonly { readonly seat: string; readonly theirs: boolean; readonly lawful: boolean }[];
  /** The seats with somebody recused from the item, and those of them that nobody else represented. */
  readonly recused: readonly string[];
  readonly withoutOther: readonly string[];
  /** Whether the chair’s own seat is known to have voted; null where the record does not say. */
  readonly chairVoted: boolean | null;
  /** Whether whoever cast the casting vote is recused from the item. */
  readonly castingVoteOfRecused: boolean;
  /** By what whoever cast the casting vote has the chair; null where nobody did. */
  readonly castingChair: 'titular' | 'acting' | 'not-the-chair' | null;
  readonly number: string | null;
};
