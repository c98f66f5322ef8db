import {
  BasisPoints,
  BodyId,
  ClosureReason,
  CommitmentId,
  CompletionLevel,
  Day,
  EventId,
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
  Paragraph,
  SourceAct,
  Term,
  Wording,
  type ActaEvent,
  type Lateness,
  type Level,
  type Owing,
  type Recorded,
  type TypeOf,
} from '@acta/core';

/** What was last claimed, and what became of it. `institution`: of a co-responsible, of its own duty. */
const LatestReport = object('LatestReport', {
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

const VerifiedReport = object('VerifiedReport', { report: integer(1), level: CompletionLevel, day: Day });

const AwaitingReport = object('AwaitingReport', { report: integer(1), day: Day });

/** Who answers beside the responsible institution, for what, and how far that was verified. */
const Beside = object('Beside', { institution: InstitutionId, duty: Wording, verified: optional(VerifiedReport) });

const ToResend = object('ToResend', { report: integer(1), institution: InstitutionId, since: Day });

/** What a view of duties says of each: a claim beside what was verified, never in its place. */
export const DUTY = {
  commitment: CommitmentId,
  source: SourceAct,
  body: optional(BodyId),
  institution: InstitutionId,
  coResponsibles: list(Beside, { uniqueBy: 'institution' }),
  term: Term,
  due: optional(Day),
  stage: oneOf('invited', 'declined', 'owed', 'closed'),
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
    ...(due === undefined ? {} : { due }),
    stage: type === 'CommitmentAssigned' ? 'owed' : 'invited',
    since: metadata.onDay,
    reports: 0,
    awaiting: [],
    returned: 0,
    toResend: [],
    answered: 0,
  };
};

type Report = Recorded<Extract<ActaEvent, { readonly type: 'ProgressReported' }>>;

/** What puts an earlier report right keeps its place, and what was said of it. */
const reported = <D extends Duty>(duty: D, { id, data, metadata }: Report): D => {
  const { report, institution, claimed, progress, loweredBecause, resends } = data;
  const { onDay: day, rectifies } = metadata;
  const claim = {
    claimed,
    evidence: data.evidence.length,
    ...(institution === undefined ? {} : { institution }),
    ...(progress === undefined ? {} : { progress }),
    ...(loweredBecause === undefined ? {} : { loweredBecause }),
    ...(resends === undefined ? {} : { resends }),
  };
  const { latest, reports, awaiting, toResend, answered } = duty;
  if (rectifies !== undefined) {
    const { event, stage } = latest ?? { event: id, stage: 'received' };
    return latest?.report === report ? { ...duty, latest: { report, event, stage, day, ...claim } } : duty;
  }
  return {
    ...duty,
    reports: reports + 1,
    awaiting: [...awaiting, { report, day }],
    toResend: toResend.filter((returned) => returned.report !== resends),
    answered: institution === undefined ? answered + 1 : answered,
    latest: { report, event: id, stage: 'received', day, ...claim },
  };
};

const judged = <D extends Duty>(duty: D, report: number, stage: 'returned' | 'verified'): D => {
  const { latest, awaiting } = duty;
  const rest = awaiting.filter((waiting) => waiting.report !== report);
  return latest?.report === report
    ? { ...duty, awaiting: rest, latest: { ...latest, stage } }
    : { ...duty, awaiting: rest };
};

type Verified = Recorded<Extract<ActaEvent, { readonly type: 'ReportVerified' }>>;

/** The last report in their order counts, in whatever order they are verified. */
const later = <V extends { readonly report: number }>(known: V | undefined, verified: V): V =>
  verified.report < (known?.report ?? 0) ? (known ?? verified) : verified;

const verifiedIn = <D extends Duty>(duty: D, { data: { report, level, institution }, metadata }: Verified): D => {
  const verified = { report, level, day: metadata.onDay };
  if (institution === undefined) return { ...duty, verified: later(duty.verified, verified) };
  const coResponsibles = duty.coResponsibles.map((one) =>
    one.institution === institution ? { ...one, verified: later(one.verified, verified) } : one,
  );
  return { ...duty, coResponsibles };
};

/** The events of a commitment that follow its beginning. */
export const DUTY_EVENTS = [
  'ConsentRecorded',
  'DeclineRecorded',
  'ProgressReported',
  'ReportReturned',
  'ReportVerified',
  'CommitmentClosed',
] as const;
export type DutyEvent = Recorded<Extract<ActaEvent, { readonly type: (typeof DUTY_EVENTS)[number] }>>;

export const dutyAfter = <D extends Duty>(duty: D, event: DutyEvent): D => {
  switch (event.type) {
    case 'ConsentRecorded':
      return { ...duty, stage: 'owed', ...(event.data.due === undefined ? {} : { due: event.data.due }) };
    case 'DeclineRecorded':
      return { ...duty, stage: 'declined' };
    case 'ProgressReported':
      return reported(duty, event);
    case 'ReportReturned': {
      const { report, institution } = event.data;
      return {
        ...judged(duty, report, 'returned'),
        returned: duty.returned + 1,
        toResend: [
          ...duty.toResend,
          { report, institution: institution ?? duty.institution, since: event.metadata.onDay },
        ],
        answered: institution === undefined ? Math.max(0, duty.answered - 1) : duty.answered,
      };
    }
    case 'ReportVerified':
      return verifiedIn(judged(duty, event.data.report, 'verified'), event);
    case 'CommitmentClosed':
      return { ...duty, stage: 'closed', closedFor: event.data.reason };
  }
};

const owing = ({ stage, term, due, answered }: Duty): Owing => ({ stage, term, due: due ?? null, answered });

/** Owed, and its day has passed on that day: the day itself is in time. */
export const overdueOn = (duty: Duty, day: Day): boolean => overdue(owing(duty), day);

/** How many periods had ended before that day without a report for them. */
export const missedPeriodsOn = (duty: Duty, day: Day): number => missedPeriods(owing(duty), day);

/** How a duty stands by its term on a day. */
export const latenessOn = (duty: Duty, day: Day): Lateness => lateness(owing(duty), day);

/** What of it was verified, co-responsibles included: a claim is not a level. */
export const levelIn = ({ verified, coResponsibles }: Duty): Level =>
  leastOf([verified, ...coResponsibles.map((one) => one.verified)].map((found) => found?.level ?? 'no-evidence'));
