import type { Metadata, Sealed } from '../../event.js';
import { cameInVain } from '../attendance/seating.js';
import { brokenIn, together } from '../ballot/adoption.js';
import type { Session } from '../state.js';
import type { CallingEvent } from './events.js';

/** Whoever had come to the day before comes again, and is counted again. */
const NOBODY_THERE = { quorum: null, officers: [], presiding: null } as const;

/** A notice of its own, which nobody has received yet. */
const noticedAnew = (metadata: Metadata): Pick<Session, 'dispatched' | 'acknowledged' | 'receipts'> => {
  const { onDay: day, occurredAt: at = null } = metadata;
  return { dispatched: { day, at }, acknowledged: {}, receipts: {} };
};

/** When the session is, and whether it is. The number stays the session's, whatever becomes of it. */
export const afterCalling = (session: Session, event: Sealed<CallingEvent>): Session => {
  switch (event.type) {
    case 'SecondCallMade': {
      const { day, time, startsAt = null, announced } = event.data;
      const attendance = cameInVain(session.attendance, session.time, event.id);
      const anew = announced ? {} : noticedAnew(event.metadata);
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
      const anew = day < session.day ? noticedAnew(event.metadata) : {};
      const moved = { ...session, ...anew, day, time, startsAt, sitsOn: day, brokenRules };
      return { ...moved, ...NOBODY_THERE, stage: 'convened', attendance };
    }
    case 'SessionCancelled':
      return { ...session, stage: 'called-off' };
  }
};
