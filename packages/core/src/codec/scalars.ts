import { primitive, type Codec } from './codec.js';
import {
  isDay,
  isInstant,
  isTime,
  type Day as DayText,
  type Instant as InstantText,
  type Time as TimeText,
} from '../calendar/day.js';

/** A local calendar day, `YYYY-MM-DD`. */
export const Day: Codec<DayText> = primitive<DayText>('Day', { kind: 'day' }, (value) =>
  typeof value !== 'string' ? { _tag: 'NotText' } : isDay(value) ? null : { _tag: 'NotADay' },
);
export type Day = DayText;

/** A local time of day, `HH:MM`. */
export const Time: Codec<TimeText> = primitive<TimeText>('Time', { kind: 'time' }, (value) =>
  typeof value !== 'string' ? { _tag: 'NotText' } : isTime(value) ? null : { _tag: 'NotATime' },
);
export type Time = TimeText;

/** An instant in UTC with milliseconds, `YYYY-MM-DDTHH:MM:SS.sssZ`: one form, so that text order is time order. */
export const Instant: Codec<InstantText> = primitive<InstantText>('Instant', { kind: 'instant' }, (value) =>
  typeof value !== 'string' ? { _tag: 'NotText' } : isInstant(value) ? null : { _tag: 'NotAnInstant' },
);
export type Instant = InstantText;

/** A whole number that JSON keeps exactly, between two bounds, both allowed. */
export const integer = (from: number, to: number = Number.MAX_SAFE_INTEGER): Codec<number> =>
  primitive<number>(`Integer(${String(from)}..${String(to)})`, { kind: 'integer', from, to }, (value) => {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || Object.is(value, -0))
      return { _tag: 'NotAWholeNumber' };
    return value < from || value > to ? { _tag: 'OutOfRange', from, to } : null;
  });

/** Hundredths of a percent: 0 to 10,000. */
export const BasisPoints = integer(0, 10_000);

export const Flag: Codec<boolean> = primitive<boolean>('Flag', { kind: 'boolean' }, (value) =>
  typeof value === 'boolean' ? null : { _tag: 'NotTrueOrFalse' },
);

export const oneOf = <const Values extends readonly [string, ...string[]]>(...values: Values): Codec<Values[number]> =>
  primitive<Values[number]>(values.join(' | '), { kind: 'one-of', values }, (value) => {
    if (typeof value !== 'string') return { _tag: 'NotText' };
    return values.includes(value) ? null : { _tag: 'NotOneOf', allowed: values };
  });
