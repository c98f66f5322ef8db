import { chainW, left, right, type Either } from 'fp-ts/lib/Either.js';
import { of, type NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Act } from '../../act.js';
import { POLICY } from '../../enactment/policy.js';
import { hasOutcome } from '../attendance/decide.js';
import type { SessionEvent } from '../events.js';
import { inStage, known } from '../stage.js';
import type { Session } from '../state.js';
import type { CloseSession } from './commands.js';
import type { ClosingRefusals } from './rejections.js';

/** Nothing on the agenda, and nothing put to the vote beside it, is left without an outcome. */
export const close =
  ({ command: { session: id } }: Act<CloseSession>) =>
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
        return right(of({ type: 'SessionClosed', data: { resolutions: session.waitingForClosing, policy: POLICY } }));
      }),
    );
