import { describe, it } from 'vitest';
import { mexicoComparable } from '../../src/charters/mexico-comparable.js';
import type { Commission } from '../../src/commission/state.js';
import type { CommitmentCommand } from '../../src/commitment/commands.js';
import { commitment } from '../../src/commitment/decider.js';
import type { CommitmentEvent } from '../../src/commitment/events.js';
import type { Effect } from '../../src/effects.js';
import type { Institution } from '../../src/institution/state.js';
import type { CommitmentId } from '../../src/values.js';
import { institutionState, resolutionState } from '../commission/story.js';
import { actBy, eventId, given, NOW, premisesOf, TODAY } from '../given.js';
import { assigned, COMMITMENT, duty, HACIENDA, JALISCO, RESOLUTION, SALUD } from './owed.js';

type Report = Extract<CommitmentCommand, { readonly type: 'ReportProgress' }>;
type Change = Extract<CommitmentCommand, { readonly effect: string }>;

const OTHER: CommitmentId = 'commitment-ley-otra';
const BY = { resolution: RESOLUTION, effect: 'cambio' } as const;

const report = (changes: Partial<Report> = {}): Report => ({
  type: 'ReportProgress',
  commitment: COMMITMENT,
  report: 1,
  claimed: 'limited',
  summary: 'Avanza.',
  evidence: [],
  ...changes,
});
const reported = (changes: Partial<Report> = {}): CommitmentEvent => {
  const { type: _, commitment: __, ...data } = report(changes);
  return { type: 'ProgressReported', data };
};
const returned = (number: number): CommitmentEvent => ({
  type: 'ReportReturned',
  data: { report: number, reasons: 'Falta el folio.' },
});
const evidence = (name: string): Report['evidence'][number] => ({
  evidence: name,
  kind: 'paper-with-folio',
  description: 'Acta',
  deliveredBy: 'Enlace',
  receivedOn: TODAY,
});

/** Carried out by the resolution that has these effects. */
const enacting = (command: Change, history: readonly CommitmentEvent[], ...effects: readonly Effect[]) => {
  const cause = { stream: RESOLUTION, revision: 1, event: eventId(9) };
  return given(commitment, history).when(
    actBy({ command, cause }),
    premisesOf({ [RESOLUTION]: resolutionState(effects) }),
  );
};

