// The views, each with a document of the illustrative example.
import { readdirSync, readFileSync } from 'node:fs';
import { fold, VIEWS } from '../packages/projections/dist/index.js';
import { exampleEvents } from './reference-example.mjs';
import { page, sentence } from './reference-page.mjs';
import { casesOf, code, fieldsOf, link, table, viewParts } from './reference-shapes.mjs';

const capital = (name) => name.slice(0, 1).toUpperCase() + name.slice(1).replaceAll('-', ' ');

const FOLDER = 'packages/projections/src/views';
const SOURCES = readdirSync(FOLDER).map((name) => readFileSync(`${FOLDER}/${name}`, 'utf8'));

/** What the source says above the codec of a view's documents. */
const docOf = ({ document: { name } }) => {
  const codec = `export const ${name} = object(`;
  const source = SOURCES.find((text) => text.includes(codec)) ?? '';
  const above = source.slice(0, source.indexOf(codec)).trimEnd();
  if (!above.endsWith('*/')) throw new Error(`nothing says what ${name} is`);
  return above
    .slice(above.lastIndexOf('/**'))
    .replace(/^\/\*\*|\*\/$/g, '')
    .replace(/^\s*\* ?/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
};

const eventsOf = ({ on }) =>
  Object.keys(on)
    .map((type) => link(type, 'events.md'))
    .join(', ');

/** The document that says the most in the least space: of those that use the most fields, the shortest. */
const sampleOf = (documents) => {
  const [sample] = [...documents.values()].sort(
    (one, other) =>
      Object.keys(other).length - Object.keys(one).length || JSON.stringify(one).length - JSON.stringify(other).length,
  );
  return JSON.stringify(sample, null, 2);
};

const section = (events) => (view) =>
  [
    `## ${capital(view.name)}`,
    `${code(view.name)}, version ${view.version}. ${sentence(docOf(view))}`,
    `[JSON Schema](../../packages/projections/schemas/${view.name}.json). **Made from** ${eventsOf(view)}.`,
    fieldsOf(view.document.shape),
    `<details><summary>A document</summary>\n\n\`\`\`json\n${sampleOf(fold(view, events))}\n\`\`\`\n\n</details>`,
  ].join('\n\n');

const part = ([shape, name]) =>
  [`### ${name}`, shape.kind === 'tagged' ? casesOf(shape) : fieldsOf(shape)].join('\n\n');

export const views = async () => {
  const events = await exampleEvents();
  return page(
    'Views',
    'A view’s documents are what applications live on. `acta run` keeps them, `acta view NAME` prints them, and ' +
      '[`openViews`](../how-to/follow-a-view.md) gives them to a program. They hold ids, never the name of a person, and nothing ' +
      'that depends on today. Each document here is one of the illustrative example.',
    table(
      ['View', 'A document is'],
      VIEWS.map((view) => [link(capital(view.name), '', capital(view.name)), sentence(docOf(view))]),
    ),
    ...VIEWS.map(section(events)),
    '## Parts',
    ...[...viewParts].map(part),
  );
};
