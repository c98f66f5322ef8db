import { describe, expect, test } from 'vitest';
import type { Metadata, MotionId, Recorded } from '@acta/core';
import { defineProjection, fold } from '@acta/projections';
import { eventId, recorded, sameInAnyInterleaving, type InStream } from '../../src/index.js';
import { Agenda, agendas, EMPTY, history, lawful } from './agenda.js';

const inTurn = agendas((document, { stream }) => {
  const { submitted, title } = document ?? EMPTY;
  return { title, submitted: [...submitted.filter((motion) => motion !== stream), stream as MotionId] };
});

const afterwards = (metadata: Partial<Metadata>): readonly Recorded[] =>
  recorded(
    ...history.map(({ stream, type, data, revision }): InStream => [
      stream,
      { type, data } as InStream[1],
      stream === 'motion-datos' && revision === 1 ? metadata : {},
    ]),
  );

test('a projection that tells independent streams apart by their ids is lawful', () => {
  sameInAnyInterleaving(agendas(lawful), history);
});

describe('a projection breaks the law', () => {
  test('that depends on the order of two independent streams, and the report shows which event overtook which', () => {
    expect(() => {
      sameInAnyInterleaving(inTurn, history);
    }).toThrow(/Counterexample: \[\[[^\]]*motion-datos@1 before Motion(Proposed|Submitted) motion-firma@[01]\]\]/);
  });

  test('that keeps the place of an event among all of them', () => {
    const placing = agendas((document, { position }) => document ?? { ...EMPTY, title: position });
    expect(() => {
      sameInAnyInterleaving(placing, history);
    }).toThrow(/Counterexample/);
  });
});

describe('what had been read stays before what was decided on it', () => {
  const read = { stream: 'motion-firma', revision: 1 } as const;

  test.each<readonly [string, Partial<Metadata>]>([
    ['a cause', { actor: { kind: 'policy', name: 'enactment', version: 1, cause: { ...read, event: eventId(2) } } }],
    ['a pinned premise', { premises: [{ kind: 'pinned', ...read }] }],
    ['a guarded premise', { premises: [{ kind: 'guarded', ...read }] }],
  ])('%s', (_, metadata) => {
    sameInAnyInterleaving(inTurn, afterwards(metadata));
  });

  test('but an older revision of it lets the rest move', () => {
    const older = afterwards({ premises: [{ kind: 'pinned', stream: 'motion-firma', revision: 0 }] });
    expect(() => {
      sameInAnyInterleaving(inTurn, older);
    }).toThrow(/Counterexample/);
  });
});

test('each stream keeps its order', () => {
  const last = defineProjection<Agenda>({
    name: 'last',
    version: 1,
    document: Agenda,
    on: {
      MotionProposed: { keys: ({ stream }) => [stream], evolve: () => ({ ...EMPTY, title: 'Propuesta' }) },
      MotionSubmitted: { keys: ({ stream }) => [stream], evolve: () => ({ ...EMPTY, title: 'Inscrita' }) },
    },
  });
  sameInAnyInterleaving(last, history);
  expect([...fold(last, history).values()].map(({ title }) => title)).toEqual(['Inscrita', 'Inscrita']);
});
