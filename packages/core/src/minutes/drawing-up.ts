import { left, right, type Either } from 'fp-ts/lib/Either.js';
import { of, type NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import type { Act } from '../act.js';
import { seatOf } from '../body/state.js';
import { plusTerm } from '../calendar/calendar.js';
import type { Day } from '../calendar/day.js';
import type { Premises } from '../decider.js';
import { pinnedCharter } from '../session/attendance/decide.js';
import type { UnknownSeats } from '../session/attendance/rejections.js';
import { COMMISSION, type SessionId } from '../values.js';
import type { CorrectMinutes, DraftMinutes } from './commands.js';
import type { MinutesDrafted, MinutesEvent } from './events.js';
import type { MinutesRefusals } from './rejections.js';
import { signatoriesOf } from './signatories.js';
import { minutesIdOf, type Minutes } from './state.js';

type Decision<Type extends keyof MinutesRefusals> = Either<MinutesRefusals[Type], NonEmptyArray<MinutesEvent>>;
type DrawnUp = Omit<MinutesDrafted['data'], 'session'>;

/** What a text of minutes pins of its session: who has to sign it, and by when. */
const drawnUp = (
  { text, upTo, content }: Pick<DraftMinutes, 'text' | 'upTo' | 'content'>,
  id: SessionId,
  onDay: Day,
  premises: Premises,
): Either<Exclude<MinutesRefusals['CorrectMinutes'], UnknownSeats>, DrawnUp> => {
  const session = premises.get(id);
  if (session === null) return left({ _tag: 'Unknown', id });
  const body = premises.get(session.body);
  if (body === null) return left({ _tag: 'Unknown', id: session.body });
  const { stage } = session;
  if (stage === 'convened' || stage === 'deferred' || stage === 'called-off')
    return left({ _tag: 'NothingToMinute', session: id, stage });
  const last = premises.revisionOf(id);
  if (upTo > last) return left({ _tag: 'NotThatFar', session: id, upTo, last });
  const charter = pinnedCharter(session, premises);
  const term = charter?.minutesSignedWithin?.value;
  const calendar = premises.get(COMMISSION)?.calendar;
  return right({
    body: session.body,
    text,
    upTo,
    content,
    signatories: signatoriesOf(charter, session, body),
    ...(term === undefined || calendar === undefined ? {} : { signBy: plusTerm(calendar, onDay, term) }),
  });
};

export const draft =
  ({ command, circumstances: { onDay } }: Act<DraftMinutes>, premises: Premises) =>
  (state: Minutes | null): Decision<'DraftMinutes'> => {
    const { minutes, session } = command;
    if (state !== null) return left({ _tag: 'AlreadyExists', id: minutes });
    const expected = minutesIdOf(session);
    if (minutes !== expected) return left({ _tag: 'IdDoesNotMatch', id: minutes, expected });
    const drawn = drawnUp(command, session, onDay, premises);
    return drawn._tag === 'Left' ? drawn : right(of({ type: 'MinutesDrafted', data: { session, ...drawn.right } }));
  };

export const correct =
  ({ command, circumstances: { onDay } }: Act<CorrectMinutes>, premises: Premises) =>
  (state: Minutes | null): Decision<'CorrectMinutes'> => {
    const { minutes, text, reason, requestedBy: seat } = command;
    if (state === null) return left({ _tag: 'Unknown', id: minutes });
    if (state.text.saltedDigest === text.saltedDigest) return left({ _tag: 'AlreadySo', what: text.paper });
    const body = premises.get(state.body);
    if (seat !== undefined && (body === null || seatOf(body, seat) === null))
      return left({ _tag: 'UnknownSeats', seats: [seat], body: state.body });
    const drawn = drawnUp(command, state.session, onDay, premises);
    if (drawn._tag === 'Left') return drawn;
    const { body: _, ...data } = drawn.right;
    const asked = seat === undefined ? {} : { requestedBy: seat };
    return right(of({ type: 'MinutesCorrected', data: { ...data, reason, ...asked } }));
  };
