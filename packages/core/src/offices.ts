import type { Day } from './calendar/day.js';
import type { EventId, InstitutionId, Office, PersonId } from './values.js';

/** Somebody in an office, from a day and, once it is known, until one; both days count. */
export type Holding = {
  readonly office: Office;
  readonly person: PersonId;
  readonly standing: 'titular' | 'acting';
  readonly from: Day;
  readonly until: Day | null;
  /** Whose official holds it, where the record says. */
  readonly institution: InstitutionId | null;
  /** The event that gave the office. */
  readonly event: EventId;
};

/** A stream whose offices can act. */
export type HasOffices = { readonly offices: readonly Holding[] };

/** Whether an office is held on a day; both ends count. */
export const holdsOn = ({ from, until }: Holding, day: Day): boolean => from <= day && (until === null || day <= until);

/** How somebody holds an office on a day, null where they do not. */
export const holdingOf = ({ offices }: HasOffices, office: Office, person: PersonId, day: Day): Holding | null =>
  offices.findLast((holding) => holding.office === office && holding.person === person && holdsOn(holding, day)) ??
  null;

/** Who holds an office on a day, null where nobody does. */
export const holderOf = ({ offices }: HasOffices, office: Office, day: Day): Holding | null =>
  offices.findLast((holding) => holding.office === office && holdsOn(holding, day)) ?? null;
