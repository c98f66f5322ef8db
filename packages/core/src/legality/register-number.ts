import type { Charter } from '../charter.js';
import { metIf, notApplicable, type Rule } from './rule.js';

/** A resolution as it enters the register. */
export type RegisterSubject = {
  readonly charter: Charter | null;
  readonly number: string | null;
  readonly session: string;
  readonly taken: readonly string[];
};

/** A resolution’s number is its session’s and its ordinal: unique, and never used again. */
export const registerNumber: Rule<RegisterSubject> = {
  id: 'register-number@1',
  number: 30,
  source: 'LOCG 21; derived',
  judge: ({ number, session, taken }) =>
    number === null
      ? notApplicable()
      : { required: { session, unused: true }, observed: { number }, verdict: metIf(!taken.includes(number)) },
  unreachable: {
    broken: {
      why: 'the number is counted here, in the session’s own stream: nobody gives it',
      test: 'packages/core/test/session/register.test.ts > numbers the resolutions of a session one after the other, whatever else was decided between',
    },
  },
};
