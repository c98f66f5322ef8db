import { describe, expect, it } from 'vitest';
import type { Body } from '../../src/body/state.js';
import type { Commission } from '../../src/commission/state.js';
import type { Effect } from '../../src/effects.js';
import type { MotionCommand } from '../../src/motion/commands.js';
import { motion } from '../../src/motion/decider.js';
import type { MotionEvent } from '../../src/motion/events.js';
import type { InstitutionId, Milestone, MotionId } from '../../src/values.js';
import { institutionState } from '../commission/story.js';
import { actBy, given, paper, premisesOf } from '../given.js';

const MOTION: MotionId = 'motion-firma';
const SALUD: InstitutionId = 'institution-salud';
const NOBODY: InstitutionId = 'institution-nadie';
const ITEM = { session: 'session-consejo-2014-o-01', item: 'firma' } as const;
const OTHER_ITEM = { session: 'session-consejo-2014-o-02', item: 'firma' } as const;
const SUBCOMMITTEE = 'body-subcomision';

const words = { title: 'Firma', text: 'Se incluirá.', effects: [] as readonly Effect[] };
const proposal = { body: 'body-consejo', matter: 'firma', proposedBy: SALUD, ...words } as const;
const proposed: MotionEvent = { type: 'MotionProposed', data: proposal };
const submitted: MotionEvent = { type: 'MotionSubmitted', data: ITEM };
const released: MotionEvent = { type: 'MotionReleased', data: ITEM };
const referred: MotionEvent = { type: 'MotionReferred', data: { ...ITEM, to: SUBCOMMITTEE } };
const approved: MotionEvent = { type: 'MotionApproved', data: { ...ITEM, resolution: 'resolution-consejo-01' } };

const listing = (...classes: readonly string[]) =>
  ({
    classes: classes.map((name) => ({ class: name, from: '2014-02-01', members: [SALUD] })),
  }) as unknown as Commission;
const premises = (commission: Commission = listing()) =>
  premisesOf({
    'body-consejo': { seats: [{ seat: 'hacienda' }, { seat: 'salud', institution: SALUD }] } as unknown as Body,
    [SALUD]: institutionState(SALUD),
    'commission-self': commission,
  });

const when = (command: MotionCommand, history: readonly MotionEvent[] = [proposed], known = premises()) =>
  given(motion, history).when(actBy({ command }), known);
const propose = (...effects: readonly Effect[]) =>
  when({ type: 'ProposeMotion', motion: MOTION, ...proposal, effects }, []);
const amend = (...effects: readonly Effect[]) => when({ type: 'AmendMotion', motion: MOTION, ...words, effects });

const TERM = { kind: 'fixed', due: '2014-12-31' } as const;
const milestones = (...weights: readonly number[]): readonly Milestone[] =>
  weights.map((weight, n) => ({ milestone: `hito-${String(n)}`, title: 'Hito', weight }));
type Task = Extract<Effect, { readonly kind: 'assign' }>;
const task = (kind: 'assign' | 'invite', changes: Partial<Task> = {}): Effect => ({
  kind,
  effect: 'firma',
  task: 'Incluirla.',
  to: { kind: 'institutions', institutions: [SALUD] },
  term: TERM,
  milestones: [],
  ...changes,
});
const splitting = (institution: InstitutionId, ...weights: readonly number[]): Effect => ({
  kind: 'split-commitment',
  effect: 'firma',
  commitment: 'commitment-ley-firma',
  parts: [{ institution, task: 'Su parte.', term: TERM, milestones: [...milestones(...weights)] }],
});

describe('the institutions that a motion names', () => {
  it.each<[string, Effect]>([
    ['assigned', task('assign', { to: { kind: 'institutions', institutions: [SALUD, NOBODY] } })],
    ['invited', task('invite', { to: { kind: 'institutions', institutions: [SALUD, NOBODY] } })],
    ['answering beside another', task('assign', { coResponsibles: [{ institution: NOBODY, duty: 'Ayudar.' }] })],
    ['given a part of what is split', splitting(NOBODY)],
  ])('are known to the record: one that is %s', (_, effect) => {
    const unknown = { _tag: 'UnknownAddressees', institutions: [NOBODY] } as const;
    propose(effect).refuses(unknown);
    amend(effect).refuses(unknown);
  });

  it('are read as premises, all of them', () => {
    const effects = [task('invite', { to: { kind: 'institutions', institutions: [NOBODY] } }), splitting(SALUD)];
    const act = actBy<MotionCommand>({ command: { type: 'ProposeMotion', motion: MOTION, ...proposal, effects } });
    expect(motion.premisesFor(act, null, premises())).toEqual({ guarded: ['body-consejo', NOBODY, SALUD] });
  });

  it('may be a class, assigned or invited, that is listed', () => {
    const toAll = (kind: 'assign' | 'invite') =>
      task(kind, { to: { kind: 'class', class: 'todas', membership: 'closed' } });
    for (const effect of [toAll('assign'), toAll('invite')]) {
      const command: MotionCommand = { type: 'AmendMotion', motion: MOTION, ...words, effects: [effect] };
      for (const known of [premises(listing('otras')), premisesOf()])
        when(command, [proposed], known).refuses({ _tag: 'UnknownClass', class: 'todas' });
      when(command, [proposed], premises(listing('otras', 'todas'))).then({
        type: 'MotionAmended',
        data: { ...words, effects: [effect] },
      });
    }
  });
});

