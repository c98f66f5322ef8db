import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import type { Premises, StateOf, Wanted } from './decider.js';
import type { Premise } from './event.js';
import type { Guard } from './event-store.js';
import type { Load, Loaded } from './load.js';
import type { Papers, PaperState } from './papers.js';
import { failed, type Failed } from './refusals.js';
import type { PaperReference, StreamId } from './values.js';

/** Streams and papers read for one decision. */
export type Read = {
  readonly streams: ReadonlyMap<StreamId, { readonly loaded: Loaded; readonly held: 'guarded' | 'pinned' }>;
  readonly papers: ReadonlyMap<string, PaperState>;
};

export const NOTHING_READ: Read = { streams: new Map(), papers: new Map() };

export const premisesFrom = ({ streams, papers }: Read): Premises => ({
  get: <I extends StreamId>(id: I) => (streams.get(id)?.loaded.state ?? null) as StateOf<I> | null,
  revisionOf: (id) => streams.get(id)?.loaded.revision ?? -1,
  paper: ({ paper }: PaperReference) => papers.get(paper) ?? null,
});

/** Reads what is wanted and was not read yet; null when there was nothing new. */
export const readWanted = async (
  load: Load,
  examine: Papers['examine'],
  { guarded = [], pinned = [], papers = [] }: Wanted,
  soFar: Read,
): Promise<Either<Failed, Read | null>> => {
  const streams = new Map(soFar.streams);
  const examined = new Map(soFar.papers);
  const wanted = [
    ...guarded.map((id) => ({ id, held: 'guarded' as const })),
    ...pinned.map((id) => ({ id, held: 'pinned' as const })),
  ].filter(({ id }) => !streams.has(id));
  const unseen = papers.filter(({ paper }) => !examined.has(paper));
  if (wanted.length === 0 && unseen.length === 0) return right(null);
  for (const { id, held } of wanted) {
    const loaded = await load(id);
    if (isLeft(loaded)) return loaded;
    streams.set(id, { loaded: loaded.right, held });
  }
  for (const reference of unseen) {
    const state = await examine(reference);
    if (isLeft(state)) return left(failed(state.left));
    examined.set(reference.paper, state.right);
  }
  return right({ streams, papers: examined });
};

const byName = <A>(entries: Iterable<readonly [string, A]>): readonly (readonly [string, A])[] =>
  [...entries].sort(([one], [other]) => (one < other ? -1 : 1));

/** What the event says of them. */
export const premisesRead = ({ streams, papers }: Read): readonly Premise[] => [
  ...byName(streams).map(([stream, { loaded, held }]): Premise => ({
    kind: held,
    stream: stream as StreamId,
    revision: loaded.revision,
  })),
  ...byName(papers).map(([paper, { held, digest }]): Premise => ({
    kind: 'paper',
    paper,
    held: held ? 'held' : 'not-held',
    digest,
  })),
];

export const guardsOf = ({ streams }: Read): readonly Guard[] =>
  byName(streams)
    .filter(([, { held }]) => held === 'guarded')
    .map(([stream, { loaded }]) => ({
      stream,
      expected: loaded.revision === -1 ? 'noStream' : { exactly: loaded.revision },
    }));
