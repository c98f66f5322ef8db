import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { COMMISSION, failed, type Failed, type People, type PersonId, type StreamId } from '@acta/core';
import { bodyDirectory, commissionProfile, focalPointNetwork, type AnyProjection } from '@acta/projections';
import { nobody } from './nobody.js';
import type { Documents } from './standing.js';

/** What documents and events call by their ids. */
export type Names = {
  readonly commission: string | null;
  /** The name of an institution, a body or the commission, or its id. */
  readonly nameOf: (id: StreamId) => string;
  /** Null once erased, and where no register of people is kept here. */
  readonly person: (id: PersonId) => string | null;
  /** Whether a register of people is kept here. */
  readonly here: boolean;
};

/** The views that hold names. */
export const NAMING: readonly AnyProjection[] = [commissionProfile, bodyDirectory, focalPointNetwork];

export const namesIn = async (documents: Documents, people: People): Promise<Either<Failed, Names>> => {
  const everybody = await people.list();
  if (isLeft(everybody)) return left(failed(everybody.left));
  const persons = new Map(everybody.right.map(({ person, name }) => [person, name] as const));
  const commission = documents.get(commissionProfile, COMMISSION)?.name ?? null;
  const nameOf = (id: StreamId): string => {
    if (id === COMMISSION) return commission ?? id;
    if (id.startsWith('body-')) return documents.get(bodyDirectory, id)?.name ?? id;
    return documents.get(focalPointNetwork, id)?.name ?? id;
  };
  return right({ commission, nameOf, person: (id) => persons.get(id) ?? null, here: people !== nobody });
};
