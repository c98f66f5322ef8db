import { describe, it } from 'vitest';
import { commission } from '../../src/commission/decider.js';
import type { Commission } from '../../src/commission/state.js';
import type { CommissionEvent } from '../../src/commission/events.js';
import type { CommitmentCommand } from '../../src/commitment/commands.js';
import { commitment } from '../../src/commitment/decider.js';
import type { CommitmentEvent } from '../../src/commitment/events.js';
import type { Effect, ExpandedClass } from '../../src/effects.js';
import type { Institution } from '../../src/institution/state.js';
import type { Resolution } from '../../src/resolution/state.js';
import type { Premises } from '../../src/decider.js';
import type { CommitmentId, InstitutionId, ResolutionId, SupersedingId } from '../../src/values.js';
import { founded, holidays, institutionState, listed, resolutionState } from '../commission/story.js';
import { actBy, eventId, given, premisesOf, transcribed } from '../given.js';
import { assigned, COMMITMENT, duty, HACIENDA, JALISCO, NOBODY, RESOLUTION, SALUD, type Assign } from './owed.js';

const IN_TEN_WORKING_DAYS = {
  kind: 'relative',
  length: { length: 10, unit: 'working-day' },
  from: 'taking-effect',
} as const;

const state = (classes: CommissionEvent): Commission => {
  const folded = given(commission, [founded, holidays, classes]).fold('commission-self');
  if (folded === null) throw new Error('not founded');
  return folded;
};
const jalisco: Institution = { ...institutionState(JALISCO), kind: 'state' };
const known = (cited?: Resolution, health: Partial<Institution> = {}) =>
  premisesOf({
    'commission-self': state(listed),
    [SALUD]: { ...institutionState(SALUD), ...health },
    [HACIENDA]: institutionState(HACIENDA),
    [JALISCO]: jalisco,
    ...(cited === undefined ? {} : { [RESOLUTION]: cited }),
  });

const when = (command: CommitmentCommand, premises = known(), history: readonly CommitmentEvent[] = []) =>
  given(commitment, history).when(actBy({ command }), premises);
const enacted = (command: CommitmentCommand, premises = known(), history: readonly CommitmentEvent[] = []) => {
  const cause = { stream: RESOLUTION, revision: 1, event: eventId(9) };
  return given(commitment, history).when(actBy({ command, cause }), premises);
};

describe('whoever answers', () => {
  it('is in the record on the day, and is no longer bound from its end', () => {
    when(duty({ institution: NOBODY })).refuses({ _tag: 'Unknown', id: NOBODY });
    for (const endedOn of ['2014-03-11', '2014-03-12'])
      when(duty(), known(undefined, { endedOn })).refuses({ _tag: 'NoLongerThere', institution: SALUD, endedOn });
    when(duty(), known(undefined, { endedOn: '2014-03-13' })).then(assigned());
  });

  it('beside another is looked at, each of them, and takes nothing from the rest', () => {
    const beside = (...institutions: readonly InstitutionId[]) => ({
      coResponsibles: institutions.map((institution) => ({ institution, duty: 'Ayudar.' })),
    });
    when(duty(beside(HACIENDA, NOBODY))).refuses({ _tag: 'Unknown', id: NOBODY });
    when(duty(beside(HACIENDA, JALISCO))).refuses({ _tag: 'OutsideAuthority', institution: JALISCO, kind: 'state' });
    when(duty(beside(HACIENDA))).then(assigned(beside(HACIENDA)));
    const milestones = [{ milestone: 'uno', title: 'Uno', weight: 9_999 }];
    when(duty({ ...beside(HACIENDA), milestones })).refuses({ _tag: 'WeightsNotWhole', sum: 9_999, without: [] });
  });
});

describe('a term', () => {
  const source = { kind: 'resolution', resolution: RESOLUTION, effect: 'firma', body: 'body-consejo' } as const;
  const effect: Effect = {
    kind: 'assign',
    effect: 'firma',
    task: 'Publicar sus trámites.',
    to: { kind: 'institutions', institutions: [SALUD] },
    term: IN_TEN_WORKING_DAYS,
    milestones: [],
  };

  it('counts from the day on which the resolution took effect, and leaves out the holidays of the commission', () => {
    const cited: Resolution = { ...resolutionState([effect]), tookEffectOn: '2014-03-04' };
    const changes = { source, term: IN_TEN_WORKING_DAYS };
    enacted(duty(changes), known(cited)).then(assigned(changes, '2014-03-19'));
  });

  it('of a law counts from the day of the act', () => {
    const changes = { term: IN_TEN_WORKING_DAYS };
    when(duty(changes)).then(assigned(changes, '2014-03-27'));
    when(duty(changes), premisesOf({ [SALUD]: institutionState(SALUD) })).then(assigned(changes, '2014-03-26'));
  });

  it('of who consents counts from that day, and leaves out the holidays; one that is not counted has no day', () => {
    const invited = (term: Assign['term']): CommitmentEvent => {
      const { type: _, commitment: __, ...data } = duty({ institution: JALISCO, term });
      return { type: 'CommitmentInvited', data };
    };
    const consent = { instrument: 'Convenio', signatory: 'Gobernador', signedOn: '2014-03-12' };
    const record: CommitmentCommand = { type: 'RecordConsent', commitment: COMMITMENT, ...consent };
    when(record, known(), [invited({ ...IN_TEN_WORKING_DAYS, from: 'consent' })]).then({
      type: 'ConsentRecorded',
      data: { ...consent, due: '2014-03-27' },
    });
    when(record, premisesOf({ [JALISCO]: jalisco }), [invited({ ...IN_TEN_WORKING_DAYS, from: 'consent' })]).then({
      type: 'ConsentRecorded',
      data: { ...consent, due: '2014-03-26' },
    });
    when(record, known(), [invited({ kind: 'not-stated' })]).then({
      type: 'ConsentRecorded',
      data: consent,
    });
  });
});

