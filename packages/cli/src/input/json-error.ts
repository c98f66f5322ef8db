import { tokenAt } from './json-token.js';

type Awaited = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing';

const opensAValue: ReadonlySet<Awaited> = new Set(['value', 'value or ]']);

/** Where a text stops being JSON: not every engine's own message tells. The text's length where it only lacks its end. */
export const offsetOfError = (text: string): number => {
  const open: ('{' | '[')[] = [];
  let awaited: Awaited = 'value';
  const closed = (): Awaited => (open.length === 0 ? 'nothing' : ', or end');
  for (let at = 0; ;) {
    const { kind, value, start: offset, end } = tokenAt(text, at);
    if (kind === 'none') return offset;
    at = end;
    const mark = kind === 'mark' ? value : null;
    if (mark === '{' || mark === '[') {
      if (!opensAValue.has(awaited)) return offset;
      open.push(mark);
      awaited = mark === '{' ? 'key or }' : 'value or ]';
    } else if (mark === '}' || mark === ']') {
      const ends = awaited === ', or end' || awaited === (mark === '}' ? 'key or }' : 'value or ]');
      if (!ends || open.pop() !== (mark === '}' ? '{' : '[')) return offset;
      awaited = closed();
    } else if (mark === ',') {
      if (awaited !== ', or end') return offset;
      awaited = open.at(-1) === '{' ? 'key' : 'value';
    } else if (mark === ':') {
      if (awaited !== ':') return offset;
      awaited = 'value';
    } else if (kind === 'text' && (awaited === 'key' || awaited === 'key or }')) awaited = ':';
    else if (opensAValue.has(awaited)) awaited = closed();
    else return offset;
  }
};
