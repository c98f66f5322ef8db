import type { Body } from '../body/state.js';
import type { Calendar } from '../calendar/calendar.js';
import type { Day, Instant } from '../calendar/day.js';
import type { Charter } from '../charter.js';
import type { Provenance } from '../event.js';
import type { AgendaItem } from '../session/convocation/commands.js';
import type { Outcome } from '../session/ballot/commands.js';
import type { Ballot, Session } from '../session/state.js';

/** A convocation put to the rules of notice and agenda. */
export type ConvocationSubject = {
  readonly charter: Charter | null;
  readonly calendar: Calendar;
  readonly provenance: Provenance;
  readonly kind: Session['kind'];
  readonly number: number;
  readonly day: Day;
  readonly dispatchedOn: Day;
  /** The day on which the last member received it; null while one of them has not acknowledged it. */
  readonly receivedOn: Day | null;
  readonly agenda: readonly AgendaItem[];
  readonly hasPreviousMinutes: boolean;
};

/** The room: who is there, of how many. */
export type RoomSubject = {
  /** When the act was recorded: no earlier than it was done. */
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
  /** Seats at which, at the roll call, an alternate sat without accreditation or beside the titular. */
  readonly irregularAlternates: readonly string[];
  /** Whether whoever cast the casting vote holds the chair as titular; null where there was none. */
  /** Whether the chair’s own seat is known to have voted; null where the record does not say. */
  readonly chairVoted: boolean | null;
  readonly castingChair: 'titular' | 'acting' | 'not-the-chair' | null;
  readonly number: string | null;
};
