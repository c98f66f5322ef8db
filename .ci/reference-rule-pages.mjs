// One page for each rule: what it requires, its source, its parameters, and what it found in the example.
import { describe, nameOfLegalBasis, nameOfRule, PRESETS, RULES, UNSTATED, word } from '../packages/core/dist/index.js';
import { exampleEvents } from './reference-example.mjs';
import { capital, page, sentence } from './reference-page.mjs';
import { code, link, table } from './reference-shapes.mjs';
import { docOfRule, parametersOf } from './reference-source.mjs';

const LEGALITY = '../../../packages/core/src/legality';

const inPresets = (parameter) =>
  Object.entries(PRESETS).map(([name, { [parameter]: stated }]) => [
    link(parameter, '../charter.md'),
    code(name),
    stated === undefined ? '' : code(JSON.stringify(stated.value)),
    stated === undefined ? (UNSTATED[name][parameter] ?? 'It does not say.') : stated.source,
  ]);

/** The first check of each verdict, in words. */
const found = (id, events) => {
  const checks = events.flatMap(({ metadata }) => metadata.checks ?? []).filter(({ rule }) => rule === id);
  const verdicts = [...new Set(checks.map(({ verdict }) => verdict))];
  return verdicts.flatMap((verdict) => {
    const check = checks.find((one) => one.verdict === verdict);
    return ['en', 'es'].map((language) => `> ${describe(check, language)}`).join('\n>\n');
  });
};

const unreachable = ({ unreachable: verdicts = {} }) =>
  Object.entries(verdicts).map(([verdict, { why, test }]) => {
    const [file, title] = test.split(' > ');
    const shown = `[${file.replace('packages/core/test/', '')}](../../../${file})`;
    return `It is never *${word(verdict, 'en')}*: ${why} (${shown}${title === undefined ? '' : `: ${title}`}).`;
  });

const corrections = ({ later = [] }) =>
  later.map(
    ({ id, corrects }) =>
      `\`${id}\` corrects it: it sees ${corrects}. A charter adopts it by its [\`rules\`](../charter.md#rules); where none does, the first version judges.`,
  );

const rulePage = (name, rule, parameters, events) => {
  const { id, number, source } = rule;
  const read = parametersOf(name, parameters);
  const examples = found(id, events);
  return page(
    id,
    `**${capital(nameOfRule(id, 'en'))}** · ${capital(nameOfRule(id, 'es'))}`,
    sentence(docOfRule(name)),
    `Row ${number} of the table of rules. Source: ${sentence(source)}`,
    nameOfLegalBasis(source, 'es') === source ? '' : `Fuente: ${sentence(nameOfLegalBasis(source, 'es'))}`,
    ...(read.length === 0
      ? ['No parameter of a charter changes it.']
      : ['## What the charter says', table(['Parameter', 'Preset', 'Value', 'Source'], read.flatMap(inPresets))]),
    ...(examples.length === 0 ? [] : ['## In the example', ...examples]),
    ...unreachable(rule),
    ...corrections(rule),
    `It is one file, [${name}.ts](${LEGALITY}/${name}.ts).`,
  );
};

/** File name to text. */
export const rulePages = async (parameters) => {
  const events = await exampleEvents();
  return Object.fromEntries(
    Object.entries(RULES).map(([name, rule]) => [`rules/${name}.md`, rulePage(name, rule, parameters, events)]),
  );
};
