import type { EventFilter, Signal, StoreFailure } from '@acta/core';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { choosing } from './choosing.js';
import { finite } from './finite.js';
import { openRead } from './opening.js';
import type { Ports } from './ports.js';
import { LARGEST } from './positions.js';
import { backwardRequest } from './read-request.js';
import { stepping } from './steps.js';

export type Look = {
  /** An event that was asked for stands after the place. */
  readonly more: boolean;
  /** Where the log ends, of whatever record; null where it is empty. */
  readonly end: bigint | null;
};

/** What is told once the signal ended it says nothing. `since`: from when the caller has waited already. */
type While = { readonly signal?: Signal | undefined; readonly since?: number };

export type Looking = {
  /** Looks from the end of the log back to a place. */
  readonly look: (after: bigint, filter: EventFilter, during?: While) => Promise<Either<StoreFailure, Look>>;
  /** The last event of all, of whatever record. */
  readonly end: (during?: While) => Promise<Either<StoreFailure, bigint | null>>;
};

export const makeLooking = (ports: Ports): Looking => {
  const lookBack = async (
    after: bigint,
    filter: EventFilter,
    limit: number,
    during: While = {},
  ): Promise<Either<StoreFailure, Look>> => {
    const choose = choosing(ports.namespace, filter);
    let end: bigint | null = null;
    const steps = stepping({
      ...finite(ports),
      about: 'the end of the log',
      mayEnd: true,
      ...during,
      open: (client) => openRead(client, backwardRequest(null, limit, null)),
    });
    for await (const told of steps) {
      if (told.kind === 'failed') return left(told.failure);
      if (told.kind !== 'came') continue;
      for (const each of told.all) {
        if (each.kind === 'mark' || each.item.commit === null) continue;
        const { commit } = each.item;
        end = end === null || commit > end ? commit : end;
        if (commit <= after) return right({ more: false, end });
        const event = choose(each.item);
        if (isLeft(event)) return event;
        if (event.right !== null) return right({ more: true, end });
      }
    }
    return right({ more: false, end });
  };
  return {
    look: (after, filter, during) => lookBack(after, filter, Infinity, during),
    end: async (during) => {
      const looked = await lookBack(LARGEST, {}, 1, during);
      return isLeft(looked) ? looked : right(looked.right.end);
    },
  };
};
