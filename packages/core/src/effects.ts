import { list, object, optional, tagged } from './codec/structures.js';
import { integer, oneOf } from './codec/scalars.js';
import { Line, Paragraph, Wording } from './codec/text.js';
import type { TypeOf } from './codec/codec.js';
import { BodyKind, Mandate } from './body/commands.js';
import { Charter } from './charter.js';
import {
  Assignees,
  BodyId,
  ClosureReason,
  CommitmentId,
  CoResponsible,
  Day,
  InstitutionId,
  Milestone,
  MinutesId,
  PaperReference,
  ResolutionId,
  Slug,
  SupersedingId,
  Term,
} from './values.js';

/** One of the duties that take the place of another. */
const Part = object('Part', {
  institution: InstitutionId,
  task: Wording,
  term: Term,
  milestones: list(Milestone, { uniqueBy: 'milestone' }),
});

/** What an adopted motion sets in motion. `effect` names it within its motion. */
export const Effect = tagged('Effect', 'kind', {
  assign: {
    effect: Slug,
    task: Wording,
    to: Assignees,
    coResponsibles: optional(list(CoResponsible, { uniqueBy: 'institution' })),
    term: Term,
    milestones: list(Milestone, { uniqueBy: 'milestone' }),
  },
  invite: {
    effect: Slug,
    task: Wording,
    to: Assignees,
    term: Term,
    milestones: list(Milestone, { uniqueBy: 'milestone' }),
  },
  'instruct-secretariat': { effect: Slug, task: Wording },
  /** A session approves the minutes of one before, or its own: that text of them, and no other. */
  'approve-minutes': { effect: Slug, minutes: MinutesId, text: PaperReference },
  approve: { effect: Slug, title: Line, paper: optional(PaperReference) },
  'take-note': { effect: Slug, title: Line },
  'adopt-charter': { effect: Slug, charter: Charter, from: Day },
  'create-body': { effect: Slug, body: BodyId, name: Line, bodyKind: BodyKind, mandate: Mandate },
  'close-commitment': {
    effect: Slug,
    commitment: CommitmentId,
    reason: ClosureReason,
    supersededBy: optional(SupersedingId),
  },
  'cure-resolution': { effect: Slug, resolution: ResolutionId },
  'ratify-resolution': { effect: Slug, resolution: ResolutionId },
  'suspend-resolution': { effect: Slug, resolution: ResolutionId },
  'annul-resolution': { effect: Slug, resolution: ResolutionId },
  'supersede-resolution': { effect: Slug, resolution: ResolutionId },
  'extend-commitment': { effect: Slug, commitment: CommitmentId, due: Day },
  'reopen-commitment': {
    effect: Slug,
    commitment: CommitmentId,
    report: optional(integer(1, 9_999)),
    evidence: list(Slug, { uniqueBy: true }),
    grounds: Paragraph,
  },
  'suspend-commitment': { effect: Slug, commitment: CommitmentId, grounds: Paragraph, meantUntil: optional(Day) },
  'resume-commitment': { effect: Slug, commitment: CommitmentId },
  'split-commitment': {
    effect: Slug,
    commitment: CommitmentId,
    parts: list(Part, { min: 1, max: 40, uniqueBy: 'institution' }),
  },
});
export type Effect = TypeOf<typeof Effect>;

/** An assignee class as it stood when the motion was approved. */
export const ExpandedClass = object('ExpandedClass', {
  effect: Slug,
  class: Slug,
  membership: oneOf('closed', 'open'),
  listedFrom: Day,
  members: list(InstitutionId, { min: 1, uniqueBy: true }),
});
export type ExpandedClass = TypeOf<typeof ExpandedClass>;

/** To whom an effect goes, once its class is expanded; none for an effect that goes to nobody. */
export const addresseesOf = (effect: Effect, expanded: readonly ExpandedClass[]): readonly InstitutionId[] => {
  if (effect.kind === 'split-commitment') return effect.parts.map(({ institution }) => institution);
  if (effect.kind !== 'assign' && effect.kind !== 'invite') return [];
  return effect.to.kind === 'institutions'
    ? effect.to.institutions
    : (expanded.find((candidate) => candidate.effect === effect.effect)?.members ?? []);
};
