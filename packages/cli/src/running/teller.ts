import { isLeft } from 'fp-ts/lib/Either.js';
import { describe, type CommissionRecord, type Position } from '@acta/core';
import type { RunnerMessage } from '@acta/projections';
import { eventsBetween } from '@acta/sqlite';
import type { Screen } from '../screen/screen.js';
import { after, NOTHING_YET, rateOf, told } from './progress.js';

/** How often each kind of reader is told, in milliseconds. */
const EVERY = { program: 1_000, terminal: 200, log: 10_000 } as const;

type Message = Exclude<RunnerMessage, { readonly kind: 'failed' }>;
type Serving = Extract<RunnerMessage, { readonly kind: 'serving' }>;

/** Tells how the views come along: no more often than its reader can use, and at last whatever was left untold. */
export const makeTeller = (screen: Screen, record: CommissionRecord, terminal: boolean) => {
  const { words, sign, language } = screen;
  const every = screen.json ? EVERY.program : terminal ? EVERY.terminal : EVERY.log;
  let progress = NOTHING_YET;
  let served: readonly Serving[] = [];
  let since = Date.now();
  let upToDate = false;
  let arrived = false;
  let untold = false;

  const behind = async (position: Position | null): Promise<number | null> => {
    const end = await record.head();
    return isLeft(end) ? 0 : eventsBetween(position, end.right);
  };

  const line = (text: string): Promise<void> =>
    terminal && arrived ? Promise.resolve(screen.progress(text)) : screen.paragraph(text);

  const say = async (): Promise<void> => {
    const { stage, views, position, events, changes } = progress;
    const rate = rateOf(progress, Date.now() - since);
    progress = told(progress);
    since = Date.now();
    untold = false;
    const lag = upToDate ? 0 : await behind(position);
    if (screen.json) await screen.object({ stage, views, upToDate, position, behind: lag, events, changes, rate });
    else if (upToDate) await line(sign('done', words.run.upToDate(position, rate)));
    else {
      const said = words.run.folded(stage === 'building' ? views : null, position, lag, rate);
      if (terminal) screen.progress(said);
      else await screen.paragraph(said);
    }
    arrived ||= upToDate;
  };

  const sayServed = async (): Promise<void> => {
    const views = served;
    served = [];
    if (views.length === 0) return;
    if (!screen.json) await screen.paragraph(sign('done', words.run.serving(views.map(({ view }) => view))));
    else for (const { view, version, instead } of views) await screen.object({ serving: view, version, instead });
  };

  const sayHeld = async ({ by }: Extract<Message, { readonly kind: 'held' }>): Promise<void> => {
    const holder = describe({ _tag: 'HeldByAnother', by }, language);
    if (screen.json) await screen.object({ heldBy: by });
    else await screen.paragraph(sign('waits', `${holder} ${words.run.waits}`));
  };

  return {
    every,
    tell: async (message: Message): Promise<void> => {
      if (message.kind !== 'serving') await sayServed();
      switch (message.kind) {
        case 'held':
          await sayHeld(message);
          break;
        case 'serving':
          served = [...served, message];
          break;
        case 'folded':
          upToDate = false;
          progress = after(progress, message);
          untold = true;
          break;
        case 'caught-up':
          upToDate = true;
          progress = { ...progress, stage: 'serving', position: message.position };
          untold = true;
          if (!arrived) await say();
      }
    },
    /** Once in every interval. A rate is not that of the time in which nothing came. */
    tick: async (): Promise<void> => {
      if (untold) await say();
      else since = Date.now();
    },
    /** What waits to be told at the end. */
    flush: async (): Promise<void> => {
      await sayServed();
      if (untold) await say();
    },
  };
};
