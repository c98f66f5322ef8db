import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import type { Answer, Command, CommissionRecord, Done, Failed, Person, StoreFailure } from '@acta/core';
import { readActs, type ActsFile, type Line } from './read.js';
import { withPapers, type Shelf } from './shelf.js';

/** What became of a line. `answer`: the record's own. */
export type Played = Line & { readonly answer: Awaited<Answer<Command, Done>> };

const fromStore = (failure: StoreFailure): Failed => ({ _tag: 'Failed', failure });

const give = async (record: CommissionRecord, line: Line, shelf?: Shelf): Promise<Played> => {
  const act = shelf === undefined ? right(line.act) : await withPapers(shelf, line.act);
  const answer = isLeft(act) ? left(fromStore(act.left)) : await record.typedBy(line.typist).submitJson(act.right);
  return { ...line, answer };
};

/**
 * Gives the acts of several typists to a record as they came in time, and stops at the first that is refused. Played again, it
 * records only the rest: every line has its command id. `shelf`: for acts that name their papers by file.
 */
export const playActs = async (
  record: CommissionRecord,
  files: readonly ActsFile[],
  shelf?: Shelf,
): Promise<readonly Played[]> => {
  const played: Played[] = [];
  for (const line of readActs(files)) {
    const next = await give(record, line, shelf);
    played.push(next);
    if (isLeft(next.answer)) break;
  }
  return played;
};

/** Enters people in the register, which no event quotes. */
export const enterPeople = async (
  { parts: { people } }: CommissionRecord,
  register: readonly Person[],
): Promise<Either<StoreFailure, void>> => {
  for (const person of register) {
    const put = await people.put(person);
    if (isLeft(put)) return put;
  }
  return right(undefined);
};
