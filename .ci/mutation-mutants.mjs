// The mutants of some files, as Stryker makes them, and the text in which all of a file’s stand, each behind a switch.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInstrumenter } from '@stryker-mutator/instrumenter';

const silent = () => undefined;
const log = { isDebugEnabled: () => false, debug: silent, info: silent, warn: console.warn };

const instrumenter = createInstrumenter({
  provideValue() {
    return this;
  },
  injectClass: (Made) => new Made(log),
});

const inOneLine = (code) => code.replaceAll(/\s+/g, ' ').trim();

const LONGEST = 90;
const shortened = (code) => (code.length > LONGEST ? `${code.slice(0, LONGEST)}…` : code);

const between = (text, { start, end }) => {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column);
  lines[0] = lines[0].slice(start.column);
  return lines.join('\n');
};

export const mutantsOf = async (names) => {
  const nameAt = new Map(names.map((name) => [resolve(name), name]));
  const files = names.map((name) => ({ name: resolve(name), mutate: true, content: readFileSync(name, 'utf8') }));
  const found = await instrumenter.instrument(files, { plugins: null, excludedMutations: [], ignorers: [] });
  const contents = new Map(files.map(({ name, content }) => [name, content]));
  return {
    texts: new Map(found.files.map(({ name, content }) => [name, content])),
    mutants: found.mutants.map(({ id, fileName, location, replacement }) => ({
      id,
      file: nameAt.get(fileName),
      line: location.start.line + 1,
      change: `${shortened(inOneLine(between(contents.get(fileName), location)))} → ${shortened(inOneLine(replacement))}`,
    })),
  };
};
