import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acta, folder } from './acta.js';

const has = (shell: string): boolean => spawnSync(shell, ['-c', 'true']).status === 0;

/** How each shell is asked what may come after `acta ses`. */
const ASKED = {
  bash: ['-c', 'source "$0"; COMP_WORDS=(acta ses); COMP_CWORD=1; _acta; echo "${COMPREPLY[@]}"'],
  zsh: [
    '-fc',
    'compdef() { :; }; compadd() { print -l -- ${(M)@:#ses*}; }; source "$0"; words=(acta ses); CURRENT=2; _acta',
  ],
  fish: ['-c', 'source $argv[1]; complete -C "acta ses"'],
} as const;

describe.each(['bash', 'zsh', 'fish'] as const)('the completion of %s', (shell) => {
  it.skipIf(!has(shell))('completes a command', async () => {
    const { code, out } = await acta(['completion', shell]);
    expect(code).toBe(0);
    const script = join(folder(), `acta.${shell}`);
    writeFileSync(script, out);
    const asked = spawnSync(shell, [...ASKED[shell], script], { encoding: 'utf8' });
    expect(asked.stderr).toBe('');
    expect(asked.stdout.trim()).toBe('session');
  });
});
