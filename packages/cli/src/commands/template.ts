import { randomUUID } from 'node:crypto';
import { isLeft } from 'fp-ts/lib/Either.js';
import { Command as CommandCodec, decode, givenAct, Uuid, type Command } from '@acta/core';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import { actOf } from '../input/template.js';
import { nearest } from '../record/find.js';
import { report } from '../screen/report.js';
import type { Making } from './making.js';

type Options = { readonly line?: true; readonly all?: true };

const SOMEBODY = '3d1c0f4e-6f3a-4b87-9a55-0c1f6f2f8a11';

export const commandNames = (): readonly Command['type'][] => Object.keys(CommandCodec.cases) as Command['type'][];

const transcribedShape = () => {
  const { shape } = givenAct(CommandCodec);
  return shape.kind === 'object' ? (shape.fields['transcribed']?.shape ?? null) : null;
};

const typistOf = ({ env }: Desk['streams']): string => {
  const typist = decode(Uuid, env['ACTA_BY']);
  return isLeft(typist) ? SOMEBODY : typist.right;
};

export const makeTemplate = ({ words, command, runs }: Making) =>
  command('template', words.commands.template)
    .argument('<command>', words.arguments.command)
    .option('--line', words.options.line)
    .option('--all', words.options.all)
    .action(
      runs(async ({ screen, streams }: Desk, name: string, options: Options) => {
        const type = commandNames().find((known) => known.toLowerCase() === name.toLowerCase());
        const shape = type === undefined ? undefined : CommandCodec.cases[type]?.shape;
        if (type === undefined || shape === undefined)
          return report(screen, { _tag: 'UnknownName', name, nearest: nearest(name, commandNames()) });
        const act = actOf(
          type,
          shape,
          {
            person: typistOf(streams),
            commandId: randomUUID(),
            transcribed: type === 'TranscribeResolution' ? transcribedShape() : null,
          },
          { text: words.templateText, day: new Date().toISOString().slice(0, 10), all: options.all === true },
        );
        if (act === null) return report(screen, { _tag: 'NotForPeople', command: type });
        await screen.raw(JSON.stringify(act, null, options.line === true || screen.json ? 0 : 2) + '\n');
        return EXIT.done;
      }),
    );
