import { primitive, type Codec } from './codec.js';
import type { Reason } from './reason.js';

const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/u;
const BIDIRECTIONAL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const ZERO_WIDTH = /[\u00ad\u180e\u200b-\u200d\u2060-\u2064\ufeff]/u;
/** ASCII, and the letters and signs of Latin 1, all composed; no space at the ends. Few ranges: an engine is slow with many. */
const PLAIN = /^[!-~¡-¬®-ÿ](?:[ -~¡-¬®-ÿ]*[!-~¡-¬®-ÿ])?$/;
const LONE_SURROGATE = /\p{Surrogate}/u;

const found = (pattern: RegExp, value: string): string | null => {
  const match = pattern.exec(value);
  return match === null ? null : `U+${match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
};

/** What makes a text unfit to be read, compared or signed by people, or null. Length is counted in code points. */
export const problemWithText = (value: string, max: number): Reason | null => {
  if (value.length <= max && PLAIN.test(value)) return null;
  if (value === '') return { _tag: 'Empty' };
  if (LONE_SURROGATE.test(value)) return { _tag: 'LoneSurrogate' };
  const control = found(CONTROL, value);
  if (control !== null) return { _tag: 'ControlCharacter', code: control };
  const bidirectional = found(BIDIRECTIONAL, value);
  if (bidirectional !== null) return { _tag: 'BidirectionalCharacter', code: bidirectional };
  const zeroWidth = found(ZERO_WIDTH, value);
  if (zeroWidth !== null) return { _tag: 'ZeroWidthCharacter', code: zeroWidth };
  if (value.normalize('NFC') !== value) return { _tag: 'NotNfc' };
  if (value.trim() !== value) return { _tag: 'SpaceAtTheEnds' };
  const length = value.length > max ? [...value].length : value.length;
  return length > max ? { _tag: 'TooLong', limit: max, length } : null;
};

export const text = (max: number): Codec<string> =>
  primitive<string>(`Text(${String(max)})`, { kind: 'text', max }, (value) =>
    typeof value === 'string' ? problemWithText(value, max) : { _tag: 'NotText' },
  );

/** A title, a name of an office, a place: 200 code points. */
export const Line = text(200);

/** A citation, a ground, a quotation of a source: 2,000 code points. What is longer is a paper. */
export const Paragraph = text(2_000);

/** The wording of a motion or a task: 8,000 code points. */
export const Wording = text(8_000);

/** A text that must match `pattern`; `example` shows the form to a user. */
export const pattern = <A extends string>(name: string, expression: string, example: string, max: number): Codec<A> => {
  const whole = new RegExp(`^(?:${expression})$`, 'u');
  return primitive<A>(name, { kind: 'pattern', name, pattern: expression, example, max }, (value) => {
    if (typeof value !== 'string') return { _tag: 'NotText' };
    if (value === '') return { _tag: 'Empty' };
    if (value.length > max) return { _tag: 'TooLong', limit: max, length: value.length };
    return whole.test(value) ? null : { _tag: 'NotAnId', expected: example };
  });
};
