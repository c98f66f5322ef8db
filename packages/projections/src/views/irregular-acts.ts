import {
  ActaEvent,
  Actor,
  brokenBefore,
  Check,
  EventId,
  vitiates,
  Line,
  list,
  object,
  optional,
  PaperReference,
  Paragraph,
  StreamId,
  type Recorded,
  type TypeOf,
} from '@acta/core';
import { defineProjection } from '../projection.js';
import { Entry, entryOf } from './entry.js';

/**
 * An act that a mandatory rule was broken by, with the checks stored with it, and the attestation on which it stands. `brokenRules`:
 * those of acts before it, which made the resolution that came of them irregular.
 */
export const IrregularAct = object('IrregularAct', {
  event: EventId,
  stream: StreamId,
  type: Line,
  actor: Actor,
  broken: list(Check, { uniqueBy: 'rule' }),
  brokenRules: list(Line, { uniqueBy: true }),
  attested: optional(object('Attestation', { paper: PaperReference, grounds: Paragraph })),
  entry: Entry,
});
export type IrregularAct = TypeOf<typeof IrregularAct>;

const attestedIn = ({ metadata: { provenance } }: Recorded): Pick<IrregularAct, 'attested'> =>
  provenance.kind === 'attested' ? { attested: { paper: provenance.paper, grounds: provenance.grounds } } : {};

const irregular = (event: Recorded): IrregularAct | null => {
  const { id, stream, type, metadata } = event;
  const broken = (metadata.checks ?? []).filter(vitiates);
  const brokenRules = brokenBefore(event);
  if (broken.length === 0 && brokenRules.length === 0) return null;
  const { actor } = metadata;
  return { event: id, stream, type, actor, broken, brokenRules, ...attestedIn(event), entry: entryOf(event) };
};

const handler = {
  keys: (event: Recorded): readonly string[] => (irregular(event) === null ? [] : [event.id]),
  evolve: (_: IrregularAct | null, event: Recorded): IrregularAct | null => irregular(event),
};

export const irregularActs = defineProjection({
  name: 'irregular-acts',
  version: 1,
  document: IrregularAct,
  tags: ({ stream, type, broken, brokenRules }) => [
    ...new Set([stream, type, ...broken.map(({ rule }) => rule), ...brokenRules]),
  ],
  on: Object.fromEntries(Object.keys(ActaEvent.cases).map((type) => [type, handler])),
});
