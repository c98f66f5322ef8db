export type Day = string;
export type Time = string;
export type Instant = string;

const MILLISECONDS_A_DAY = 86_400_000;
const DAY = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const TIME_OF_INSTANT = /^T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;
const DAY_LENGTH = 10;

const toUtc = (day: Day): number => Date.parse(`${day}T00:00:00.000Z`);

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/** Whether a text is a day of the calendar, `2031-03-10`. */
export const isDay = (text: string): boolean =>
  DAY.test(text) && Number(text.slice(8)) <= daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
/** Whether a text is a time of day, `10:00`. */
export const isTime = (text: string): boolean => TIME.test(text);
/** Whether a text is an instant in universal time, to the millisecond: `2031-03-10T16:00:00.000Z`. */
export const isInstant = (text: string): boolean =>
  TIME_OF_INSTANT.test(text.slice(DAY_LENGTH)) && isDay(text.slice(0, DAY_LENGTH));

/** The calendar day that many days after another; before it, when negative. */
export const plusDays = (day: Day, days: number): Day =>
  new Date(toUtc(day) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

/** Calendar days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => (toUtc(to) - toUtc(from)) / MILLISECONDS_A_DAY;

const MILLISECONDS_AN_HOUR = 3_600_000;

/** Whole hours from one instant to another, begun ones left out; negative when the second is earlier. */
export const hoursBetween = (from: Instant, to: Instant): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / MILLISECONDS_AN_HOUR);

/** 0 is Sunday, 6 is Saturday. */
export const weekday = (day: Day): number => new Date(toUtc(day)).getUTCDay();
