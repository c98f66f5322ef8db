import type { Either } from 'fp-ts/lib/Either.js';
import type { TypeOf } from './codec/codec.js';
import { object, optional } from './codec/structures.js';
import { Line } from './codec/text.js';
import type { StoreFailure } from './event-store.js';
import { PersonId } from './values.js';

/** What may identify somebody. It is in no event: events hold the id and the office. */
export const Person = object('Person', { person: PersonId, name: Line, contact: optional(Line) });
export type Person = TypeOf<typeof Person>;

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
