import { COMMISSION } from '@acta/core';
import { dutyAfter, onEachDutyEvent, type DutyEvent } from './duty-after.js';
import { dutyOf, type Duty } from './duty.js';
import type { InboxOf, ObligationsInbox } from './inbox-document.js';
import type { Obligation } from './obligation.js';
import { own } from './own.js';

/** A report is verified by the technical secretariat of the body that follows the commitment up. */
const toVerify = ({ body, awaiting }: Duty): readonly Obligation[] =>
  awaiting.map(({ report, day }) => ({
    kind: 'verify-report',
    debtor: body ?? COMMISSION,
    office: 'technical-secretariat',
    since: day,
    report,
  }));

const toResend = ({ toResend: returned }: Duty): readonly Obligation[] =>
  returned.map(({ report, institution: debtor, since }) => ({
    kind: 'resend-report',
    debtor,
    office: 'focal-point',
    since,
    report,
  }));

const toReview = ({ body, reviewOn: by, since }: Duty): readonly Obligation[] =>
  by === undefined ? [] : [{ kind: 'review', debtor: body ?? COMMISSION, office: 'technical-secretariat', since, by }];

/** A plan is the institution's to give; an escalation, the technical secretariat's to make. */
const toRespond = ({ institution, body, assessment }: Duty): readonly Obligation[] => {
  if (assessment?.rating !== 'red' || assessment.answered || assessment.response === undefined) return [];
  const { response, by } = assessment.response;
  const owed = { kind: 'respond-to-red', since: assessment.day, response, by } as const;
  return response === 'recovery-plan'
    ? [{ ...owed, debtor: institution, office: 'titular' }]
    : [{ ...owed, debtor: body ?? COMMISSION, office: 'technical-secretariat' }];
};

const toAnswer = ({ escalations }: Duty): readonly Obligation[] =>
  escalations
    .filter(({ answered }) => !answered)
    .map(({ escalation, to: debtor, day: since }) => ({
      kind: 'answer-escalation',
      debtor,
      office: 'executive-secretary',
      since,
      escalation,
    }));

const toTakeUp = ({ body, suspensions }: Duty): readonly Obligation[] => {
  const last = suspensions.at(-1);
  return last?.meant === undefined
    ? []
    : [
        {
          kind: 'resume-or-close',
          debtor: body ?? COMMISSION,
          office: 'executive-secretary',
          since: last.from,
          by: last.meant,
        },
      ];
};

const owedUnder = (duty: Duty): readonly Obligation[] => {
  const { institution: debtor, stage, term, due, since } = duty;
  switch (stage) {
    case 'invited':
      return [{ kind: 'answer-invitation', debtor, office: 'titular', since }];
    case 'owed':
      return [
        { kind: 'report', debtor, office: 'focal-point', since, term, ...(due === undefined ? {} : { by: due }) },
        ...toVerify(duty),
        ...toResend(duty),
        ...toReview(duty),
        ...toRespond(duty),
        ...toAnswer(duty),
      ];
    case 'suspended':
      return [...toTakeUp(duty), ...toAnswer(duty)];
    case 'declined':
      return [];
    case 'closed':
      return toAnswer(duty);
  }
};

const inboxOf = (duty: Duty): ObligationsInbox => ({
  source: duty.commitment,
  ...(duty.body === undefined ? {} : { body: duty.body }),
  duty,
  owed: owedUnder(duty),
});

const begun = {
  keys: own,
  evolve: (_: unknown, event: Parameters<typeof dutyOf>[0]): ObligationsInbox => inboxOf(dutyOf(event)),
};

export const ofDuties: InboxOf = {
  CommitmentAssigned: begun,
  CommitmentInvited: begun,
  ...onEachDutyEvent({
    keys: own,
    evolve: (document: ObligationsInbox | null, event: DutyEvent) =>
      document?.duty === undefined ? document : inboxOf(dutyAfter(document.duty, event)),
  }),
};
