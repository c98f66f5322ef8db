import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { acta, folder, type Ran } from './acta.js';
import { adopted, BODY, council, founding, lines, SESSION, submit } from './acts.js';

const RESOLUTION = 'resolution-consejo-ejecutivo-2014-e-01-01';

/** What each command that reads is asked. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  board: [],
  calendar: [],
  directory: [],
  explain: [BODY],
  files: [],
  'focal-points': [],
  history: [BODY],
  inbox: [],
  irregular: [],
  register: [],
  replay: [],
  rollout: [RESOLUTION],
  scorecard: [],
  session: [SESSION],
  view: ['commitment-board'],
};

const record = `${folder()}/registro`;
const read = (...argv: readonly string[]): Promise<Ran> => acta([...argv, '--record', record]);
const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

beforeAll(async () => {
  await acta(founding(record));
  expect((await submit(record, lines(...council, ...adopted))).code).toBe(0);
});

it('are those that are asked here, and the four that tell what is there now: people, papers, files of evidence and of minutes', () => {
  const commands = new URL('../src/commands/', import.meta.url);
  const names = readdirSync(commands)
    .filter((file) => /\breading\(/.test(readFileSync(new URL(file, commands), 'utf8')))
    .map((file) => file.replace('.ts', ''));
  expect(names.sort()).toEqual([...Object.keys(ASKED), 'check-evidence', 'check-minutes', 'paper', 'people'].sort());
});

describe.each(Object.entries(ASKED))('acta %s', (command, argv) => {
  const asked = [command, ...argv];

  it('says as of which position it shows the record, and when that was recorded', async () => {
    const { code, err } = await read(...asked);
    expect(code, err).toBe(0);
    expect(oneLine(err)).toMatch(/Hasta la posición \d{16}, registrada 2014-02-12T16:45:00.000Z: \d+ hechos/);
    const { objects, errors } = await read(...asked, '--json');
    const told = [...objects, ...errors].find((each) => 'asOf' in each || 'note' in each);
    expect(told.asOf?.recordedAt ?? told.note).toContain('2014-02-12T16:45:00.000Z');
  });

  it('shows it as it was known, as it held on a day, and both', async () => {
    const shown = async (...moment: readonly string[]): Promise<string> => {
      const { code, out, err } = await read(...asked, ...moment);
      expect(code, err).toBe(0);
      return oneLine(`${out}${err}`);
    };
    expect(await shown('--known-at', '2014-02-12')).toContain('[tal como se sabía al terminar el 2014-02-12');
    expect(await shown('--on', '2014-02-13')).toContain('lo que surtía efectos el 2014-02-13]');
    expect(await shown('--known-at', '2014-02-12', '--on', '2014-02-13')).toContain(
      '[tal como se sabía al terminar el 2014-02-12 (2014-02-13T05:59:59.999Z); lo que surtía efectos el 2014-02-13]',
    );
  });
});
