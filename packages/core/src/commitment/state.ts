import type { Day } from '../calendar/day.js';
import type {
  BodyId,
  ClosureReason,
  CommitmentId,
  CompletionLevel,
  EventId,
  InstitutionId,
  Milestone,
  Office,
  PersonId,
  Term,
} from '../values.js';
import type { Evidence, SourceAct } from './commands.js';

export type Report = {
  readonly report: number;
  readonly event: EventId;
  readonly claimed: CompletionLevel;
  readonly evidence: readonly Evidence[];
  /** Null where a source tells the report and not who gave it. */
  readonly reporter: { readonly person: PersonId; readonly office: Office } | null;
  readonly typedBy: PersonId;
  readonly onDay: Day;
  readonly stage: 'received' | 'returned' | 'verified';
  readonly level: CompletionLevel | null;
};

export type Commitment = {
  readonly commitment: CommitmentId;
  readonly source: SourceAct;
  readonly body: BodyId | null;
  readonly institution: InstitutionId;
  readonly coResponsibles: readonly InstitutionId[];
  readonly task: string;
  readonly term: Term;
  readonly milestones: readonly Milestone[];
  readonly due: Day | null;
  readonly stage: 'invited' | 'declined' | 'owed' | 'closed';
  readonly reports: readonly Report[];
  readonly closureProposed: ClosureReason | null;
  readonly closedFor: ClosureReason | null;
};
