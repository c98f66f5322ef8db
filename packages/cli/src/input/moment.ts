import type { Command } from 'commander';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { Day, decode, Instant } from '@acta/core';
import { atFlag, type CommandLineTrouble } from '../trouble.js';
import type { Words } from '../words/words.js';

export type MomentOptions = { readonly knownAt?: string; readonly on?: string; readonly today?: string };

/**
 * As of when a command is asked to show: `known`, a day of the commission or an instant; `on`, a day. `today`: with which what is due
 * is compared.
 */
export type Moment = {
  readonly known: { readonly day: Day } | { readonly instant: Instant } | null;
  readonly on: Day | null;
  readonly today: Day | null;
};

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/;

/** In the record's own form: in UTC, with milliseconds. */
const inUtc = (typed: string): string => {
  const time = INSTANT.test(typed) ? Date.parse(typed) : NaN;
  return Number.isNaN(time) ? typed : new Date(time).toISOString();
};

const dayAt = (flag: string, typed: string): Either<CommandLineTrouble, Day> => {
  const day = decode(Day, typed);
  return isLeft(day) ? left(atFlag(flag, day.left)) : day;
};

const knownAt = (typed: string): Either<CommandLineTrouble, Exclude<Moment['known'], null>> => {
  if (typed.includes('T')) {
    const instant = decode(Instant, inUtc(typed));
    return isLeft(instant) ? left(atFlag('--known-at', instant.left)) : right({ instant: instant.right });
  }
  const day = dayAt('--known-at', typed);
  return isLeft(day) ? day : right({ day: day.right });
};

const dayOrNull = (flag: string, typed: string | undefined): Either<CommandLineTrouble, Day | null> =>
  typed === undefined ? right(null) : dayAt(flag, typed);

export const momentOf = ({ knownAt: typed, on, today }: MomentOptions): Either<CommandLineTrouble, Moment> => {
  const known = typed === undefined ? right(null) : knownAt(typed);
  if (isLeft(known)) return known;
  const inEffect = dayOrNull('--on', on);
  if (isLeft(inEffect)) return inEffect;
  const compared = dayOrNull('--today', today);
  if (isLeft(compared)) return compared;
  return right({ known: known.right, on: inEffect.right, today: compared.right });
};

/** The two options of every command that reads. */
export const withMoment = (command: Command, { options }: Words): Command =>
  command.option('--known-at <instant|day>', options.knownAt).option('--on <day>', options.on);

/** The option of those that tell what is due. */
export const withToday = (command: Command, words: Words): Command =>
  withMoment(command, words).option('--today <day>', words.options.today);
