import { event, list, object, optional } from '../../codec/structures.js';
import { integer, oneOf } from '../../codec/scalars.js';
import { Paragraph } from '../../codec/text.js';
import type { TypeOf } from '../../codec/codec.js';
import { Citation, CommitmentId, CoResponsible, Day, InstitutionId, ResolutionId, Slug, Term } from '../../values.js';
import { SourceAct } from '../source-act.js';

const BY_EFFECT = { resolution: ResolutionId, effect: Slug } as const;

/** `extension`: its number, from 1. `previous`: the day that it was due by until then. */
export const DueExtended = event('DueExtended', { ...BY_EFFECT, extension: integer(1), previous: Day, due: Day });

export const CommitmentReopened = event('CommitmentReopened', {
  ...BY_EFFECT,
  report: optional(integer(1, 9_999)),
  evidence: list(Slug, { uniqueBy: true }),
  grounds: Paragraph,
});

export const CommitmentSuspended = event('CommitmentSuspended', {
  ...BY_EFFECT,
  grounds: Paragraph,
  meantUntil: optional(Day),
});

/** `days`: how long it was suspended. `due`: the day that it had, that many days later. */
export const CommitmentResumed = event('CommitmentResumed', { ...BY_EFFECT, days: integer(0), due: optional(Day) });

export const CommitmentSplit = event('CommitmentSplit', {
  ...BY_EFFECT,
  into: list(CommitmentId, { min: 1, uniqueBy: true }),
});

/** The duty as it stood when it passed: what its new institution takes over. One that took over another’s answers for both. */
export const Passed = object('Passed', {
  source: SourceAct,
  responsible: InstitutionId,
  coResponsibles: list(CoResponsible),
  term: Term,
  due: optional(Day),
  originalDue: optional(Day),
  stage: oneOf('invited', 'declined', 'owed', 'suspended'),
  reports: integer(0),
  answered: integer(0),
  awaiting: list(object('AwaitingReport', { report: integer(1), day: Day }), { max: 9_999, uniqueBy: 'report' }),
});

/** By law, with no vote. `formerly`: whose it was, as responsible or co-responsible. */
export const CommitmentPassedOn = event('CommitmentPassedOn', {
  formerly: InstitutionId,
  to: InstitutionId,
  on: Day,
  source: Citation,
  passed: Passed,
});

export type CommitmentPassedOn = TypeOf<typeof CommitmentPassedOn>;
export type DueExtended = TypeOf<typeof DueExtended>;
export type CommitmentReopened = TypeOf<typeof CommitmentReopened>;
export type CommitmentSuspended = TypeOf<typeof CommitmentSuspended>;
export type CommitmentResumed = TypeOf<typeof CommitmentResumed>;
export type CommitmentSplit = TypeOf<typeof CommitmentSplit>;
