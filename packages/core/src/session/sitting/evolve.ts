import type { Sealed } from '../../event.js';
import { everybodyLeft } from '../attendance/seating.js';
import { brokenIn, together } from '../ballot/adoption.js';
import type { Session } from '../state.js';
import type { SittingEvent } from './events.js';

/** Whoever was there has left with the recess: the next sitting has an attendance of its own. */
export const afterSitting = (session: Session, event: Sealed<SittingEvent>): Session => {
  switch (event.type) {
    case 'SessionRecessed': {
      const { at, day } = event.data;
      const attendance = everybodyLeft(session.attendance, at, event.id);
      return { ...session, stage: 'recess', sitsOn: day, attendance, officers: [], presiding: null };
    }
    case 'SessionResumed':
      return { ...session, brokenRules: together(session.brokenRules, brokenIn(event.metadata)), stage: 'open' };
    case 'ParticipationAttested':
      return { ...session, participation: event.data.assured };
    case 'QuorumCountRequested':
      return { ...session, countRequested: true };
  }
};
