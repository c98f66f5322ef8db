import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { measure, type Measure, type Run } from '../src/measure.js';
import { inFolder } from '../src/raw.js';

const bench = fileURLToPath(new URL('../dist/bench.js', import.meta.url));
const run = (...argv: readonly string[]) => spawnSync(process.execPath, [bench, ...argv], { encoding: 'utf8' });

describe('the benchmark', () => {
  it('tells one object a measure', () => {
    const { status, stdout } = run('--json', '--runs', '1', '--scale', '0.01');
    expect(status).toBe(0);
    const told = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(told.map((each) => each['measure'])).toEqual([
      'append.sequential',
      'append.concurrent64',
      'stream.read',
      'aggregate.load',
    ]);
    for (const each of told) {
      expect(Object.keys(each)).toEqual(['measure', 'value', 'unit', 'against', 'ratio', 'runs']);
      expect(each).toMatchObject({ unit: 'events/s', runs: 1 });
    }
  });

  it('shows what the bare contestant runs, on the record’s own schema', () => {
    const { status, stdout } = run('--show-raw');
    expect(status).toBe(0);
    for (const part of [
      'PRAGMA synchronous = FULL;',
      'CREATE TABLE events',
      'events_by_category',
      'INSERT INTO events',
    ])
      expect(stdout).toContain(part);
  });

  it('fails when there is no such measure', () => {
    expect(run('--only', 'nothing').status).not.toBe(0);
  });
});

describe('a measure', () => {
  const made = (ours: Partial<Run>): Measure => {
    const whole: Run = { milliseconds: 1, events: 10, checksum: 7 };
    return {
      name: 'test',
      against: 'test',
      aim: 1,
      events: 10,
      make: () =>
        Promise.resolve({ ours: () => Promise.resolve({ ...whole, ...ours }), against: () => Promise.resolve(whole) }),
    };
  };
  const measured = (ours: Partial<Run>) => inFolder((folder) => measure(made(ours), { events: 10, runs: 3 }, folder));

  it('is the median of its runs', async () => {
    expect(await measured({ milliseconds: 2 })).toMatchObject({ value: 5_000, against: 10_000, ratio: 0.5, runs: 3 });
  });

  it('fails when fewer events were handled than it claims, or others', async () => {
    await expect(measured({ events: 9 })).rejects.toThrow('9 events of the 10');
    await expect(measured({ checksum: 8 })).rejects.toThrow('same events');
  });
});
