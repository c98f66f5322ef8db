/** A piece of JSON, and where it stands; `none` where the text goes on with no piece of JSON, or ends. */
export type Token = {
  readonly kind: 'mark' | 'text' | 'other' | 'none';
  readonly value: string;
  readonly start: number;
  readonly end: number;
};

const SPACE = /[ \t\n\r]*/y;
const MARK = /[{}[\],:]/y;
const OTHER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** As much of a text as one match takes: a pattern for a whole text would overflow on a long one. */
const STRETCH = /[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

const endOf = (pattern: RegExp, text: string, start: number): number | null => {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : null;
};

/** Where a text ends that opens there; null where it never closes or holds what none may. */
const endOfText = (text: string, start: number): number | null => {
  if (text[start] !== '"') return null;
  let end = start + 1;
  for (let next = endOf(STRETCH, text, end); next !== null; next = endOf(STRETCH, text, end)) end = next;
  return text[end] === '"' ? end + 1 : null;
};

/** The piece of JSON that comes next in a text. */
export const tokenAt = (text: string, from: number): Token => {
  const start = endOf(SPACE, text, from) ?? from;
  const found = (kind: Token['kind'], end: number): Token => ({ kind, value: text.slice(start, end), start, end });
  const mark = endOf(MARK, text, start);
  if (mark !== null) return found('mark', mark);
  const string = endOfText(text, start);
  if (string !== null) return found('text', string);
  const other = endOf(OTHER, text, start);
  return other === null ? found('none', start) : found('other', other);
};
