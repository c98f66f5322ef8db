import { left, right } from 'fp-ts/lib/Either.js';
import { describe, expect, it } from 'vitest';
import type { Charter } from '@acta/core';
import type { Commission } from '../../src/commission/state.js';
import type { Effect } from '../../src/effects.js';
import { decideItem } from '../../src/session/ballot/decide.js';
import type { DecideItem } from '../../src/session/ballot/commands.js';
import type { Ballot, Session, Variant } from '../../src/session/state.js';
import { actBy, premisesOf } from '../given.js';
import { bodyOf, sessionOf, stating, voted } from '../legality/judging.js';

const ITEM = 'punto-1';
const SESSION = 'session-consejo-2014-o-01';
const FOR = { hacienda: 'for', gobernacion: 'for', salud: 'against' } as const;
const AGAINST = { hacienda: 'against', gobernacion: 'against', salud: 'for' } as const;

const under = (charter: Charter) =>
  premisesOf({
    'commission-self': {
      charters: [{ version: 1, charter }],
      calendar: { holidays: new Set() },
      classes: [],
    } as unknown as Commission,
    'body-pleno': bodyOf([], { body: 'body-pleno' }),
  });
const silent = under({ name: 'De prueba' });

const listed = (item: string, motion: object = { motion: 'motion-firma' }) =>
  ({ item, title: 'Firma', kind: 'decision', papers: [], ...motion }) as unknown as Session['agenda'][number];
const open = (ballots: Readonly<Record<string, Ballot>>, changes: Partial<Session> = {}) =>
  sessionOf({ agenda: [listed(ITEM)], ballots, ...changes });

const decide = (session: Session, changes: Partial<DecideItem> = {}, premises = silent) =>
  decideItem(
    actBy<DecideItem>({ command: { type: 'DecideItem', session: SESSION, item: ITEM, ...changes } }),
    premises,
  )(session);

const decided = (data: object) => ({
  type: 'ItemDecided',
  data: { item: ITEM, motion: 'motion-firma', policy: 1, ...data },
});
const TALLY = { for: 2, against: 1, abstentions: 0 };
const adoption = (brokenBefore: readonly string[] = []) => ({
  resolution: 'resolution-consejo-2014-o-01-01',
  number: 'consejo-2014-o-01/01',
  title: 'Firma',
  text: 'Se incluirá.',
  effects: [],
  expanded: [],
  takesEffect: 'adoption',
  ifIrregular: 'wait',
  brokenBefore,
});

describe('an item', () => {
  it('is adopted with all that its votes were', () => {
    expect(decide(open({ [ITEM]: voted(FOR) }))).toStrictEqual(
      right([decided({ outcome: 'adopted', tally: TALLY, adoption: adoption() })]),
    );
    expect(decide(open({ [ITEM]: voted(null, { declared: 'unanimity' }) }))).toStrictEqual(
      right([decided({ outcome: 'adopted', declared: 'unanimity', adoption: adoption() })]),
    );
    const tie = voted({ hacienda: 'for', salud: 'against' }, { castingVote: { choice: 'against', by: null } });
    expect(decide(open({ [ITEM]: tie }))).toStrictEqual(
      right([decided({ outcome: 'defeated', tally: { for: 1, against: 1, abstentions: 0 }, castingVote: 'against' })]),
    );
  });

  it('may be deferred once it was put to the vote, and is not settled without one', () => {
    const put = open({ [ITEM]: voted(null) });
    expect(decide(put, { outcome: 'deferred' })).toStrictEqual(right([decided({ outcome: 'deferred' })]));
    for (const changes of [{}, { outcome: 'defeated' }, { outcome: 'adopted' }] as const)
      expect(decide(put, changes)).toStrictEqual(left({ _tag: 'NotVotedYet', item: ITEM }));
    expect(decide(open({}))).toStrictEqual(left({ _tag: 'OutcomeMissing', item: ITEM }));
  });

  it('has to be on the agenda, or have been put to the vote off it', () => {
    expect(decide(open({}), { item: 'otro', outcome: 'deferred' })).toStrictEqual(
      left({ _tag: 'NotOnAgenda', item: 'otro', agenda: [ITEM] }),
    );
    expect(decide(open({ otro: voted(AGAINST) }), { item: 'otro' })).toStrictEqual(
      right([decided({ item: 'otro', outcome: 'defeated', tally: { for: 1, against: 2, abstentions: 0 } })]),
    );
  });

  it('of information has no motion', () => {
    const { motion: _, ...data } = decided({ outcome: 'noted' }).data;
    const session = open({}, { agenda: [listed(ITEM, {})] });
    expect(decide(session, { outcome: 'noted' })).toStrictEqual(right([{ type: 'ItemDecided', data }]));
  });

  it('is not adopted for a class that has no list', () => {
    const { putToVote } = voted(null);
    const effects = [{ kind: 'assign', effect: 'firma', to: { kind: 'class', class: 'todas', membership: 'closed' } }];
    const ballot = { ...voted(FOR), putToVote: putToVote && { ...putToVote, effects: effects as unknown as Effect[] } };
    expect(decide(open({ [ITEM]: ballot }))).toStrictEqual(left({ _tag: 'ClassWithoutList', class: 'todas' }));
  });

  it.each([
    ['adopted-in-general', {}, 'finalText', 'missing'],
    ['adopted', { finalText: { observations: 'Precisar.', by: '2014-03-31' } }, 'finalText', 'not-expected'],
    ['referred', {}, 'referredTo', 'missing'],
    ['adopted', { referredTo: 'body-pleno' }, 'referredTo', 'not-expected'],
  ] as const)('%s with %o: its %s is %s', (outcome, given, detail, problem) => {
    expect(decide(open({ [ITEM]: voted(FOR) }), { outcome, ...given })).toStrictEqual(
      left({ _tag: 'OutcomeDetail', item: ITEM, outcome, detail, problem }),
    );
  });
});

