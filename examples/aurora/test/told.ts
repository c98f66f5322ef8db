import { isLeft } from 'fp-ts/lib/Either.js';
import type { Commitment, CommitmentId, Explanation, Recorded, StreamId } from '@acta/core';
import type { Story } from './record.js';

/** The first event of a stream with that type that says so. */
export const eventIn = <Type extends Recorded['type']>(
  { events }: Story,
  stream: StreamId,
  type: Type,
  about = '',
): Extract<Recorded, { readonly type: Type }> => {
  const isIt = (event: Recorded): event is Extract<Recorded, { readonly type: Type }> =>
    event.stream === stream && event.type === type && JSON.stringify(event.data).includes(about);
  const found = events.find(isIt);
  if (found === undefined) throw new Error(`no ${type} in ${stream}`);
  return found;
};

export const commitmentOf = async ({ record }: Story, id: CommitmentId): Promise<Commitment> => {
  const loaded = await record.load(id);
  if (isLeft(loaded) || loaded.right === null) throw new Error(`no ${id}`);
  return loaded.right;
};

export const commitmentsOf = async (story: Story): Promise<readonly Commitment[]> => {
  const ids = new Set(story.events.map(({ stream }) => stream).filter((stream) => stream.startsWith('commitment-')));
  return Promise.all([...ids].map((id) => commitmentOf(story, id as CommitmentId)));
};

export const explanationOf = async ({ record }: Story, id: string): Promise<Explanation> => {
  const explained = await record.explain(id);
  if (isLeft(explained) || explained.right[0] === undefined) throw new Error(`${id} is not explained`);
  return explained.right[0];
};
