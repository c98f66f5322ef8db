import { beforeAll, describe, expect, it } from 'vitest';
import { BAD_INPUTS } from '@acta/testkit';
import { acta, folder, type Ran } from './acta.js';
import { founding, REGISTRAR } from './acts.js';

const record = `${folder()}/registro`;
const SENT = BAD_INPUTS.filter(({ json }) => json);

const eventsIn = async (): Promise<number> =>
  ((await acta(['replay', '--record', record, '--json'])).objects.at(-1) as { readonly events: number }).events;

const submitted = (text: string): Promise<Ran> =>
  acta(['submit', '-', '--record', record, '--by', REGISTRAR, '--keep-going', '--json'], { stdin: text });

let told: Ran;
let before = 0;
beforeAll(async () => {
  expect((await acta(founding(record))).code).toBe(0);
  before = await eventsIn();
  told = await submitted(SENT.map(({ act }) => `${JSON.stringify(act)}\n`).join(''));
});

describe('a line that no record takes', () => {
  it.each(SENT.map((row, index) => ({ ...row, line: index + 1 })))(
    '$name: $reason._tag at “$path”',
    ({ path, reason: { _tag, ...facts }, line }) => {
      const about = told.errors.filter((error) => error.line === line);
      expect(about).toMatchObject([{ v: 1, error: 'Invalid', line, path, reason: _tag }]);
      expect(about[0].facts).toEqual(facts);
    },
  );

  it('leaves the record as it was, and exits as invalid input', async () => {
    expect(told.code).toBe(2);
    expect(await eventsIn()).toBe(before);
  });

  it.each([
    ['NaN', '{"command": NaN}', 'NotJson'],
    ['a number past every number', '{"command": {"type": "OpenSession", "session": 1e999}}', 'NotText'],
    ['a bare word', 'ConveneSession', 'NotJson'],
    ['half a line', '{"command": {"type": ', 'NotJson'],
    ['a byte that is no UTF-8', Buffer.from('{"as": "\xff"}', 'latin1'), 'NotUtf8'],
  ])('that is %s is told by its line too', async (_, text, reason) => {
    const ran = await acta(['submit', '-', '--record', record, '--by', REGISTRAR, '--json'], { stdin: text });
    expect(ran.code).toBe(2);
    expect(ran.errors.filter(({ line }) => line === 1).map((error) => error.reason as string)).toContain(reason);
    expect(await eventsIn()).toBe(before);
  });
});
