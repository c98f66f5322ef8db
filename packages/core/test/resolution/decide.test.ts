import { describe, it } from 'vitest';
import type { Body } from '../../src/body/state.js';
import type { Commission } from '../../src/commission/state.js';
import type { ResolutionCommand } from '../../src/resolution/commands.js';
import { resolution } from '../../src/resolution/decider.js';
import type { ResolutionAdopted, ResolutionEvent } from '../../src/resolution/events.js';
import type { InstitutionId, ResolutionId } from '../../src/values.js';
import { institutionState, resolutionState } from '../commission/story.js';
import { actBy, eventId, given, paper, premisesOf, TODAY, transcribed } from '../given.js';

const RESOLUTION: ResolutionId = 'resolution-consejo-2014-o-01-01';
const BODY = 'body-consejo';
const SALUD: InstitutionId = 'institution-salud';
const UNKNOWN = { _tag: 'Unknown', id: RESOLUTION } as const;

const adopted = (changes: Partial<ResolutionAdopted['data']> = {}): ResolutionAdopted => ({
  type: 'ResolutionAdopted',
  data: {
    number: 'consejo/2014/O/01/01',
    body: BODY,
    session: 'session-consejo-2014-o-01',
    item: 'firma',
    motion: 'motion-firma',
    title: 'Firma',
    text: 'Se incluirá.',
    effects: [],
    expanded: [],
    takesEffect: 'closing',
    brokenRules: [],
    ...changes,
  },
});
const archived: ResolutionEvent = {
  type: 'ResolutionTranscribed',
  data: { title: 'Firma', text: 'Se aprobó.', effects: [], expanded: [] },
};
const published = (inForceOn?: string): ResolutionEvent => ({
  type: 'ResolutionPublished',
  data: {
    medium: 'gazette',
    citation: 'DOF',
    on: '2014-03-10',
    ...(inForceOn === undefined ? {} : { inForceOn }),
    bringsIntoEffect: false,
  },
});

const when = (command: ResolutionCommand, history: readonly ResolutionEvent[] = [], premises = premisesOf()) => {
  const cause = { stream: RESOLUTION, revision: 0, event: eventId(9) };
  return given(resolution, history).when(actBy({ command, cause }), premises);
};

it('is adopted once', () => {
  const { type: _, data } = adopted();
  const adopt: ResolutionCommand = { type: 'AdoptResolution', resolution: RESOLUTION, ...data };
  when(adopt).then(adopted());
  when(adopt, [adopted()]).refuses({ _tag: 'AlreadyExists', id: RESOLUTION });
});

describe('brought into effect', () => {
  const bring: ResolutionCommand = { type: 'BringIntoEffect', resolution: RESOLUTION };
  const from = (on: string): ResolutionEvent => ({
    type: 'ResolutionTookEffect',
    data: { on, body: BODY, effects: [], expanded: [] },
  });

  it('once, of a body of the record, while it stands', () => {
    when(bring).refuses(UNKNOWN);
    when(bring, [archived]).refuses(UNKNOWN);
    when(bring, [adopted(), from(TODAY)]).refuses({ _tag: 'AlreadySo', what: RESOLUTION });
    const suspended: ResolutionEvent = {
      type: 'ResolutionSuspended',
      data: {
        by: {
          kind: 'instrument',
          authority: 'Juzgado',
          citation: 'Amparo 3/2014',
          signedOn: '2014-03-11',
          paper: paper(),
        },
      },
    };
    when(bring, [adopted(), suspended]).refuses({
      _tag: 'NotStanding',
      resolution: RESOLUTION,
      standing: 'suspended',
    });
  });

  it('by the gazette from the day that it says, or that it came out; by anything else from the day it happens', () => {
    const gazetted = adopted({ takesEffect: 'gazette' });
    when(bring, [gazetted, published('2014-04-01')]).then(from('2014-04-01'));
    when(bring, [gazetted, published()]).then(from('2014-03-10'));
    when(bring, [gazetted]).then(from(TODAY));
    when(bring, [adopted(), published('2014-04-01')]).then(from(TODAY));
  });
});