describe('a change by the body', () => {
  const extension = (changes: Partial<Extract<Effect, { readonly kind: 'extend-commitment' }>> = {}): Effect => ({
    kind: 'extend-commitment',
    effect: 'cambio',
    commitment: COMMITMENT,
    due: '2015-01-31',
    ...changes,
  });
  const extend = (due = '2015-01-31'): Change => ({ type: 'ExtendCommitment', commitment: COMMITMENT, ...BY, due });
  const extended = (due = '2015-01-31'): CommitmentEvent => ({
    type: 'DueExtended',
    data: { ...BY, extension: 1, previous: '2014-12-31', due },
  });

  it('is an effect of its resolution, of this commitment and no other', () => {
    const others = extension({ effect: 'otro', commitment: OTHER });
    enacting(extend(), [assigned()], others, extension()).then(extended());
    enacting(extend(), [assigned()], extension({ commitment: OTHER })).refuses({ _tag: 'NoSuchEffect', ...BY });
    enacting(extend(), [assigned()], others).refuses({ _tag: 'NoSuchEffect', ...BY });
  });

  it('that extends goes past the day there is: not to it, and not where there is none', () => {
    enacting(extend('2015-01-01'), [assigned()], extension()).then(extended('2015-01-01'));
    enacting(extend('2014-12-31'), [assigned()], extension()).refuses({
      _tag: 'ExtensionNotLater',
      due: '2014-12-31',
      current: '2014-12-31',
    });
    enacting(extend(), [assigned({ term: { kind: 'standing' } }, null)], extension()).refuses({
      _tag: 'NothingToExtend',
      commitment: COMMITMENT,
      term: 'standing',
    });
  });

  it('that suspends says until when it is meant, or nothing of that', () => {
    const effect: Effect = { kind: 'suspend-commitment', effect: 'cambio', commitment: COMMITMENT, grounds: 'Obra.' };
    const suspend: Change = { type: 'SuspendCommitment', commitment: COMMITMENT, ...BY, grounds: 'Obra.' };
    enacting(suspend, [assigned()], effect).then({ type: 'CommitmentSuspended', data: { ...BY, grounds: 'Obra.' } });
    enacting({ ...suspend, meantUntil: '2014-06-30' }, [assigned()], effect).then({
      type: 'CommitmentSuspended',
      data: { ...BY, grounds: 'Obra.', meantUntil: '2014-06-30' },
    });
  });

  it('that reopens names evidence of the report that it names, and none without a report', () => {
    const effect: Effect = {
      kind: 'reopen-commitment',
      effect: 'cambio',
      commitment: COMMITMENT,
      evidence: [],
      grounds: 'Falso.',
    };
    const reopen = (changes: object): Change => ({
      type: 'ReopenCommitment',
      commitment: COMMITMENT,
      ...BY,
      evidence: [],
      grounds: 'Falso.',
      ...changes,
    });
    const history: readonly CommitmentEvent[] = [
      assigned(),
      reported({ evidence: [evidence('uno'), evidence('dos')] }),
      { type: 'CommitmentClosed', data: { reason: 'cancelled' } },
    ];
    enacting(reopen({ report: 1, evidence: ['dos'] }), history, effect).then({
      type: 'CommitmentReopened',
      data: { ...BY, report: 1, evidence: ['dos'], grounds: 'Falso.' },
    });
    enacting(reopen({ evidence: ['dos'] }), history, effect).refuses({
      _tag: 'NotInReport',
      report: 0,
      evidence: ['dos'],
    });
  });
});

describe('a duty that passes on', () => {
  const coResponsibles = [{ institution: HACIENDA, duty: 'Pagar.' }];
  type Pass = Extract<CommitmentCommand, { readonly type: 'PassCommitment' }>;
  const pass = (formerly = SALUD): Pass => ({
    type: 'PassCommitment',
    commitment: COMMITMENT,
    formerly,
    to: JALISCO,
    on: '2014-03-10',
    source: 'Decreto',
  });
  const ended = (institution = SALUD): Institution => ({ ...institutionState(institution), endedOn: '2014-03-10' });
  const premises = premisesOf({ [SALUD]: ended(), [HACIENDA]: ended(HACIENDA), [JALISCO]: institutionState(JALISCO) });

  it('takes along its days, and the reports that wait for an answer', () => {
    const history: readonly CommitmentEvent[] = [
      assigned({ coResponsibles }),
      { type: 'DueExtended', data: { ...BY, extension: 1, previous: '2014-12-31', due: '2015-01-31' } },
      reported(),
      returned(1),
      reported({ report: 2 }),
    ];
    const { source, term } = duty();
    const { type: _, commitment: __, ...data } = pass();
    given(commitment, history)
      .when(actBy({ command: pass() }), premises)
      .then({
        type: 'CommitmentPassedOn',
        data: {
          ...data,
          passed: {
            source,
            responsible: SALUD,
            coResponsibles,
            term,
            due: '2015-01-31',
            originalDue: '2014-12-31',
            stage: 'owed',
            reports: 2,
            answered: 1,
            awaiting: [{ report: 2, day: TODAY }],
          },
        },
      });
  });

  it('has no day to take along where it never had one', () => {
    const term = { kind: 'standing' } as const;
    const { source } = duty();
    const { type: _, commitment: __, ...data } = pass();
    const passed = {
      source,
      responsible: SALUD,
      coResponsibles: [],
      term,
      stage: 'owed',
      reports: 0,
      answered: 0,
    } as const;
    given(commitment, [assigned({ term }, null)])
      .when(actBy({ command: pass() }), premises)
      .then({ type: 'CommitmentPassedOn', data: { ...data, passed: { ...passed, awaiting: [] } } });
  });

  it('is of whoever answers for it, and not of another beside whom somebody does', () => {
    given(commitment, [assigned({ coResponsibles: [{ institution: 'institution-marina', duty: 'Ayudar.' }] })])
      .when(actBy({ command: pass(HACIENDA) }), premises)
      .refuses({ _tag: 'NotItsOwn', institution: HACIENDA, what: COMMITMENT });
    given(commitment, [assigned()])
      .when(actBy({ command: pass() }), premisesOf({ [JALISCO]: institutionState(JALISCO) }))
      .refuses({ _tag: 'StillThere', institution: SALUD });
  });
});

