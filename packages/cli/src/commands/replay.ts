import { isLeft } from 'fp-ts/lib/Either.js';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import { find } from '../record/find.js';
import { reading } from '../record/reading.js';
import { report } from '../screen/report.js';
import { jsonLine } from '../screen/screen.js';
import type { Making } from './making.js';

type Options = { readonly state?: string };

export const makeReplay = ({ words, command, runs }: Making) =>
  command('replay', words.commands.replay)
    .option('--state <id>', words.options.state)
    .action(
      runs((desk: Desk, { state: id }: Options) =>
        reading(
          { ...desk, screen: { ...desk.screen, say: (...lines) => desk.screen.note(lines.join('\n')) } },
          async (memory) => {
            const { screen } = desk;
            if (id === undefined) {
              for (const event of memory.events) await screen.raw(jsonLine({ v: 1, ...event }));
              return EXIT.done;
            }
            const found = find(memory, id);
            if (isLeft(found)) return report(screen, found.left);
            const stream = found.right.kind === 'event' ? found.right.event.stream : found.right.stream;
            const revision = memory.eventsOf(stream).at(-1)?.revision ?? null;
            await screen.raw(jsonLine({ v: 1, stream, revision, state: memory.stateOf(stream) }));
            return EXIT.done;
          },
        ),
      ),
    );
