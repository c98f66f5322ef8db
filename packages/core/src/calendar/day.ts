export type Day = string;
export type Time = string;
export type Instant = string;

const MILLISECONDS_A_DAY = 86_400_000;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

const toUtc = (day: Day): number => Date.parse(`${day}T00:00:00.000Z`);

export const isDay = (text: string): boolean => DAY.test(text) && dayFromUtc(toUtc(text)) === text;
export const isTime = (text: string): boolean => TIME.test(text);
export const isInstant = (text: string): boolean =>
  INSTANT.test(text) && instantFromMilliseconds(Date.parse(text)) === text;

const dayFromUtc = (milliseconds: number): Day | null =>
  Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 10) : null;

export const instantFromMilliseconds = (milliseconds: number): Instant | null =>
  Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString() : null;

/** The calendar day that many days after another; before it, when negative. */
export const plusDays = (day: Day, days: number): Day =>
  new Date(toUtc(day) + days * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

/** Calendar days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => (toUtc(to) - toUtc(from)) / MILLISECONDS_A_DAY;

/** 0 is Sunday, 6 is Saturday. */
export const weekday = (day: Day): number => new Date(toUtc(day)).getUTCDay();
