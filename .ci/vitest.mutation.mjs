// The tests that `pnpm mutation` runs for every mutant: those of the core.
import { fileURLToPath } from 'node:url';
import base from '../vitest.config.ts';

export default {
  ...base,
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: { ...base.test, include: ['packages/core/test/**/*.test.ts'] },
};