it('keeps each refusal of an effect once, by the effect and the stream that refused it', () => {
  const refusal = { effect: 'firma', stream: 'commitment-uno', rejection: 'AlreadyExists', detail: '{}' } as const;
  const refused = (changes: Partial<{ effect: string; stream: `commitment-${string}` }> = {}): ResolutionEvent => ({
    type: 'EffectRefused',
    data: { ...refusal, ...changes },
  });
  const record = (changes: Parameters<typeof refused>[0] = {}): ResolutionCommand => ({
    type: 'RecordEffectRefused',
    resolution: RESOLUTION,
    ...refusal,
    ...changes,
  });
  when(record()).refuses(UNKNOWN);
  when(record(), [adopted()]).then(refused());
  when(record(), [adopted(), refused()]).refuses({ _tag: 'AlreadySo', what: 'firma' });
  for (const other of [{ effect: 'otro' }, { stream: 'commitment-dos' }] as const)
    when(record(other), [adopted(), refused()]).then(refused(other));
});

describe('an effect that was refused', () => {
  const stream = 'commitment-uno';
  const refusal = { effect: 'cierre', stream } as const;
  const refused: ResolutionEvent = { type: 'EffectRefused', data: { ...refusal, rejection: 'Unlawful', detail: '{}' } };
  const ofHealth: ResolutionEvent = { ...refused, data: { ...refused.data, institution: SALUD } };
  const note = (effect: string) => ({ kind: 'take-note', effect, title: 'Informe' }) as const;
  const expanded = (effect: string) =>
    ({ effect, class: 'todas', membership: 'closed', listedFrom: '2014-01-01', members: [SALUD] }) as const;
  const two = adopted({
    effects: [note('otro'), note('cierre')],
    expanded: [expanded('otro'), expanded('cierre')],
  });
  const retry: ResolutionCommand = { type: 'RetryEffect', resolution: RESOLUTION, ...refusal };
  const settle = (by: Extract<ResolutionCommand, { readonly type: 'SettleEffect' }>['by']): ResolutionCommand => ({
    type: 'SettleEffect',
    resolution: RESOLUTION,
    ...refusal,
    by,
    grounds: 'Ya no procede.',
  });

  it('is tried again as it was adopted, or as an archive tells it', () => {
    when(retry, [two, refused]).then({
      type: 'EffectRetried',
      data: { ...refusal, body: BODY, adopted: note('cierre'), expanded: expanded('cierre'), policy: 1 },
    });
    when(retry, [adopted(), ofHealth]).then({
      type: 'EffectRetried',
      data: { ...refusal, institution: SALUD, body: BODY, policy: 1 },
    });
    const told = (effect: string) => ({ kind: 'approve', effect, title: 'Informe' }) as const;
    const source: ResolutionEvent = {
      ...archived,
      data: { ...archived.data, effects: [told('otro'), told('cierre')] },
    };
    when(retry, [source, refused]).then({
      type: 'EffectRetried',
      data: { ...refusal, told: told('cierre'), policy: 1 },
    });
  });

  it('is one that this resolution has, by its effect and the stream that refused it', () => {
    const none = { _tag: 'EffectNotRefused', resolution: RESOLUTION, ...refusal } as const;
    const another = { ...refused.data, rejection: 'Unlawful', detail: '{}' };
    const strangers: readonly ResolutionEvent[] = [
      adopted(),
      { type: 'EffectRefused', data: { ...another, effect: 'otro', stream } },
      { type: 'EffectRefused', data: { ...another, effect: 'cierre', stream: 'commitment-dos' } },
    ];
    for (const command of [retry, settle({ kind: 'without-matter' })]) {
      when(command).refuses(UNKNOWN);
      when(command, strangers).refuses(none);
    }
    const suspended: ResolutionEvent = {
      type: 'ResolutionSuspended',
      data: { by: { kind: 'instrument', authority: 'Juez', citation: 'Auto', signedOn: '2014-03-11', paper: paper() } },
    };
    when(retry, [two, refused, suspended]).refuses({
      _tag: 'NotStanding',
      resolution: RESOLUTION,
      standing: 'suspended',
    });
  });

  it('is settled by what decided otherwise, which is there and is not the resolution itself', () => {
    const OTHER: ResolutionId = 'resolution-pleno-01';
    const instrument = { kind: 'instrument', citation: 'Decreto', signedOn: '2014-03-11' } as const;
    const settled = (by: Parameters<typeof settle>[0]): ResolutionEvent => ({
      type: 'EffectSettled',
      data: { ...refusal, by, grounds: 'Ya no procede.' },
    });
    for (const by of [instrument, { kind: 'without-matter' } as const])
      when(settle(by), [two, refused]).then(settled(by));
    const resolved = (id: ResolutionId) => ({ kind: 'resolution', resolution: id }) as const;
    when(settle(resolved(RESOLUTION)), [two, refused]).refuses({ _tag: 'SettlesItself', resolution: RESOLUTION });
    when(settle(resolved(OTHER)), [two, refused]).refuses({ _tag: 'Unknown', id: OTHER });
    when(settle(resolved(OTHER)), [two, refused], premisesOf({ [OTHER]: resolutionState([]) })).then(
      settled(resolved(OTHER)),
    );
  });
});

