import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { storeContract } from '@acta/testkit';
import { describe, it } from 'vitest';
import { openEventStore } from '../src/index.js';
import { rightOf } from './folder.js';

storeContract('the embedded store', {
  make: () => {
    const where = mkdtempSync(join(tmpdir(), 'acta-'));
    const store = rightOf(openEventStore(join(where, 'events.db'), { create: true }));
    return Promise.resolve({
      store,
      cleanup: () => {
        rmSync(where, { recursive: true, force: true });
        return Promise.resolve();
      },
    });
  },
  runner: { describe, it },
});
