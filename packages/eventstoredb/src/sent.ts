import type { Appended, ExpectedRevision } from '@acta/core';
import { positionAt } from './positions.js';
import type { WrittenEvent } from './writing-out.js';

export type Sent = {
  readonly name: string;
  readonly events: readonly WrittenEvent[];
  readonly expected: ExpectedRevision;
  /** How long it may stay without an answer, in milliseconds. */
  readonly deadline: number;
};

/** What a server answers that wrote, whichever way an append travelled. */
export interface Success {
  getCurrentRevision(): string;
  getPosition(): { getCommitPosition(): string } | undefined;
}

export const appendedIn = (success: Success | undefined): Appended => {
  const position = success?.getPosition();
  if (success === undefined || position === undefined) throw new Error('the server does not tell where it wrote');
  return { revision: Number(success.getCurrentRevision()), position: positionAt(BigInt(position.getCommitPosition())) };
};
