import type { As, Command, GivenAct, PersonId } from '@acta/core';

/** An act before it has an id: who gives what, on whose word and by whose hand. */
export type Given = Pick<GivenAct<Command>, 'attested' | 'transcribed' | 'rectifies'> & {
  readonly as: As;
  readonly command: Command;
  readonly typist?: PersonId;
};
