import type { Day } from '../calendar/day.js';
import type {
  BodyId,
  ClosureReason,
  CommitmentId,
  CompletionLevel,
  CoResponsible,
  EventId,
  InstitutionId,
  Milestone,
  Office,
  PersonId,
  ResolutionId,
  Term,
} from '../values.js';
import type { Evidence } from './commands.js';
import type { SourceAct } from './source-act.js';
import type { Rating } from './following/commands.js';
import type { Response } from './following/events.js';

export type Report = {
  readonly report: number;
  readonly event: EventId;
  /** The co-responsible of whose own duty it is; null for the responsible institution's. */
  readonly institution: InstitutionId | null;
  /** Of which co-responsibles’ duties it is, by their places: of several, where one institution has come to owe them. */
  readonly parts: readonly number[];
  readonly claimed: CompletionLevel;
  readonly progress: number | null;
  readonly evidence: readonly Evidence[];
  /** The milestones that it claims; once it is verified, those that were borne out. */
  readonly reached: readonly string[];
  /** Null where a source tells the report and not who gave it. */
  readonly reporter: { readonly person: PersonId; readonly office: Office } | null;
  readonly typedBy: PersonId;
  readonly onDay: Day;
  readonly stage: 'received' | 'returned' | 'verified' | 'disproved';
  readonly level: CompletionLevel | null;
};

export type Commitment = {
  readonly commitment: CommitmentId;
  readonly source: SourceAct;
  readonly body: BodyId | null;
  readonly institution: InstitutionId;
  readonly coResponsibles: readonly CoResponsible[];
  readonly task: string;
  readonly term: Term;
  readonly milestones: readonly Milestone[];
  readonly due: Day | null;
  /** The day that it was first due by: no extension changes it. */
  readonly originalDue: Day | null;
  readonly extensions: readonly { readonly due: Day; readonly resolution: ResolutionId }[];
  /** When a standing commitment is looked at again. */
  readonly reviewOn: Day | null;
  readonly stage: 'invited' | 'declined' | 'owed' | 'suspended' | 'closed';
  readonly suspensions: readonly { readonly from: Day; readonly until: Day | null }[];
  readonly escalations: readonly { readonly escalation: number; readonly to: BodyId; readonly answered: boolean }[];
  readonly assessment: {
    readonly assessment: number;
    readonly rating: Rating;
    readonly onDay: Day;
    readonly response: Response | null;
    readonly answered: boolean;
  } | null;
  readonly splitInto: readonly CommitmentId[];
  readonly reports: readonly Report[];
  readonly closureProposed: ClosureReason | null;
  readonly closedFor: ClosureReason | null;
};
