import {
  Day,
  Flag,
  InstitutionId,
  integer,
  Line,
  MotionId,
  Office,
  oneOf,
  optional,
  Paragraph,
  PersonId,
  Slug,
  StreamId,
  tagged,
  Term,
  type TypeOf,
} from '@acta/core';

/** Who owes it: an office of an institution, a body or the commission. `since`: the day from which it is owed. */
const OWED = { debtor: StreamId, office: Office, since: Day } as const;

/**
 * To answer an invitation to commit, or the call to a session; to report on a commitment; to verify a report; to send a returned one
 * again; to review a standing commitment; to respond to a red assessment; to answer an escalation; to take up again, or to close, what
 * was suspended until a day; to report back on a motion referred; to report to a session what was decided outside one, and to have a
 * decision of the chair ratified; to draw up the minutes of a session, to sign them, to declare them signed and to publish them; to
 * settle the final text of what was adopted in general; to try an effect that was refused again, or to settle it otherwise.
 */
export const Obligation = tagged('Obligation', 'kind', {
  'answer-invitation': OWED,
  'answer-call': { ...OWED, by: Day },
  report: { ...OWED, term: Term, by: optional(Day) },
  'verify-report': { ...OWED, report: integer(1) },
  'report-back': { ...OWED, motion: MotionId },
  'report-to-session': OWED,
  ratify: { ...OWED, by: Day },
  'draw-up-minutes': { ...OWED, by: Day },
  'sign-minutes': { ...OWED, signatory: PersonId, by: optional(Day) },
  'declare-minutes-signed': { ...OWED, by: optional(Day) },
  'publish-minutes': { ...OWED, by: Day },
  'final-text': { ...OWED, by: Day, disputed: Flag },
  'resend-report': { ...OWED, report: integer(1) },
  review: { ...OWED, by: Day },
  'respond-to-red': { ...OWED, by: Day, response: oneOf('recovery-plan', 'escalation') },
  'answer-escalation': { ...OWED, escalation: integer(1) },
  'resume-or-close': { ...OWED, by: Day },
  'settle-effect': {
    ...OWED,
    effect: Slug,
    stream: StreamId,
    institution: optional(InstitutionId),
    rejection: Line,
    detail: Paragraph,
  },
});
export type Obligation = TypeOf<typeof Obligation>;
