// Rules, and the charter whose parameters they read.
import { Charter, nameOfRule, PRESETS, RULES, word } from '../packages/core/dist/index.js';
import { charterTable } from './charters-compared.mjs';
import { capital, page, sentence } from './reference-page.mjs';
import { code, fieldsOf, link, parts, table, typeOf } from './reference-shapes.mjs';
import { docOfRule, docs, parametersOf } from './reference-source.mjs';

export const PARAMETERS = Object.keys(Charter.shape.fields).filter((name) => name !== 'name' && name !== 'preset');

const parameterLinks = (name) =>
  parametersOf(name, PARAMETERS)
    .map((parameter) => link(parameter, 'charter.md'))
    .join(', ');

const unreachableRows = () =>
  Object.values(RULES).flatMap(({ id, unreachable = {} }) =>
    Object.entries(unreachable).map(([verdict, { why, test }]) => {
      const [file, title] = test.split(' > ');
      const shown = `[${file.replace('packages/core/test/', '')}](../../${file})`;
      return [code(id), word(verdict, 'en'), why, title === undefined ? shown : `${shown}: ${title}`];
    }),
  );

export const rules = () =>
  page(
    'Rules',
    'Each rule is one file in [`packages/core/src/legality`](../../packages/core/src/legality), and judges the determinations ' +
      'that it concerns: *met*, *met as attested*, *broken*, *not applicable* or *unverifiable*. Its row is its number in the table of rules ' +
      'that Acta follows. A [parameter](charter.md) that the charter does not state leaves its rule unverifiable, which refuses nothing.',
    table(
      ['Rule', 'What it requires', 'Parameter', 'Row', 'Source'],
      Object.entries(RULES).map(([name, { id, number, source }]) => [
        `[${code(id)}](rules/${name}.md)<br>${capital(nameOfRule(id, 'es'))}`,
        docOfRule(name),
        parameterLinks(name),
        String(number),
        source,
      ]),
    ),
    '## Verdicts that no act can reach',
    table(['Rule', 'Verdict', 'Why', 'Shown by'], unreachableRows()),
  );

const readBy = (parameter) =>
  Object.entries(RULES)
    .filter(([name]) => parametersOf(name, PARAMETERS).includes(parameter))
    .map(([name, { id }]) => `[${code(id)}](rules/${name}.md)`)
    .join(', ');

const presetTable = (parameter) => {
  const stating = Object.entries(PRESETS).filter(([, preset]) => preset[parameter] !== undefined);
  if (stating.length === 0) return 'No preset states it.';
  return table(
    ['Preset', 'Value', 'Source'],
    stating.map(([name, { [parameter]: stated }]) => [code(name), code(JSON.stringify(stated.value)), stated.source]),
  );
};

const parameterSection = (parameter) => {
  const { shape } = Charter.shape.fields[parameter];
  const accepted = shape.fields.value.shape;
  const inner = accepted.kind === 'object' && !parts.has(accepted) ? fieldsOf(accepted) : `Takes ${typeOf(accepted)}.`;
  const readers = readBy(parameter);
  return [`## ${parameter}`, inner, presetTable(parameter), readers === '' ? '' : `Read by ${readers}.`]
    .filter((block) => block !== '')
    .join('\n\n');
};

export const charter = () =>
  page(
    'Charter',
    sentence(docs.get('Charter')),
    'A charter is a JSON object with a `name`, where it was made from a preset its name in `preset`, and any of the ' +
      'parameters below, each as `{"value": …, "source": …}`: `source` is the article, decree or document that gives the value. ' +
      `\`acta init --charter PRESET\` takes one of the presets whose values stand here (${Object.keys(PRESETS)
        .map(code)
        .join(', ')}); \`--charter FILE\` takes a file. What a preset’s law does not say, the preset does not state.`,
    ...PARAMETERS.map(parameterSection),
  );

export const charters = async () => {
  const { names, rows, all } = await charterTable();
  return page(
    'Charters compared',
    'The sessions of the example `aurora`, each of its determinations judged under every [preset](charter.md) as it stands: ' +
      `${rows.length} of ${all} checks differ. What a preset does not state is unverifiable. \`pnpm charters\` prints the table.`,
    table(
      ['Act', 'Rule', ...names],
      rows.map(([act, rule, ...cells]) => [act, code(rule), ...cells]),
    ),
  );
};
