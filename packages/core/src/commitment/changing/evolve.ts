import type { Sealed } from '../../event.js';
import type { Commitment, Report } from '../state.js';
import type {
  CommitmentReopened,
  CommitmentResumed,
  CommitmentSplit,
  CommitmentSuspended,
  DueExtended,
} from './events.js';

type Changed = Sealed<DueExtended | CommitmentReopened | CommitmentSuspended | CommitmentResumed | CommitmentSplit>;

/** What proved false is no evidence: its report counts no more. */
const disproved = (reports: readonly Report[], number: number | undefined): readonly Report[] =>
  number === undefined
    ? reports
    : reports.map((report) =>
        report.report === number ? { ...report, stage: 'disproved', level: null, reached: [] } : report,
      );

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
        reports: disproved(state.reports, event.data.report),
      };
    case 'CommitmentSuspended':
      return { ...state, stage: 'suspended', suspensions: [...state.suspensions, { from: onDay, until: null }] };
    case 'CommitmentResumed':
      return {
        ...state,
        stage: 'owed',
        due: event.data.due ?? state.due,
        suspensions: state.suspensions.map((one) => (one.until === null ? { ...one, until: onDay } : one)),
      };
    case 'CommitmentSplit':
      return { ...state, stage: 'closed', closedFor: 'superseded', splitInto: event.data.into };
  }
};
