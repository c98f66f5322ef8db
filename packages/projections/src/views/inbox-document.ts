import { BodyId, Day, Flag, list, object, optional, StreamId, type TypeOf } from '@acta/core';
import type { Projection } from '../projection.js';
import { Duty } from './duty.js';
import { MinutesOwed } from './minutes-owed.js';
import { Obligation } from './obligation.js';
import { own } from './own.js';

/** What is open of a commitment, a session, its minutes or a resolution. The rest is what later events are judged by. */
export const ObligationsInbox = object('ObligationsInbox', {
  source: StreamId,
  body: optional(BodyId),
  duty: optional(Duty),
  textBy: optional(Day),
  outsideSession: optional(Flag),
  minuted: optional(Flag),
  minutes: optional(MinutesOwed),
  owed: list(Obligation, { max: 100_000 }),
});
export type ObligationsInbox = TypeOf<typeof ObligationsInbox>;

/** What events of one matter make of the documents. */
export type InboxOf = Projection<ObligationsInbox>['on'];

/** After an event that settles what is owed of a kind. */
export const settles = (done: Obligation['kind']) => ({
  keys: own,
  evolve: (document: ObligationsInbox | null): ObligationsInbox | null =>
    document && { ...document, owed: document.owed.filter(({ kind }) => kind !== done) },
});

/** After an event that settles all that is owed. */
export const settlesAll = {
  keys: own,
  evolve: (document: ObligationsInbox | null): ObligationsInbox | null =>
    document === null || document.owed.length === 0 ? document : { ...document, owed: [] },
};
