import {
  Command as CommandCodec,
  commandSchemas,
  eventSchemas,
  givenAct,
  jsonSchemaOf,
  type JsonSchema,
} from '@acta/core';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import { nearest } from '../record/find.js';
import { report } from '../screen/report.js';
import type { Making } from './making.js';

const schemas = (): ReadonlyMap<string, JsonSchema> =>
  new Map([
    ['Act', jsonSchemaOf(givenAct(CommandCodec).shape)],
    ...Object.entries(commandSchemas()),
    ...Object.entries(eventSchemas()),
  ]);

export const makeSchema = ({ words, command, runs }: Making) =>
  command('schema', words.commands.schema)
    .argument('<name>', words.arguments.commandOrEvent)
    .action(
      runs(async ({ screen }: Desk, name: string) => {
        const known = schemas();
        const found = [...known.keys()].find((each) => each.toLowerCase() === name.toLowerCase());
        const schema = found === undefined ? undefined : known.get(found);
        if (schema === undefined)
          return report(screen, { _tag: 'UnknownName', name, nearest: nearest(name, [...known.keys()]) });
        await screen.raw(JSON.stringify(schema, null, screen.json ? 0 : 2) + '\n');
        return EXIT.done;
      }),
    );
