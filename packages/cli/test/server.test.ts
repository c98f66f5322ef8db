import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { isLeft } from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import { placeOf } from '../src/record/place.js';
import { serverRecord } from '../src/record/server.js';
import { acta, folder, type How } from './acta.js';
import { adopted, council, founding, lines, REGISTRAR, SESSION } from './acts.js';

const CONNECTION = process.env['EVENTSTOREDB_CONNECTION_STRING'] ?? '';
const NOBODY_THERE = 'esdb://clerk:s3cret@127.0.0.1:2113?tls=false';

describe('what --record names', () => {
  const beside = { path: (given: string) => `/here/${given}`, namespace: undefined, companion: undefined };

  it('is an address of EventStoreDB, or a path whatever it looks like', () => {
    expect(placeOf('esdb://one,two', beside)).toEqual({
      kind: 'server',
      connectionString: 'esdb://one,two',
      namespace: 'acta',
      companion: null,
    });
    expect(placeOf('esdb+discover://one', { ...beside, namespace: 'cidge', companion: 'beside' })).toMatchObject({
      namespace: 'cidge',
      companion: '/here/beside',
    });
    for (const path of ['C:\\acta', 'esdb:/one', 'http://one', 'esdb'])
      expect(placeOf(path, beside)).toEqual({ kind: 'folder', path: `/here/${path}` });
  });

  it('says which package is missing where only folders were installed', async () => {
    const place = placeOf(NOBODY_THERE, beside);
    if (place.kind !== 'server') throw new Error(place.kind);
    const opened = await serverRecord(
      place,
      () => undefined,
      () => Promise.resolve(null),
    );
    expect(isLeft(opened) && opened.left).toEqual({ _tag: 'NoAdapter', module: '@acta/eventstoredb' });
  });
});

const REFUSED: Readonly<Record<string, readonly [readonly string[], string]>> = {
  'a copy of a file': [['backup', 'copy.db'], 'NotOnServer'],
  'a check of a file': [['check'], 'NotOnServer'],
  'views without a folder for them': [['run', '--once'], 'NoCompanion'],
  'people without a folder for them': [['people', 'add', '--name', 'Ana'], 'NoCompanion'],
  'papers without a folder for them': [['paper', 'erase', 'paper-1'], 'NoCompanion'],
};

it.each(Object.entries(REFUSED))('a server is not asked for %s', async (_, [argv, reason]) => {
  const { code, errors, err } = await acta([...argv, '--record', NOBODY_THERE, '--json']);
  expect([code, errors[0]?.reason]).toEqual([2, reason]);
  expect(err).not.toContain('s3cret');
});

it('says what is wrong with an address, and nothing of its password', async () => {
  for (const more of [[], ['--json']]) {
    const { code, out, err } = await acta(['history', 'x', '--record', `${NOBODY_THERE}&tsl=false`, ...more]);
    expect(code).toBe(3);
    expect(out + err).not.toContain('s3cret');
  }
});

describe.skipIf(CONNECTION === '')('a record on a server', () => {
  /** Founded and filled with a companion, which `ACTA_COMPANION` names. */
  const founded = async (): Promise<{ readonly companion: string; readonly alone: How; readonly both: How }> => {
    const companion = folder();
    const alone = { env: { ACTA_NAMESPACE: `t${randomUUID().replaceAll('-', '')}` } };
    const both = { env: { ...alone.env, ACTA_COMPANION: companion } };
    expect((await acta(founding(CONNECTION), alone)).err).toContain('--companion');
    expect((await acta(founding(CONNECTION), both)).code).toBe(0);
    const acts = { ...both, stdin: lines(...council, ...adopted) };
    expect((await acta(['submit', '-', '--record', CONNECTION, '--by', REGISTRAR], acts)).code).toBe(0);
    return { companion, alone, both };
  };

  it(
    'shows all that it holds, folded in memory, without the names that are kept elsewhere',
    { timeout: 120_000 },
    async () => {
      const { alone } = await founded();
      const show = (...argv: readonly string[]) => acta([...argv, '--record', CONNECTION, '--lang', 'en'], alone);
      expect((await show('register')).out).toContain('in effect');
      expect((await show('directory')).out).toContain('name not available here');
      expect((await show('history', 'commission-self')).out).toContain('name not available here');
      expect((await show('people', 'list')).err).toContain('not kept here');
      for (const command of [
        'board',
        'scorecard',
        'rollout',
        'inbox',
        'calendar',
        'focal-points',
        'irregular',
        'replay',
      ])
        expect([command, (await show(command)).code]).toEqual([command, 0]);
      expect((await show('session', SESSION)).code).toBe(0);
      expect((await show('view', 'decision-register')).code).toBe(0);
      expect((await show('explain', 'commission-self')).code).toBe(0);
    },
  );

  it('has its people and views in a companion', { timeout: 120_000 }, async () => {
    const { companion, both } = await founded();
    const run = (...argv: readonly string[]) => acta([...argv, '--record', CONNECTION, '--lang', 'en'], both);
    const before = await run('view', 'body-directory');
    const built = await run('run', '--once', '--json');
    expect(built.objects.at(-1)).toMatchObject({ upToDate: true });
    expect(existsSync(`${companion}/views.db`)).toBe(true);
    expect((await run('view', 'body-directory')).out).toBe(before.out);
    expect((await run('history', 'commission-self')).out).toContain('Ana Pérez');
    expect((await run('people', 'erase', REGISTRAR)).code).toBe(0);
    expect((await run('history', 'commission-self')).out).toContain('name not available (');
  });
});
