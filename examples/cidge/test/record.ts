import { readFileSync } from 'node:fs';
import { isLeft } from 'fp-ts/lib/Either.js';
import { decodeStored, type CommissionRecord, type Done, type Recorded } from '@acta/core';
import { cidge } from '../src/index.js';

const [{ path, typist }] = cidge.files;
const acts = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line): unknown => JSON.parse(line));

/** Gives a record every act of the example. */
export const give = async (record: CommissionRecord): Promise<readonly Done[]> => {
  const answers = [];
  for (const act of acts) {
    const answer = await record.typedBy(typist).submitJson(act);
    if (isLeft(answer)) throw new Error(JSON.stringify(answer.left));
    answers.push(answer.right);
  }
  return answers;
};

export const eventsOf = async ({ parts: { store } }: CommissionRecord): Promise<readonly Recorded[]> => {
  const events: Recorded[] = [];
  for await (const page of store.readAll()) {
    if (isLeft(page)) throw new Error(page.left._tag);
    for (const stored of page.right) {
      const decoded = decodeStored(stored);
      if (isLeft(decoded)) throw new Error(JSON.stringify(decoded.left));
      events.push(decoded.right);
    }
  }
  return events;
};
