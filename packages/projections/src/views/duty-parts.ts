import {
  BasisPoints,
  BodyId,
  CompletionLevel,
  Day,
  EventId,
  Flag,
  InstitutionId,
  integer,
  object,
  oneOf,
  optional,
  Paragraph,
  Rating,
  ResolutionId,
  Wording,
} from '@acta/core';

/** What was last claimed, and what became of it. `institution`: of a co-responsible, of its own duty. */
export const LatestReport = object('LatestReport', {
  report: integer(1),
  event: EventId,
  institution: optional(InstitutionId),
  claimed: CompletionLevel,
  progress: optional(BasisPoints),
  loweredBecause: optional(Paragraph),
  resends: optional(integer(1)),
  evidence: integer(0),
  stage: oneOf('received', 'returned', 'verified'),
  day: Day,
});

export const VerifiedReport = object('VerifiedReport', { report: integer(1), level: CompletionLevel, day: Day });

/** Who answers beside the responsible institution, for what, and how far that was verified. */
export const Beside = object('Beside', {
  institution: InstitutionId,
  duty: Wording,
  verified: optional(VerifiedReport),
});

export const AwaitingReport = object('AwaitingReport', { report: integer(1), day: Day });

export const ToResend = object('ToResend', { report: integer(1), institution: InstitutionId, since: Day });

/** Whose it was before, and when by law it passed on. */
export const PassedFrom = object('PassedFrom', { from: InstitutionId, to: InstitutionId, on: Day });

/** A later day, the one before it, and by which resolution. */
export const Extension = object('Extension', { due: Day, previous: Day, day: Day, resolution: ResolutionId });

/** `meant`: the day by which the body meant to take it up again. */
export const Suspension = object('Suspension', { from: Day, until: optional(Day), meant: optional(Day) });

const Response = object('Response', { response: oneOf('recovery-plan', 'escalation'), by: Day });

/** The last opinion. `answered`: whether a red one got the response that the charter asks for. */
export const Assessment = object('Assessment', {
  assessment: integer(1),
  rating: Rating,
  day: Day,
  response: optional(Response),
  answered: Flag,
});

export const Escalation = object('Escalation', { escalation: integer(1), to: BodyId, day: Day, answered: Flag });
