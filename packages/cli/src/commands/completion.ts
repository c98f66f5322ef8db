import { Argument, type Command } from 'commander';
import { ActaEvent } from '@acta/core';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import type { Making } from './making.js';
import { commandNames } from './template.js';
import { viewNames } from './view.js';

type Candidates = { readonly words: readonly string[]; readonly after: Readonly<Record<string, readonly string[]>> };

const flags = (command: Command): readonly string[] => command.options.flatMap(({ long }) => long ?? []);

const candidatesOf = (root: Command): Candidates => {
  const names = commandNames();
  const values: Readonly<Record<string, readonly string[]>> = {
    template: names,
    schema: ['Act', ...names, ...Object.keys(ActaEvent.cases)],
    view: viewNames(),
    completion: ['bash', 'zsh', 'fish'],
  };
  const common = [...flags(root), '--help'];
  const after = Object.fromEntries(
    root.commands.map((command) => [
      command.name(),
      [
        ...command.commands.map((inner) => inner.name()),
        ...(values[command.name()] ?? []),
        ...[command, ...command.commands].flatMap(flags),
        ...common,
      ],
    ]),
  );
  return { words: [...root.commands.map((command) => command.name()), ...common], after };
};

const bash = ({ words, after }: Candidates): string => `_acta() {
  local current="\${COMP_WORDS[COMP_CWORD]}" words
  case "\${COMP_WORDS[1]}" in
${Object.entries(after)
  .map(([name, candidates]) => `    ${name}) words="${candidates.join(' ')}" ;;`)
  .join('\n')}
    *) words="${words.join(' ')}" ;;
  esac
  [ "$COMP_CWORD" -eq 1 ] && words="${words.join(' ')}"
  COMPREPLY=($(compgen -W "$words" -- "$current"))
}
complete -o default -F _acta acta
`;

/** Sourced, it registers itself; from a folder of `fpath`, it is the body of the function that completes. */
const zsh = ({ words, after }: Candidates): string => `#compdef acta
_acta() {
  if (( CURRENT == 2 )); then
    compadd -- ${words.join(' ')}
    return
  fi
  case "\${words[2]}" in
${Object.entries(after)
  .map(([name, candidates]) => `    ${name}) compadd -- ${candidates.join(' ')} ;;`)
  .join('\n')}
  esac
  _files
}
if [ "$funcstack[1]" = _acta ]; then _acta "$@"; else compdef _acta acta; fi
`;

const fish = ({ words, after }: Candidates): string =>
  [
    `complete -c acta -n __fish_use_subcommand -a "${words.join(' ')}"`,
    ...Object.entries(after).map(
      ([name, candidates]) => `complete -c acta -n "__fish_seen_subcommand_from ${name}" -a "${candidates.join(' ')}"`,
    ),
  ].join('\n') + '\n';

const SCRIPTS = { bash, zsh, fish } as const;

export const makeCompletion = ({ words, command, runs }: Making) => {
  const made = command('completion', words.commands.completion);
  return made.addArgument(new Argument('<shell>', words.arguments.shell).choices(Object.keys(SCRIPTS))).action(
    runs(async ({ screen }: Desk, shell: keyof typeof SCRIPTS) => {
      const root = made.parent;
      if (root !== null) await screen.raw(SCRIPTS[shell](candidatesOf(root)));
      return EXIT.done;
    }),
  );
};
