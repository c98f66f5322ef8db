import { isLeft } from 'fp-ts/lib/Either.js';
import { expect, it } from 'vitest';
import { openRecord, type Check, type StoredEvent } from '@acta/core';
import { folderRecord } from '@acta/sqlite';
import { acta, folder } from './acta.js';
import { act, founding, lines, submit } from './acts.js';

const partsOf = (path: string, create = false) => {
  const parts = folderRecord(path, { create });
  if (isLeft(parts)) throw new Error(JSON.stringify(parts.left));
  return parts.right;
};

const eventsOf = async (path: string): Promise<readonly StoredEvent[]> => {
  const record = openRecord(partsOf(path));
  const events: StoredEvent[] = [];
  for await (const page of record.parts.store.readAll()) if (!isLeft(page)) events.push(...page.right);
  await record.close();
  return events;
};

/** The same record, one verdict in it written otherwise. */
const falsified = async (path: string, into: string): Promise<string> => {
  const events = await eventsOf(path);
  const record = openRecord(partsOf(into, true));
  let changed = '';
  for (const { id, type, data, metadata, stream, revision } of events) {
    const written = (metadata as { readonly checks?: readonly Check[] }).checks?.map((check) => ({
      ...check,
      verdict: 'not-applicable',
    }));
    if (written !== undefined) changed = id;
    const event = {
      id,
      type,
      data,
      metadata: written === undefined ? metadata : { ...(metadata as object), checks: written },
    };
    const expected = revision === 0 ? 'noStream' : { exactly: revision - 1 };
    const appended = await record.parts.store.append(stream, [event], expected);
    if (isLeft(appended)) throw new Error(JSON.stringify(appended.left));
  }
  await record.close();
  return changed;
};

it('tells a check that was stored otherwise than it comes out', async () => {
  const path = `${folder()}/registro`;
  expect((await acta(founding(path))).code).toBe(0);
  const amended = act('reglas', {
    type: 'AdoptCharter',
    charter: { name: 'Reglas reformadas' },
    from: '2014-02-01',
    adoptedBy: { kind: 'instrument', citation: 'Decreto' },
  });
  expect((await submit(path, lines(amended))).code).toBe(0);
  const other = `${folder()}/otro`;
  const event = await falsified(path, other);
  const honest = await acta(['explain', event, '--record', path]);
  expect(honest.out).toContain('resultan iguales');
  const explained = await acta(['explain', event, '--record', other]);
  expect(explained.out).toContain('HALLAZGO: no reproducible');
  expect(explained.out).toContain('se cumple');
  const [told] = (await acta(['explain', event, '--record', other, '--json'])).objects;
  expect(told).toMatchObject({ v: 1, reproducible: false });
});
