import type { InputProblem } from '@acta/core';
import { offsetOfError } from './json-error.js';
import type { Chunks } from './chunks.js';
import { repeatedFieldIn } from './repeated-field.js';

/** One JSON value and the line that it begins on; or the line on which there is none that can be taken, and why. */
export type Entry = { readonly line: number } & ({ readonly value: unknown } | { readonly wrong: InputProblem });

const NOT_JSON: InputProblem = { path: '', reason: { _tag: 'NotJson' } };
const NOT_UTF8: InputProblem = { path: '', reason: { _tag: 'NotUtf8' } };

const parse = (text: string, line: number): Entry => {
  try {
    const value = JSON.parse(text) as unknown;
    const path = repeatedFieldIn(text);
    return path === null ? { line, value } : { line, wrong: { path, reason: { _tag: 'RepeatedField' } } };
  } catch {
    const before = text.slice(0, offsetOfError(text));
    return { line: line + before.split('\n').length - 1, wrong: NOT_JSON };
  }
};

/** Lines end at a line feed only: JSON text may hold the other separators of Unicode. Bytes that are not UTF-8 make no line. */
async function* linesOf(chunks: Chunks): AsyncGenerator<string | null> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  try {
    for await (const chunk of chunks) {
      rest += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
      const lines = rest.split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
    rest += decoder.decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    yield null;
    return;
  }
  if (rest !== '') yield rest;
}

/** What begins as an object or a list does, and does not end on its line, goes on over others. */
const isWhole = (line: string): boolean => {
  const text = line.trim();
  return !/^[{[]/.test(text) || 'value' in parse(text, 1) || (text.endsWith('}') && text.length > 2);
};

/** Acts as they are read: one a line, or one object over many lines, told apart by the first line that is not empty. */
export async function* entriesOf(chunks: Chunks): AsyncGenerator<Entry> {
  let number = 0;
  let document: { readonly from: number; text: string } | null = null;
  let first = true;
  for await (const line of linesOf(chunks)) {
    number += 1;
    if (line === null) {
      yield { line: number, wrong: NOT_UTF8 };
      return;
    }
    if (document !== null) {
      document.text += `\n${line}`;
      continue;
    }
    const text = line.replace(/^\ufeff/, '').trim();
    if (text === '') continue;
    if (first && !isWhole(text)) document = { from: number, text };
    else yield parse(text, number);
    first = false;
  }
  if (document !== null) yield parse(document.text, document.from);
}
