import { readFileSync } from 'node:fs';
import { isLeft } from 'fp-ts/lib/Either.js';
import { expect, it } from 'vitest';
import { openRecord } from '@acta/core';
import { memoryRecord } from '@acta/testkit';
import { cidge } from '../src/index.js';

const namesIn = (text: string, names: readonly string[]): readonly string[] =>
  names.flatMap((name) => [name, ...name.split(' ')]).filter((name) => text.includes(name.toLowerCase()));

it('has in no event the name of anybody in the register of people', async () => {
  const record = openRecord(memoryRecord());
  const [{ path, typist }] = cidge.files;
  const typed = { person: typist, name: 'Zósima Quiñonero Ibargüengoitia' } as const;
  await record.parts.people.put(typed);
  for (const line of readFileSync(path, 'utf8').split('\n').filter(Boolean))
    expect(await record.typedBy(typist).submitJson(JSON.parse(line))).toHaveProperty('_tag', 'Right');
  let text = '';
  for await (const page of record.parts.store.readAll()) if (!isLeft(page)) text += JSON.stringify(page.right);
  text = text.toLowerCase();
  const listed = await record.parts.people.list();
  expect(listed).toMatchObject({ right: [typed] });
  expect(text).toContain(typist);
  expect(namesIn(text, isLeft(listed) ? [] : listed.right.map(({ name }) => name))).toEqual([]);
  expect(namesIn(`${text} ${typed.name.toLowerCase()}`, [typed.name])).toHaveLength(4);
});
