import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { WORDS } from '../src/words/words.js';
import { acta } from './acta.js';

const INNER = { people: ['add', 'change', 'erase', 'list'], paper: ['add', 'erase', 'read'] } as const;

const COMMANDS = readdirSync(fileURLToPath(new URL('../src/commands', import.meta.url)))
  .map((file) => file.replace('.ts', ''))
  .filter((name) => name !== 'making')
  .flatMap((name) => [
    [name],
    ...(name in INNER ? INNER[name as keyof typeof INNER].map((inner) => [name, inner]) : []),
  ]);

const helpOf = async (command: readonly string[], width: number, language = 'es'): Promise<string> =>
  (await acta([...command, '--help', '--lang', language], { env: { COLUMNS: String(width) } })).out;

describe.each([[], ...COMMANDS])('the help of acta %s %s', (...command) => {
  it.each([60, 80, 200])('fits %i columns', async (width) => {
    for (const language of ['es', 'en'])
      for (const line of (await helpOf(command, width, language)).split('\n'))
        expect(stringWidth(line), line).toBeLessThanOrEqual(width);
  });

  it('names every argument in the language of the screen', async () => {
    const help = await helpOf(command, 200);
    const [, section = ''] = /^Argumentos:\n([^]*?)\n\n/m.exec(help) ?? [];
    const named = section.split('\n').flatMap((line) => /^ {2}(\S+)/.exec(line)?.[1]?.split('|') ?? []);
    const known: readonly string[] = Object.values(WORDS.es.placeholders);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });

  it('names every value in the language of the screen', async () => {
    const shown = [...(await helpOf(command, 200)).matchAll(/[<[]([\p{L}|]+)(?:\.\.\.)?[>\]]/gu)];
    const known: readonly string[] = Object.values(WORDS.es.placeholders);
    expect(shown.flatMap(([, names = '']) => names.split('|')).filter((name) => !known.includes(name))).toEqual([]);
  });
});

describe('an example', () => {
  it('that is longer than a line goes on as a shell reads it', async () => {
    for (const width of [60, 80]) {
      const whole = (await helpOf(['init'], 400)).split('\n').at(-2);
      const broken = await helpOf(['init'], width);
      const example = broken.slice(broken.indexOf('  acta init'));
      expect(example).toContain(' \\\n    --instrument "Acuerdo de creación"');
      expect(example.replaceAll(/ \\\n {4}/g, ' ').trimEnd()).toBe(whole);
    }
  });
});

it('says which argument is missing in the language of the screen', async () => {
  expect((await acta(['backup'])).err).toContain('«archivo»');
  expect((await acta(['people', 'erase'])).err).toContain('«persona»');
  expect((await acta(['people', 'erase', '--lang', 'en'])).err).toContain('“person”');
});
