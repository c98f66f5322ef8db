import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { openRecord, type ActaEvent, type As, type Command } from '@acta/core';
import { testClock } from '@acta/testkit';
import { expect, it } from 'vitest';
import { adopted, commitmentOf } from '../../core/test/commitment/duties.js';
import { charterWith } from '../../core/test/legality/verdicts.js';
import {
  assignTo,
  attending,
  BODY,
  convening,
  institutionOf,
  person,
  propose,
  START,
  votes,
  type Effects,
  type Story,
} from '../../core/test/story/commission.js';
import { folderRecord } from '../src/index.js';
import { all, folder, process as script, rightOf } from './folder.js';

const LATER = '2030-01-28T18:00:00.000Z';
const SECOND = 'session-consejo-2030-o-02';
const DUTIES = ['hacienda', 'gobernacion', 'salud', 'educacion'] as const;
const CLOSED_BY_THE_BODY = charterWith({ closedBy: { value: 'body', source: 'Artículo 30' } });

/** What is left to do of a story: by whom, what, and what comes of it. */
type Last = { readonly as: As; readonly command: Command; readonly ends: readonly ActaEvent['type'][] };

/** A commission whose first session gave four institutions a duty each, on the day of its second one. */
const withDuties = async (where: string): Promise<Story> => {
  const parts = rightOf(folderRecord(where, { create: true }));
  const { store, people, papers } = parts;
  const story = await adopted(assignTo(...DUTIES), {
    charter: CLOSED_BY_THE_BODY,
    parts: { store, people, papers, clock: testClock(START) },
  });
  story.clock.set(LATER);
  return story;
};

/** A second session decided these effects, and is not closed yet. */
const decided = async (story: Story, effects: Effects, ends: Last['ends']): Promise<Last> => {
  const item = { session: SECOND, item: 'punto-1' } as const;
  story.clock.set('2030-01-21T18:00:00.000Z');
  await propose(story, 'motion-segunda', effects);
  const previousMinutes = await story.paper();
  const call = { session: SECOND, number: 2, day: '2030-01-28', previousMinutes } as const;
  await story.done(story.secretary, convening(['motion-segunda'], call));
  story.clock.set(LATER);
  await story.done(story.secretary, { ...attending(story.seats), session: SECOND });
  await story.done(story.secretary, { type: 'CountQuorum', session: SECOND });
  await story.done(story.chair, { type: 'OpenSession', session: SECOND });
  await story.done(story.chair, { type: 'PutItemToVote', ...item });
  await story.done(story.secretary, { type: 'RecordRollCall', ...item, votes: votes(story.seats) });
  await story.done(story.chair, { type: 'DecideItem', ...item });
  return { as: story.chair, command: { type: 'CloseSession', session: SECOND }, ends };
};

const part = (name: string) => ({
  institution: institutionOf(name),
  task: 'Su parte',
  term: { kind: 'standing' as const },
  milestones: [],
});

const STORIES: Readonly<Record<string, (story: Story) => Promise<Last>>> = {
  'a session that extends, suspends, splits, closes and supersedes': (story) =>
    decided(
      story,
      [
        { kind: 'extend-commitment', effect: 'prorroga', commitment: commitmentOf('hacienda'), due: '2030-07-31' },
        {
          kind: 'suspend-commitment',
          effect: 'suspension',
          commitment: commitmentOf('gobernacion'),
          grounds: 'Sin presupuesto.',
        },
        {
          kind: 'split-commitment',
          effect: 'division',
          commitment: commitmentOf('salud'),
          parts: [part('salud'), part('economia')],
        },
        { kind: 'close-commitment', effect: 'cierre', commitment: commitmentOf('educacion'), reason: 'cancelled' },
        { kind: 'supersede-resolution', effect: 'sustitucion', resolution: 'resolution-consejo-2030-o-01-01' },
      ],
      [
        'CommitmentAssigned',
        'CommitmentAssigned',
        'CommitmentClosed',
        'CommitmentClosed',
        'CommitmentClosed',
        'CommitmentSplit',
        'CommitmentSuspended',
        'DueExtended',
        'ResolutionSuperseded',
        'ResolutionTookEffect',
        'SessionClosed',
      ],
    ),
  'a succession by law of duties, a seat and a focal point': (story) => {
    const to = institutionOf('economia');
    return Promise.resolve({
      as: story.registrar,
      command: {
        type: 'RecordLegalSuccession',
        institution: institutionOf('salud'),
        manner: 'extinguished',
        on: '2030-01-28',
        source: 'Decreto',
        commitments: [{ commitment: commitmentOf('salud'), to }],
        seats: [{ body: BODY, seat: 'salud', to }],
        focalPoints: [{ person: person('enlace-salud'), to }],
      },
      ends: ['CommitmentPassedOn', 'FocalPointDesignated', 'LegalSuccessionRecorded', 'SeatPassed'],
    });
  },
  'an effect that was refused, tried again': async (story) => {
    const stream = commitmentOf('salud');
    const close = await decided(
      story,
      [{ kind: 'close-commitment', effect: 'cierre', commitment: stream, reason: 'implemented' }],
      [],
    );
    await story.done(close.as, close.command);
    return {
      as: story.secretary,
      command: { type: 'RetryEffect', resolution: 'resolution-consejo-2030-o-02-01', effect: 'cierre', stream },
      ends: ['EffectRefused', 'EffectRetried'],
    };
  },
};

const submitIn = (where: string, when: string, nth: number, typist: string, act: object): Promise<string> =>
  new Promise((resolve) => {
    execFile(
      process.execPath,
      [script('dying-submit'), where, when, String(nth), LATER, typist, JSON.stringify(act)],
      (error, stdout) => {
        resolve(error === null ? stdout.trim() : `killed by ${error.signal ?? 'nothing'}`);
      },
    );
  });

/** Every event, wherever it stands: what each says, and to which cause it answers. */
const said = async (where: string): Promise<readonly string[]> => {
  const { store } = rightOf(folderRecord(where));
  const events = await all(store);
  await store.close();
  return events.map(({ stream, type, id, data }) => JSON.stringify([stream, type, id, data])).sort();
};

it.each(Object.entries(STORIES))('%s ends the same, wherever kill -9 falls', { timeout: 300_000 }, async (_, tell) => {
  const base = folder();
  const story = await withDuties(base);
  const { as, command, ends } = await tell(story);
  await story.record.close();
  const act = { as, basis: { kind: 'own-signature' }, command, commandId: randomUUID() };
  const whole = join(folder(), 'record');
  cpSync(base, whole, { recursive: true });
  const appends = Number(await submitIn(whole, 'never', 0, as.person, act));
  expect(appends).toBe(ends.length);
  const before = await said(base);
  const expected = await said(whole);
  const types = expected.filter((event) => !before.includes(event)).map((event) => (JSON.parse(event) as string[])[1]);
  expect(types.sort()).toEqual(ends);

  for (const when of ['before', 'after'])
    for (let nth = 1; nth <= appends; nth += 1) {
      const where = join(folder(), 'record');
      cpSync(base, where, { recursive: true });
      expect(await submitIn(where, when, nth, as.person, act)).toBe('killed by SIGKILL');
      const again = openRecord({ ...rightOf(folderRecord(where)), clock: testClock(LATER) });
      rightOf(await again.typedBy(as.person).submitJson(act));
      expect(rightOf(await again.finish())).toEqual([]);
      await again.close();
      expect(await said(where), `${when} ${String(nth)}`).toEqual(expected);
    }
});
