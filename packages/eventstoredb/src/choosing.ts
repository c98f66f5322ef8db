import type { EventFilter } from '@acta/core';
import { isLeft, right, type Either } from 'fp-ts/lib/Either.js';
import type { StoredEvent, StoreFailure } from '@acta/core';
import type { Received } from './received.js';
import { storedIn, type Namespace } from './stored.js';

/** The prefixes that the server looks for. An empty choice of categories chooses nothing, which a server can’t be asked. */
export const prefixesOf = ({ prefix }: Namespace, { categories = [] }: EventFilter): string[] =>
  categories.length === 0 ? [prefix] : categories.map((category) => `${prefix}${category}-`);

const isChosen = ({ categories, types }: EventFilter, { stream, type }: StoredEvent): boolean =>
  (categories === undefined || categories.includes(stream.slice(0, stream.indexOf('-')))) &&
  (types === undefined || types.includes(type));

/** The event as the port gives it; null where it is another record’s, or was not asked for. Checked here, whatever the server says. */
export const choosing =
  (namespace: Namespace, filter: EventFilter) =>
  (received: Received): Either<StoreFailure, StoredEvent | null> => {
    const stored = storedIn(namespace, received);
    if (isLeft(stored) || stored.right === null) return stored;
    return isChosen(filter, stored.right) ? stored : right(null);
  };