describe('the weights of milestones', () => {
  it.each<[string, (...weights: readonly number[]) => Effect]>([
    ['assigned', (...weights) => task('assign', { milestones: [...milestones(...weights)] })],
    ['invited to', (...weights) => task('invite', { milestones: [...milestones(...weights)] })],
    ['split', (...weights) => splitting(SALUD, ...weights)],
  ])('of what is %s are the whole, neither less nor more', (_, effect) => {
    for (const weights of [
      [4_000, 5_999],
      [4_000, 6_001],
    ]) {
      const refusal = { _tag: 'WeightsNotWhole', sum: (weights[0] ?? 0) + (weights[1] ?? 0), without: [] } as const;
      propose(effect(...weights)).refuses(refusal);
      amend(effect(...weights)).refuses(refusal);
    }
    const whole = effect(4_000, 6_000);
    propose(whole).then({ type: 'MotionProposed', data: { ...proposal, effects: [whole] } });
  });

  it('are looked at in every effect', () => {
    const first = task('assign', { milestones: [...milestones(10_000)] });
    propose(first, splitting(SALUD, 1)).refuses({ _tag: 'WeightsNotWhole', sum: 1, without: [] });
  });
});

describe('a motion before a session', () => {
  it('is submitted once, and to no other', () => {
    const submit = (at: typeof ITEM | typeof OTHER_ITEM) => ({ type: 'SubmitMotion', motion: MOTION, ...at }) as const;
    when(submit(ITEM)).then(submitted);
    when(submit(ITEM), [proposed, submitted]).refuses({ _tag: 'AlreadySo', what: MOTION });
    when(submit(OTHER_ITEM), [proposed, submitted]).refuses({
      _tag: 'MotionLocked',
      motion: MOTION,
      session: ITEM.session,
    });
    when(submit(ITEM), [proposed, submitted, referred]).refuses({
      _tag: 'MotionWithAnother',
      motion: MOTION,
      to: SUBCOMMITTEE,
    });
    when(submit(ITEM), [proposed, submitted, released]).then(submitted);
  });

  it('is settled by that session only', () => {
    when({ type: 'DefeatMotion', motion: MOTION, ...ITEM }, [proposed, submitted]).then({
      type: 'MotionDefeated',
      data: ITEM,
    });
    const elsewhere = { _tag: 'NotBeforeThatSession', motion: MOTION, session: OTHER_ITEM.session } as const;
    when({ type: 'DefeatMotion', motion: MOTION, ...OTHER_ITEM }, [proposed, submitted]).refuses(elsewhere);
    const here = { _tag: 'NotBeforeThatSession', motion: MOTION, session: ITEM.session } as const;
    when({ type: 'DefeatMotion', motion: MOTION, ...ITEM }).refuses(here);
    when({ type: 'DefeatMotion', motion: MOTION, ...ITEM }, [proposed, submitted, referred]).refuses(here);
  });

  it('is amended no more, once it was approved', () => {
    when({ type: 'AmendMotion', motion: MOTION, ...words }, [proposed, submitted, approved]).refuses({
      _tag: 'MotionSettled',
      motion: MOTION,
      how: 'approved',
    });
  });
});

it.each<MotionCommand>([
  { type: 'AmendMotion', motion: MOTION, ...words },
  { type: 'WithdrawMotion', motion: MOTION },
  { type: 'SubmitMotion', motion: MOTION, ...ITEM },
  { type: 'ReportOnMotion', motion: MOTION, opinion: 'in-favour', report: paper() },
  { type: 'DefeatMotion', motion: MOTION, ...ITEM },
])('nothing comes of $type for a motion that was never proposed', (command) => {
  when(command, []).refuses({ _tag: 'Unknown', id: MOTION });
});
