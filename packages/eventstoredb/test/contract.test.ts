import { storeContract } from '@acta/testkit';
import { describe, it } from 'vitest';
import { onlyStore, onServer } from './on-server.js';

onServer(() => {
  storeContract('EventStoreDB', {
    make: () => Promise.resolve({ store: onlyStore(), cleanup: () => Promise.resolve() }),
    differences: { guards: 'checked-before', retryOfAny: 'best-effort' },
    runner: { describe, it },
  });
});
