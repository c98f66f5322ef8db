import { chainW, left, right, type Either } from 'fp-ts/lib/Either.js';
import { of, type NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Act } from '../../act.js';
import { POLICY } from '../../enactment/policy.js';
import { plusTerm } from '../../calendar/calendar.js';
import type { Premises } from '../../decider.js';
import { COMMISSION, type ResolutionId } from '../../values.js';
import { hasOutcome, pinnedCharter } from '../attendance/decide.js';
import type { SessionEvent } from '../events.js';
import { inStage, known } from '../stage.js';
import type { Session } from '../state.js';
import type { CloseSession } from './commands.js';
import type { SessionClosed } from './events.js';
import type { ClosingRefusals } from './rejections.js';

/** Says by when its minutes are to be drawn up. */
export const closedWith = (session: Session, waiting: readonly ResolutionId[], premises: Premises): SessionClosed => {
  const term = pinnedCharter(session, premises)?.minutesDraftedWithin?.value;
  const calendar = premises.get(COMMISSION)?.calendar;
  const by = term === undefined || calendar === undefined ? null : plusTerm(calendar, session.sitsOn, term);
  const data = { resolutions: waiting, ...(by === null ? {} : { minutesBy: by }), policy: POLICY };
  return { type: 'SessionClosed', data };
};

/** Nothing on the agenda, and nothing put to the vote beside it, is left without an outcome. */
export const close =
  ({ command: { session: id } }: Act<CloseSession>, premises: Premises) =>
  (state: Session | null): Either<ClosingRefusals['CloseSession'], NonEmptyArray<SessionEvent>> =>
    pipe(
      known(id, state),
      chainW(inStage('open')),
      chainW((session): Either<ClosingRefusals['CloseSession'], NonEmptyArray<SessionEvent>> => {
        const { agenda, ballots, variants } = session;
        const names = [...agenda.map(({ item }) => item), ...variants.map(({ name }) => name), ...Object.keys(ballots)];
        const items = [...new Set(names)];
        const open = items.filter((item) => !hasOutcome(session, item));
        if (open.length > 0) return left({ _tag: 'ItemsWithoutOutcome', items: open });
        return right(of(closedWith(session, session.waitingForClosing, premises)));
      }),
    );