describe('a later member of an open class', () => {
  const to = { kind: 'class', class: 'dependencias', membership: 'open' } as const;
  const expanded: ExpandedClass = {
    effect: 'firma',
    class: 'dependencias',
    membership: 'open',
    listedFrom: '2014-02-01',
    members: [HACIENDA],
  };
  const other: Effect = { kind: 'take-note', effect: 'otro', title: 'Informe' };
  const opened = (effect: Effect, more: Partial<ExpandedClass> = {}): Resolution => ({
    ...resolutionState([other, effect]),
    expanded: [{ ...expanded, ...more }],
  });
  const source = { kind: 'resolution', resolution: RESOLUTION, effect: 'firma', body: 'body-consejo' } as const;
  const coResponsibles = [{ institution: HACIENDA, duty: 'Pagar.' }];
  const { task, term, milestones } = duty();
  const base = { effect: 'firma', task, to, term, milestones };

  it('is bound to the effect as it was adopted, with who answers beside it', () => {
    const cited = opened({ kind: 'assign', ...base, coResponsibles });
    when(duty({ source, coResponsibles }), known(cited)).then(assigned({ source, coResponsibles }));
    when(duty({ source }), known(cited)).refuses({ _tag: 'NotAsAdopted', resolution: RESOLUTION, effect: 'firma' });
    when(duty({ source }), known(opened({ kind: 'assign', ...base }))).then(assigned({ source }));
  });

  it('counts from the day that binds it', () => {
    const cited = opened({ kind: 'assign', ...base, term: IN_TEN_WORKING_DAYS });
    const changes = { source, term: IN_TEN_WORKING_DAYS };
    when(duty(changes), known({ ...cited, tookEffectOn: '2014-03-04' })).then(assigned(changes, '2014-03-27'));
  });

  it('whom only its consent binds is invited, where the effect invites', () => {
    const from: CommissionEvent = { ...listed, data: { ...listed.data, members: [HACIENDA, JALISCO] } };
    const premises = (cited: Resolution) =>
      premisesOf({
        'commission-self': state(from),
        [JALISCO]: jalisco,
        [RESOLUTION]: cited,
      });
    const { type: _, ...rest } = duty({ source, institution: JALISCO });
    const invite: CommitmentCommand = { type: 'InviteToCommit', ...rest };
    const { commitment: __, ...data } = rest;
    when(invite, premises(opened({ kind: 'invite', ...base }))).then({ type: 'CommitmentInvited', data });
    when(invite, premises(opened({ kind: 'assign', ...base }))).refuses({
      _tag: 'NotAsAdopted',
      resolution: RESOLUTION,
      effect: 'firma',
    });
  });
});

