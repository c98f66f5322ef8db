import type { Pages, Position, ReadAllOptions, ReadStreamOptions, StoreFailure } from '@acta/core';
import { isLeft, right, type Either } from 'fp-ts/lib/Either.js';
import { makeLooking, type Looking } from './looking.js';
import { nothing, only } from './nothing.js';
import type { Ports } from './ports.js';
import { commitOf } from './positions.js';
import { readBackward } from './reading-backward.js';
import { readForward } from './reading-forward.js';
import { makeReadStream } from './reading-stream.js';

export type Reading = Looking & {
  readonly readStream: (stream: string, options?: ReadStreamOptions) => Pages;
  readonly readAll: (options?: ReadAllOptions) => Pages;
  readonly head: () => Promise<Either<StoreFailure, Position | null>>;
};

export const makeReading = (ports: Ports): Reading => {
  const looking = makeLooking(ports);

  const readAll: Reading['readAll'] = ({ direction = 'forward', ...options } = {}) => {
    const { after, limit = Infinity, categories, types } = options;
    if (after !== undefined && commitOf(after) === null) return only({ _tag: 'InvalidPosition', position: after });
    if (ports.isClosed()) return only({ _tag: 'Closed' });
    if (!(limit >= 1) || categories?.length === 0 || types?.length === 0) return nothing();
    return direction === 'forward' ? readForward(ports, options) : readBackward(ports, looking, options);
  };

  const head: Reading['head'] = async () => {
    for await (const page of readAll({ direction: 'backward', limit: 1 }))
      return isLeft(page) ? page : right(page.right[0]?.position ?? null);
    return right(null);
  };

  return { ...looking, readStream: makeReadStream(ports), readAll, head };
};
