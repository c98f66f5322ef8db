import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { openRecord, type Command, type InstitutionId } from '@acta/core';
import { testClock } from '@acta/testkit';
import { expect, it } from 'vitest';
import {
  commission,
  openSession,
  propose,
  SESSION,
  SESSION_NOON,
  SOURCE,
  START,
  votes,
  type Story,
} from '../../core/test/story/commission.js';
import { folderRecord } from '../src/index.js';
import { all, folder, process as script, rightOf } from './folder.js';

const PROVINCES = Array.from(
  { length: 32 },
  (_, n): InstitutionId => `institution-dependencia-${String(n + 1).padStart(2, '0')}`,
);
const CLOSE: Command = { type: 'CloseSession', session: SESSION };

/** A session in which a motion for thirty-two institutions was adopted, just before it is closed. */
const beforeClosing = async (where: string): Promise<Story> => {
  const clock = testClock(START);
  const { store, people, papers } = rightOf(folderRecord(where, { create: true }));
  const story = await commission({ parts: { store, people, papers, clock } });
  for (const institution of PROVINCES)
    await story.done(story.registrar, {
      type: 'RegisterInstitution',
      institution,
      name: institution,
      kind: 'entity',
      source: SOURCE,
    });
  await propose(story, 'motion-firma', [
    {
      kind: 'assign',
      effect: 'firma',
      task: 'Incluir la firma electrónica',
      to: { kind: 'institutions', institutions: PROVINCES },
      term: { kind: 'standing' },
      milestones: [],
    },
  ]);
  await openSession(story, ['motion-firma']);
  await story.done(story.chair, { type: 'PutItemToVote', session: SESSION, item: 'punto-1' });
  await story.done(story.secretary, {
    type: 'RecordRollCall',
    session: SESSION,
    item: 'punto-1',
    votes: votes(story.seats),
  });
  await story.done(story.chair, { type: 'DecideItem', session: SESSION, item: 'punto-1' });
  return story;
};

const submitIn = (where: string, when: string, nth: number, person: string, act: object): Promise<string> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [script('dying-submit'), where, when, String(nth), SESSION_NOON, person, JSON.stringify(act)],
      (error, stdout) => {
        resolve(error === null ? stdout.trim() : `killed by ${error.signal ?? 'nothing'}`);
      },
    );
  });

const assigned = async (where: string): Promise<number> => {
  const { store } = rightOf(folderRecord(where));
  const events = await all(store);
  await store.close();
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  return events.filter(({ type }) => type === 'CommitmentAssigned').length;
};

it('ends with thirty-two commitments, wherever kill -9 falls', { timeout: 300_000 }, async () => {
  const base = folder();
  const story = await beforeClosing(base);
  await story.record.close();
  const person = story.chair.person;
  const act = { as: story.chair, basis: { kind: 'own-signature' }, command: CLOSE, commandId: randomUUID() };
  const whole = join(folder(), 'record');
  cpSync(base, whole, { recursive: true });
  const appends = Number(await submitIn(whole, 'never', 0, person, act));
  expect(appends).toBe(34);
  expect(await assigned(whole)).toBe(32);

  const survive = async (when: string, nth: number): Promise<readonly [string, number]> => {
    const where = join(folder(), 'record');
    cpSync(base, where, { recursive: true });
    const died = await submitIn(where, when, nth, person, act);
    const again = openRecord({ ...rightOf(folderRecord(where)), clock: testClock(SESSION_NOON) });
    rightOf(await again.typedBy(person).submitJson(act));
    await again.close();
    return [died, await assigned(where)];
  };
  const deaths = ['before', 'after'].flatMap((when) =>
    Array.from({ length: appends }, (_, index) => [when, index + 1] as const),
  );
  expect(deaths).toHaveLength(68);
  for (let at = 0; at < deaths.length; at += 4) {
    const ends = await Promise.all(deaths.slice(at, at + 4).map(([when, nth]) => survive(when, nth)));
    expect(ends).toEqual(ends.map(() => ['killed by SIGKILL', 32]));
  }
});

it('finds everything done when all is enacted again, once and as a subscription', async () => {
  const where = folder();
  const story = await beforeClosing(where);
  await story.done(story.chair, CLOSE);
  expect(rightOf(await story.record.finish())).toEqual([]);
  for await (const enacted of story.record.enact({})) {
    expect(rightOf(enacted).events).toEqual([]);
    if (rightOf(enacted).position === rightOf(await story.record.head())) break;
  }
  await story.record.close();
});

it('lets a second process carry out what the first left, as a subscription', async () => {
  const where = folder();
  const story = await beforeClosing(where);
  const { parts } = story.record;
  let left = 5;
  const dying = {
    ...parts.store,
    append: (...given: Parameters<typeof parts.store.append>) =>
      left-- > 0 ? parts.store.append(...given) : Promise.reject(new Error('gone')),
  };
  const first = openRecord({ ...parts, store: dying });
  await expect(
    first.typedBy(story.chair.person).submit({ as: story.chair, basis: { kind: 'own-signature' }, command: CLOSE }),
  ).rejects.toThrow('gone');
  let done = 0;
  for await (const enacted of story.record.enact({})) {
    done += rightOf(enacted).events.length;
    if (done === 29) break;
  }
  await story.record.close();
  expect(await assigned(where)).toBe(32);
});
