import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { contest, type Run } from '../src/contest.js';
import { resultsOf, type Measure } from '../src/measure.js';
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
    expect(told.map(({ measure, unit }) => [measure, unit])).toEqual([
      ['append.sequential', 'events/s'],
      ['append.concurrent64', 'events/s'],
      ['stream.read', 'events/s'],
      ['aggregate.load', 'events/s'],
      ['projection.catchup', 'events/s'],
      ['replay.memory.peak', 'MB'],
      ['replay.memory.slope', 'MB'],
      ['change.latency.p50', 'ms'],
      ['change.latency.p99', 'ms'],
      ['view.read', 'documents/s'],
    ]);
    for (const each of told) {
      expect(Object.keys(each)).toEqual(['measure', 'value', 'unit', 'against', 'ratio', 'runs']);
      expect(each).toMatchObject({ runs: 1 });
      for (const part of ['value', 'against', 'ratio']) expect(each[part]).toBeGreaterThan(0);
    }
  });

  it('tells one measure when asked for it, though others are measured with it', () => {
    const { status, stdout } = run('--only', 'change.latency.p99', '--runs', '1', '--scale', '0.01');
    expect(status).toBe(0);
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => line.split(' ')[0]),
    ).toEqual(['measure', 'change.latency.p99']);
    expect(stdout).toContain('< 5 ms');
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

describe('a contest', () => {
  const made = (ours: Partial<Run>): Measure => {
    const whole: Run = { milliseconds: 1, events: 10, checksum: 7 };
    return contest({
      name: 'test',
      unit: 'events/s',
      against: 'test',
      aim: { atLeast: 1 },
      events: 10,
      make: () =>
        Promise.resolve({ ours: () => Promise.resolve({ ...whole, ...ours }), against: () => Promise.resolve(whole) }),
    });
  };
  const measured = (ours: Partial<Run>) => inFolder((folder) => resultsOf(made(ours), 3, folder));

  it('is the median of its runs', async () => {
    expect(await measured({ milliseconds: 2 })).toEqual([
      { measure: 'test', value: 5_000, unit: 'events/s', against: 10_000, ratio: 0.5, runs: 3 },
    ]);
  });

  it('fails when fewer events were handled than it claims, or others', async () => {
    await expect(measured({ events: 9 })).rejects.toThrow('9 events of the 10');
    await expect(measured({ checksum: 8 })).rejects.toThrow('same events');
  });
});
