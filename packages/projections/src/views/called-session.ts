import { BodyId, Day, integer, Line, oneOf, optional, SESSION_KINDS, SessionId, Time } from '@acta/core';

/** What a view of sessions says of each: which one it is, when and where. */
export const CALLED_SESSION = {
  session: SessionId,
  body: BodyId,
  kind: oneOf(...SESSION_KINDS),
  year: integer(1900, 2999),
  number: integer(1),
  day: Day,
  /** Neither outside a session. */
  time: optional(Time),
  place: optional(Line),
} as const;

export const SessionStage = oneOf('convened', 'deferred', 'open', 'recess', 'closed', 'not-held', 'called-off');
