import type { Calendar } from '../calendar/calendar.js';
import type { Day } from '../calendar/day.js';
import type { Charter } from '../charter.js';
import type { Effect } from '../effects.js';
import type { Provenance } from '../event.js';
import type { ResolutionAuthority } from '../resolution/commands.js';
import type { Resolution } from '../resolution/state.js';
import type { BodyId } from '../values.js';

/** A resolution brought into effect, notified or published: at which moment, and which its session's charter names. */
export type EffectSubject = {
  readonly charter: Charter | null;
  readonly calendar: Calendar;
  readonly origin: 'adopted' | 'transcribed';
  readonly moment: Resolution['takesEffect'];
  readonly effects: readonly Effect[];
  readonly sessionClosed: boolean;
  readonly minutesSigned: boolean;
  readonly adoptedOn: Day;
  readonly day: Day;
  readonly brokenRules: readonly string[];
  readonly healedOn: Day | null;
};

/** A resolution cured, ratified, suspended, annulled or superseded, or let lapse. */
export type StandingSubject = {
  readonly charter: Charter | null;
  readonly body: BodyId | null;
  readonly by: ResolutionAuthority | null;
  /** The body whose resolution it is that is cited; null for an instrument. */
  readonly citedBody: BodyId | null;
  readonly ratifyBy: Day | null;
  readonly day: Day;
  readonly provenance: Provenance;
};
