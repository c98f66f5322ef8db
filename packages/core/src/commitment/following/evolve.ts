import type { Sealed } from '../../event.js';
import type { Commitment } from '../state.js';
import type { CommitmentAssessed, CommitmentEscalated, EscalationAnswered, RedAnswered } from './events.js';

type Followed = Sealed<CommitmentAssessed | RedAnswered | CommitmentEscalated | EscalationAnswered>;

/** What the charter asked for was done; what it did not ask for answers no red. */
const answering = (state: Commitment, response: 'recovery-plan' | 'escalation'): Commitment['assessment'] => {
  const { assessment } = state;
  return assessment?.rating === 'red' && (assessment.response?.response ?? response) === response
    ? { ...assessment, answered: true }
    : assessment;
};

export const afterFollowing = (state: Commitment, event: Followed): Commitment => {
  switch (event.type) {
    case 'CommitmentAssessed': {
      const { assessment, rating, nextReview, response = null } = event.data;
      const { onDay } = event.metadata;
      const answered = rating === 'red' && state.assessment?.rating === 'red' && state.assessment.answered;
      const reviewOn = nextReview ?? (state.reviewOn !== null && onDay >= state.reviewOn ? null : state.reviewOn);
      return { ...state, reviewOn, assessment: { assessment, rating, onDay, response, answered } };
    }
    case 'RedAnswered':
      return { ...state, assessment: answering(state, 'recovery-plan') };
    case 'CommitmentEscalated': {
      const { escalation, to } = event.data;
      const escalations = [...state.escalations, { escalation, to, answered: false }];
      return { ...state, escalations, assessment: answering(state, 'escalation') };
    }
    case 'EscalationAnswered': {
      const { escalation } = event.data;
      const escalations = state.escalations.map((one) =>
        one.escalation === escalation ? { ...one, answered: true } : one,
      );
      return { ...state, escalations };
    }
  }
};
