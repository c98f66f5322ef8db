import { left, right, type Either } from 'fp-ts/lib/Either.js';
import type { Act } from '../act.js';
import type { NoSuchEffect, OnlyByEnactment } from '../commission/rejections.js';
import type { Premises } from '../decider.js';
import type { Effect } from '../effects.js';
import type { CommonRejection } from '../refusals.js';
import type { ResolutionId } from '../values.js';

type Unknown = Extract<CommonRejection, { readonly _tag: 'Unknown' }>;
type Cited = { readonly resolution: ResolutionId; readonly effect: string };

/**
 * What is said to come from a resolution is an effect that it has, and that enactment alone carries out. An archive tells of such
 * an effect only that it was approved: what came of that is typed.
 */
export const comesFrom = (
  { as }: Pick<Act<unknown>, 'as'>,
  premises: Premises,
  { resolution, effect }: Cited,
  kind: Effect['kind'],
): Either<Unknown | NoSuchEffect | OnlyByEnactment, null> => {
  const cited = premises.get(resolution);
  if (cited === null) return left({ _tag: 'Unknown', id: resolution });
  if (cited.told.some((told) => told.kind === 'approve' && told.effect === effect)) return right(null);
  if (!cited.effects.some((own) => own.kind === kind && own.effect === effect))
    return left({ _tag: 'NoSuchEffect', resolution, effect });
  return as === null ? right(null) : left({ _tag: 'OnlyByEnactment', resolution });
};
