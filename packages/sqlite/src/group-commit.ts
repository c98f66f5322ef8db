import type Database from 'better-sqlite3';
import type { Appended, StoreFailure } from '@acta/core';
import { left, type Either } from 'fp-ts/lib/Either.js';
import { makeApply, type Written } from './appending.js';
import { failureOf } from './failures.js';

type Answer = Either<StoreFailure, Appended>;
type Waiting = { readonly append: Written; readonly answer: (answer: Answer) => void };

/**
 * Commits the appends that wait at the same time in one transaction, one fsync for all of them. Each decides for itself: what one of
 * them meets, the others do not feel. None is answered before the commit.
 */
export const makeGroupCommit = (database: Database.Database, path: string, committed: () => void) => {
  const apply = makeApply(database);
  const begin = database.prepare('BEGIN IMMEDIATE');
  const commit = database.prepare('COMMIT');
  const rollback = database.prepare('ROLLBACK');
  let waiting: Waiting[] = [];

  const undo = (): void => {
    if (database.inTransaction) rollback.run();
  };

  const write = (group: readonly Waiting[]): readonly Answer[] => {
    try {
      begin.run();
      const answers = group.map(({ append }) => apply(append));
      commit.run();
      return answers;
    } catch (error) {
      undo();
      const failure = failureOf(error, path);
      return group.length > 1 ? group.flatMap((one) => write([one])) : [left(failure)];
    }
  };

  const flush = (): void => {
    const group = waiting;
    waiting = [];
    if (group.length === 0) return;
    const answers = database.open ? write(group) : group.map(() => left({ _tag: 'Closed' } as const));
    committed();
    for (const [index, { answer }] of group.entries()) answer(answers[index] ?? left({ _tag: 'Closed' }));
  };

  return {
    add: (append: Written): Promise<Answer> =>
      new Promise((answer) => {
        waiting.push({ append, answer });
        if (waiting.length === 1) setImmediate(flush);
      }),
    flush,
  };
};
