import type { Sealed } from '../../event.js';
import { cameInVain } from '../attendance/seating.js';
import { brokenIn, together } from '../ballot/adoption.js';
import type { Session } from '../state.js';
import type { CallingEvent } from './events.js';

/** Whoever had come to the day before comes again, and is counted again. */
const NOBODY_THERE = { quorum: null, officers: [], presiding: null } as const;

/** When the session is, and whether it is. The number stays the session's, whatever becomes of it. */
export const afterCalling = (session: Session, event: Sealed<CallingEvent>): Session => {
  switch (event.type) {
    case 'SecondCallMade': {
      const { day, time, startsAt = null, announced } = event.data;
      const { onDay, occurredAt = null } = event.metadata;
      const attendance = cameInVain(session.attendance, session.time, event.id);
      const anew = announced ? {} : { dispatched: { day: onDay, at: occurredAt }, acknowledged: {}, receipts: {} };
      const brokenRules = together(session.brokenRules, brokenIn(event.metadata));
      const called = { ...session, ...anew, day, time, startsAt, sitsOn: day, brokenRules };
      return { ...called, ...NOBODY_THERE, call: 'second', attendance };
    }
    case 'SessionDeferred':
      return { ...session, stage: 'deferred' };
    case 'SessionRescheduled': {
      const { day, time, startsAt = null } = event.data;
      const attendance = cameInVain(session.attendance, session.time, event.id);
      const brokenRules = together(session.brokenRules, brokenIn(event.metadata));
      const moved = { ...session, day, time, startsAt, sitsOn: day, brokenRules };
      return { ...moved, ...NOBODY_THERE, stage: 'convened', attendance };
    }
    case 'SessionCancelled':
      return { ...session, stage: 'called-off' };
  }
};
