import type { StoredEvent } from './event-store.js';

/** What of a stored event a version may have written otherwise; its id, type and place never change. */
export type Written = Pick<StoredEvent, 'data' | 'metadata'>;

/** Tells in the next version's words what an event said in a version's: one event in, one out. */
export type Upcaster = (written: Written) => Written;

/** By type of event, oldest first: the first takes version 1 to version 2. A type's version is one more than it has upcasters. */
export type Upcasters = Readonly<Partial<Record<string, readonly Upcaster[]>>>;

/** No format was released before the one that is written today. */
export const UPCASTERS: Upcasters = {};

/** The version in which this release writes events of a type. */
export const versionOf = (type: string, upcasters: Upcasters = UPCASTERS): number => 1 + (upcasters[type]?.length ?? 0);

/** An event as its type's newest version would have written it. */
export const upcast = (
  { type, data, metadata }: Written & Pick<StoredEvent, 'type'>,
  version: number,
  upcasters: Upcasters,
): Written =>
  (upcasters[type] ?? [])
    .slice(version - 1)
    .reduce<Written>((written, upcaster) => upcaster(written), { data, metadata });
