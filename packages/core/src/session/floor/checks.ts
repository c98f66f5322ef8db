import type { Premises, Standing } from '../../decider.js';
import type { Check } from '../../legality/check.js';
import { dissent } from '../../legality/dissent.js';
import { check } from '../../legality/rule.js';
import { COMMISSION } from '../../values.js';
import { pinnedCharter } from '../attendance/decide.js';
import { NO_CALENDAR } from '../../calendar/calendar.js';
import { ballotOf, type Session } from '../state.js';
import type { DissentRecorded } from './events.js';

export const checkDissent = (
  { data: { item, seat } }: DissentRecorded,
  { onDay }: Standing,
  session: Session,
  premises: Premises,
): readonly Check[] => [
  check(dissent, {
    charter: pinnedCharter(session, premises),
    calendar: premises.get(COMMISSION)?.calendar ?? NO_CALENDAR,
    sessionDay: session.sitsOn,
    onDay,
    seat,
    votes: ballotOf(session, item).votes?.votes ?? null,
  }),
];
