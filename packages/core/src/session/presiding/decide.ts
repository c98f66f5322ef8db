import { chainW, left, right, type Either } from 'fp-ts/lib/Either.js';
import { of, type NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Act } from '../../act.js';
import type { Premises } from '../../decider.js';
import type { SessionEvent } from '../events.js';
import { inStages, known, onItsDay } from '../stage.js';
import type { Session } from '../state.js';
import type { DeclarePresiding } from './commands.js';
import { holdersOf, isThere } from './order.js';
import type { PresidingRefusals } from './rejections.js';

/** Whoever declares that they preside themselves is there to do so. */
export const declarePresiding =
  ({ command: { session: id, person, by }, as, circumstances: { onDay } }: Act<DeclarePresiding>, premises: Premises) =>
  (state: Session | null): Either<PresidingRefusals['DeclarePresiding'], NonEmptyArray<SessionEvent>> =>
    pipe(
      known(id, state),
      chainW(inStages('convened', 'open', 'recess')),
      chainW(onItsDay(onDay)),
      chainW((session): Either<PresidingRefusals['DeclarePresiding'], NonEmptyArray<SessionEvent>> => {
        const body = premises.get(session.body);
        if (body === null) return left({ _tag: 'Unknown', id: session.body });
        const presides = session.presiding;
        const same = presides === null ? by === 'titular-chair' : presides.person === person && presides.by === by;
        if (same) return left({ _tag: 'AlreadySo', what: 'presiding' });
        if (!holdersOf(by, session, body).includes(person))
          return left({ _tag: 'CannotPreside', person, by, why: 'not-in-that-place' });
        if (!isThere(session, person) && as?.person !== person)
          return left({ _tag: 'CannotPreside', person, by, why: 'not-there' });
        return right(of<SessionEvent>({ type: 'PresidingDeclared', data: { person, by } }));
      }),
    );
