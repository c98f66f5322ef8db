import type Database from 'better-sqlite3';
import type { Appended, StoreFailure } from '@acta/core';
import { left, type Either } from 'fp-ts/lib/Either.js';
import { makeApplying, type Written } from './appending.js';
import { failureOf, isDuplicate } from './failures.js';

type Answer = Either<StoreFailure, Appended>;
type Waiting = { readonly append: Written; readonly answer: (answer: Answer) => void };

/**
 * Commits the appends that wait at the same time in one transaction, one fsync for all of them. Each decides for itself: what one of
 * them meets, the others do not feel. None is answered before the commit.
 */
export const makeGroupCommit = (database: Database.Database, path: string, committed: () => void) => {
  const { apply, conflictOf } = makeApplying(database);
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
      const [only, ...others] = group;
      if (only === undefined || others.length > 0) return group.flatMap((one) => write([one]));
      return [left(isDuplicate(error) ? conflictOf(only.append) : failureOf(error, path))];
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
