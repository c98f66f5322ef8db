import { Line, list, MotionId, object, type ActaEvent, type TypeOf } from '@acta/core';
import { defineProjection, type ByKeys, type Projection } from '@acta/projections';
import { recorded, type InStream } from '../../src/index.js';

export const Agenda = object('Agenda', { submitted: list(MotionId, { uniqueBy: true }), title: Line });
export type Agenda = TypeOf<typeof Agenda>;

const proposed = (title: string): ActaEvent => ({
  type: 'MotionProposed',
  data: {
    body: 'body-consejo',
    matter: 'firma',
    title,
    text: 'Se aprueba.',
    effects: [],
    proposedBy: 'institution-hacienda',
  },
});
const submitted: ActaEvent = { type: 'MotionSubmitted', data: { session: 'session-consejo', item: 'firma' } };

const HISTORY: readonly InStream[] = [
  ['motion-firma', proposed('Firma')],
  ['motion-datos', proposed('Datos')],
  ['motion-firma', submitted],
  ['motion-datos', submitted],
];
export const history = recorded(...HISTORY);

type Submission = ByKeys<Agenda, 'MotionSubmitted'>['evolve'];

/** A view of what is submitted to each session, with this step of its own. */
export const agendas = (evolve: Submission): Projection<Agenda> =>
  defineProjection({
    name: 'agendas',
    version: 1,
    document: Agenda,
    on: { MotionSubmitted: { keys: ({ data: { session } }) => [session], evolve } },
  });

export const EMPTY: Agenda = { submitted: [], title: 'Orden del día' };

/** Lawful: the motions in the order of their ids. */
export const lawful: Submission = (document, { stream }) => {
  const { submitted: motions, title } = document ?? EMPTY;
  return { title, submitted: [...new Set([...motions, stream as MotionId])].sort() };
};
