import type { ActaEvent, Day, InstitutionId, Recorded } from '@acta/core';
import { disproved } from './duty-reports.js';
import type { Duty } from './duty.js';
import { without } from './without.js';

type Change = Recorded<
  Extract<
    ActaEvent,
    {
      readonly type:
        | 'DueExtended'
        | 'CommitmentReopened'
        | 'CommitmentSuspended'
        | 'CommitmentResumed'
        | 'CommitmentSplit'
        | 'CommitmentPassedOn';
    }
  >
>;

/** What was suspended is so no more. */
const ended = ({ suspensions }: Duty, until: Day): Duty['suspensions'] =>
  suspensions.map((one) => (one.until === undefined ? { ...one, until } : one));

const reopened = <D extends Duty>(duty: D, report: number | undefined, day: Day): D => ({
  ...without(report === undefined ? duty : disproved(duty, report), 'closedFor'),
  stage: 'owed',
  suspensions: ended(duty, day),
  reopened: duty.reopened + 1,
  splitInto: [],
});

type PassedOn = Extract<Change, { readonly type: 'CommitmentPassedOn' }>['data'];

const passedOn = <D extends Duty>(duty: D, { formerly: from, to, on }: PassedOn): D => {
  const renamed = (institution: InstitutionId): InstitutionId => (institution === from ? to : institution);
  return {
    ...duty,
    institution: renamed(duty.institution),
    coResponsibles: duty.coResponsibles.map((one) => ({ ...one, institution: renamed(one.institution) })),
    toResend: duty.toResend.map((one) => ({ ...one, institution: renamed(one.institution) })),
    passedOn: [...duty.passedOn, { from, to, on }],
  };
};

export const afterChange = <D extends Duty>(duty: D, event: Change): D => {
  const { onDay: day } = event.metadata;
  switch (event.type) {
    case 'DueExtended': {
      const { due, previous, resolution } = event.data;
      return { ...duty, due, extensions: [...duty.extensions, { due, previous, day, resolution }] };
    }
    case 'CommitmentReopened':
      return reopened(duty, event.data.report, day);
    case 'CommitmentSuspended': {
      const { meantUntil: meant } = event.data;
      const suspension = { from: day, ...(meant === undefined ? {} : { meant }) };
      return { ...duty, stage: 'suspended', suspensions: [...duty.suspensions, suspension] };
    }
    case 'CommitmentResumed': {
      const { due } = event.data;
      return { ...duty, stage: 'owed', suspensions: ended(duty, day), ...(due === undefined ? {} : { due }) };
    }
    case 'CommitmentPassedOn':
      return passedOn(duty, event.data);
    case 'CommitmentSplit':
      return { ...duty, stage: 'closed', closedFor: 'superseded', splitInto: event.data.into };
  }
};
