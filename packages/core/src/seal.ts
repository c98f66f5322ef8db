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

/** The id that an event's content gives. It leaves out `recordedAt`, so that a retry repeats it. */
export const idGivenBy = ({ type, data }: Draft, { recordedAt: _, ...content }: Metadata, ordinal: number): EventId =>
  idOf([content.commandId, ordinal, { type, data }, content] as unknown as Json);

/** Gives a draft its id and metadata. */
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
  return { ...draft, id: idGivenBy(draft, metadata, ordinal), metadata };
};
