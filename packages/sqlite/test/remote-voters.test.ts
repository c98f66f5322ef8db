import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { promisify } from 'node:util';
import { testClock } from '@acta/testkit';
import { expect, it } from 'vitest';
import {
  BODY,
  commission,
  convening,
  propose,
  SESSION,
  SESSION_NOON,
  SOURCE,
  START,
} from '../../core/test/story/commission.js';
import { folderRecord } from '../src/index.js';
import { folder, process as script, rightOf } from './folder.js';

const run = promisify(execFile);
const ITEM = { session: SESSION, item: 'punto-1' } as const;
const REMOTE = Array.from({ length: 40 }, (_, n) => ({
  seat: `remoto-${String(n + 1).padStart(2, '0')}`,
  institution: `institution-remota-${String(n + 1).padStart(2, '0')}` as const,
  person: randomUUID(),
}));

it(
  'takes forty simultaneous votes from two processes, each once and none lost to a conflict',
  { timeout: 120_000 },
  async () => {
    const where = folder();
    const { store, people, papers } = rightOf(folderRecord(where, { create: true }));
    const story = await commission({ parts: { store, people, papers, clock: testClock(START) } });
    for (const { seat, institution, person } of REMOTE) {
      const of = { from: '2030-01-01', source: SOURCE } as const;
      await story.done(story.registrar, {
        type: 'RegisterInstitution',
        institution,
        name: seat,
        kind: 'entity',
        source: SOURCE,
      });
      await story.done(story.registrar, {
        type: 'CreateSeat',
        body: BODY,
        seat,
        institution,
        right: 'vote',
        titularOffice: 'Titular',
        ...of,
      });
      await story.done(story.registrar, { type: 'RecordTitular', institution, person, standing: 'titular', ...of });
    }
    await propose(story, 'motion-firma', []);
    const present = REMOTE.map(({ seat, person }) => ({ seat, person, capacity: 'titular' as const, from: '12:00' }));
    await story.done(story.secretary, convening(['motion-firma']));
    story.clock.set(SESSION_NOON);
    await story.done(story.secretary, { type: 'RecordAttendance', session: SESSION, present });
    await story.done(story.secretary, { type: 'CountQuorum', session: SESSION });
    await story.done(story.chair, { type: 'OpenSession', session: SESSION });
    await story.done(story.chair, { type: 'PutItemToVote', ...ITEM });

    const acts = REMOTE.map(({ seat, institution, person }) => ({
      as: { person, office: 'titular', institution },
      basis: { kind: 'own-signature' },
      command: { type: 'CastVote', ...ITEM, seat, choice: 'for' },
      commandId: randomUUID(),
    }));
    const halves = [acts.slice(0, 20), acts.slice(20)];
    const answers = await Promise.all(
      halves.map((half) =>
        run(process.execPath, [script('remote-voters'), where, SESSION_NOON, JSON.stringify(half)], {
          timeout: 120_000,
        }),
      ),
    );
    expect(answers.map(({ stdout }) => stdout)).toEqual([
      JSON.stringify(Array.from({ length: 20 }, () => 'Right')),
      JSON.stringify(Array.from({ length: 20 }, () => 'Right')),
    ]);
    const decided = await story.done(story.chair, { type: 'DecideItem', ...ITEM });
    expect(decided.events[0]?.data).toMatchObject({
      outcome: 'adopted',
      tally: { for: 40, against: 0, abstentions: 0 },
    });
    await story.record.close();
  },
);
