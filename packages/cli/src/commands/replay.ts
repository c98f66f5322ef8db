import { isLeft } from 'fp-ts/lib/Either.js';
import { deciderOfStream, type Recorded, type StreamId } from '@acta/core';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import { withMoment, type MomentOptions } from '../input/moment.js';
import { find, streamOf } from '../record/find.js';
import { reading } from '../record/reading.js';
import { report } from '../screen/report.js';
import { jsonLine } from '../screen/screen.js';
import type { Making } from './making.js';

type Options = MomentOptions & { readonly state?: string };

/** Where the events of a stream lead. */
const standing = (all: readonly Recorded[], stream: StreamId): object => {
  const { evolve } = deciderOfStream(stream);
  const events = all.filter((event) => event.stream === stream);
  const state = events.reduce<unknown>((before, event) => evolve(before, event, stream), null);
  return { stream, revision: events.at(-1)?.revision ?? null, state };
};

const replay = (desk: Desk, { state: id, ...as }: Options): Promise<number> => {
  const { screen } = desk;
  const beside = { ...screen, say: (...lines: readonly string[]) => screen.note(lines.join('\n')) };
  return reading({ ...desk, screen: beside }, { of: [], as }, async ({ events }) => {
    const all = await events();
    if (isLeft(all)) return report(screen, all.left);
    if (id === undefined) {
      for (const event of all.right) await screen.raw(jsonLine({ v: 1, ...event }));
      return EXIT.done;
    }
    const found = find(all.right, id);
    if (isLeft(found)) return report(screen, found.left);
    await screen.raw(jsonLine({ v: 1, ...standing(all.right, streamOf(found.right)) }));
    return EXIT.done;
  });
};

export const makeReplay = ({ words, command, runs }: Making) =>
  withMoment(command('replay', words.commands.replay), words)
    .option('--state <id>', words.options.state)
    .action(runs(replay));
