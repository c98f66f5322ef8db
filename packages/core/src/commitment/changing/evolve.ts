import type { Day } from '../../calendar/day.js';
import type { Sealed } from '../../event.js';
import type { InstitutionId } from '../../values.js';
import type { Commitment, Report } from '../state.js';
import type {
  CommitmentPassedOn,
  CommitmentReopened,
  CommitmentResumed,
  CommitmentSplit,
  CommitmentSuspended,
  DueExtended,
} from './events.js';

type Changed = Sealed<
  DueExtended | CommitmentReopened | CommitmentSuspended | CommitmentResumed | CommitmentSplit | CommitmentPassedOn
>;

/** What proved false is no evidence: its report counts no more. */
const disproved = (reports: readonly Report[], number: number | undefined): readonly Report[] =>
  number === undefined
    ? reports
    : reports.map((report) =>
        report.report === number ? { ...report, stage: 'disproved', level: null, reached: [] } : report,
      );

/** What was suspended is so no more: what is closed meanwhile, until it is reopened. */
const ended = ({ suspensions }: Commitment, until: Day): Commitment['suspensions'] =>
  suspensions.map((one) => (one.until === null ? { ...one, until } : one));

/** Its reports go with a co-responsible's duty: they are of that duty, whoever has it. */
const passedOn = (state: Commitment, { formerly, to }: CommitmentPassedOn['data']): Commitment => {
  const renamed = (institution: InstitutionId): InstitutionId => (institution === formerly ? to : institution);
  return {
    ...state,
    institution: renamed(state.institution),
    coResponsibles: state.coResponsibles.map((one) => ({ ...one, institution: renamed(one.institution) })),
    reports: state.reports.map((report) => (report.institution === formerly ? { ...report, institution: to } : report)),
  };
};

export const afterChange = (state: Commitment, event: Changed): Commitment => {
  const { onDay } = event.metadata;
  switch (event.type) {
    case 'DueExtended': {
      const { due, resolution } = event.data;
      return { ...state, due, extensions: [...state.extensions, { due, resolution }] };
    }
    case 'CommitmentReopened':
      return {
        ...state,
        stage: 'owed',
        closureProposed: null,
        closedFor: null,
        splitInto: [],
        suspensions: ended(state, onDay),
        reports: disproved(state.reports, event.data.report),
      };
    case 'CommitmentSuspended':
      return { ...state, stage: 'suspended', suspensions: [...state.suspensions, { from: onDay, until: null }] };
    case 'CommitmentResumed':
      return {
        ...state,
        stage: 'owed',
        due: event.data.due ?? state.due,
        suspensions: ended(state, onDay),
      };
    case 'CommitmentPassedOn':
      return passedOn(state, event.data);
    case 'CommitmentSplit':
      return { ...state, stage: 'closed', closedFor: 'superseded', splitInto: event.data.into };
  }
};
