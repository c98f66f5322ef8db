import type { Sealed } from '../event.js';
import type { MotionId, StreamId } from '../values.js';
import type { MotionEvent } from './events.js';
import type { Motion } from './state.js';

export const evolve = (state: Motion | null, event: Sealed<MotionEvent>, stream: StreamId): Motion | null => {
  if (event.type === 'MotionProposed')
    return { motion: stream as MotionId, ...event.data, stage: { kind: 'proposed' } };
  if (state === null) return null;
  switch (event.type) {
    case 'MotionAmended':
      return { ...state, ...event.data };
    case 'MotionWithdrawn':
      return { ...state, stage: { kind: 'withdrawn' } };
    case 'MotionSubmitted':
      return { ...state, stage: { kind: 'submitted', ...event.data } };
    case 'MotionReleased':
      return { ...state, stage: { kind: 'proposed' } };
    case 'MotionApproved':
      return { ...state, stage: { kind: 'approved', resolution: event.data.resolution } };
    case 'MotionReferred':
      return { ...state, stage: { kind: 'referred', to: event.data.to, session: event.data.session } };
    case 'MotionForwarded':
      return { ...state, body: event.data.to, stage: { kind: 'proposed' } };
    case 'MotionReportedOn':
      return { ...state, stage: { kind: 'proposed' } };
    case 'MotionDefeated':
      return { ...state, stage: { kind: 'defeated', session: event.data.session } };
  }
};
