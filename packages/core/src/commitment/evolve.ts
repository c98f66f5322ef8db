import type { Day } from '../calendar/day.js';
import type { Sealed } from '../event.js';
import type { CommitmentId, InstitutionId, StreamId } from '../values.js';
import { afterChange } from './changing/evolve.js';
import { afterFollowing } from './following/evolve.js';
import type { CommitmentAssigned, CommitmentEvent, CommitmentInvited, ProgressReported } from './events.js';
import type { Commitment, Report } from './state.js';

const created = ({ type, data }: CommitmentAssigned | CommitmentInvited, stream: StreamId): Commitment => {
  const { source, institution, coResponsibles, task, term, milestones } = data;
  const due = 'due' in data ? (data.due ?? null) : term.kind === 'fixed' ? term.due : null;
  return {
    commitment: stream as CommitmentId,
    source,
    body: source.body ?? null,
    institution,
    coResponsibles,
    task,
    term,
    milestones,
    due,
    originalDue: due,
    extensions: [],
    reviewOn: term.kind === 'standing' ? (term.reviewOn ?? null) : null,
    stage: type === 'CommitmentAssigned' ? 'owed' : 'invited',
    reports: [],
    closureProposed: null,
    closedFor: null,
    suspensions: [],
    escalations: [],
    assessment: null,
    splitInto: [],
  };
};

const partsOf = ({ coResponsibles }: Commitment, whose: InstitutionId | null): readonly number[] =>
  coResponsibles.flatMap(({ institution }, place) => (institution === whose ? [place] : []));

const reported = ({ data, id, metadata }: Sealed<ProgressReported>, state: Commitment): Report => {
  const { actor, recordedBy, onDay } = metadata;
  const { report, institution = null, claimed, progress = null, evidence, reached = [] } = data;
  return {
    report,
    event: id,
    institution,
    parts: partsOf(state, institution),
    claimed,
    progress,
    evidence,
    reached,
    reporter: actor.kind === 'person' ? { person: actor.person, office: actor.office } : null,
    typedBy: recordedBy,
    onDay,
    stage: 'received',
    level: null,
  };
};

/** What was put right keeps its place, and what was said of it. Long lives spend their time copying this list: a spread is slower. */
const withReport = (reports: readonly Report[], report: Report, rectified: string | undefined): readonly Report[] =>
  rectified === undefined
    ? reports.concat([report])
    : reports.map((earlier) =>
        earlier.event === rectified
          ? { ...report, event: earlier.event, parts: earlier.parts, stage: earlier.stage, level: earlier.level }
          : earlier,
      );

/** Reports are numbered from 1, in their order. */
const changed = (reports: readonly Report[], number: number, change: Partial<Report>): readonly Report[] => {
  const report = reports[number - 1];
  if (report === undefined) return reports;
  const copy = reports.slice();
  copy[number - 1] = { ...report, ...change };
  return copy;
};

const consented = (state: Commitment, due: Day | null): Commitment => ({
  ...state,
  stage: 'owed',
  due,
  originalDue: due,
});

export const evolve = (
  state: Commitment | null,
  event: Sealed<CommitmentEvent>,
  stream: StreamId,
): Commitment | null => {
  if (event.type === 'CommitmentAssigned' || event.type === 'CommitmentInvited') return created(event, stream);
  if (state === null) return null;
  const { reports } = state;
  switch (event.type) {
    case 'ConsentRecorded':
      return consented(state, event.data.due ?? state.due);
    case 'DeclineRecorded':
      return { ...state, stage: 'declined' };
    case 'ProgressReported':
      return { ...state, reports: withReport(reports, reported(event, state), event.metadata.rectifies?.event) };
    case 'ReportReturned':
      return { ...state, reports: changed(reports, event.data.report, { stage: 'returned' }) };
    case 'ReportVerified': {
      const { report, level, reached = [] } = event.data;
      return { ...state, reports: changed(reports, report, { stage: 'verified', level, reached }) };
    }
    case 'ClosureProposed':
      return { ...state, closureProposed: event.data.reason };
    case 'CommitmentClosed':
      return { ...state, stage: 'closed', closedFor: event.data.reason };
    case 'DueExtended':
    case 'CommitmentReopened':
    case 'CommitmentSuspended':
    case 'CommitmentResumed':
    case 'CommitmentSplit':
    case 'CommitmentPassedOn':
      return afterChange(state, event);
    case 'CommitmentAssessed':
    case 'RedAnswered':
    case 'CommitmentEscalated':
    case 'EscalationAnswered':
      return afterFollowing(state, event);
  }
};
