const TOKEN =
  /[ \t\n\r]*(?:(?<mark>[{}[\],:])|(?<text>"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(?<other>-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null))/y;

type Awaited = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing';

const opensAValue: ReadonlySet<Awaited> = new Set(['value', 'value or ]']);

/** Where a text stops being JSON: not every engine's own message tells. The text's length where it only lacks its end. */
export const offsetOfError = (text: string): number => {
  const open: ('{' | '[')[] = [];
  let awaited: Awaited = 'value';
  const closed = (): Awaited => (open.length === 0 ? 'nothing' : ', or end');
  TOKEN.lastIndex = 0;
  for (;;) {
    const start = TOKEN.lastIndex;
    const found = TOKEN.exec(text);
    const offset = start + (/^[ \t\n\r]*/.exec(text.slice(start))?.[0].length ?? 0);
    if (found === null) return offset;
    const { mark, text: string, other } = found.groups ?? {};
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
    } else if (string !== undefined && (awaited === 'key' || awaited === 'key or }')) awaited = ':';
    else if ((string ?? other) !== undefined && opensAValue.has(awaited)) awaited = closed();
    else return offset;
  }
};
