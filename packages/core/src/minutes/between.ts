import { sessionIdOf } from '../session/convocation/decide.js';
import type { Session } from '../session/state.js';
import type { SessionId } from '../values.js';

/** The session before one, of its kind and year; none before the first of a year, from which nobody counts back. */
export const sessionBefore = (session: Session): SessionId | null =>
  session.number === 1 ? null : sessionIdOf({ ...session, number: session.number - 1 });

/** The session after one whose minutes another approves, where that is of its kind and is not the one that approves. */
export const sessionAfter = (minuted: Session, approving: Session): SessionId | null => {
  const after = sessionIdOf({ ...minuted, number: minuted.number + 1 });
  const apart = minuted.session !== approving.session && after !== approving.session;
  return apart && minuted.kind === approving.kind ? after : null;
};
