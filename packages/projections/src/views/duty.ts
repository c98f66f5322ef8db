import {
  BodyId,
  ClosureReason,
  CommitmentId,
  Day,
  InstitutionId,
  integer,
  lateness,
  leastOf,
  list,
  missedPeriods,
  object,
  oneOf,
  optional,
  overdue,
  SourceAct,
  Term,
  type ActaEvent,
  type Lateness,
  type Level,
  type Owing,
  type Recorded,
  type TypeOf,
} from '@acta/core';
import {
  Assessment,
  AwaitingReport,
  Beside,
  Escalation,
  Extension,
  LatestReport,
  PassedFrom,
  Suspension,
  ToResend,
  VerifiedReport,
} from './duty-parts.js';

/** What a view of duties says of each: a claim beside what was verified, never in its place. */
export const DUTY = {
  commitment: CommitmentId,
  source: SourceAct,
  body: optional(BodyId),
  institution: InstitutionId,
  coResponsibles: list(Beside),
  term: Term,
  due: optional(Day),
  /** The day that it was first due by, which no extension changes. */
  originalDue: optional(Day),
  extensions: list(Extension, { max: 100 }),
  reviewOn: optional(Day),
  stage: oneOf('invited', 'declined', 'owed', 'suspended', 'closed'),
  suspensions: list(Suspension, { max: 1_000 }),
  escalations: list(Escalation, { max: 1_000, uniqueBy: 'escalation' }),
  assessment: optional(Assessment),
  reopened: integer(0),
  splitInto: list(CommitmentId, { uniqueBy: true }),
  passedOn: list(PassedFrom, { max: 1_000 }),
  since: Day,
  reports: integer(0),
  /** Reports neither returned nor verified. */
  awaiting: list(AwaitingReport, { max: 9_999 }),
  returned: integer(0),
  /** Returned reports that were not sent again. */
  toResend: list(ToResend, { max: 9_999, uniqueBy: 'report' }),
  /** The responsible institution's reports that were not returned. */
  answered: integer(0),
  latest: optional(LatestReport),
  verified: optional(VerifiedReport),
  closedFor: optional(ClosureReason),
} as const;

export const Duty = object('Duty', DUTY);
export type Duty = TypeOf<typeof Duty>;

type Begun = Recorded<Extract<ActaEvent, { readonly type: 'CommitmentAssigned' | 'CommitmentInvited' }>>;

/** The duty that an assignment or an invitation begins. */
export const dutyOf = ({ type, stream, data, metadata }: Begun): Duty => {
  const { source, institution, coResponsibles, term } = data;
  const due = type === 'CommitmentAssigned' ? data.due : term.kind === 'fixed' ? term.due : undefined;
  return {
    commitment: stream as CommitmentId,
    source,
    ...(source.body === undefined ? {} : { body: source.body }),
    institution,
    coResponsibles,
    term,
    ...(due === undefined ? {} : { due, originalDue: due }),
    extensions: [],
    ...(term.kind === 'standing' && term.reviewOn !== undefined ? { reviewOn: term.reviewOn } : {}),
    suspensions: [],
    escalations: [],
    reopened: 0,
    splitInto: [],
    passedOn: [],
    stage: type === 'CommitmentAssigned' ? 'owed' : 'invited',
    since: metadata.onDay,
    reports: 0,
    awaiting: [],
    returned: 0,
    toResend: [],
    answered: 0,
  };
};

const owing = ({ stage, term, due, reviewOn, suspensions, answered }: Duty): Owing => ({
  stage,
  term,
  due: due ?? null,
  reviewOn: reviewOn ?? null,
  suspensions: suspensions.map(({ from, until }) => ({ from, until: until ?? null })),
  answered,
});

type PassedOn = Recorded<Extract<ActaEvent, { readonly type: 'CommitmentPassedOn' }>>;

/** The duty that passes to an institution by law, as it stood then. */
export const dutyPassed = ({ stream, data: { formerly: from, to, on, passed } }: PassedOn): Duty => {
  const { responsible, coResponsibles, awaiting, ...duty } = passed;
  const { body } = passed.source;
  const renamed = (institution: InstitutionId): InstitutionId => (institution === from ? to : institution);
  return {
    ...duty,
    commitment: stream as CommitmentId,
    ...(body === undefined ? {} : { body }),
    institution: renamed(responsible),
    coResponsibles: coResponsibles.map((one) => ({ ...one, institution: renamed(one.institution) })),
    since: on,
    awaiting,
    returned: 0,
    toResend: [],
    extensions: [],
    suspensions: [],
    escalations: [],
    reopened: 0,
    splitInto: [],
    passedOn: [{ from, to, on }],
  };
};

/** Owed, and its day has passed on that day: the day itself is in time. */
export const overdueOn = (duty: Duty, day: Day): boolean => overdue(owing(duty), day);

/** How many periods had ended before that day without a report for them. */
export const missedPeriodsOn = (duty: Duty, day: Day): number => missedPeriods(owing(duty), day);

/** How a duty stands by its term on a day. */
export const latenessOn = (duty: Duty, day: Day): Lateness => lateness(owing(duty), day);

/** Red, and the day has passed by which the charter asks for a response that did not come. */
export const redWithoutResponseOn = ({ stage, assessment }: Duty, day: Day): boolean =>
  stage === 'owed' &&
  assessment?.rating === 'red' &&
  !assessment.answered &&
  assessment.response !== undefined &&
  day > assessment.response.by;

/** What of it was verified, co-responsibles included: a claim is not a level. */
export const levelIn = ({ verified, coResponsibles }: Duty): Level =>
  leastOf([verified, ...coResponsibles.map((one) => one.verified)].map((found) => found?.level ?? 'no-evidence'));
