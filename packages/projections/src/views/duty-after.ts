import type { ActaEvent, Day, Recorded } from '@acta/core';
import { afterChange } from './duty-changes.js';
import { afterFollowing } from './duty-following.js';
import { afterReport } from './duty-reports.js';
import type { Duty } from './duty.js';

const DUTY_EVENTS = [
  'ConsentRecorded',
  'DeclineRecorded',
  'ProgressReported',
  'ReportReturned',
  'ReportVerified',
  'CommitmentClosed',
  'DueExtended',
  'CommitmentReopened',
  'CommitmentSuspended',
  'CommitmentResumed',
  'CommitmentSplit',
  'CommitmentAssessed',
  'RedAnswered',
  'CommitmentEscalated',
  'EscalationAnswered',
  'CommitmentPassedOn',
] as const;

/** The events of a commitment that follow its beginning. */
export type DutyEvent = Recorded<Extract<ActaEvent, { readonly type: (typeof DUTY_EVENTS)[number] }>>;

/** One handler for all of them. */
export const onEachDutyEvent = <H>(handler: H): Readonly<Record<DutyEvent['type'], H>> =>
  Object.fromEntries(DUTY_EVENTS.map((type) => [type, handler])) as Record<DutyEvent['type'], H>;

const consented = <D extends Duty>(duty: D, due: Day | undefined): D => ({
  ...duty,
  stage: 'owed',
  ...(due === undefined ? {} : { due, originalDue: due }),
});

export const dutyAfter = <D extends Duty>(duty: D, event: DutyEvent): D => {
  switch (event.type) {
    case 'ConsentRecorded':
      return consented(duty, event.data.due);
    case 'DeclineRecorded':
      return { ...duty, stage: 'declined' };
    case 'ProgressReported':
    case 'ReportReturned':
    case 'ReportVerified':
      return afterReport(duty, event);
    case 'CommitmentClosed':
      return { ...duty, stage: 'closed', closedFor: event.data.reason };
    case 'DueExtended':
    case 'CommitmentReopened':
    case 'CommitmentSuspended':
    case 'CommitmentResumed':
    case 'CommitmentSplit':
    case 'CommitmentPassedOn':
      return afterChange(duty, event);
    case 'CommitmentAssessed':
    case 'RedAnswered':
    case 'CommitmentEscalated':
    case 'EscalationAnswered':
      return afterFollowing(duty, event);
  }
};
