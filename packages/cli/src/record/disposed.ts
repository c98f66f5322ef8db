import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { decodeStored, failed, type EventStore, type Failed, type PaperId } from '@acta/core';

/** Whether an act of disposal names the paper. */
export const isDisposedOf = async (store: EventStore, paper: PaperId): Promise<Either<Failed, boolean>> => {
  for await (const page of store.readAll({ types: ['PapersDisposedOf'] })) {
    if (isLeft(page)) return left(failed(page.left));
    for (const stored of page.right) {
      const decoded = decodeStored(stored);
      if (isLeft(decoded)) return left(failed(decoded.left));
      const { right: event } = decoded;
      if (event.type === 'PapersDisposedOf' && event.data.papers.includes(paper)) return right(true);
    }
  }
  return right(false);
};
