// Runs each test once as it is, then once more for every mutant that it is to try, reached and that no test killed yet. The modules
// are loaded once: every mutant stands in them already, switched on by its id.
import { setMaxListeners } from 'node:events';
import { relative } from 'node:path';
import { VitestTestRunner } from 'vitest/runners';
import { getFn, getHooks } from 'vitest/suite';

const AS_IT_IS = 'as-it-is';
const MUTATED = 'mutated';

/** A loop that a mutant never lets end is stopped after so many times what the test needs, and these at least. */
const HITS = { times: 20, least: 20_000 };

// The names are those that the mutants’ switches read.
const switches = (globalThis.__stryker__ ??= { mutantCoverage: { static: {}, perTest: {} } });
const killed = (globalThis.__killedMutants ??= new Set());

const suitesOf = ({ suite, file }) => (suite === undefined ? [file] : [...suitesOf(suite), suite]);

const again = async (test) => {
  for (const suite of suitesOf(test)) for (const hook of getHooks(suite).beforeEach) await hook(test.context, suite);
  await getFn(test)();
};

const kills = async (test, mutant, hits) => {
  Object.assign(switches, { activeMutant: mutant, hitCount: 0, hitLimit: HITS.least + hits * HITS.times });
  try {
    await again(test);
    return false;
  } catch {
    return true;
  } finally {
    switches.activeMutant = undefined;
  }
};

export default class MutationRunner extends VitestTestRunner {
  constructor(config) {
    super(config);
    this.triedBy = this.injectValue('tried');
  }

  onBeforeTryTask(test) {
    super.onBeforeTryTask(test);
    switches.mutantCoverage.perTest = {};
    switches.currentTestId = AS_IT_IS;
  }

  async runTask(test) {
    setMaxListeners(0, test.context.signal);
    await getFn(test)();
    const file = relative('', test.file.filepath);
    const isTriedHere = ([mutant]) => this.triedBy[mutant].includes(file);
    const reached = Object.entries(switches.mutantCoverage.perTest[AS_IT_IS] ?? {}).filter(isTriedHere);
    switches.currentTestId = MUTATED;
    test.meta.reached = reached.map(([mutant]) => mutant);
    test.meta.killed = [];
    test.file.meta.outsideTests = Object.keys(switches.mutantCoverage.static);
    for (const [mutant, hits] of reached) {
      if (killed.has(mutant) || !(await kills(test, mutant, hits))) continue;
      killed.add(mutant);
      test.meta.killed.push(mutant);
    }
  }

  onAfterTryTask(test) {
    super.onAfterTryTask(test);
    switches.currentTestId = undefined;
  }
}
