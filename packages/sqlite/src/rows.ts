import type { Json, Position, StoredEvent } from '@acta/core';

export type Row = {
  readonly position: number;
  readonly stream: string;
  readonly revision: number;
  readonly id: string;
  readonly type: string;
  readonly data: string;
  readonly metadata: string;
};

export const COLUMNS = 'position, stream, revision, id, type, data, metadata';

/** Sixteen digits, so that plain text order is the order of numbers. */
export const positionOf = (position: number): Position => String(position).padStart(16, '0');

/** The number of a position, null for what no position looks like. */
export const numberOf = (position: Position): number | null => (/^\d{16}$/.test(position) ? Number(position) : null);

/** How many events come after a position, up to and with another: positions have no gaps here. Null for those of another store. */
export const eventsBetween = (after: Position | null, upTo: Position | null): number | null => {
  const [from, to] = [numberOf(after ?? positionOf(0)), numberOf(upTo ?? positionOf(0))];
  return from === null || to === null ? null : Math.max(0, to - from);
};

/** What stands in a row is not JSON any more: something outside SQLite changed it, and SQLite cannot tell. */
export class Unparsable extends Error {
  constructor(readonly position: Position) {
    super(position);
  }
}

const parsed = (text: string, position: Position): Json => {
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw new Unparsable(position);
  }
};

export const eventOf = ({ position: number, stream, revision, id, type, data, metadata }: Row): StoredEvent => {
  const position = positionOf(number);
  return {
    stream,
    revision,
    id,
    type,
    data: parsed(data, position),
    metadata: parsed(metadata, position),
    position,
  };
};
