import { StreamId } from '@acta/core';

const idsIn = (value: unknown): readonly StreamId[] => {
  if (StreamId.is(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(idsIn) : [];
};

/** The streams that name one another. */
export const makeRelatives = () => {
  const known = new Map<StreamId, ReadonlySet<StreamId>>();
  const of = (stream: StreamId): ReadonlySet<StreamId> => known.get(stream) ?? new Set();
  const add = (stream: StreamId, other: StreamId): void => {
    known.set(stream, new Set([...of(stream), other]));
  };
  return {
    of,
    /** `data` of `stream` names them. */
    join: (stream: StreamId, data: unknown): void => {
      for (const other of idsIn(data)) {
        if (other === stream) continue;
        add(stream, other);
        add(other, stream);
      }
    },
  };
};
