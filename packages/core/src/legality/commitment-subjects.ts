import type { Charter } from '../charter.js';
import type { Evidence } from '../commitment/commands.js';
import type { SourceAct } from '../commitment/source-act.js';
import type { Commitment, Report } from '../commitment/state.js';
import type { Day } from '../calendar/day.js';
import type { Standing } from '../decider.js';
import type { ClosureReason, CompletionLevel, InstitutionId } from '../values.js';

/** A duty at its birth, or the consent to it. */
export type DutySubject = {
  readonly source: SourceAct;
  readonly institution: InstitutionId;
  readonly outsideAuthority: boolean;
  /** To whom the effect that it cites goes; null for another source act. */
  readonly addressees: readonly InstitutionId[] | null;
  /** Who came into its class since, where that is open. */
  readonly later: readonly InstitutionId[];
  readonly class: { readonly class: string; readonly members: readonly InstitutionId[] } | null;
  readonly consent: { readonly instrument: string; readonly signatory: string; readonly signedOn: Day } | null;
  readonly charter: Charter | null;
  readonly standing: Standing;
};

/** What became of a report's evidence when its papers were examined. */
export type ExaminedEvidence = Evidence & { readonly held: boolean };

/** A report put to its verification. */
export type VerificationSubject = {
  readonly charter: Charter | null;
  readonly commitment: Commitment;
  readonly report: Report;
  readonly level: CompletionLevel;
  readonly examined: readonly ExaminedEvidence[];
  readonly standing: Standing;
  /** The institution whose official verifies; null where the record does not say. */
  readonly verifierInstitution: InstitutionId | null;
  /** Whether the responsible institution had a focal point on the day of the report. */
  readonly focalPointDesignated: boolean;
};

/** A commitment put to its closure. */
export type ClosureSubject = {
  readonly charter: Charter | null;
  readonly reason: ClosureReason;
  readonly level: CompletionLevel | 'no-evidence';
  readonly resolution: string | null;
  /** Whether it falls with the resolution that it came of: nobody closes it. */
  readonly falls: boolean;
  /** Whether the follower proposed it, for that reason. */
  readonly proposed: boolean;
};