describe('a closure that cites a resolution', () => {
  const OTHER: CommitmentId = 'commitment-ley-otra';
  const closing = (changes: Partial<Extract<Effect, { readonly kind: 'close-commitment' }>> = {}): Effect => ({
    kind: 'close-commitment',
    effect: 'cierre',
    commitment: COMMITMENT,
    reason: 'cancelled',
    ...changes,
  });
  const close: CommitmentCommand = {
    type: 'CloseCommitment',
    commitment: COMMITMENT,
    reason: 'cancelled',
    resolution: RESOLUTION,
  };
  const owing: readonly CommitmentEvent[] = [
    assigned(),
    { type: 'ClosureProposed', data: { reason: 'cancelled', grounds: 'Así consta.' } },
  ];

  it('is that resolution’s effect, of that commitment and for that reason', () => {
    enacted(close, known(resolutionState([closing()])), owing).then({
      type: 'CommitmentClosed',
      data: { reason: 'cancelled', resolution: RESOLUTION },
    });
    const suspending: Effect = { kind: 'suspend-commitment', effect: 'otro', commitment: COMMITMENT, grounds: 'Obra.' };
    for (const effect of [closing({ commitment: OTHER }), closing({ reason: 'superseded' }), suspending])
      enacted(close, known(resolutionState([effect])), owing).refuses({
        _tag: 'ClosureNotResolved',
        resolution: RESOLUTION,
        commitment: COMMITMENT,
      });
  });

  it('says what takes the place of what is superseded, as its effect does', () => {
    const superseded = { ...close, reason: 'superseded' } as const;
    const proposed: readonly CommitmentEvent[] = [
      assigned(),
      { type: 'ClosureProposed', data: { reason: 'superseded', grounds: 'Así consta.' } },
    ];
    const recorded = (supersededBy: SupersedingId): CommitmentEvent => ({
      type: 'CommitmentClosed',
      data: { reason: 'superseded', resolution: RESOLUTION, supersededBy },
    });
    const bare = known(resolutionState([closing({ reason: 'superseded' })]));
    enacted(superseded, bare, proposed).then(recorded(RESOLUTION));
    const by = known(resolutionState([closing({ reason: 'superseded', supersededBy: OTHER })]));
    const naming = { ...superseded, supersededBy: OTHER };
    enacted(naming, by, proposed).refuses({ _tag: 'Unknown', id: OTHER });
    const there: Premises = { ...by, get: (id) => (id === OTHER ? ({} as never) : by.get(id)) };
    enacted(naming, there, proposed).then(recorded(OTHER));
    const not = { _tag: 'ClosureNotResolved', resolution: RESOLUTION, commitment: COMMITMENT } as const;
    enacted(superseded, by, proposed).refuses(not);
    enacted(naming, bare, proposed).refuses(not);
  });

  it('names what takes its place only where it is superseded, and never itself', () => {
    const { resolution: _, ...bare } = close;
    when({ ...bare, supersededBy: OTHER }, known(), owing).refuses({
      _tag: 'NotSuperseded',
      commitment: COMMITMENT,
      reason: 'cancelled',
    });
    const unnamed = { _tag: 'SupersedingNotNamed', commitment: COMMITMENT } as const;
    when({ ...bare, reason: 'superseded' }, known(), owing).refuses(unnamed);
    when({ ...bare, reason: 'superseded', supersededBy: COMMITMENT }, known(), owing).refuses(unnamed);
    const told = actBy<CommitmentCommand>({ command: { ...bare, reason: 'superseded' }, provenance: transcribed() });
    given(commitment, owing)
      .when(told, known())
      .then({ type: 'CommitmentClosed', data: { reason: 'superseded' } });
    const toldBy = actBy<CommitmentCommand>({
      command: { ...bare, reason: 'superseded', supersededBy: RESOLUTION },
      provenance: transcribed(),
    });
    given(commitment, owing)
      .when(toldBy, known(resolutionState([])))
      .then({ type: 'CommitmentClosed', data: { reason: 'superseded', supersededBy: RESOLUTION } });
  });

  it('is enacted and never typed, and is of a resolution of the record', () => {
    const not = { _tag: 'ClosureNotResolved', resolution: RESOLUTION, commitment: COMMITMENT } as const;
    when(close, known(resolutionState([closing()])), owing).refuses(not);
    enacted(close, known(), owing).refuses(not);
  });
});

describe('what came of a resolution', () => {
  const source = { kind: 'resolution', resolution: RESOLUTION, effect: 'firma', body: 'body-consejo' } as const;
  const owing: readonly CommitmentEvent[] = [assigned({ source })];
  const falling = {
    type: 'CloseCommitment',
    commitment: COMMITMENT,
    reason: 'without-matter',
    resolution: RESOLUTION,
  } as const;
  const fallen: CommitmentEvent = {
    type: 'CommitmentClosed',
    data: { reason: 'without-matter', resolution: RESOLUTION },
  };
  const not = { _tag: 'ClosureNotResolved', resolution: RESOLUTION, commitment: COMMITMENT } as const;
  const once = (standing: Resolution['standing']) => known({ ...resolutionState([]), standing });
  const ANNULLED = once('annulled');

  it('falls with it once that is at an end, and not while it stands or is suspended', () => {
    for (const ended of ['annulled', 'superseded', 'lapsed'] as const)
      enacted(falling, once(ended), owing).then(fallen);
    for (const going of ['stands', 'suspended'] as const) enacted(falling, once(going), owing).refuses(not);
    enacted(falling, known(), owing).refuses(not);
  });

  it('falls with no other, and nothing of a law falls', () => {
    const resolution: ResolutionId = 'resolution-consejo-02';
    enacted({ ...falling, resolution }, ANNULLED, owing).refuses({ ...not, resolution });
    enacted(falling, ANNULLED, [assigned()]).refuses(not);
  });

  it('falls by enactment, and on nobody’s word', () => {
    when(falling, ANNULLED, owing).refuses(not);
  });

  it('falls where it waits for consent, and is closed no other way; what is closed or is not there falls no more', () => {
    const { type: _, commitment: __, ...data } = duty({ source });
    const invited: CommitmentEvent = { type: 'CommitmentInvited', data };
    const notOwed = { _tag: 'NotOwed', commitment: COMMITMENT } as const;
    enacted(falling, ANNULLED, [invited]).then(fallen);
    enacted(falling, once('stands'), [invited]).refuses({ ...notOwed, stage: 'invited' });
    enacted(falling, ANNULLED, [...owing, fallen]).refuses({ ...notOwed, stage: 'closed' });
    enacted(falling, ANNULLED).refuses({ _tag: 'Unknown', id: COMMITMENT });
  });
});
