import type { ActaEvent, Charter, Day, Recorded, StreamId } from '@acta/core';

export type Named<Type extends ActaEvent['type']> = Recorded<Extract<ActaEvent, { readonly type: Type }>>;

/** What the record holds, oldest first, and what the last step added to it. */
export type History = { readonly events: readonly Recorded[]; readonly fresh: readonly Recorded[] };

/** What is wrong, in words; null where the law holds. */
export type Law = (history: History) => string | null;

export const isOf =
  <Type extends ActaEvent['type']>(...types: readonly Type[]) =>
  (event: Recorded): event is Named<Type> =>
    (types as readonly string[]).includes(event.type);

/** What came before an event, in the whole record. */
export const before = (events: readonly Recorded[], { position }: Recorded): readonly Recorded[] =>
  events.filter((event) => event.position < position);

export const inStream = (events: readonly Recorded[], stream: StreamId): readonly Recorded[] =>
  events.filter((event) => event.stream === stream);

/** The charter of a version. */
export const charterOf = (events: readonly Recorded[], version: number): Charter | null => {
  if (version === 1) return events.find(isOf('CommissionFounded'))?.data.charter ?? null;
  return events.filter(isOf('CharterAdopted')).find(({ data }) => data.version === version)?.data.charter ?? null;
};

export const brokeRule = ({ metadata }: Recorded, rule: string): boolean =>
  metadata.checks?.some((check) => check.rule === rule && check.verdict === 'broken') === true;

/** An archive tells it. */
export const isTold = ({ metadata }: Recorded): boolean => metadata.provenance.kind === 'transcribed';

export const isWithin = (day: Day, from: Day, until: Day | undefined): boolean =>
  from <= day && (until === undefined || day <= until);

/** The first thing wrong among some events. */
export const firstWrong = <E extends Recorded>(
  events: readonly E[],
  wrong: (event: E) => string | null,
): string | null => {
  for (const event of events) {
    const found = wrong(event);
    if (found !== null) return `${event.type} in ${event.stream}: ${found}`;
  }
  return null;
};
