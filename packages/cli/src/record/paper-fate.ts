import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { decodeStored, failed, type EventStore, type Failed, type PaperId } from '@acta/core';

/** `kept`: acts of the record rest on the paper, and none disposes of it. */
export type Fate = 'disposed-of' | 'in-no-act' | 'kept';

/** What the acts of the record say of a paper. */
export const fateOf = async (store: EventStore, paper: PaperId): Promise<Either<Failed, Fate>> => {
  let fate: Fate = 'in-no-act';
  for await (const page of store.readAll()) {
    if (isLeft(page)) return left(failed(page.left));
    for (const stored of page.right) {
      if (!JSON.stringify([stored.data, stored.metadata]).includes(`"${paper}"`)) continue;
      const decoded = decodeStored(stored);
      if (isLeft(decoded)) return left(failed(decoded.left));
      if (decoded.right.type === 'PapersDisposedOf') return right('disposed-of');
      fate = 'kept';
    }
  }
  return right(fate);
};
