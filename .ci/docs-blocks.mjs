// The fenced blocks of a Markdown page, and whether an output is the one that a block shows.

const FENCE = /^(\s*)(`{3,})(.*)$/;

const blockAt = (lines, start, [, indent, fence, info]) => {
  const end = lines.findIndex((line, at) => at > start && line.trim() === fence);
  if (end === -1) throw new Error(`the block of line ${start + 1} does not end`);
  const [language = '', ...marks] = info.trim().split(/\s+/);
  const text = lines.slice(start + 1, end).map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line));
  return { language, marks, indent, line: start + 1, end, text: text.map((line) => `${line}\n`).join('') };
};

export const blocksOf = (page) => {
  const lines = page.split('\n');
  const blocks = [];
  for (let at = 0; at < lines.length; at += 1) {
    const opening = FENCE.exec(lines[at]);
    if (opening === null) continue;
    const block = blockAt(lines, at, opening);
    blocks.push(block);
    at = block.end;
  }
  return blocks;
};

/** The page with another text in one of its blocks. */
export const withText = (page, { line, end, indent }, text) => {
  const lines = page.split('\n');
  const put = text.replace(/\n$/, '').split('\n');
  lines.splice(line, end - line, ...put.map((each) => (each === '' ? '' : `${indent}${each}`)));
  return lines.join('\n');
};

const VARYING = [
  [/[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g, '<uuid>'],
  [/\b[0-9a-f]{64}\b/g, '<digest>'],
  [/\b[0-9a-f]{8}\b/g, '<short>'],
  [/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{3})?Z/g, '<instant>'],
];

const linesOf = (text) =>
  VARYING.reduce((changed, [pattern, name]) => changed.replace(pattern, name), text)
    .trimEnd()
    .split('\n')
    .map((line) => line.trimEnd());

export const ELLIPSIS = '…';

const startsWith = (actual, from, part) => part.every((line, at) => actual[from + at] === line);

const nextPlace = (actual, from, part) => {
  for (let at = from; at + part.length <= actual.length; at += 1) if (startsWith(actual, at, part)) return at;
  return -1;
};

/** Ids, digests and instants may differ; a line that is only an ellipsis stands for any lines. */
export const isShownBy = (output, shown) => {
  const actual = linesOf(output);
  const parts = [[]];
  for (const line of linesOf(shown)) {
    if (line.trim() === ELLIPSIS) parts.push([]);
    else parts.at(-1).push(line);
  }
  const [first, ...rest] = parts;
  if (!startsWith(actual, 0, first)) return false;
  if (rest.length === 0) return actual.length === first.length;
  const last = rest.pop();
  let at = first.length;
  for (const part of rest) {
    const place = nextPlace(actual, at, part);
    if (place === -1) return false;
    at = place + part.length;
  }
  return actual.length - last.length >= at && startsWith(actual, actual.length - last.length, last);
};
