import { isLeft } from 'fp-ts/lib/Either.js';
import type { CommissionRecord } from '@acta/core';
import type { Desk } from '../desk.js';
import { report } from '../screen/report.js';
import { recall, type Memory } from './memory.js';
import { withRecord } from './open.js';

/** How the record is marked, at the head of whatever is shown of it. */
export const banner = async ({ screen }: Desk, illustrative: boolean | null): Promise<void> => {
  if (illustrative === true && !screen.json) await screen.say(screen.paint.doubtful(`[${screen.words.illustrative}]`));
};

/** Where the record ends: a copy that lacks its last events is noticed. */
export const ending = async (
  { screen }: Desk,
  { events, illustrative }: Pick<Memory, 'events' | 'illustrative'>,
): Promise<void> => {
  const head = events.at(-1)?.position ?? null;
  const record = illustrative === null ? null : illustrative ? 'illustrative' : 'real';
  if (screen.json) await screen.object({ head, events: events.length, record });
  else await screen.note(screen.words.head(head, events.length));
};

/** A command that only reads: the banner, what it shows, and where the record ends. */
export const reading = (
  desk: Desk,
  show: (memory: Memory, record: CommissionRecord) => Promise<number>,
): Promise<number> =>
  withRecord(desk, { readOnly: true }, async (record) => {
    const memory = await recall(record);
    if (isLeft(memory)) return report(desk.screen, memory.left);
    await banner(desk, memory.right.illustrative);
    const code = await show(memory.right, record);
    await ending(desk, memory.right);
    return code;
  });
