import fc from 'fast-check';
import type { Story } from './play.js';
import { setups } from './setup.js';
import { steps } from './steps.js';

/** Commissions of one to seven seats under charters of many kinds, and what people try on their records, lawful or not. */
export const arbitraryStory = ({ maxSteps = 120 }: { readonly maxSteps?: number } = {}): fc.Arbitrary<Story> =>
  fc.record({ setup: setups, steps: fc.array(steps, { minLength: 1, maxLength: maxSteps, size: 'max' }) });
