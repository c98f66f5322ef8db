import { Command, Help, type Argument, Option } from 'commander';
import { makeBackup } from './commands/backup.js';
import { makeBoard } from './commands/board.js';
import { makeCheck } from './commands/check.js';
import { makeCheckEvidence } from './commands/check-evidence.js';
import { makeCheckMinutes } from './commands/check-minutes.js';
import { makeCompletion } from './commands/completion.js';
import { makeDigest } from './commands/digest.js';
import { makeDirectory } from './commands/directory.js';
import { makeExplain } from './commands/explain.js';
import { makeFiles } from './commands/files.js';
import { makeFocalPoints } from './commands/focal-points.js';
import { makeHistory } from './commands/history.js';
import { makeInit } from './commands/init.js';
import { makeIrregular } from './commands/irregular.js';
import type { Making } from './commands/making.js';
import { makePaper } from './commands/paper.js';
import { makePeople } from './commands/people.js';
import { makeRegister } from './commands/register.js';
import { makeReplay } from './commands/replay.js';
import { makeRun } from './commands/run.js';
import { makeSchema } from './commands/schema.js';
import { makeSession } from './commands/session.js';
import { makeSubmit } from './commands/submit.js';
import { makeTemplate } from './commands/template.js';
import { makeView } from './commands/view.js';
import { makeCalendar } from './commands/calendar.js';
import { makeInbox } from './commands/inbox.js';
import { makeRollout } from './commands/rollout.js';
import { makeScorecard } from './commands/scorecard.js';
import type { Desk, Named } from './desk.js';
import { examplesOf } from './examples.js';
import { wrap } from './screen/table.js';
import { columnsOf } from './screen/width.js';
import type { Streams } from './streams.js';
import { VERSION } from './version.js';
import { placeholderIn } from './words/placeholders.js';
import type { Words } from './words/words.js';

export type Globals = Named & { readonly json?: true };

type Setting = {
  readonly words: Words;
  readonly streams: Streams;
  readonly width: number;
  readonly deskFor: (globals: Globals) => Desk;
  readonly ended: (code: number) => void;
};

const COMMANDS = [
  makeInit,
  makeTemplate,
  makeSchema,
  makeSubmit,
  makePeople,
  makePaper,
  makeDigest,
  makeHistory,
  makeExplain,
  makeRegister,
  makeBoard,
  makeSession,
  makeScorecard,
  makeRollout,
  makeInbox,
  makeCalendar,
  makeDirectory,
  makeFocalPoints,
  makeFiles,
  makeIrregular,
  makeView,
  makeReplay,
  makeRun,
  makeBackup,
  makeCheck,
  makeCheckEvidence,
  makeCheckMinutes,
  makeCompletion,
];

/** Commander's own titles are English. */
const titlesIn = ({ program }: Words): Readonly<Record<string, string>> => ({
  'Usage:': program.usage,
  'Arguments:': program.arguments,
  'Options:': program.options,
  'Global Options:': program.globalOptions,
  'Commands:': program.commands,
});

const describedWith = ({ program }: Words, { description, argChoices }: Option | Argument): string =>
  argChoices === undefined ? description : `${description} (${program.choices}: ${argChoices.join(', ')})`;

const plainHelp = new Help();

/** `institution|body` and the like. */
const eitherInItsWords = ({ placeholders }: Words, names: string): string =>
  names
    .split('|')
    .map((name) => placeholderIn(placeholders, name))
    .join('|');

/** `<file>`, `[options]` and the like. */
const inItsWords = (words: Words, term: string): string =>
  term.replace(/(?<=[<[])[a-z|]+(?=(\.\.\.)?[>\]])/g, (names) => eitherInItsWords(words, names));

/** Goes on, as a shell reads it, on the next line. */
const continued = (line: string, width: number): string => {
  const [first = '', ...rest] = line.match(/(?:--[a-z-]+ (?![-|>]))?(?:"[^"]*"|[^\s"])+/g) ?? [];
  return rest
    .reduce<readonly string[]>(
      (lines, token) => {
        const last = lines.at(-1) ?? '';
        return columnsOf(`${last} ${token} \\`) <= width
          ? [...lines.slice(0, -1), `${last} ${token}`]
          : [...lines, `    ${token}`];
      },
      [`  ${first}`],
    )
    .join(' \\\n');
};

const examplesText = ({ program }: Words, of: string, width: number): string => {
  const lines = examplesOf(of).map((line) => continued(line, width));
  return lines.length === 0 ? '' : `\n${program.examples}\n${lines.join('\n')}`;
};

const withoutLast = <Given extends readonly unknown[], Last>(args: readonly [...Given, Last]): Given =>
  args.slice(0, -1) as unknown as Given;

export const makeProgram = ({ words, streams, width, deskFor, ended }: Setting): Command => {
  const titles = titlesIn(words);
  const root = new Command('acta')
    .description(words.program.description)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
      outputError: () => undefined,
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
    })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: (option) => describedWith(words, option),
      argumentDescription: (argument) => describedWith(words, argument),
      commandUsage: (command) => inItsWords(words, plainHelp.commandUsage(command)),
      subcommandTerm: (command) => inItsWords(words, plainHelp.subcommandTerm(command)),
      optionTerm: (option) => inItsWords(words, plainHelp.optionTerm(option)),
      argumentTerm: (argument) => eitherInItsWords(words, plainHelp.argumentTerm(argument)),
      minWidthToWrap: 16,
    })
    .version(VERSION, '-V, --version', words.program.version)
    .helpOption('-h, --help', words.program.help)
    .helpCommand(false)
    .option('--record <dir>', words.program.record)
    .option('--companion <dir>', words.program.companion)
    .option('--namespace <name>', words.program.namespace)
    .addOption(new Option('--lang <lang>', words.program.language).choices(['es', 'en']))
    .option('--json', words.program.json)
    .addHelpText('after', `\n${wrap(words.program.exits, width).join('\n')}`);
  const making: Making = {
    words,
    command: (name, description, of) => {
      const full = of === undefined ? name : `${of} ${name}`;
      return new Command(name)
        .copyInheritedSettings(root)
        .description(description)
        .helpOption('-h, --help', words.program.help)
        .helpCommand(false)
        .addHelpText('after', examplesText(words, full, width));
    },
    runs:
      (run) =>
      async (...args) => {
        const command = args.at(-1) as Command;
        ended(await run(deskFor(command.optsWithGlobals<Globals>()), ...withoutLast(args)));
      },
  };
  for (const make of COMMANDS) root.addCommand(make(making));
  return root;
};
