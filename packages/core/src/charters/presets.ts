import type { Charter } from '../charter.js';
import { germanyVwvfg } from './germany-vwvfg.js';
import { mexicoComparable } from './mexico-comparable.js';
import { spain402015 } from './spain-40-2015.js';

/** The charters that come with a release, by name: of laws that were read, each value with its article. */
export const PRESETS = {
  'mexico-comparable': mexicoComparable,
  'spain-40-2015': spain402015,
  'germany-vwvfg': germanyVwvfg,
} as const satisfies Readonly<Record<string, Charter>>;
