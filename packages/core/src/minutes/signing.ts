import { left, right, type Either } from 'fp-ts/lib/Either.js';
import { of, type NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import type { Act } from '../act.js';
import { plusTerm } from '../calendar/calendar.js';
import type { Premises } from '../decider.js';
import { POLICY } from '../enactment/policy.js';
import { pinnedCharter } from '../session/attendance/decide.js';
import { COMMISSION } from '../values.js';
import type { DeclareMinutesSigned, RecordSignatureImpossible, RefuseSignature, SignMinutes } from './commands.js';
import type { MinutesEvent } from './events.js';
import type { MinutesRefusals } from './rejections.js';
import { signatoryOf, standingSo, type Minutes } from './state.js';

type Decision<Type extends keyof MinutesRefusals> = Either<MinutesRefusals[Type], NonEmptyArray<MinutesEvent>>;
type Signing = SignMinutes | RefuseSignature | RecordSignatureImpossible;
type Found = { readonly minutes: Minutes; readonly signatory: Minutes['signatories'][number] };

/** A signatory of these minutes who did not sign them yet, on their own word or the executive secretary's. */
const bySignatory = (
  { command, as, circumstances }: Act<Signing>,
  state: Minutes | null,
): Either<MinutesRefusals['RefuseSignature'], Found> => {
  const { minutes, signatory: person } = command;
  if (state === null) return left({ _tag: 'Unknown', id: minutes });
  const signatory = signatoryOf(state, person);
  if (signatory === null) return left({ _tag: 'NotASignatory', minutes, person });
  if (as !== null && as.office !== 'executive-secretary' && as.person !== person)
    return left({ _tag: 'SignsForAnother', person: as.person, signatory: person });
  return signatory.standing === 'signed' && circumstances.rectifies === undefined
    ? left({ _tag: 'AlreadySo', what: 'signature' })
    : right({ minutes: state, signatory });
};

export const sign =
  (act: Act<SignMinutes>) =>
  (state: Minutes | null): Decision<'SignMinutes'> => {
    const found = bySignatory(act, state);
    if (found._tag === 'Left') return found;
    const { minutes, text } = found.right.minutes;
    const { signatory, signature } = act.command;
    const { signedDigest: given } = signature;
    if (given !== text.saltedDigest)
      return left({ _tag: 'NotTheCurrentText', minutes, given, current: text.saltedDigest, paper: text.paper });
    if (signature.kind === 'electronic' && signature.revocation.answer === 'revoked')
      return left({ _tag: 'CertificateRevoked', signatory, responder: signature.revocation.responder });
    const { capacity } = found.right.signatory;
    return right(of({ type: 'SignatureGiven', data: { signatory, capacity, signature } }));
  };

export const refuse =
  (act: Act<RefuseSignature>) =>
  (state: Minutes | null): Decision<'RefuseSignature'> => {
    const found = bySignatory(act, state);
    if (found._tag === 'Left') return found;
    const { minutes, signatory } = found.right;
    if (signatory.standing === 'refused' && act.circumstances.rectifies === undefined)
      return left({ _tag: 'AlreadySo', what: 'refused' });
    const { person, capacity } = signatory;
    const { saltedDigest: signedDigest } = minutes.text;
    const { reason } = act.command;
    return right(of({ type: 'SignatureRefused', data: { signatory: person, capacity, signedDigest, reason } }));
  };

export const recordImpossible =
  (act: Act<RecordSignatureImpossible>) =>
  (state: Minutes | null): Decision<'RecordSignatureImpossible'> => {
    const found = bySignatory(act, state);
    if (found._tag === 'Left') return found;
    const { person, capacity, standing } = found.right.signatory;
    if (standing === 'impossible' && act.circumstances.rectifies === undefined)
      return left({ _tag: 'AlreadySo', what: 'impossible' });
    const { why, detail } = act.command;
    return right(of({ type: 'SignatureImpossible', data: { signatory: person, capacity, why, detail } }));
  };

/** That enough of them signed is for the rule of signatories. */
export const declareSigned =
  ({ command: { minutes }, circumstances: { onDay } }: Act<DeclareMinutesSigned>, premises: Premises) =>
  (state: Minutes | null): Decision<'DeclareMinutesSigned'> => {
    if (state === null) return left({ _tag: 'Unknown', id: minutes });
    if (state.signedOn !== null && !state.signedIrregularly) return left({ _tag: 'AlreadySo', what: minutes });
    const session = premises.get(state.session);
    if (session === null) return left({ _tag: 'Unknown', id: state.session });
    const charter = pinnedCharter(session, premises);
    const term = charter?.minutesPublishedWithin?.value;
    const calendar = premises.get(COMMISSION)?.calendar;
    const persons = (...standings: Parameters<typeof standingSo>[1][]) =>
      standingSo(state, ...standings).map(({ person }) => person);
    return right(
      of({
        type: 'MinutesSigned',
        data: {
          signedDigest: state.text.saltedDigest,
          signed: persons('signed'),
          without: persons('pending', 'refused', 'impossible'),
          resolutions: session.waitingForMinutes,
          ifIrregular: charter?.irregularEffects?.value ?? 'wait',
          ...(term === undefined || calendar === undefined ? {} : { publishBy: plusTerm(calendar, onDay, term) }),
          policy: POLICY,
        },
      }),
    );
  };
