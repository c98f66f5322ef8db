import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderRecord } from '../src/index.js';
import { folder, rightOf } from './folder.js';

const filesWith = (where: string, bytes: string): readonly string[] =>
  readdirSync(where).filter((name) => readFileSync(join(where, name)).includes(Buffer.from(bytes)));

it('erases a person and a paper from every file of the record', async () => {
  const where = folder();
  const record = rightOf(folderRecord(where, { create: true }));
  const person = randomUUID();
  const name = 'Xóchitl Quetzalli Inolvidable';
  rightOf(await record.people.put({ person, name, contact: 'xochitl@example.org' }));
  for (let n = 0; n < 200; n += 1)
    rightOf(await record.people.put({ person: randomUUID(), name: `Otra ${String(n)}` }));
  const secret = 'dictamen reservado '.repeat(500);
  const reference = rightOf(
    await record.papers.add({
      content: new TextEncoder().encode(secret),
      mediaType: 'text/plain',
      classification: {
        level: 'reserved',
        ground: 'Seguridad',
        by: 'Titular',
        from: '2030-01-01',
        until: '2035-01-01',
      },
    }),
  );
  expect(filesWith(where, name)).not.toEqual([]);
  expect(filesWith(where, 'dictamen reservado')).not.toEqual([]);
  expect(rightOf(await record.papers.examine(reference))).toEqual({ held: true, digest: 'agrees' });

  expect(rightOf(await record.people.erase(person))).toBe(true);
  expect(rightOf(await record.papers.erase(reference.paper))).toBe(true);
  expect(filesWith(where, name)).toEqual([]);
  expect(filesWith(where, 'xochitl@example.org')).toEqual([]);
  expect(filesWith(where, 'dictamen reservado')).toEqual([]);
  expect(rightOf(await record.papers.examine(reference))).toEqual({ held: false, digest: 'not-computed' });
  expect(rightOf(await record.people.get(person))).toBeNull();
  expect(rightOf(await record.people.erase(person))).toBe(false);
  expect(rightOf(await record.people.list())).toHaveLength(200);
  await record.store.close();
  expect(filesWith(where, name)).toEqual([]);
});

it('says of a record that was closed that it was, of people and papers as of events', async () => {
  const { people, papers, store } = rightOf(folderRecord(folder(), { create: true }));
  const person = randomUUID();
  const content = new TextEncoder().encode('acta');
  const paper = rightOf(await papers.add({ content, mediaType: 'text/plain', classification: { level: 'public' } }));
  await store.close();
  const closed = { _tag: 'Left', left: { _tag: 'Closed' } };
  expect(await store.head()).toEqual(closed);
  expect(await people.put({ person, name: 'Ana Arroyo' })).toEqual(closed);
  expect(await people.get(person)).toEqual(closed);
  expect(await people.list()).toEqual(closed);
  expect(await people.erase(person)).toEqual(closed);
  expect(await papers.add({ content, mediaType: 'text/plain', classification: paper.classification })).toEqual(closed);
  expect(await papers.get(paper.paper)).toEqual(closed);
  expect(await papers.examine(paper)).toEqual(closed);
  expect(await papers.digestAs(paper.paper, content)).toEqual(closed);
  expect(await papers.erase(paper.paper)).toEqual(closed);
});
