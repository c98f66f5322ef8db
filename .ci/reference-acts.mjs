// Commands and events.
import { ActaEvent, AUTHORITY, Command, word } from '../packages/core/dist/index.js';
import { CATEGORIES } from '../packages/core/dist/values.js';
import { commandsOf, contents, eventsOf, inBoth, made, page, sentence } from './reference-page.mjs';
import { sampleOf } from './reference-sample.mjs';
import { code, fieldsOf, link, table } from './reference-shapes.mjs';
import { common, docs, refusals } from './reference-source.mjs';
import { usualWords } from './reference-words.mjs';

const placeOf = { commission: 'the commission', body: 'the body', institution: 'the institution' };

const whoGives = (type) => {
  const { offices, policy, source } = AUTHORITY[type];
  const people = offices.map(({ office, of }) => `${word(office, 'en')} of ${placeOf[of]}`);
  const givers = [...people, ...(policy ? ['enactment, as a consequence of a decision'] : [])];
  return `**Given by** ${givers.join(', or ')}. *${sentence(source)}*`;
};

const refusedFor = (type) => {
  const own = refusals.get(type);
  if (own.length === 0) return 'It has no refusals of its own.';
  return table(
    ['Refused as', 'Because'],
    own.map((rejection) => [link(rejection.tag, 'rejections.md'), usualWords(rejection, 'en')]),
  );
};

const commandSection = (category) => (type) => {
  const sample = sampleOf(type);
  const events = [...made.get(category).get(type)].map((event) => link(event, 'events.md')).join(', ');
  return [
    `### ${type}`,
    `${inBoth(type)}. ${sentence(docs.get(type) ?? '')}`.trim(),
    whoGives(type),
    `**Records** ${events}.`,
    fieldsOf(Command.cases[type].shape),
    refusedFor(type),
    sample === null
      ? 'Nobody types it, so it has no template.'
      : `<details><summary><code>acta template ${type}</code></summary>\n\n\`\`\`json\n${sample}\n\`\`\`\n\n</details>`,
  ].join('\n\n');
};

export const commands = () =>
  page(
    'Commands',
    'A command is what an act asks for: the `command` of one line of `acta submit`. Who may give it is looked up, for the day of ' +
      'the act, in the body, institution or commission. Where `[]` stands in a field’s name, the field is one of a list.',
    contents(commandsOf),
    `Any command can also be refused as ${[...common.keys()].map((tag) => link(tag, 'rejections.md')).join(', ')}. ` +
      'The words in Spanish are with each [rejection](rejections.md).',
    ...CATEGORIES.flatMap((category) => [
      `## About a ${category}`,
      ...commandsOf(category).map(commandSection(category)),
    ]),
  );

const makersOf = (category, event) => commandsOf(category).filter((type) => made.get(category).get(type).has(event));

const eventSection = (category) => (type) =>
  [
    `### ${type}`,
    `${inBoth(type)}. ${sentence(docs.get(type) ?? '')}`.trim(),
    `**Made by** ${makersOf(category, type)
      .map((name) => link(name, 'commands.md'))
      .join(', ')}, in a stream ${code(`${category}-…`)}.`,
    fieldsOf(ActaEvent.cases[type].shape.fields.data.shape),
  ].join('\n\n');

export const events = () =>
  page(
    'Events',
    'An event is what was recorded: its `type`, its `data`, which the tables show, and its [`metadata`](parts.md#metadata), which ' +
      'is the same for all. The part of a stream’s name before the first `-` is its category.',
    contents(eventsOf),
    ...CATEGORIES.flatMap((category) => [
      `## Streams ${code(`${category}-`)}`,
      ...eventsOf(category).map(eventSection(category)),
    ]),
  );
