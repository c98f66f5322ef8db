import { left, right, type Either } from 'fp-ts/lib/Either.js';
import { of, type NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import type { Act } from '../act.js';
import type { Premises } from '../decider.js';
import type { Effect } from '../effects.js';
import { comesFrom } from './cited.js';
import { dutiesThatFall } from './duties.js';
import { momentHasCome } from './effect.js';
import type {
  AnnulResolution,
  CureResolution,
  DeclareLapsed,
  RatifyResolution,
  SupersedeResolution,
  SuspendResolution,
} from './commands.js';
import type { ResolutionAnnulled, ResolutionCured, ResolutionEvent } from './events.js';
import type { ResolutionRefusals } from './rejections.js';
import { isIrregular, type Resolution } from './state.js';

type Decision<Type extends keyof ResolutionRefusals> = Either<ResolutionRefusals[Type], NonEmptyArray<ResolutionEvent>>;
type Healing = CureResolution | RatifyResolution;
type Withholding = SuspendResolution | AnnulResolution | SupersedeResolution;

const EFFECT_OF: Readonly<Record<(Healing | Withholding)['type'], Effect['kind']>> = {
  CureResolution: 'cure-resolution',
  RatifyResolution: 'ratify-resolution',
  SuspendResolution: 'suspend-resolution',
  AnnulResolution: 'annul-resolution',
  SupersedeResolution: 'supersede-resolution',
};

/** Known, not ended, and acted upon by an authority that there is. */
const onAuthority = (
  { command, ...act }: Act<Healing | Withholding>,
  premises: Premises,
  state: Resolution | null,
): Either<ResolutionRefusals['SuspendResolution'], Resolution> => {
  const { type, resolution, by } = command;
  if (state === null) return left({ _tag: 'Unknown', id: resolution });
  const { standing } = state;
  if (standing !== 'stands' && standing !== 'suspended') return left({ _tag: 'NotStanding', resolution, standing });
  if (by.kind === 'instrument') return right(state);
  const cited = comesFrom(act, premises, by, EFFECT_OF[type]);
  return cited._tag === 'Left' ? cited : right(state);
};

/** What is irregular is cured or ratified; whoever ratifies what is regular lifts its suspension, or makes the chair’s decision the body’s. */
const heals = (state: Resolution, type: Healing['type']): boolean =>
  (isIrregular(state) && state.healedOn === null) ||
  (type === 'RatifyResolution' &&
    (state.standing === 'suspended' || (state.ratifyBy !== null && state.ratifiedOn === null)));

export const heal =
  (act: Act<Healing>, premises: Premises, event: (data: ResolutionCured['data']) => ResolutionEvent) =>
  (state: Resolution | null): Decision<'CureResolution'> => {
    const found = onAuthority(act, premises, state);
    if (found._tag === 'Left') return found;
    const { resolution, takesEffect, tookEffectOn, standing } = found.right;
    const { command, circumstances } = act;
    if (!heals(found.right, command.type)) return left({ _tag: 'NothingToHeal', resolution });
    const heldBack = takesEffect === 'wait' || standing === 'suspended';
    const bringsIntoEffect =
      tookEffectOn === null && heldBack && momentHasCome(found.right, circumstances.onDay, premises);
    return right(of(event({ by: command.by, bringsIntoEffect })));
  };

/** What is suspended may be taken up again, and its commitments with it; what is annulled or superseded takes them with it. */
export const withhold =
  (act: Act<Withholding>, premises: Premises, event: (data: ResolutionAnnulled['data']) => ResolutionEvent) =>
  (state: Resolution | null): Decision<'SuspendResolution'> => {
    const found = onAuthority(act, premises, state);
    if (found._tag === 'Left') return found;
    const { resolution, standing } = found.right;
    if (act.command.type === 'SuspendResolution' && standing === 'suspended')
      return left({ _tag: 'AlreadySo', what: resolution });
    const ends = dutiesThatFall(found.right, premises);
    return right(of(event({ by: act.command.by, ends: [...ends] })));
  };

export const declareLapsed =
  ({ command: { resolution } }: Act<DeclareLapsed>, premises: Premises) =>
  (state: Resolution | null): Decision<'DeclareLapsed'> => {
    if (state === null) return left({ _tag: 'Unknown', id: resolution });
    const { standing, ratifyBy, ratifiedOn } = state;
    if (standing !== 'stands' && standing !== 'suspended') return left({ _tag: 'NotStanding', resolution, standing });
    return ratifyBy === null || ratifiedOn !== null
      ? left({ _tag: 'NotSubjectToRatification', resolution })
      : right(of({ type: 'ResolutionLapsed', data: { ratifyBy, ends: [...dutiesThatFall(state, premises)] } }));
  };
