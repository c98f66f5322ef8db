import type { Calendar } from '../calendar/calendar.js';
import type { Day } from '../calendar/day.js';
import type { Charter } from '../charter.js';
import type { MinutesContent } from '../minutes/commands.js';
import type { Minutes } from '../minutes/state.js';
import type { Session } from '../session/state.js';

/** What a text of minutes is said to say, and the session that it is of. */
export type ContentSubject = {
  readonly charter: Charter | null;
  readonly session: Session;
  readonly content: MinutesContent;
};

/** Minutes drawn up, signed or published on a day. `from`: the day from which the term counts, null where none runs. */
export type TermSubject = {
  readonly charter: Charter | null;
  readonly calendar: Calendar;
  readonly from: Day | null;
  readonly day: Day;
};

export type SignatoriesSubject = Pick<Minutes, 'signatories'> & { readonly charter: Charter | null };

/** `before`: the session before the one that approves, of its kind. */
export type ApprovalSubject = {
  readonly charter: Charter | null;
  readonly minuted: Session;
  readonly approving: Session;
  readonly before: Session | null;
};
