import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Recorded } from '@acta/core';
import type { Build } from '@acta/projections';
import { beforeAll, expect, test } from 'vitest';
import { appendLives, loads, tally } from './processes/lives.mjs';
import { agreed } from './views-agree.js';
import { child, history, opened, pause } from './views.js';

const KILLS = Math.ceil(Number(process.env['ACTA_VIEW_KILLS'] ?? 50) / 8);
/** Six chunks of a catch-up. */
const EVENTS = 30_000;
const PROJECTIONS = [tally, loads];

let where = '';
let events: readonly Recorded[] = [];

beforeAll(async () => {
  where = mkdtempSync(join(tmpdir(), 'acta-'));
  const { store, close } = opened(where);
  for (let n = 0; n < EVENTS; n += 1_000) await appendLives(store, n, n + 1_000);
  events = await history(store);
  await close();
  return () => {
    rmSync(where, { recursive: true, force: true });
  };
}, 60_000);

/** Kills a runner before it told anything, or soon after its first chunk; answers the builds, which agree with the history. */
const killed = async (what: 'run' | 'rebuild', kill: number): Promise<readonly Build[]> => {
  const runner = child('views-runner', where, what);
  if (kill % 3 > 0) await runner.line();
  await pause(Math.random() * (kill % 3 > 0 ? 60 : 600));
  await runner.kill();
  return existsSync(join(where, 'views.db')) ? agreed(where, PROJECTIONS, events) : [];
};

const forget = (): void => {
  for (const suffix of ['', '-wal', '-shm']) rmSync(join(where, `views.db${suffix}`), { force: true });
};

test('a runner killed during its first catch-up, over and over, leaves what agrees', { timeout: 120_000 }, async () => {
  let partly = 0;
  for (let kill = 0; kill < KILLS || partly === 0; kill += 1) {
    forget();
    for (const again of [kill, kill + 1]) {
      const builds = await killed('run', again);
      partly += builds.some(({ checkpoint }) => checkpoint !== null && checkpoint.events < EVENTS) ? 1 : 0;
    }
  }
});

test(
  'a runner killed during a rebuild, over and over, leaves what served as it was',
  { timeout: 120_000 },
  async () => {
    const runner = child('views-runner', where);
    await runner.line((line) => line.includes('caught-up'));
    await runner.kill();
    let partly = 0;
    for (let kill = 0; kill < KILLS || partly === 0; kill += 1) {
      const builds = await killed('rebuild', kill);
      const serving = builds.filter(({ stage }) => stage === 'serving');
      expect(serving.map(({ view, checkpoint }) => [view, checkpoint?.events]).sort()).toEqual([
        ['loads', EVENTS],
        ['tally', EVENTS],
      ]);
      partly += builds.length > serving.length ? 1 : 0;
    }
  },
);
