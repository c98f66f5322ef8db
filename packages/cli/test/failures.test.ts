import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { EventToAppend } from '@acta/core';
import { openViews, VIEWS } from '@acta/projections';
import { folderRecord, folderViews } from '@acta/sqlite';
import { WORDS } from '../src/words/words.js';
import { acta, folder, type Ran } from './acta.js';
import { adopted, council, founding, lines, submit } from './acts.js';

const founded = async (): Promise<string> => {
  const record = `${folder()}/registro`;
  await acta(founding(record));
  expect((await submit(record, lines(...council, ...adopted))).code).toBe(0);
  return record;
};

const flat = ({ err }: Ran): string => err.replace(/\s+/g, ' ');

const opened = <A>(answer: { readonly _tag: 'Left' } | { readonly _tag: 'Right'; readonly right: A }): A => {
  if (answer._tag === 'Left') throw new Error(JSON.stringify(answer));
  return answer.right;
};

/** As a later release would write it: the last event once more, of a version that this one does not know. */
const fromALaterRelease = async (record: string): Promise<string> => {
  const { store } = opened(folderRecord(record));
  let position = '';
  for await (const page of store.readAll({ direction: 'backward', limit: 1 }))
    for (const { stream, revision, type, data, metadata } of opened(page)) {
      const later = { ...(metadata as object), schemaVersion: 99 };
      const event = { id: '66666666-6666-4666-8666-666666666666', type, data, metadata: later } as EventToAppend;
      ({ position } = opened(await store.append(stream, [event], { exactly: revision })));
    }
  await store.close();
  return position;
};

it('an event of a later release stops the views before it, and says what to install', async () => {
  const record = await founded();
  expect((await acta(['run', '--once', '--record', record])).code).toBe(0);
  const position = await fromALaterRelease(record);
  const { code, err } = await acta(['run', '--once', '--record', record]);
  expect(code).toBe(3);
  expect(err).toContain(position);
  expect(flat({ err } as Ran)).toContain(WORDS.es.remedies.WrittenByNewer);
  expect((await acta(['board', '--record', record])).code).toBe(3);
  const english = await acta(['run', '--once', '--record', record, '--lang', 'en', '--json']);
  expect(english.errors).toMatchObject([
    { error: 'Failed', reason: 'WrittenByNewer', facts: { version: 99, position } },
    { note: WORDS.en.remedies.WrittenByNewer },
  ]);
});

it('views that cannot be read are said to be so, and the record is read instead', async () => {
  const record = await founded();
  expect(existsSync(`${record}/views.db`)).toBe(false);
  const before = await acta(['board', '--record', record]);
  writeFileSync(`${record}/views.db`, 'not a database, and long enough to be looked into'.repeat(20));
  const after = await acta(['board', '--record', record]);
  expect(after).toMatchObject({ code: 0, out: before.out });
  expect(flat(after)).toContain('Las vistas guardadas no se pueden usar, y se leyó el registro entero.');
  const run = await acta(['run', '--once', '--record', record]);
  expect(run.code).toBe(3);
  expect(flat(run)).toContain(WORDS.es.remedies.NotARecord);
  expect(readFileSync(`${record}/views.db`, 'utf8')).toContain('not a database');
});

it('nor are they where only a page of them is damaged', async () => {
  const record = await founded();
  const before = await acta(['board', '--record', record]);
  expect((await acta(['run', '--once', '--record', record])).code).toBe(0);
  const whole = readFileSync(`${record}/views.db`);
  const notes: string[] = [];
  for (let page = 4096; page < whole.length; page += 5 * 4096) {
    const damaged = Buffer.from(whole).fill(0xff, page, page + 64);
    for (const rest of ['-wal', '-shm']) rmSync(`${record}/views.db${rest}`, { force: true });
    writeFileSync(`${record}/views.db`, damaged);
    const after = await acta(['board', '--record', record]);
    expect(after, `${page}: ${after.err}`).toMatchObject({ code: 0, out: before.out });
    notes.push(after.err);
  }
  expect(notes.some((note) => note.includes('se leyó el registro entero'))).toBe(true);
});

it('views of a later release are left alone', async () => {
  const record = await founded();
  const { store } = opened(folderRecord(record));
  const later = VIEWS.map((view) => ({ ...view, version: view.version + 1 }));
  const views = openViews({ store, views: opened(folderViews(record, { create: true })), projections: later });
  for await (const { kind } of views.run()) if (kind === 'caught-up') break;
  await views.close();
  await store.close();
  const run = await acta(['run', '--once', '--record', record]);
  expect(run.code).toBe(3);
  expect(flat(run)).toContain(WORDS.es.remedies.OtherVersion);
  const board = await acta(['board', '--record', record, '--json']);
  expect(board.objects).toHaveLength(3);
});

it('what stops the views is said with what to do next, in both languages', () => {
  expect(Object.keys(WORDS.es.remedies)).toEqual(Object.keys(WORDS.en.remedies));
  for (const tag of ['StorageFull', 'HistoryDiverged', 'WrittenByNewer', 'OtherVersion'])
    expect(Object.keys(WORDS.en.remedies)).toContain(tag);
});

it.each(['es', 'en'] as const)('what is wrong with a file is said in %s, and which file it is', async (lang) => {
  const where = folder();
  const record = await founded();
  writeFileSync(`${where}/otro.db`, 'no es un registro');
  const missing = await acta(['check', where, '--lang', lang], { env: { COLUMNS: '400' } });
  const foreign = await acta(['check', `${where}/otro.db`, '--lang', lang], { env: { COLUMNS: '400' } });
  const there = { es: '‼ falla: Ahí no hay un registro de Acta', en: '‼ failure: There is no record of Acta there' }[
    lang
  ];
  expect(missing).toMatchObject({ code: 3, err: `${there}: ${where}/events.db.\n` });
  expect(foreign).toMatchObject({ code: 3, err: `${there}: ${where}/otro.db.\n` });
  const whole = readFileSync(`${record}/private.db`);
  writeFileSync(`${record}/private.db`, whole.subarray(0, whole.length / 2));
  const damaged = await acta(['board', '--record', record, '--lang', lang], { env: { COLUMNS: '400' } });
  expect(damaged.code).toBe(3);
  expect(damaged.err).toContain(`: ${record}/private.db.\n${WORDS[lang].remedies.Corrupt}`);
  rmSync(`${record}/private.db`);
  expect((await acta(['board', '--record', record])).code).toBe(0);
});

it('who writes where the people and papers are gone is told, once, that they begin anew', async () => {
  const record = await founded();
  const add = async (name: string): Promise<Ran> => acta(['people', 'add', '--name', name, '--record', record]);
  expect(flat(await add('Ana'))).not.toContain('private.db');
  rmSync(`${record}/private.db`);
  expect(flat(await acta(['people', 'list', '--record', record]))).not.toContain('vacío');
  expect(flat(await add('Beto'))).toContain(WORDS.es.privateMade);
  expect(flat(await add('Carla'))).not.toContain('private.db');
});
