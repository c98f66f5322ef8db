import type { ActaEvent, Recorded } from '@acta/core';
import type { Duty } from './duty.js';
import { without } from './without.js';

type Following = Recorded<
  Extract<
    ActaEvent,
    { readonly type: 'CommitmentAssessed' | 'RedAnswered' | 'CommitmentEscalated' | 'EscalationAnswered' }
  >
>;

/** What the charter did not ask for answers no red. */
const answering = <D extends Duty>(duty: D, response: 'recovery-plan' | 'escalation'): D => {
  const { assessment } = duty;
  return assessment?.rating === 'red' && (assessment.response?.response ?? response) === response
    ? { ...duty, assessment: { ...assessment, answered: true } }
    : duty;
};

type Assessed = Extract<Following, { readonly type: 'CommitmentAssessed' }>;

const assessed = <D extends Duty>(duty: D, { data, metadata: { onDay: day } }: Assessed): D => {
  const { assessment, rating, response, nextReview } = data;
  const { reviewOn } = duty;
  const answered = rating === 'red' && duty.assessment?.rating === 'red' && duty.assessment.answered;
  const next = nextReview ?? (reviewOn !== undefined && day >= reviewOn ? undefined : reviewOn);
  return {
    ...without(duty, 'reviewOn'),
    ...(next === undefined ? {} : { reviewOn: next }),
    assessment: { assessment, rating, day, answered, ...(response === undefined ? {} : { response }) },
  };
};

export const afterFollowing = <D extends Duty>(duty: D, event: Following): D => {
  switch (event.type) {
    case 'CommitmentAssessed':
      return assessed(duty, event);
    case 'RedAnswered':
      return answering(duty, 'recovery-plan');
    case 'CommitmentEscalated': {
      const { escalation, to } = event.data;
      const others = duty.escalations.filter((one) => one.escalation !== escalation);
      const escalations = [...others, { escalation, to, day: event.metadata.onDay, answered: false }];
      return answering({ ...duty, escalations }, 'escalation');
    }
    case 'EscalationAnswered': {
      const { escalation } = event.data;
      const escalations = duty.escalations.map((one) =>
        one.escalation === escalation ? { ...one, answered: true } : one,
      );
      return { ...duty, escalations };
    }
  }
};
