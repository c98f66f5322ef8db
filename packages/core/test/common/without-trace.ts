import type { As, Command, RefusalOf } from '@acta/core';
import type { Extras, Story } from '../story/commission.js';

/** Why an act was refused; fails where the refusal moved the record's head. */
export const refusedWithoutTrace = async (
  story: Story,
  as: As,
  command: Command,
  extras: Extras = {},
): Promise<RefusalOf<Command>> => {
  const head = await story.record.head();
  const refusal = await story.refused(as, command, extras);
  if (JSON.stringify(await story.record.head()) !== JSON.stringify(head)) throw new Error('the head has moved');
  return refusal;
};
