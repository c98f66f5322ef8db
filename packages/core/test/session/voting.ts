import type { Charter, Command, Done, RefusalOf } from '@acta/core';
import { assignTo, commission, openSession, propose, SESSION, type Story } from '../story/commission.js';

export const ITEM = { session: SESSION, item: 'punto-1' } as const;
export const [A, B, C, D, E] = ['hacienda', 'gobernacion', 'salud', 'educacion', 'economia'] as const;

type Options = { readonly charter?: Charter; readonly seats?: number; readonly present?: readonly string[] };

/** A session open on one motion, not yet put to the vote. */
export const sitting = async ({ present, ...options }: Options = {}): Promise<Story> => {
  const story = await commission(options);
  await propose(story, 'motion-firma', assignTo('salud'));
  await openSession(story, ['motion-firma'], present);
  return story;
};

/** The same, put to the vote. */
export const atTheVote = async (options: Options = {}): Promise<Story> => {
  const story = await sitting(options);
  await story.done(story.chair, { type: 'PutItemToVote', ...ITEM });
  return story;
};

type Tally = Extract<Command, { readonly type: 'RecordShowOfHands' }>['tally'];
export const tally = (forIt: number, against = 0, abstentions = 0): Tally => ({ for: forIt, against, abstentions });

/** What the chair’s decision of an item comes to, recorded or refused. */
export const deciding = async (
  story: Story,
  given: Partial<Extract<Command, { readonly type: 'DecideItem' }>> = {},
): Promise<Done | RefusalOf<Command>> => {
  const answer = await story.act(story.chair, { type: 'DecideItem', ...ITEM, ...given });
  if (answer._tag === 'Right') return answer.right;
  if (answer.left._tag !== 'Refused') throw new Error(JSON.stringify(answer.left));
  return answer.left.rejection;
};

export const decidedIn = (outcome: Done | RefusalOf<Command>): unknown =>
  'events' in outcome ? outcome.events[0]?.data : outcome;
