import type Database from 'better-sqlite3';
import type { People } from '@acta/core';
import { attemptOn } from './failures.js';

type Row = { readonly person: string; readonly name: string; readonly contact: string | null };

const personOf = ({ person, name, contact }: Row) => ({ person, name, ...(contact === null ? {} : { contact }) });

/** The register of people in a private file. */
export const makePeople = (database: Database.Database, path: string): People => {
  const run = <A>(work: () => A) => Promise.resolve(attemptOn(database, path, work));
  return {
    put: ({ person, name, contact = null }) =>
      run(() => {
        database
          .prepare(
            'INSERT INTO people (person, name, contact) VALUES (?, ?, ?) ON CONFLICT (person) DO UPDATE SET name = excluded.name, contact = excluded.contact',
          )
          .run(person, name, contact);
      }),
    get: (person) =>
      run(() => {
        const row = database
          .prepare<[string], Row>('SELECT person, name, contact FROM people WHERE person = ?')
          .get(person);
        return row === undefined ? null : personOf(row);
      }),
    list: () =>
      run(() =>
        database.prepare<[], Row>('SELECT person, name, contact FROM people ORDER BY person').all().map(personOf),
      ),
    erase: (person) => run(() => database.prepare('DELETE FROM people WHERE person = ?').run(person).changes > 0),
  };
};
