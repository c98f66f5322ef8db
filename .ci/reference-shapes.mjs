// What a codec accepts, in words and tables.
import * as core from '../packages/core/dist/index.js';
import * as projections from '../packages/projections/dist/index.js';

const anchor = (name) =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');

export const link = (name, page = '', title = `\`${name}\``) => `[${title}](${page}#${anchor(name)})`;

export const code = (text) => `\`${text}\``;
export const cell = (text) => text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');

export const table = (heads, rows) =>
  [
    `| ${heads.join(' | ')} |`,
    `|${heads.map(() => '---').join('|')}|`,
    ...rows.map((row) => `| ${row.map(cell).join(' | ')} |`),
  ].join('\n');

const isComposite = ({ kind }) => kind === 'object' || kind === 'tagged';

const codecsIn = (module) => Object.entries(module).filter(([, value]) => value?.shape !== undefined);
const exported = codecsIn(core);

const isPart = ([name, { shape }]) =>
  isComposite(shape) && !(name in core.Command.cases) && !/Command$|^ActaEvent$/.test(name);

/** The objects and unions that commands and events share, by their shape. */
export const parts = new Map(exported.filter(isPart).map(([name, { shape }]) => [shape, name]));

const documents = new Set(projections.VIEWS.map(({ document }) => document));

/** The objects that several views share, by their shape. */
export const viewParts = new Map(
  codecsIn(projections)
    .filter(([, codec]) => isComposite(codec.shape) && !documents.has(codec))
    .map(([name, { shape }]) => [shape, name]),
);

/** Every kind of text with a form of its own. */
export const patterns = [
  ...new Map(
    exported.filter(([, { shape }]) => shape.kind === 'pattern').map(([, { shape }]) => [shape.name, shape]),
  ).values(),
];

const TEXTS = new Map([
  [200, 'line'],
  [2_000, 'paragraph'],
  [8_000, 'wording'],
]);

const number = (value) => value.toLocaleString('en-US');

const limits = ({ min, max, uniqueBy }) =>
  [
    min > 0 ? `${number(min)} to ${number(max)}` : `at most ${number(max)}`,
    ...(uniqueBy === null ? [] : [uniqueBy === '' ? 'each once' : `each ${code(uniqueBy)} once`]),
  ].join(', ');

const range = ({ from, to }) =>
  to === Number.MAX_SAFE_INTEGER
    ? `whole number, from ${number(from)}`
    : `whole number, ${number(from)} to ${number(to)}`;

const isPartOfAny = (shape) => parts.has(shape) || viewParts.has(shape);

const partOf = (shape) => {
  if (viewParts.has(shape)) return link(viewParts.get(shape), 'views.md');
  const name = parts.get(shape);
  if (name === undefined) return null;
  return name === 'Charter' ? link('Charter', 'charter.md') : link(name, 'parts.md');
};

/** A shape in a few words. */
export const typeOf = (shape) => {
  switch (shape.kind) {
    case 'text':
      return link(TEXTS.get(shape.max), 'ids.md', `text, ${number(shape.max)}`);
    case 'pattern':
      return patterns.some(({ name }) => name === shape.name) ? link(shape.name, 'ids.md', shape.name) : shape.name;
    case 'day':
    case 'time':
    case 'instant':
      return link(shape.kind, 'ids.md', shape.kind);
    case 'integer':
      return range(shape);
    case 'boolean':
      return '`true` or `false`';
    case 'one-of':
      return shape.values.map(code).join(', ');
    case 'list':
      return `list of ${typeOf(shape.of)} (${limits(shape)})`;
    case 'object':
      return partOf(shape) ?? 'object';
    case 'tagged':
      return partOf(shape) ?? `object, by ${code(shape.tag)}`;
    case 'facts':
      return 'object of plain facts';
  }
};

const inner = (path, shape, top) => {
  if (shape.kind === 'list') return inner(`${path}[]`, shape.of, top);
  if (!isComposite(shape) || (!top && isPartOfAny(shape))) return [];
  if (shape.kind === 'object') return rowsOf(shape, path === '' ? '' : `${path}.`);
  return Object.entries(shape.cases).flatMap(([name, of]) =>
    rowsOf(of, path === '' ? '' : `${path}.`).map((row) => [row[0], row[1], row[2], name]),
  );
};

const rowsOf = ({ fields }, prefix) =>
  Object.entries(fields)
    .filter(([, { shape }]) => !(shape.kind === 'one-of' && shape.values.length === 1 && prefix === ''))
    .flatMap(([name, { shape, optional }]) => [
      [code(`${prefix}${name}`), optional ? '' : 'yes', typeOf(shape)],
      ...inner(`${prefix}${name}`, shape, false),
    ]);

/** The fields of an object as a table; its tag is left out. */
export const fieldsOf = (shape) => {
  const rows = rowsOf(shape, '').map(([name, needed, type]) => [name, needed, type]);
  return rows.length === 0 ? 'No fields.' : table(['Field', 'Needed', 'What it takes'], rows);
};

/** The cases of a union as a table, a row a field. */
export const casesOf = ({ tag, cases }) =>
  table(
    [code(tag), 'Field', 'Needed', 'What it takes'],
    Object.entries(cases).flatMap(([name, { fields }]) => {
      const rows = rowsOf({ fields: Object.fromEntries(Object.entries(fields).filter(([key]) => key !== tag)) }, '');
      if (rows.length === 0) return [[code(name), '', '', '']];
      return rows.map(([field, needed, type], index) => [index === 0 ? code(name) : '', field, needed, type]);
    }),
  );
