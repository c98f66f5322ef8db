import type { EventStore } from '@acta/core';

/** How long a store may keep its caller waiting before that is told, in milliseconds. */
const UNTOLD = 1_500;

/** The same store, which tells, once, that it keeps its caller waiting. */
export const awaited = (store: EventStore, tell: () => void, untold = UNTOLD): EventStore => {
  let told = false;
  const during = async <A>(work: Promise<A>): Promise<A> => {
    const timer = setTimeout(() => {
      if (!told) tell();
      told = true;
    }, untold);
    try {
      return await work;
    } finally {
      clearTimeout(timer);
    }
  };

  /** Only what comes first is waited for: after it, a subscriber waits because nothing happens. */
  async function* untilFirst<A>(items: AsyncIterable<A>): AsyncGenerator<A> {
    const iterator = items[Symbol.asyncIterator]();
    try {
      for (let next = await during(iterator.next()); next.done !== true; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  }

  return {
    ...store,
    append: (...given) => during(store.append(...given)),
    readStream: (...given) => untilFirst(store.readStream(...given)),
    readAll: (...given) => untilFirst(store.readAll(...given)),
    subscribe: (...given) => untilFirst(store.subscribe(...given)),
    head: () => during(store.head()),
  };
};
