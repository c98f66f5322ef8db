import { tokenAt } from './json-token.js';

type Within = { readonly fields: Set<string>; field: string | null } | { index: number };

const pathOf = (open: readonly Within[]): string =>
  open
    .map((within) => ('index' in within ? `[${String(within.index)}]` : `.${within.field ?? ''}`))
    .join('')
    .replace(/^\./, '');

/**
 * The path of the first field that stands twice in one object of a JSON text. A reader of JSON takes the last of them, and a person the
 * first.
 */
export const repeatedFieldIn = (text: string): string | null => {
  const open: Within[] = [];
  for (let token = tokenAt(text, 0); token.kind !== 'none'; token = tokenAt(text, token.end)) {
    const { kind, value } = token;
    const within = open.at(-1);
    if (value === '{') open.push({ fields: new Set(), field: null });
    else if (value === '[') open.push({ index: 0 });
    else if (value === '}' || value === ']') open.pop();
    else if (within === undefined) continue;
    else if (value === ',') {
      if ('index' in within) within.index += 1;
      else within.field = null;
    } else if (kind === 'text' && 'fields' in within && within.field === null) {
      within.field = JSON.parse(value) as string;
      if (within.fields.has(within.field)) return pathOf(open);
      within.fields.add(within.field);
    }
  }
  return null;
};
