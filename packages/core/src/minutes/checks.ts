import { NO_CALENDAR } from '../calendar/calendar.js';
import type { Day } from '../calendar/day.js';
import type { Premises, Standing } from '../decider.js';
import type { Check } from '../legality/check.js';
import { minutesApproval } from '../legality/minutes-approval.js';
import { minutesContent } from '../legality/minutes-content.js';
import { minutesDraftedInTime } from '../legality/minutes-drafted-in-time.js';
import { minutesPublishedInTime } from '../legality/minutes-published-in-time.js';
import { minutesSignatories } from '../legality/minutes-signatories.js';
import { minutesSignedInTime } from '../legality/minutes-signed-in-time.js';
import { check } from '../legality/rule.js';
import { pinnedCharter } from '../session/attendance/decide.js';
import type { Session } from '../session/state.js';
import { COMMISSION } from '../values.js';
import { sessionAfter, sessionBefore } from './between.js';
import type { MinutesApproved, MinutesEvent } from './events.js';
import type { Minutes } from './state.js';

/** A session that is not over has not yet the day from which the term to draw its minutes up counts. */
const overOn = ({ stage, sitsOn }: Session): Day | null => (stage === 'closed' ? sitsOn : null);

const wasHeld = ({ stage }: Session): boolean => stage === 'open' || stage === 'closed';

const checkApproval = ({ data }: MinutesApproved, minuted: Session, premises: Premises): readonly Check[] => {
  const approving = premises.get(data.session);
  if (approving === null) return [];
  const between = [sessionBefore(approving), sessionAfter(minuted, approving)].flatMap((id) =>
    id === null ? [] : (premises.get(id) ?? []),
  );
  const before = between.find(wasHeld) ?? between[0] ?? null;
  return [check(minutesApproval, { charter: pinnedCharter(minuted, premises), minuted, approving, before })];
};

/** What signatories do is a fact; a text, its approval and that it is signed are determinations. */
export const checksOf = (
  event: MinutesEvent,
  { onDay }: Standing,
  state: Minutes | null,
  premises: Premises,
): readonly Check[] => {
  const id = event.type === 'MinutesDrafted' ? event.data.session : state?.session;
  const session = id === undefined ? null : premises.get(id);
  if (session === null) return [];
  const charter = pinnedCharter(session, premises);
  const calendar = premises.get(COMMISSION)?.calendar ?? NO_CALENDAR;
  switch (event.type) {
    case 'MinutesDrafted':
      return [
        check(minutesContent, { charter, session, content: event.data.content }),
        check(minutesDraftedInTime, { charter, calendar, from: overOn(session), day: onDay }),
      ];
    case 'MinutesCorrected':
      return [check(minutesContent, { charter, session, content: event.data.content })];
    case 'MinutesApproved':
      return checkApproval(event, session, premises);
    case 'MinutesSigned': {
      if (state === null) return [];
      const { content, signatories, drawnUpOn } = state;
      return [
        check(minutesContent, { charter, session, content }),
        check(minutesSignatories, { charter, signatories }),
        check(minutesSignedInTime, {
          charter,
          calendar,
          from: signatories.length === 0 ? null : drawnUpOn,
          day: onDay,
        }),
      ];
    }
    case 'MinutesPublished':
      return [check(minutesPublishedInTime, { charter, calendar, from: state?.signedOn ?? null, day: event.data.on })];
    case 'SignatureGiven':
    case 'SignatureRefused':
    case 'SignatureImpossible':
      return [];
  }
};
