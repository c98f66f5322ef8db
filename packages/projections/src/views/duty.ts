import {
  BodyId,
  ClosureReason,
  CommitmentId,
  CompletionLevel,
  Day,
  EventId,
  InstitutionId,
  integer,
  list,
  missedPeriods,
  object,
  oneOf,
  optional,
  overdue,
  SourceAct,
  Term,
  type ActaEvent,
  type Owing,
  type Recorded,
  type TypeOf,
} from '@acta/core';

/** What was last claimed, and what became of it. */
const LatestReport = object('LatestReport', {
  report: integer(1),
  event: EventId,
  claimed: CompletionLevel,
  evidence: integer(0),
  stage: oneOf('received', 'returned', 'verified'),
  day: Day,
});

const VerifiedReport = object('VerifiedReport', { report: integer(1), level: CompletionLevel, day: Day });

const AwaitingReport = object('AwaitingReport', { report: integer(1), day: Day });

/** What a view of duties says of each: a claim beside what was verified, never in its place. */
export const DUTY = {
  commitment: CommitmentId,
  source: SourceAct,
  body: optional(BodyId),
  institution: InstitutionId,
  coResponsibles: list(InstitutionId, { uniqueBy: true }),
  term: Term,
  due: optional(Day),
  stage: oneOf('invited', 'declined', 'owed', 'closed'),
  since: Day,
  reports: integer(0),
  /** Reports neither returned nor verified. */
  awaiting: list(AwaitingReport, { max: 9_999 }),
  returned: integer(0),
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
  };
};

type Report = Recorded<Extract<ActaEvent, { readonly type: 'ProgressReported' }>>;

/** What puts an earlier report right keeps its place, and what was said of it. */
const reported = <D extends Duty>(duty: D, { id, data, metadata }: Report): D => {
  const { report, claimed } = data;
  const { onDay: day, rectifies } = metadata;
  const evidence = data.evidence.length;
  const { latest, reports, awaiting } = duty;
  if (rectifies === undefined) {
    const next = { report, event: id, claimed, evidence, stage: 'received' as const, day };
    return { ...duty, reports: reports + 1, awaiting: [...awaiting, { report, day }], latest: next };
  }
  return latest?.report === report ? { ...duty, latest: { ...latest, claimed, evidence, day } } : duty;
};

const judged = <D extends Duty>(duty: D, report: number, stage: 'returned' | 'verified'): D => {
  const { latest, awaiting } = duty;
  const rest = awaiting.filter((waiting) => waiting.report !== report);
  return latest?.report === report
    ? { ...duty, awaiting: rest, latest: { ...latest, stage } }
    : { ...duty, awaiting: rest };
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
    case 'ReportReturned':
      return { ...judged(duty, event.data.report, 'returned'), returned: duty.returned + 1 };
    case 'ReportVerified': {
      const { report, level } = event.data;
      const after = judged(duty, report, 'verified');
      return report < (duty.verified?.report ?? 0)
        ? after
        : { ...after, verified: { report, level, day: event.metadata.onDay } };
    }
    case 'CommitmentClosed':
      return { ...duty, stage: 'closed', closedFor: event.data.reason };
  }
};

const owing = ({ stage, term, due, reports }: Duty): Owing => ({
  stage,
  term,
  due: due ?? null,
  reports: { length: reports },
});

/** Owed, and its day has passed on that day: the day itself is in time. */
export const overdueOn = (duty: Duty, day: Day): boolean => overdue(owing(duty), day);

/** How many periods had ended before that day without a report for them. */
export const missedPeriodsOn = (duty: Duty, day: Day): number => missedPeriods(owing(duty), day);

/** What of it was verified: a claim is not a level. */
export const levelIn = ({ verified }: Duty): CompletionLevel | 'no-evidence' => verified?.level ?? 'no-evidence';
