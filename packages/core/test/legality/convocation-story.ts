import type { As, Charter, Command, Done, RefusalOf } from '@acta/core';
import { commission, convening, SESSION_NOON, type Extras, type Story } from '../story/commission.js';
import { charterWith } from './verdicts.js';

export type Outcome = Done | RefusalOf<Command>;
type Kind = 'ordinary' | 'extraordinary';
type Notice = NonNullable<Charter['ordinaryNotice']>['value'];

/** An agenda that asks for no motion. */
export const INFORMATION = [{ item: 'informe', title: 'Informe', kind: 'information', papers: [] }] as const;

/** What an act was judged by, recorded or refused. */
export const judged = async (story: Story, as: As, command: Command, extras: Extras = {}): Promise<Outcome> => {
  const answer = await story.act(as, command, extras);
  if (answer._tag === 'Right') return answer.right;
  if (answer.left._tag !== 'Refused') throw new Error(JSON.stringify(answer.left));
  return answer.left.rejection;
};

export const firstOf = (kind: Kind) => `session-consejo-2030-${kind === 'ordinary' ? 'o' : 'e'}-01` as const;

/** Convenes the first session of a kind, on the founding’s Monday 7 January unless the extras say otherwise. */
export const convened = (story: Story, day: string, kind: Kind = 'ordinary', extras: Extras = {}): Promise<Outcome> =>
  judged(story, story.secretary, convening([], { session: firstOf(kind), kind, day, agenda: INFORMATION }), extras);

export const noticeOf = (
  term: Notice['term'],
  countedFrom: Notice['countedFrom'] = 'dispatch',
  parameter: 'ordinaryNotice' | 'extraordinaryNotice' = 'ordinaryNotice',
): Charter => charterWith({ [parameter]: { value: { term, countedFrom }, source: 'Artículo 7' } });

/** A session for information only, convened and come to its noon. */
export const convenedForToday = async (options: Parameters<typeof commission>[0] = {}): Promise<Story> => {
  const story = await commission(options);
  await story.done(story.secretary, convening([], { agenda: INFORMATION }));
  story.clock.set(SESSION_NOON);
  return story;
};
