import type { Ports } from './ports.js';
import type { Stepping } from './steps.js';

type Shared = Pick<Stepping<never, never>, 'ports' | 'patience' | 'budget'>;

/** A read that has an end: silence is a lost connection, and patience the caller’s. */
export const finite = (ports: Ports): Shared => ({
  ports,
  patience: () => ({ milliseconds: ports.patience.attempt, isLost: true }),
  budget: () => ports.patience.budget,
});
