import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acta, folder } from './acta.js';

const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0;

const COMPADD = 'compadd() { print -l -- ${(M)@:#ses*}; };';
const ASKS = 'words=(acta ses); CURRENT=2; _acta';

/** How each shell is asked what may come after `acta ses`. */
const ASKED = {
  bash: ['-c', 'source "$0"; COMP_WORDS=(acta ses); COMP_CWORD=1; _acta; echo "${COMPREPLY[@]}"'],
  zsh: ['-fc', `${COMPADD} compdef() { :; }; source "$0"; ${ASKS}`],
  fish: ['-c', 'source $argv[1]; complete -C "acta ses"'],
} as const;

const scriptOf = async (shell: keyof typeof ASKED, name: string): Promise<string> => {
  const { code, out } = await acta(['completion', shell]);
  expect(code).toBe(0);
  const script = join(folder(), name);
  writeFileSync(script, out);
  return script;
};

/** What may come after `acta view commit`. */
const VIEW_ASKED = {
  bash: ['-c', 'source "$0"; COMP_WORDS=(acta view commit); COMP_CWORD=2; _acta; echo "${COMPREPLY[@]}"'],
  zsh: [
    '-fc',
    `compadd() { print -l -- \${(M)@:#commit*}; }; _files() { :; }; compdef() { :; }; source "$0"; words=(acta view commit); CURRENT=3; _acta`,
  ],
  fish: ['-c', 'source $argv[1]; complete -C "acta view commit"'],
} as const;

const answer = (shell: string, argv: readonly string[]): string => {
  const asked = spawnSync(shell, argv, { encoding: 'utf8' });
  expect(asked.stderr).toBe('');
  return asked.stdout.trim();
};

describe.each(['bash', 'zsh', 'fish'] as const)('the completion of %s', (shell) => {
  it.skipIf(!has(shell))('completes a command', async () => {
    expect(answer(shell, [...ASKED[shell], await scriptOf(shell, `acta.${shell}`)])).toBe('session');
  });

  it.skipIf(!has(shell))('completes the name of a view', async () => {
    expect(answer(shell, [...VIEW_ASKED[shell], await scriptOf(shell, `acta.${shell}`)])).toBe('commitment-board');
  });
});

it.skipIf(!has('zsh'))(
  'the completion of zsh completes from its first use where zsh loads it from a folder',
  async () => {
    const script = await scriptOf('zsh', '_acta');
    expect(answer('zsh', ['-fc', `${COMPADD} fpath=("\${0:h}"); autoload _acta; ${ASKS}`, script])).toBe('session');
  },
);

it.skipIf(!has('fish'))('the completion of fish completes an option before any command', async () => {
  const script = await scriptOf('fish', 'acta.fish');
  expect(answer('fish', ['-c', 'source $argv[1]; complete -C "acta --rec"', script])).toBe('--record');
});
