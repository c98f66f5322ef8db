import type { Command } from '../commands.js';
import type { CommitmentId, InstitutionId, ResolutionId } from '../values.js';

/** What a decision sets in motion. `effect`: whose refusal is an obligation of the executive secretary. */
export type Consequence = {
  readonly command: Command;
  readonly effect: {
    readonly resolution: ResolutionId;
    readonly effect: string;
    readonly institution: InstitutionId | null;
  } | null;
};

export const plain = (command: Command): Consequence => ({ command, effect: null });

/** `commitment-<resolution>-<effect>-<institution>`, without the words that every id of its kind begins with. */
export const commitmentIdOf = (resolution: ResolutionId, effect: string, institution: InstitutionId): CommitmentId =>
  `commitment-${resolution.slice('resolution-'.length)}-${effect}-${institution.slice('institution-'.length)}`;
