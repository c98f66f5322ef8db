import type { Day } from '../calendar/day.js';
import type { Calendar } from '../calendar/calendar.js';
import type { Charter } from '../charter.js';
import type { Instant } from '../codec/scalars.js';
import type { HasOffices } from '../offices.js';
import type { InstitutionId } from '../values.js';

/** A charter judges acts on or after `from` that are decided after it was recorded. */
export type CharterVersion = {
  readonly version: number;
  readonly charter: Charter;
  readonly from: Day;
  readonly recordedAt: Instant;
};

/** The members of an assignee class from a day on. */
export type ClassList = { readonly class: string; readonly from: Day; readonly members: readonly InstitutionId[] };

/** What is remembered of the commission. */
export type Commission = HasOffices & {
  readonly record: 'real' | 'illustrative';
  readonly zone: string;
  readonly keptFrom: Day;
  readonly recordingWindow: number;
  readonly charters: readonly CharterVersion[];
  readonly calendar: Calendar;
  readonly classes: readonly ClassList[];
  readonly succeededOn: Day | null;
};

/** The charter in force on a day, among those already recorded. */
export const charterOn = ({ charters }: Commission, day: Day): CharterVersion | null =>
  charters.findLast(({ from }) => from <= day) ?? null;

/** The charter that an act pinned. */
export const charterVersion = ({ charters }: Commission, version: number): Charter | null =>
  charters.find((candidate) => candidate.version === version)?.charter ?? null;

/** The list of a class in force on a day. */
export const classOn = ({ classes }: Commission, name: string, day: Day): ClassList | null =>
  classes.findLast((listed) => listed.class === name && listed.from <= day) ?? null;
