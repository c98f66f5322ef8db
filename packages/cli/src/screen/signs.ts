import type { Verdict } from '@acta/core';
import type { Paint } from './paint.js';

type Tone = keyof Paint | null;
type Sign = { readonly sign: string; readonly tone: Tone };

/** Each state's sign; its word stands beside it. */
export const SIGNS = {
  done: { sign: '✓', tone: 'good' },
  already: { sign: '=', tone: null },
  refused: { sign: '✗', tone: 'bad' },
  invalid: { sign: '!', tone: 'bad' },
  failed: { sign: '‼', tone: 'bad' },
  irregular: { sign: '⚠', tone: 'bad' },
  overdue: { sign: '⚠', tone: 'bad' },
  waits: { sign: '…', tone: 'doubtful' },
  unverifiable: { sign: '?', tone: 'doubtful' },
  empty: { sign: '○', tone: 'doubtful' },
  partly: { sign: '◐', tone: null },
  none: { sign: '·', tone: null },
} as const satisfies Readonly<Record<string, Sign>>;

export type SignName = keyof typeof SIGNS;

export const VERDICT_SIGNS: { readonly [V in Verdict]: SignName } = {
  met: 'done',
  'met-as-attested': 'partly',
  broken: 'refused',
  'not-applicable': 'none',
  unverifiable: 'unverifiable',
};

export const signed = (name: SignName, word: string, paint: Paint): string => {
  const { sign, tone } = SIGNS[name];
  const text = `${sign} ${word}`;
  return tone === null ? text : paint[tone](text);
};
