import type { Sealed } from '../../event.js';
import { everybodyLeft } from '../attendance/seating.js';
import type { Session } from '../state.js';
import type { CallingEvent } from './events.js';

/** When the session is, and whether it is. The number stays the session's, whatever becomes of it. */
export const afterCalling = (session: Session, event: Sealed<CallingEvent>): Session => {
  switch (event.type) {
    case 'SecondCallMade': {
      const { day, time, startsAt = null } = event.data;
      const attendance = everybodyLeft(session.attendance, session.time, event.id);
      return { ...session, day, time, startsAt, sitsOn: day, call: 'second', quorum: null, attendance, officers: [] };
    }
    case 'SessionDeferred':
      return { ...session, stage: 'deferred' };
    case 'SessionRescheduled': {
      const { day, time, startsAt = null } = event.data;
      return { ...session, day, time, startsAt, sitsOn: day, stage: 'convened' };
    }
    case 'SessionCancelled':
      return { ...session, stage: 'called-off' };
  }
};