describe('a matter that the body only proposes', () => {
  const charter = stating('decides', [
    { body: 'body-otro', decides: ['firma'], proposesTo: 'body-otro' },
    { body: 'body-consejo', decides: ['datos'], proposesTo: 'body-pleno' },
  ]);

  it('is proposed when it is carried, and defeated when it is not', () => {
    expect(decide(open({ [ITEM]: voted(FOR) }), {}, under(charter))).toStrictEqual(
      right([decided({ outcome: 'proposed', tally: TALLY, referredTo: 'body-pleno' })]),
    );
    expect(decide(open({ [ITEM]: voted(AGAINST) }), {}, under(charter))).toStrictEqual(
      right([decided({ outcome: 'defeated', tally: { for: 1, against: 2, abstentions: 0 } })]),
    );
  });

  it('is whatever the body says where no charter is known', () => {
    expect(decide(open({ [ITEM]: voted(FOR) }), {}, premisesOf())).toMatchObject({
      right: [{ data: { outcome: 'adopted' } }],
    });
  });

  it('goes nowhere without a body that the charter or the chair names', () => {
    const own = stating('decides', [{ body: 'body-consejo', decides: ['firma'], proposesTo: 'body-pleno' }]);
    expect(decide(open({ [ITEM]: voted(FOR) }), { outcome: 'proposed' }, under(own))).toStrictEqual(
      left({ _tag: 'OutcomeDetail', item: ITEM, outcome: 'proposed', detail: 'referredTo', problem: 'missing' }),
    );
  });
});

describe('a wording that is voted by itself', () => {
  const variant = (name: string, as: Variant['as']): Variant => ({
    name,
    of: ITEM,
    as,
    title: 'Firma',
    text: 'Se incluirá.',
    effects: [],
  });

  it('as an amendment changes the text: it is no resolution, and settles no motion', () => {
    const session = open({ enmienda: voted(FOR) }, { variants: [variant('enmienda', 'amendment')] });
    const { motion: _, ...data } = decided({ outcome: 'adopted', tally: TALLY, amends: ITEM }).data;
    expect(decide(session, { item: 'enmienda' })).toStrictEqual(
      right([{ type: 'ItemDecided', data: { ...data, item: 'enmienda' } }]),
    );
  });

  it('as a part settles the item with the last of them: as what is open of it, or else as defeated', () => {
    const variants = [variant('una', 'part'), variant('otra', 'part')];
    const after = (una: Partial<Ballot>, agenda = [listed(ITEM)]) =>
      decide(open({ una: voted(AGAINST, una) }, { variants, agenda }), { item: 'otra', outcome: 'deferred' });
    const part = decided({ item: 'otra', outcome: 'deferred', partOf: ITEM });
    expect(after({})).toStrictEqual(right([part]));
    expect(after({ outcome: 'defeated' })).toStrictEqual(right([part, decided({ outcome: 'deferred' })]));
    expect(after({ outcome: 'deferred' })).toStrictEqual(right([part, decided({ outcome: 'deferred' })]));
    const resolution = 'resolution-consejo-2014-o-01-01';
    expect(after({ outcome: 'adopted', resolution })).toStrictEqual(
      right([part, decided({ outcome: 'adopted', settledBy: resolution })]),
    );
    const { motion: _, ...whole } = decided({ outcome: 'deferred' }).data;
    expect(after({ outcome: 'deferred' }, [listed(ITEM, {})])).toMatchObject({ right: [{}, { data: whole }] });
    const settled = after({ outcome: 'deferred' }, [listed(ITEM, {})]);
    expect('right' in settled && Object.keys(settled.right[1]?.data ?? {})).toEqual(['item', 'outcome', 'policy']);
  });
});
