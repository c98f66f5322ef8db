import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline';
import type { Command, Done, Recorded, Refused } from '@acta/core';
import { testClock } from '@acta/testkit';
import { expect, it } from 'vitest';
import { commission, SOURCE, START, type Story } from '../../core/test/story/commission.js';
import { folderRecord } from '../src/index.js';
import { all, folder, process as script, rightOf } from './folder.js';

const ROUNDS = 25;
const LATER = '2030-01-08T18:00:00.000Z';

type Told = Pick<Done, 'events' | 'already'> | Refused;

/** A process that submits whatever it is given, on a clock of its own. */
const submitter = (where: string, now: string, person: string) => {
  const child = spawn(process.execPath, [script('submitter'), where, now, person], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    submit: async (act: object): Promise<Told> => {
      child.stdin.write(`${JSON.stringify(act)}\n`);
      const { value, done } = await answers.next();
      if (done === true) throw new Error('the process ended');
      return JSON.parse(value) as Told;
    },
    end: (): Promise<unknown> => {
      child.stdin.end();
      return new Promise((resolve) => child.once('exit', resolve));
    },
  };
};

const eventsOf = (told: Told): readonly Recorded[] => {
  if ('_tag' in told) throw new Error(JSON.stringify(told));
  return told.events;
};

const race = async (
  actsOf: (story: Story, round: number) => readonly [object, object],
): Promise<{ readonly told: readonly (readonly [Told, Told])[]; readonly where: string; readonly before: number }> => {
  const where = folder();
  const { store, people, papers } = rightOf(folderRecord(where, { create: true }));
  const story = await commission({ seats: 1, parts: { store, people, papers, clock: testClock(START) } });
  const before = (await all(store)).length;
  const { person } = story.registrar;
  const [one, other] = [submitter(where, START, person), submitter(where, LATER, person)];
  const told: (readonly [Told, Told])[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const [first, second] = actsOf(story, round);
    told.push(await Promise.all([one.submit(first), other.submit(second)]));
  }
  expect(await Promise.all([one.end(), other.end()])).toEqual([0, 0]);
  await story.record.close();
  return { told, where, before };
};

const registering = (story: Story, round: number, name: string, commandId: string) => {
  const command: Command = {
    type: 'RegisterInstitution',
    institution: `institution-numero-${String(round)}`,
    name,
    kind: 'entity',
    source: SOURCE,
  };
  return { as: story.registrar, basis: { kind: 'own-signature' }, command, commandId };
};

const registeredIn = async (where: string, before: number) => {
  const { store } = rightOf(folderRecord(where));
  const events = (await all(store)).slice(before);
  await store.close();
  return events;
};

it(
  'answers the same command from two processes, at once and on different days, with one event: the stored one',
  { timeout: 120_000 },
  async () => {
    const { told, where, before } = await race((story, round) => {
      const act = registering(story, round, 'Nombre', randomUUID());
      return [act, act];
    });
    for (const [one, other] of told) {
      expect(eventsOf(one)).toEqual(eventsOf(other));
      expect([one, other].filter((answer) => 'already' in answer && answer.already)).toHaveLength(1);
    }
    const stored = await registeredIn(where, before);
    expect(told.flatMap(([one]) => eventsOf(one))).toEqual(stored);
  },
);

it(
  'lets one of two processes that decide differently win, and answers the other by what was stored',
  { timeout: 120_000 },
  async () => {
    const { told, where, before } = await race((story, round) => [
      registering(story, round, 'Un nombre', randomUUID()),
      registering(story, round, 'Otro nombre', randomUUID()),
    ]);
    const stored = await registeredIn(where, before);
    expect(stored).toHaveLength(ROUNDS);
    for (const [round, answers] of told.entries()) {
      const won = answers.filter((answer) => !('_tag' in answer));
      expect(won.flatMap(eventsOf)).toEqual([stored[round]]);
      expect(answers.filter((answer) => '_tag' in answer)).toMatchObject([
        { _tag: 'Refused', rejection: { _tag: 'AlreadyExists', id: `institution-numero-${String(round)}` } },
      ]);
    }
  },
);
