// Rejections.
import { CATEGORIES } from '../packages/core/dist/values.js';
import { commandsOf, page, sentence } from './reference-page.mjs';
import { code, link, table } from './reference-shapes.mjs';
import { common, docs, refusals } from './reference-source.mjs';
import { wordsOf } from './reference-words.mjs';

const allRejections = () => {
  const own = [...refusals.values()].flat();
  return [...new Map([...common.values(), ...own].map((rejection) => [rejection.tag, rejection])).values()].sort(
    (one, other) => (one.tag < other.tag ? -1 : 1),
  );
};

const refusedCommands = (tag) => {
  if (common.has(tag)) return 'Any command.';
  const types = [...refusals].filter(([, own]) => own.some((rejection) => rejection.tag === tag)).map(([type]) => type);
  return `${types.map((type) => link(type, 'commands.md')).join(', ')}.`;
};

const rejectionSection = (rejection) =>
  [
    `## ${rejection.tag}`,
    sentence(docs.get(rejection.tag) ?? ''),
    ...['en', 'es'].map((language) =>
      wordsOf(rejection, language)
        .map((words) => `> ${words}`)
        .join('\n>\n'),
    ),
    rejection.facts.length === 0
      ? ''
      : `**Facts** ${rejection.facts.map(({ name, type }) => `${code(name)}: ${code(type)}`).join('; ')}.`,
    `**Refuses** ${refusedCommands(rejection.tag)}`,
  ]
    .filter((block) => block !== '')
    .join('\n\n');

export const rejections = () =>
  page(
    'Rejections',
    'A rejection is the law’s answer: why an act was not recorded. It carries facts, which stand in ‹› in its words below, and ' +
      'writes no event.',
    table(
      ['', ''],
      CATEGORIES.map((category) => [
        category,
        [...new Set(commandsOf(category).flatMap((type) => refusals.get(type).map(({ tag }) => tag)))]
          .sort()
          .map((tag) => link(tag))
          .join(' '),
      ]).concat([['any', [...common.keys()].map((tag) => link(tag)).join(' ')]]),
    ),
    ...allRejections().map(rejectionSection),
  );
