import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'acta-demo-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const demo = fileURLToPath(new URL('../dist/demo.js', import.meta.url));
const run = (language: 'es' | 'en'): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [demo, join(folder, 'records')], {
    encoding: 'utf8',
    env: { ...process.env, ACTA_LANG: language, NO_COLOR: '1' },
  });
  expect(status).toBe(0);
  return stdout + stderr;
};

it('records both examples and shows them; again, it changes nothing and says so', { timeout: 120_000 }, () => {
  const first = run('es');
  for (const shown of [
    '101 hechos nuevos',
    '441 hechos nuevos',
    'transcrito, no',
    'CON VICIOS',
    'VENCIDO',
    'sin evidencia',
    'Segunda convocatoria',
    'Votación secreta',
    '(casting-vote@',
    '✗ rechazado',
    'acta template ReportProgress',
  ])
    expect(first).toContain(shown);
  const second = run('es');
  expect(second.match(/: 0 hechos nuevos/g)).toHaveLength(2);
  expect(second).toContain('No cambió nada');
  expect(run('en')).toContain('Nothing changed');
});
