import type { Connection } from './connection.js';
import type { Chosen } from './options.js';
import type { Redact } from './redaction.js';
import type { Namespace } from './stored.js';
import type { Observe } from './telemetry.js';
import type { Pending } from './pending.js';

/** What every part of the store works with. */
export type Ports = Omit<Chosen, 'namespace'> & {
  readonly connection: Connection;
  readonly namespace: Namespace;
  readonly redact: Redact;
  readonly isClosed: () => boolean;
  /** Told when the store is closed. */
  readonly onClose: (stop: () => void) => () => void;
  /** Appends that are not answered yet. */
  readonly running: Pending;
  /** Subscriptions from now that do not know yet where now is: an append that comes after the call must come after it. */
  readonly starting: Pending;
  readonly observe: Observe;
};