describe('the final text of what was adopted in general', () => {
  const general = adopted({ finalText: { observations: 'Precisar.', by: '2014-03-31' } });
  const settle: ResolutionCommand = { type: 'SettleFinalText', resolution: RESOLUTION, text: 'Final.' };
  const dispute = (seat = 'salud'): ResolutionCommand => ({
    type: 'DisputeFinalText',
    resolution: RESOLUTION,
    seat,
    grounds: paper(),
  });
  const settled: ResolutionEvent = { type: 'FinalTextSettled', data: { text: 'Final.' } };
  const seated = premisesOf({ [BODY]: { seats: [{ seat: 'salud', institution: SALUD }] } as unknown as Body });

  it('is of a resolution that there is, and was so adopted', () => {
    when(settle).refuses(UNKNOWN);
    when(dispute(), [], seated).refuses(UNKNOWN);
    when(dispute(), [archived], seated).refuses(UNKNOWN);
    const not = { _tag: 'NoFinalText', resolution: RESOLUTION, why: 'not-adopted-in-general' } as const;
    when(settle, [adopted()]).refuses(not);
    when(dispute(), [adopted()], seated).refuses(not);
  });

  it('is settled, disputed by a seat of the body, and settled again', () => {
    const disputed: ResolutionEvent = { type: 'FinalTextDisputed', data: { seat: 'salud', grounds: paper() } };
    when(dispute(), [general], seated).refuses({ _tag: 'NoFinalText', resolution: RESOLUTION, why: 'not-settled-yet' });
    when(settle, [general]).then(settled);
    when(settle, [general, settled]).refuses({
      _tag: 'NoFinalText',
      resolution: RESOLUTION,
      why: 'settled-and-undisputed',
    });
    for (const [seat, known] of [['marina', seated] as const, ['salud', premisesOf()] as const])
      when(dispute(seat), [general, settled], known).refuses({ _tag: 'UnknownSeats', seats: [seat], body: BODY });
    when(dispute(), [general, settled], seated).then(disputed);
    when(settle, [general, settled, disputed]).then(settled);
  });
});

describe('transcribed', () => {
  const provenance = transcribed('2014-02-10');
  const transcribing = (effects: Extract<ResolutionCommand, { readonly type: 'TranscribeResolution' }>['effects']) =>
    actBy<ResolutionCommand>({
      command: { type: 'TranscribeResolution', resolution: RESOLUTION, title: 'Firma', text: 'Se aprobó.', effects },
      provenance,
    });
  const task = { effect: 'firma', task: 'Incluirla.', term: { kind: 'not-stated' } } as const;
  const toAll = { kind: 'class-listed', class: 'todas', name: 'Todas' } as const;
  const listed = (name: string) => ({ class: name, from: '2014-01-01', members: [SALUD] });
  const listing = (...names: readonly string[]) => ({ classes: names.map(listed) }) as unknown as Commission;

  it('invites institutions of the record', () => {
    const to = { kind: 'institutions', institutions: [SALUD] } as const;
    const act = transcribing([{ kind: 'invite', ...task, to }]);
    given(resolution)
      .when(act)
      .refuses({ _tag: 'InstitutionsUnknown', institutions: [SALUD] });
    given(resolution)
      .when(act, premisesOf({ [SALUD]: institutionState(SALUD) }))
      .then({
        type: 'ResolutionTranscribed',
        data: { title: 'Firma', text: 'Se aprobó.', effects: [{ kind: 'invite', ...task, to }], expanded: [] },
      });
  });

  it('invites the class that it names, as it was listed', () => {
    const act = transcribing([{ kind: 'invite', ...task, to: toAll }]);
    for (const known of [premisesOf({ 'commission-self': listing('otras') }), premisesOf()])
      given(resolution).when(act, known).refuses({ _tag: 'ClassNotListed', class: 'todas' });
    given(resolution)
      .when(act, premisesOf({ 'commission-self': listing('todas', 'otras') }))
      .then({
        type: 'ResolutionTranscribed',
        data: {
          title: 'Firma',
          text: 'Se aprobó.',
          effects: [{ kind: 'invite', ...task, to: toAll }],
          expanded: [
            { effect: 'firma', class: 'todas', membership: 'closed', listedFrom: '2014-01-01', members: [SALUD] },
          ],
        },
      });
  });
});
