import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evolve } from '../../src/commitment/evolve.js';
import type { CommitmentEvent } from '../../src/commitment/events.js';
import type { Commitment } from '../../src/commitment/state.js';
import type { Sealed } from '../../src/event.js';
import { eventId, sealed } from '../given.js';
import { commitmentOf } from './duties.js';

const SALUD = commitmentOf('salud');

const ASSIGNED: CommitmentEvent = {
  type: 'CommitmentAssigned',
  data: {
    source: { kind: 'law', body: 'body-consejo-ejecutivo', citation: 'Ley de Firma Electrónica Avanzada, artículo 5' },
    institution: 'institution-salud',
    coResponsibles: [],
    task: 'Incluir la firma electrónica avanzada en sus trámites.',
    term: { kind: 'not-stated' },
    milestones: [],
  },
};

const reported = (report: number, n: number, rectifies?: number): Sealed<CommitmentEvent> =>
  sealed<CommitmentEvent>(
    { type: 'ProgressReported', data: { report, claimed: 'limited', summary: `Suceso ${String(n)}`, evidence: [] } },
    n,
    rectifies === undefined
      ? {}
      : {
          rectifies: {
            event: eventId(rectifies),
            reason: 'Un error al transcribir.',
            source: { document: 'Informe', place: '1' },
          },
        },
  );

const returned = (report: number, n: number) =>
  sealed<CommitmentEvent>({ type: 'ReportReturned', data: { report, reasons: 'Falta el acta.' } }, n);

const verified = (report: number, n: number) =>
  sealed<CommitmentEvent>({ type: 'ReportVerified', data: { report, level: 'complete', examined: [] } }, n);

const fold = (events: readonly Sealed<CommitmentEvent>[]): readonly (Commitment | null)[] => {
  const states: (Commitment | null)[] = [];
  for (const event of events) states.push(evolve(states.at(-1) ?? null, event, SALUD));
  return states;
};

/** What becomes of each of two reports: nothing, a return, a verification, or a rectification. */
const what = fc.constantFrom('report', 'return', 'verify', 'rectify');
const lives = fc.array(fc.tuple(what, fc.integer({ min: 1, max: 3 })), { maxLength: 12 }).map((steps) => {
  const first = [sealed(ASSIGNED, 0), reported(1, 1), reported(2, 2)];
  const rest = steps.map(([step, report], index) => {
    const n = first.length + index;
    if (step === 'return') return returned(report, n);
    if (step === 'verify') return verified(report, n);
    return step === 'rectify' ? reported(report, n, report) : reported(report, n);
  });
  return [...first, ...rest];
});

describe('the fold of a commitment', () => {
  it('never changes a state that somebody holds', () => {
    fc.assert(
      fc.property(lives, (events) => {
        const told = events.map((_, index) => JSON.stringify(fold(events.slice(0, index + 1)).at(-1)));
        expect(fold(events).map((state) => JSON.stringify(state))).toEqual(told);
      }),
    );
  });

  it('keeps the place of a report, and what was said of it, when it is put right', () => {
    const events = [sealed(ASSIGNED, 0), reported(1, 1), reported(2, 2), returned(1, 3), verified(2, 4)];
    const last = fold([...events, reported(1, 5, 1)]).at(-1);
    expect(last?.reports).toMatchObject([
      { report: 1, event: eventId(1), stage: 'returned', level: null },
      { report: 2, event: eventId(2), stage: 'verified', level: 'complete' },
    ]);
  });

  it('leaves alone what a return of no report names', () => {
    const [before, after] = fold([sealed(ASSIGNED, 0), returned(1, 1)]);
    expect(after).toEqual(before);
  });
});
