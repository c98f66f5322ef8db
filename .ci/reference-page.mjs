// What the pages of docs/reference have in common.
import { ActaEvent, Command, word } from '../packages/core/dist/index.js';
import { CATEGORIES } from '../packages/core/dist/values.js';
import { link, table } from './reference-shapes.mjs';
import { eventsMade } from './reference-source.mjs';

const GENERATED = '<!-- Made by `pnpm reference` from the code. Do not edit. -->';

export const capital = (text) => text.slice(0, 1).toUpperCase() + text.slice(1);
export const sentence = (text) => (text === '' || /[.!?]$/.test(text) ? text : `${text}.`);
export const page = (title, ...blocks) =>
  `${[GENERATED, `# ${title}`, ...blocks].filter((block) => block !== '').join('\n\n')}\n`;

export const made = new Map(CATEGORIES.map((category) => [category, eventsMade(category)]));

export const commandsOf = (category) => Object.keys(Command.cases).filter((type) => made.get(category).has(type));

export const eventsOf = (category) => [
  ...new Set(commandsOf(category).flatMap((type) => [...made.get(category).get(type)])),
];

export const inBoth = (name) => `${capital(word(name, 'en'))} · ${capital(word(name, 'es'))}`;

export const contents = (namesOf) =>
  table(
    ['About', ''],
    CATEGORIES.map((category) => [
      category,
      namesOf(category)
        .map((name) => link(name))
        .join(' '),
    ]),
  );

const makerless = Object.keys(ActaEvent.cases).filter(
  (type) => !CATEGORIES.some((category) => eventsOf(category).includes(type)),
);
if (makerless.length > 0) throw new Error(`no command makes ${makerless.join(', ')}`);
