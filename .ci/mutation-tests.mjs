// Which tests try the mutants of a file: not all that come past it, for nearly all of them convene a session first.
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';

const TESTS = 'packages/core/test/';

/** Where the file reads its own text, where every case to forty is counted that others tell at its limits. */
const LEFT_OUT = ['legality/rules', 'legality/formulas', 'legality/quorum-seats'];

const tests = readdirSync(TESTS, { recursive: true })
  .filter((file) => file.endsWith('.test.ts'))
  .map((file) => file.slice(0, -'.test.ts'.length))
  .filter((name) => !LEFT_OUT.includes(name))
  .map((name) => ({ name, text: readFileSync(`${TESTS}${name}.test.ts`, 'utf8') }));

/** By what is decided there; any other decision is tried by the tests of its folder or of its name. */
const OF_DECISIONS = {
  body: ['body/', 'institution/'],
  motion: ['motion/', 'session/outcomes', 'session/amendments', 'session/outside', 'session/agenda'],
  'resolution/settling': ['resolution/'],
  resolution: ['resolution/', 'session/outcomes'],
  session: ['session/', 'legality/ballot', 'legality/votes'],
  'session/agenda': ['session/decide', 'session/agenda'],
  'session/attendance': [
    'session/decide',
    'session/attendance',
    'session/room',
    'legality/attendance',
    'legality/quorum-moments',
  ],
  'session/ballot': [
    'session/decide',
    'session/votes',
    'session/outcomes',
    'session/amendments',
    'session/room',
    'legality/ballot',
    'legality/votes',
  ],
  'session/calling': ['session/decide', 'session/calling', 'session/rescheduling', 'session/second-call'],
  'session/closing': ['session/decide', 'session/attendance-stages', 'session/amendments', 'session/outside'],
  'session/convocation': [
    'session/decide',
    'session/convocation',
    'session/without-convocation',
    'session/calling',
    'legality/notice-receipt',
  ],
  'session/floor': ['session/decide', 'session/room'],
  'session/outside': ['session/decide', 'session/outside'],
  'session/presiding': ['session/presiding', 'session/decide', 'session/room'],
  'session/sitting': ['session/decide', 'session/room'],
  commitment: ['commitment/', 'institution/succession'],
  'commitment/closing': ['commitment/closure', 'commitment/decide', 'commitment/chang', 'resolution/standing'],
  'commitment/changing': ['commitment/chang', 'commitment/extension'],
  'commitment/following': ['commitment/following', 'commitment/changed'],
  'commitment/passing': ['commitment/changed', 'institution/succession'],
  'commitment/reporting': ['commitment/'],
};

/** What several rules rest on. */
const OF_SEVERAL = {
  'legality/notice': ['legality/notice', 'legality/convocation-rules'],
  'legality/resolution-subjects': ['resolution/'],
  'legality/rule': [
    'legality/notice',
    'legality/quorum',
    'legality/charter',
    'legality/versions',
    'session/second-call',
  ],
  'legality/within-term': ['legality/minutes', 'minutes/in-time'],
  'legality/session-subjects': ['legality/'],
};

const isNamed = (rule, text) =>
  [`'${rule}'`, `'${rule}@`, `legality/${rule}.js`].some((naming) => text.includes(naming));

/** `file` is a path under the sources of the core. */
export const testsOf = (file) => {
  const path = file.slice(0, -'.ts'.length);
  const folder = path.slice(0, path.lastIndexOf('/'));
  const starts = folder === 'legality' ? OF_SEVERAL[path] : (OF_DECISIONS[folder] ?? [folder]);
  const isMeant =
    starts === undefined
      ? ({ text }) => isNamed(basename(path), text)
      : ({ name }) => starts.some((start) => name.startsWith(start));
  return tests.filter(isMeant).map(({ name }) => `${TESTS}${name}.test.ts`);
};
