import type { EventToAppend } from '@acta/core';
import { contest, timed, type Pair } from '../contest.js';
import type { Measure } from '../measure.js';
import { bareAppend, grow, noted, ourAppend, type Append, type Both } from './both.js';

const AIM = { atLeast: 0.9 } as const;

type Shape = { readonly writers: number; readonly appends: number; readonly batch: number };

const batchesOf = ({ appends, batch }: Shape): readonly (readonly EventToAppend[])[] =>
  Array.from({ length: appends }, (_, n) => Array.from({ length: batch }, (_none, m) => noted(n * batch + m)));

let streams = 0;

const appended = (both: Both, append: Append, shape: Shape) => {
  const lives = Array.from({ length: shape.writers }, () => {
    streams += 1;
    return { stream: `session-${String(streams)}`, batches: batchesOf(shape) };
  });
  return timed(async () => {
    await Promise.all(lives.map(({ stream, batches }) => grow(both, append, stream, batches)));
    return { events: shape.writers * shape.appends * shape.batch, checksum: shape.batch };
  });
};

const appending = (name: string, both: Both, shape: Shape): Measure =>
  contest({
    name,
    unit: 'events/s',
    against: 'the bare client, unary',
    aim: AIM,
    events: shape.writers * shape.appends * shape.batch,
    make: (): Promise<Pair> =>
      Promise.resolve({
        ours: () => appended(both, ourAppend, shape),
        against: () => appended(both, bareAppend, shape),
      }),
  });

export const appendingOf = (both: Both, scaled: (count: number) => number): readonly Measure[] => [
  appending('sequential append', both, { writers: 1, appends: scaled(200), batch: 1 }),
  appending('64 writers', both, { writers: 64, appends: scaled(20), batch: 1 }),
  appending('batch of 100', both, { writers: 1, appends: scaled(30), batch: 100 }),
];
