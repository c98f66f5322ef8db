import { left, right, type Either } from 'fp-ts/lib/Either.js';
import { decisionRegister, type DecisionRegister, type Projection } from '@acta/projections';
import type { Documents } from './standing.js';
import type { CommandLineTrouble } from '../trouble.js';
import { nearest } from './find.js';

/** The document of an id as typed; all of them where none was typed. */
export const documentOf = <D>(
  documents: Documents,
  projection: Projection<D>,
  typed: string | undefined,
): Either<CommandLineTrouble, readonly D[]> => {
  const all = documents.all(projection);
  if (typed === undefined) return right(all.map(({ document }) => document));
  const found = documents.get(projection, typed.trim());
  if (found !== null) return right([found]);
  const keys = all.map(({ key }) => key);
  return left({ _tag: 'NotFound', id: typed, nearest: nearest(typed, keys) });
};

/** The resolution of an id or a number as typed. */
export const resolutionIn = (documents: Documents, typed: string): Either<CommandLineTrouble, DecisionRegister> => {
  const id = typed.trim();
  const all = documents.all(decisionRegister).map(({ document }) => document);
  const named = all.find(({ resolution }) => resolution === id);
  const numbered = all.filter(({ number }) => number?.toLowerCase() === id.toLowerCase());
  const [only, another] = named === undefined ? numbered : [named];
  if (only !== undefined && another === undefined) return right(only);
  if (only !== undefined)
    return left({ _tag: 'NumberAmbiguous', number: id, ids: numbered.map(({ resolution }) => resolution) });
  const known = all.flatMap(({ resolution, number }) => [resolution, ...(number === undefined ? [] : [number])]);
  return left({ _tag: 'NotFound', id, nearest: id === '' ? [] : nearest(id, known) });
};
