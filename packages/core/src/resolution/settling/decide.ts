import { left, right, type Either } from 'fp-ts/lib/Either.js';
import { of, type NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import type { Act } from '../../act.js';
import { POLICY } from '../../enactment/policy.js';
import type { Premises } from '../../decider.js';
import type { ResolutionEvent } from '../events.js';
import type { Resolution } from '../state.js';
import type { RetryEffect, SettleEffect } from './commands.js';
import type { EffectRetried } from './events.js';
import type { SettlingRefusals } from './rejections.js';

type Decision<Type extends keyof SettlingRefusals> = Either<SettlingRefusals[Type], NonEmptyArray<ResolutionEvent>>;
type Refused = Resolution['refused'][number];

const openIn = ({ refused }: Resolution, { effect, stream }: RetryEffect | SettleEffect): Refused | null =>
  refused.find((one) => one.effect === effect && one.stream === stream) ?? null;

const named = ({ effect, stream, institution }: Refused) => ({
  effect,
  stream,
  ...(institution === null ? {} : { institution }),
});

const toTry = (state: Resolution, refused: Refused): EffectRetried['data'] => {
  const adopted = state.effects.find(({ effect }) => effect === refused.effect);
  const told = state.told.find(({ effect }) => effect === refused.effect);
  const expanded = state.expanded.find(({ effect }) => effect === refused.effect);
  return {
    ...named(refused),
    ...(state.body === null ? {} : { body: state.body }),
    ...(adopted === undefined ? {} : { adopted }),
    ...(told === undefined ? {} : { told }),
    ...(expanded === undefined ? {} : { expanded }),
    policy: POLICY,
  };
};

export const retryEffect =
  ({ command }: Act<RetryEffect>) =>
  (state: Resolution | null): Decision<'RetryEffect'> => {
    const { resolution, effect, stream } = command;
    if (state === null) return left({ _tag: 'Unknown', id: resolution });
    if (state.standing !== 'stands') return left({ _tag: 'NotStanding', resolution, standing: state.standing });
    const refused = openIn(state, command);
    return refused === null
      ? left({ _tag: 'EffectNotRefused', resolution, effect, stream })
      : right(of({ type: 'EffectRetried', data: toTry(state, refused) }));
  };

export const settleEffect =
  ({ command }: Act<SettleEffect>, premises: Premises) =>
  (state: Resolution | null): Decision<'SettleEffect'> => {
    const { resolution, effect, stream, by, grounds } = command;
    if (state === null) return left({ _tag: 'Unknown', id: resolution });
    const refused = openIn(state, command);
    if (refused === null) return left({ _tag: 'EffectNotRefused', resolution, effect, stream });
    if (by.kind === 'resolution' && by.resolution === resolution) return left({ _tag: 'SettlesItself', resolution });
    if (by.kind === 'resolution' && premises.get(by.resolution) === null)
      return left({ _tag: 'Unknown', id: by.resolution });
    return right(of({ type: 'EffectSettled', data: { ...named(refused), by, grounds } }));
  };
