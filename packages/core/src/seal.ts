import type { Circumstances } from './act.js';
import { idOf } from './canonical.js';
import type { Draft, Metadata, Premise, Sealed } from './event.js';
import type { Json } from './event-store.js';
import type { Check } from './legality/check.js';
import { versionOf } from './upcasting.js';
import type { EventId } from './values.js';

export type Seal = {
  readonly circumstances: Circumstances;
  readonly officeFrom: EventId | null;
  readonly premises: readonly Premise[];
  readonly checks: readonly Check[];
  /** Its place among the events of its command. */
  readonly ordinal: number;
};

/** Gives a draft its id and metadata. The id leaves out `recordedAt`, so that a retry repeats it. */
export const seal = <E extends Draft>(
  draft: E,
  { circumstances, officeFrom, premises, checks, ordinal }: Seal,
): Sealed<E> => {
  const metadata: Metadata = {
    ...circumstances,
    ...(officeFrom === null ? {} : { officeFrom }),
    premises,
    ...(checks.length === 0 ? {} : { checks }),
    schemaVersion: versionOf(draft.type),
  };
  const { recordedAt: _, ...content } = metadata;
  return { ...draft, id: idOf([metadata.commandId, ordinal, draft, content] as unknown as Json), metadata };
};
