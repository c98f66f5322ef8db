import { randomUUID } from 'node:crypto';
import { isLeft } from 'fp-ts/lib/Either.js';
import { decode, Uuid, failed } from '@acta/core';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import { flagOf, foundingOf, NEEDED, type FoundingOptions } from '../input/founding.js';
import { askMissing } from '../input/questions.js';
import { withRecord } from '../record/open.js';
import { banner } from '../record/reading.js';
import { report } from '../screen/report.js';

import type { Making } from './making.js';

const found = async (desk: Desk, options: FoundingOptions): Promise<number> => {
  const { screen } = desk;
  const { words } = screen;
  const registrar = options.registrar ?? randomUUID();
  const command = await foundingOf(desk, options, registrar);
  if (isLeft(command)) return report(screen, command.left);
  const commandId = options.commandId ?? randomUUID();
  for (const [flag, value] of [
    ['--command-id', commandId],
    ['--by', options.by ?? registrar],
  ] as const)
    if (isLeft(decode(Uuid, value)))
      return report(screen, { _tag: 'FlagInvalid', flag, reason: { _tag: 'NotAnId', expected: registrar } });
  const named = options.registrarName !== undefined && options.registrarName !== '';
  if (named && desk.record?.kind === 'server' && desk.record.companion === null)
    return report(screen, { _tag: 'NoCompanion' });
  return withRecord(desk, { create: true }, async (record) => {
    const done = await record.typedBy(options.by ?? registrar).submit({
      commandId,
      as: { person: registrar, office: 'registrar', commission: 'commission-self' },
      basis: { kind: 'own-signature' },
      command: command.right,
      ...(options.clock === undefined ? {} : { clock: options.clock }),
    });
    if (isLeft(done)) return report(screen, done.left);
    if (options.registrarName !== undefined && options.registrarName !== '') {
      const put = await record.parts.people.put({ person: registrar, name: options.registrarName });
      if (isLeft(put)) return report(screen, failed(put.left));
    }
    const { already, events } = done.right;
    const { name, record: kind } = command.right;
    if (screen.json) {
      await screen.object({
        founded: !already,
        name,
        record: kind,
        registrar,
        commandId,
        event: events[0]?.id ?? null,
      });
      return EXIT.done;
    }
    await banner(desk, kind === 'illustrative');
    await screen.paragraph(
      screen.sign(already ? 'already' : 'done', already ? words.init.already : words.init.founded(name)),
    );
    await screen.paragraph(words.init.registrar(registrar));
    await screen.note(words.init.next);
    return EXIT.done;
  });
};

const init = async (desk: Desk, options: FoundingOptions): Promise<number> => {
  const { screen, streams } = desk;
  const missing = NEEDED.filter((needed) => options[needed] === undefined);
  const noRecord = desk.record === null;
  if (!noRecord && missing.length === 0) return found(desk, options);
  if (streams.stdin.isTTY !== true || streams.stderr.isTTY !== true)
    return report(screen, { _tag: 'FlagsMissing', flags: [...(noRecord ? ['--record'] : []), ...missing.map(flagOf)] });
  const answers = await askMissing(desk, options, missing);
  return answers === null ? EXIT.interrupted : found({ ...desk, record: answers.record }, answers.options);
};

export const makeInit = ({ words, command, runs }: Making) => {
  const { options } = words;
  return command('init', words.commands.init)
    .option('--name <name>', options.name)
    .option('--instrument <title>', options.instrument)
    .option('--citation <text>', options.citation)
    .option('--signed <day>', options.signed)
    .option('--gazetted <day>', options.gazetted)
    .option('--in-force <day>', options.inForce)
    .option('--zone <zone>', options.zone)
    .option('--kept-from <day>', options.keptFrom)
    .option('--window <days>', options.window)
    .option('--charter <preset|file>', options.charter)
    .option('--registrar <uuid>', options.registrar)
    .option('--registrar-name <name>', options.registrarName)
    .option('--illustrative', options.illustrative)
    .option('--real', options.real)
    .option('--clock <instant>', options.clock)
    .option('--command-id <uuid>', options.commandId)
    .option('--by <person>', words.program.by)
    .action(runs(init));
};
