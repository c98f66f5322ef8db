import type { Day } from '../calendar/day.js';
import type { HasOffices } from '../offices.js';
import type { InstitutionId } from '../values.js';
import type { InstitutionKind } from './commands.js';

/** What is remembered of an institution. */
export type Institution = HasOffices & {
  readonly institution: InstitutionId;
  readonly kind: InstitutionKind;
  readonly within: InstitutionId | null;
  readonly name: string;
  readonly units: readonly string[];
  /** The day from which, by law, it is no longer there; what was its own passed to others. */
  readonly endedOn: Day | null;
};

const OUTSIDE: ReadonlySet<InstitutionKind> = new Set([
  'autonomous-body',
  'state',
  'municipality',
  'other-branch',
  'partner',
]);

/** Bound by nothing but its own consent (Ley de Planeación 1-III). */
export const isOutsideAuthority = ({ kind }: Institution): boolean => OUTSIDE.has(kind);