describe('a report', () => {
  const when = (command: CommitmentCommand, history: readonly CommitmentEvent[]) =>
    given(commitment, history).when(actBy({ command }));

  it('is of any of those who answer beside the responsible, and of nobody else', () => {
    const coResponsibles = [HACIENDA, JALISCO].map((institution) => ({ institution, duty: 'Ayudar.' }));
    for (const institution of [HACIENDA, JALISCO])
      when(report({ institution }), [assigned({ coResponsibles })]).then(reported({ institution }));
    when(report({ institution: SALUD }), [assigned({ coResponsibles })]).refuses({
      _tag: 'NotCoResponsible',
      commitment: COMMITMENT,
      institution: SALUD,
    });
  });

  it('is not lower than the last figure of the same institution, whatever came between', () => {
    const coResponsibles = [{ institution: HACIENDA, duty: 'Pagar.' }];
    const history = [
      assigned({ coResponsibles }),
      reported({ progress: 5_000 }),
      reported({ report: 2, institution: HACIENDA, progress: 1_000 }),
      reported({ report: 3 }),
    ];
    when(report({ report: 4, progress: 4_999 }), history).refuses({
      _tag: 'ProgressLowered',
      report: 4,
      progress: 4_999,
      earlierReport: 1,
      earlier: 5_000,
    });
    when(report({ report: 4, progress: 5_000 }), history).then(reported({ report: 4, progress: 5_000 }));
    const ofHacienda = { report: 4, institution: HACIENDA, progress: 1_000 } as const;
    when(report(ofHacienda), history).then(reported(ofHacienda));
    when(report({ ...ofHacienda, progress: 999 }), history).refuses({
      _tag: 'ProgressLowered',
      report: 4,
      progress: 999,
      earlierReport: 2,
      earlier: 1_000,
    });
  });
});

it('red asks for nothing where no charter was in force that day', () => {
  const charters = [{ version: 1, charter: mexicoComparable, from: '2014-04-01', recordedAt: NOW }];
  const later = { charters, calendar: { holidays: new Set() } } as unknown as Commission;
  const opinion = { rating: 'red', grounds: 'Sin avance.' } as const;
  const command: CommitmentCommand = { type: 'AssessCommitment', commitment: COMMITMENT, ...opinion };
  for (const premises of [premisesOf(), premisesOf({ 'commission-self': later })])
    given(commitment, [assigned()])
      .when(actBy({ command }), premises)
      .then({ type: 'CommitmentAssessed', data: { assessment: 1, ...opinion } });
});

it('an escalation may be answered by a resolution of the record', () => {
  const history: readonly CommitmentEvent[] = [
    assigned(),
    { type: 'CommitmentEscalated', data: { escalation: 1, to: 'body-pleno', grounds: 'Sin presupuesto.' } },
  ];
  const answer = { escalation: 1, answer: 'Se asigna.', resolution: RESOLUTION } as const;
  const command: CommitmentCommand = { type: 'AnswerEscalation', commitment: COMMITMENT, ...answer };
  given(commitment, history).when(actBy({ command })).refuses({ _tag: 'Unknown', id: RESOLUTION });
  given(commitment, history)
    .when(actBy({ command }), premisesOf({ [RESOLUTION]: resolutionState([]) }))
    .then({ type: 'EscalationAnswered', data: answer });
});
