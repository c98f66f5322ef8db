import type { Day } from './calendar/day.js';
import { oneOf } from './codec/scalars.js';
import type { TypeOf } from './codec/codec.js';
import type { Classification } from './values.js';

/** What a reader may see: each of them sees what those before it see. */
export const Clearance = oneOf('public', 'reserved', 'confidential');
export type Clearance = TypeOf<typeof Clearance>;

const ORDER: readonly Clearance[] = ['public', 'reserved', 'confidential'];

/** What a paper is on a day: once the term of its classification has run, public. */
export const levelOn = (classification: Classification, day: Day): Clearance =>
  classification.level === 'public' || (classification.until !== undefined && classification.until < day)
    ? 'public'
    : classification.level;

/** Whether somebody with that clearance may read, on a day, what is classified so. */
export const mayRead = (clearance: Clearance, classification: Classification, day: Day): boolean =>
  ORDER.indexOf(levelOn(classification, day)) <= ORDER.indexOf(clearance);
