// Runs the core's tests over text that mutants stand in, and tells what became of each mutant.
import { BaseSequencer, startVitest } from 'vitest/node';

class ShortestFirst extends BaseSequencer {
  async sort(specifications) {
    return (await super.sort(specifications)).reverse();
  }
}

const progress = {
  onTestModuleEnd(module) {
    const killed = [...module.children.allTests()].flatMap((test) => test.meta().killed ?? []).length;
    console.error(
      `${module.relativeModuleId}: ${killed} killed in ${Math.round(module.diagnostic().duration / 1000)} s`,
    );
  },
};

const namedIn = (metas, name) => new Set(metas.flatMap((meta) => meta[name] ?? []));

/** `failed` are the tests that fail without any mutant, and so tell nothing. `tried` gives for each mutant’s id the files of tests that try it, `texts` the text of each file. */
export const statusesOf = async (tried, texts) => {
  const vitest = await startVitest(
    'test',
    [],
    {
      watch: false,
      include: [...new Set(Object.values(tried).flat())],
      runner: '.ci/mutation-runner.mjs',
      provide: { tried },
      maxWorkers: 1,
      reporters: [progress],
      sequence: { sequencer: ShortestFirst },
      // What a mutant leaves unawaited fails outside of any test.
      dangerouslyIgnoreUnhandledErrors: true,
    },
    { plugins: [{ name: 'mutants', enforce: 'pre', load: (id) => texts.get(id) }] },
  );
  const modules = vitest.state.getTestModules();
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const failed = tests.filter((test) => test.result().state === 'failed');
  await vitest.close();
  const metas = tests.map((test) => test.meta());
  const [killed, reached] = [namedIn(metas, 'killed'), namedIn(metas, 'reached')];
  const atLoading = namedIn(
    modules.map((module) => module.meta()),
    'outsideTests',
  );
  const statusOf = (id) =>
    killed.has(id) ? 'killed' : reached.has(id) ? 'survived' : atLoading.has(id) ? 'at-loading' : 'not-reached';
  return {
    failed: failed.map((test) => `${test.module.relativeModuleId}: ${test.fullName}`),
    statuses: new Map(Object.keys(tried).map((id) => [id, statusOf(id)])),
  };
};
