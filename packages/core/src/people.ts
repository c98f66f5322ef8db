import type { Either } from 'fp-ts/lib/Either.js';
import type { StoreFailure } from './event-store.js';
import type { PersonId } from './values.js';

/** What may identify somebody. It is in no event: events hold the id and the office. */
export type Person = { readonly person: PersonId; readonly name: string; readonly contact?: string };

/** The register of people, erasable. */
export interface People {
  /** Adds somebody, or changes what is known of them. */
  put(person: Person): Promise<Either<StoreFailure, void>>;
  /** Null where the person was erased or is not known. */
  get(person: PersonId): Promise<Either<StoreFailure, Person | null>>;
  /** In the order of their ids. */
  list(): Promise<Either<StoreFailure, readonly Person[]>>;
  /** False where there was nobody to erase. */
  erase(person: PersonId): Promise<Either<StoreFailure, boolean>>;
}
