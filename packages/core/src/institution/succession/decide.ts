import { left, right, type Either } from 'fp-ts/lib/Either.js';
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import type { Act } from '../../act.js';
import type { NotInOffice } from '../../body/rejections.js';
import { seatOf } from '../../body/state.js';
import type { Premises } from '../../decider.js';
import { holdingOf } from '../../offices.js';
import type { CommonRejection } from '../../refusals.js';
import type { InstitutionId } from '../../values.js';
import type { RecordLegalSuccession } from '../commands.js';
import type { LegalSuccessionRecorded } from '../events.js';
import type { InstitutionRefusals } from '../rejections.js';
import type { NotItsOwn, PassesToItself } from './rejections.js';
import type { Institution } from '../state.js';

type Decision = Either<InstitutionRefusals['RecordLegalSuccession'], NonEmptyArray<LegalSuccessionRecorded>>;

/** To whom anything passes. */
export const successorsIn = ({
  commitments,
  seats,
  focalPoints,
}: Pick<RecordLegalSuccession, 'commitments' | 'seats' | 'focalPoints'>): readonly InstitutionId[] => [
  ...new Set([...commitments, ...seats, ...focalPoints].map(({ to }) => to)),
];

const toOthers = (
  command: RecordLegalSuccession,
  premises: Premises,
): Either<Extract<CommonRejection, { readonly _tag: 'Unknown' }> | PassesToItself, null> => {
  const { institution } = command;
  for (const to of successorsIn(command)) {
    if (to === institution) return left({ _tag: 'PassesToItself', institution });
    if (premises.get(to) === null) return left({ _tag: 'Unknown', id: to });
  }
  return right(null);
};

/** Only what is its own passes. */
const itsOwn = (
  { institution, commitments, seats, focalPoints, on }: RecordLegalSuccession,
  state: Institution,
  premises: Premises,
): Either<NotItsOwn | NotInOffice, null> => {
  const alien = commitments.find(({ commitment }) => {
    const duty = premises.get(commitment);
    return duty?.institution !== institution && !duty?.coResponsibles.some((one) => one.institution === institution);
  });
  if (alien !== undefined) return left({ _tag: 'NotItsOwn', institution, what: alien.commitment });
  const other = seats.find(({ body, seat }) => {
    const there = premises.get(body);
    return there === null || seatOf(there, seat)?.institution !== institution;
  });
  if (other !== undefined) return left({ _tag: 'NotItsOwn', institution, what: `${other.body}/${other.seat}` });
  const nobody = focalPoints.find(({ person }) => holdingOf(state, 'focal-point', person, on) === null);
  return nobody === undefined
    ? right(null)
    : left({ _tag: 'NotInOffice', office: 'focal-point', person: nobody.person, endedOn: null });
};

/** A fact of law: what passes to whom, on a day that has come, with no vote. */
export const recordLegalSuccession =
  ({ command, circumstances: { onDay, provenance } }: Act<RecordLegalSuccession>, premises: Premises) =>
  (state: Institution | null): Decision => {
    const { type: _, institution, ...data } = command;
    if (state === null) return left({ _tag: 'Unknown', id: institution });
    if (state.endedOn !== null) return left({ _tag: 'AlreadySo', what: institution });
    const { on } = data;
    if (on > onDay && provenance.kind !== 'transcribed') return left({ _tag: 'NotThatDayYet', institution, on, onDay });
    const others = toOthers(command, premises);
    if (others._tag === 'Left') return others;
    const own = itsOwn(command, state, premises);
    return own._tag === 'Left' ? own : right([{ type: 'LegalSuccessionRecorded', data }]);
  };
