import { spawn } from 'node:child_process';
import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isLeft } from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { commitmentBoard } from '@acta/projections';
import { openEventStore } from '@acta/sqlite';
import { acta, folder } from './acta.js';
import { adopted, adoptedForStates, council, founding, lines, REGISTRAR, submit } from './acts.js';

const BIN = fileURLToPath(new URL('../dist/bin.js', import.meta.url));

const founded = async (...acts: readonly unknown[]): Promise<string> => {
  const record = `${folder()}/registro`;
  await acta(founding(record));
  if (acts.length > 0) expect((await submit(record, lines(...acts))).code).toBe(0);
  return record;
};

const once = (record: string, ...options: readonly string[]) => acta(['run', '--once', '--record', record, ...options]);

describe('acta run --once', () => {
  it('builds every view, says where they stand, and ends', async () => {
    const record = await founded(...council, ...adopted);
    const { code, out, err } = await once(record);
    expect(code, err).toBe(0);
    expect(out).toContain('registro ilustrativo');
    expect(out).toMatch(/✓ 13 vistas construidas: /);
    expect(out.replace(/\s+/g, ' ')).toMatch(/✓ al día: posición \d{16}, retraso 0, \d+\/s/);
    const { objects } = await once(record, '--json');
    expect(objects.at(-1)).toMatchObject({ v: 1, upToDate: true, behind: 0, events: 0 });
  });

  it('says so of a record without events that it can keep', async () => {
    const record = await founded();
    rmSync(`${record}/views.db`, { force: true });
    expect((await once(record, '--lang', 'en')).out).toContain('up to date: position');
  });

  it('goes on where it was, and builds all again when it is asked to', async () => {
    const record = await founded(...council);
    await once(record);
    await submit(record, lines(...adopted));
    const again = await once(record, '--json');
    expect(again.objects.some(({ serving }) => serving !== undefined)).toBe(false);
    expect(again.objects.at(-1).events).toBeGreaterThan(0);
    const rebuilt = await once(record, '--rebuild', '--json');
    expect(rebuilt.objects.filter(({ serving }) => serving !== undefined)).toHaveLength(13);
    expect(rebuilt.objects.find(({ serving }) => serving === 'commitment-board')).toMatchObject({
      instead: commitmentBoard.version,
    });
  });
});

describe('an event of a later release', () => {
  it('stops the runner with its position, and what comes before it is kept', async () => {
    const record = await founded(...council);
    const store = openEventStore(`${record}/events.db`);
    if (isLeft(store)) throw new Error(store.left._tag);
    const blessed = { id: '00000000-0000-4000-8000-000000000001', type: 'CommissionBlessed', data: {}, metadata: {} };
    await store.right.append('commission-self', [blessed], { exactly: 0 });
    await store.right.close();
    const { code, objects, errors, err } = await once(record, '--json');
    expect(code).toBe(3);
    expect(objects.at(-1)).toMatchObject({ stage: 'building', position: '0000000000000013', behind: 1, events: 13 });
    expect(errors).toMatchObject([
      { reason: 'WrittenByNewer', facts: { type: 'CommissionBlessed', position: '0000000000000014' } },
      { note: expect.stringContaining('Instale esa versión') as string },
    ]);
    expect(err).toContain('0000000000000014');
  });
});

describe('a restored backup', () => {
  it('is told, and what to do about it', async () => {
    const record = await founded(...council);
    const copy = `${folder()}/events.db`;
    expect((await acta(['backup', copy, '--record', record])).code).toBe(0);
    await submit(record, lines(...adopted));
    await once(record);
    for (const rest of ['-wal', '-shm']) rmSync(`${record}/events.db${rest}`, { force: true });
    renameSync(copy, `${record}/events.db`);
    for (const argv of [['run', '--once'], ['board'], ['register']]) {
      const { code, err } = await acta([...argv, '--record', record]);
      expect(code, argv.join(' ')).toBe(3);
      expect(err).toContain('no salen de esta historia');
      expect(err.replace(/\s+/g, ' ')).toContain('«acta run --rebuild»');
    }
    expect((await once(record, '--rebuild')).code).toBe(0);
    expect((await acta(['board', '--record', record])).code).toBe(0);
  });
});

/** Needs the build, as the packed program is. */
describe.skipIf(!existsSync(BIN))('the program itself', () => {
  const start = (argv: readonly string[]) => {
    const child = spawn(process.execPath, [BIN, ...argv], { stdio: ['pipe', 'pipe', 'pipe'] });
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    const ended = new Promise<number | string | null>((resolve) =>
      child.on('exit', (code, signal) => resolve(code ?? signal)),
    );
    const says = async (text: string): Promise<void> => {
      while (!out.includes(text)) await new Promise((resolve) => child.stdout.once('data', resolve));
    };
    return { child, ended, says, out: () => out };
  };

  it('shows 32 commitments right after they were submitted, though nothing keeps the views', async () => {
    const record = await founded();
    const fed = start(['submit', '-', '--record', record, '--by', REGISTRAR]);
    fed.child.stdin.end(lines(...council, ...adoptedForStates));
    expect(await fed.ended).toBe(0);
    const board = start(['board', '--json', '--record', record]);
    expect(await board.ended).toBe(0);
    const shown = board
      .out()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly commitment?: string });
    expect(shown.filter(({ commitment }) => commitment !== undefined)).toHaveLength(32);
    expect(existsSync(`${record}/views.db`)).toBe(false);
  });

  it.each([
    ['SIGTERM', 0],
    ['SIGINT', 130],
  ] as const)('ends at %s with %i, and the next one goes on', async (signal, code) => {
    const record = await founded(...council);
    const running = start(['run', '--record', record, '--json']);
    await running.says('"upToDate":true');
    const waiting = start(['run', '--record', record, '--lang', 'en']);
    await waiting.says(`… The views are kept by process ${String(running.child.pid)}`);
    running.child.kill(signal);
    expect(await running.ended).toBe(code);
    await waiting.says('up to date');
    waiting.child.kill('SIGTERM');
    expect(await waiting.ended).toBe(0);
  });

  it('shows at once what was recorded behind the views that it keeps', async () => {
    const record = await founded(...council);
    const running = start(['run', '--record', record, '--json']);
    await running.says('"upToDate":true');
    running.child.kill('SIGKILL');
    await running.ended;
    await submit(record, lines(...adopted));
    const { objects } = await acta(['board', '--record', record, '--json']);
    expect(objects).toHaveLength(3);
  });
});
