import type { Outcome } from './commands.js';

/** Adopted by the votes: outright, in general, or as a proposal to another body. */
export const CARRIED: readonly Outcome[] = ['adopted', 'adopted-in-general', 'proposed'];

/** Settled by votes, for or against. */
export const isVoted = (outcome: Outcome): boolean => outcome === 'defeated' || CARRIED.includes(outcome);
