import { join } from 'node:path';
import { expect, it } from 'vitest';
import { EVENTS_FILE } from '../src/event-store.js';
import { openFile } from '../src/open-file.js';
import { allSql, streamSql } from '../src/reading.js';
import { folder, rightOf } from './folder.js';

const plan = (sql: string): string => {
  const database = rightOf(openFile(join(folder(), 'events.db'), EVENTS_FILE, { create: true }));
  const parameters = Array.from({ length: sql.split('?').length - 1 }, () => 1);
  const rows = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters) as readonly {
    readonly detail: string;
  }[];
  database.close();
  return rows.map(({ detail }) => detail).join('\n');
};

it.each([
  ['a stream', streamSql('forward'), /USING INDEX sqlite_autoindex_events_1 \(stream=\? AND revision>\?\)/],
  ['a stream backwards', streamSql('backward'), /USING INDEX sqlite_autoindex_events_1 \(stream=\? AND revision<\?\)/],
  ['everything', allSql('forward', {}), /USING INTEGER PRIMARY KEY \(rowid>\?\)/],
  [
    'a category',
    allSql('forward', { categories: ['session'] }),
    /USING INDEX events_by_category \(category=\? AND position>\?\)/,
  ],
])('reads %s along an index, without sorting', (_, sql, expected) => {
  expect(plan(sql)).toMatch(expected);
  expect(plan(sql)).not.toContain('TEMP B-TREE');
});
