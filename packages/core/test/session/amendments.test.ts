import { describe, expect, it } from 'vitest';
import type { BodyId, Command, Done } from '@acta/core';
import { charterWith } from '../legality/verdicts.js';
import { anotherBody } from '../story/another-body.js';
import { assignTo, BODY, commission, openSession, propose, SESSION, votes, type Story } from '../story/commission.js';
import { A, B, C, D, decidedIn, deciding, E, ITEM, sitting } from './voting.js';

const OTHER: BodyId = 'body-subcomision';

const amendment = (name: string, text: string, seat: string = B) =>
  ({
    type: 'MoveAmendment',
    ...ITEM,
    amendment: name,
    seat,
    title: 'Con plazo',
    text,
    effects: assignTo('salud', 'economia'),
  }) as const;

const voted = async (story: Story, item: string, forIt: readonly string[]): Promise<Done> => {
  const against = story.seats.filter((seat) => !forIt.includes(seat));
  await story.done(story.chair, { type: 'PutItemToVote', session: SESSION, item });
  await story.done(story.secretary, { type: 'RecordRollCall', session: SESSION, item, votes: votes(forIt, against) });
  return story.done(story.chair, { type: 'DecideItem', session: SESSION, item });
};

describe('amendments', () => {
  it('are voted before the text, which then reads as the last one adopted', async () => {
    const story = await sitting();
    await story.done(story.secretary, amendment('enmienda-1', 'Antes de junio.'));
    await story.done(story.secretary, amendment('enmienda-2', 'Antes de mayo.'));
    await story.done(story.secretary, amendment('enmienda-3', 'Antes de abril.'));
    const put = { type: 'PutItemToVote', ...ITEM } as const;
    expect(await story.refused(story.chair, put)).toEqual({
      _tag: 'AmendmentsPending',
      item: 'punto-1',
      amendments: ['enmienda-1', 'enmienda-2', 'enmienda-3'],
    });
    const first = await voted(story, 'enmienda-1', [A, B, C]);
    expect(first.events).toMatchObject([{ data: { amends: 'punto-1', outcome: 'adopted' } }]);
    expect(first.follows).toEqual([]);
    await voted(story, 'enmienda-2', [A, B, C, D]);
    await voted(story, 'enmienda-3', [A]);
    const decided = await voted(story, 'punto-1', [A, B, C]);
    expect(decided.events[0]?.data).toMatchObject({
      adoption: { text: 'Antes de mayo.', effects: assignTo('salud', 'economia') },
    });
    expect(decided.follows.map(({ type }) => type)).toEqual(['MotionApproved', 'ResolutionAdopted']);
  });

  it('need an outcome before the session closes, also when nobody votes on them', async () => {
    const story = await sitting();
    await story.done(story.secretary, amendment('enmienda-1', 'Antes de junio.'));
    await deciding(story, { outcome: 'deferred' });
    const close = { type: 'CloseSession', session: SESSION } as const;
    expect(await story.refused(story.chair, close)).toEqual({ _tag: 'ItemsWithoutOutcome', items: ['enmienda-1'] });
    const withdrawn = await story.done(story.chair, {
      type: 'DecideItem',
      session: SESSION,
      item: 'enmienda-1',
      outcome: 'withdrawn',
    });
    expect(withdrawn.follows).toEqual([]);
    await story.done(story.chair, close);
  });

  it('are moved by somebody present, to an item that decides, before its vote and under a name of their own', async () => {
    const story = await sitting({ present: [A, B, C] });
    const refuse = (changes: Partial<Extract<Command, { readonly type: 'MoveAmendment' }>>) =>
      story.refused(story.secretary, { ...amendment('enmienda-1', 'Otro.'), ...changes });
    expect(await refuse({ item: 'punto-9' })).toMatchObject({ _tag: 'NotOnAgenda' });
    expect(await refuse({ seat: 'marina' })).toMatchObject({ _tag: 'UnknownSeats' });
    expect(await refuse({ seat: D })).toEqual({ _tag: 'SeatsAbsent', seats: [D] });
    expect(await refuse({ amendment: 'punto-1' })).toEqual({ _tag: 'NameTaken', name: 'punto-1' });
    expect(await refuse({ effects: assignTo('nadie') })).toMatchObject({ _tag: 'UnknownAddressees' });
    await story.done(story.chair, { type: 'PutItemToVote', ...ITEM });
    expect(await refuse({})).toEqual({ _tag: 'VotedAlready', item: 'punto-1' });
    await deciding(story, { outcome: 'withdrawn' });
  });
});

describe('a motion split', () => {
  const [duty] = assignTo('salud');
  const effects = [
    { ...duty, effect: 'firma' },
    { kind: 'take-note', effect: 'informe', title: 'Informe' },
    { kind: 'instruct-secretariat', effect: 'minuta', task: 'Preparar la minuta' },
  ] as Parameters<typeof propose>[2];
  const part = (name: string, own: readonly string[]) => ({
    part: name,
    title: `Parte ${name}`,
    text: `Texto de ${name}`,
    effects: own,
  });
  const split = (...parts: readonly ReturnType<typeof part>[]) => ({ type: 'SplitItem', ...ITEM, parts }) as const;
  const whole = split(part('firma', ['firma']), part('resto', ['informe', 'minuta']));

  const open = async (): Promise<Story> => {
    const story = await commission();
    await propose(story, 'motion-firma', effects);
    await openSession(story, ['motion-firma']);
    return story;
  };

  it('is voted part by part: each adopted one is a resolution, and the last settles the motion', async () => {
    const story = await open();
    await story.done(story.chair, whole);
    const put = { type: 'PutItemToVote', ...ITEM } as const;
    const parts = { _tag: 'ItemIsSplit', item: 'punto-1', parts: ['firma', 'resto'] };
    expect(await story.refused(story.chair, put)).toEqual(parts);
    expect(decidedIn(await deciding(story, { outcome: 'deferred' }))).toEqual(parts);
    expect(await story.refused(story.chair, whole)).toEqual(parts);
    const first = await voted(story, 'resto', [A, B, C]);
    expect(first.events).toMatchObject([{ data: { item: 'resto', partOf: 'punto-1', outcome: 'adopted' } }]);
    expect(first.follows.map(({ type }) => type)).toEqual(['ResolutionAdopted']);
    const last = await voted(story, 'firma', [A]);
    expect(last.events).toMatchObject([
      { data: { item: 'firma', outcome: 'defeated' } },
      { data: { item: 'punto-1', outcome: 'adopted', settledBy: 'resolution-consejo-2030-o-01-01' } },
    ]);
    expect(last.follows).toMatchObject([
      { type: 'MotionApproved', data: { resolution: 'resolution-consejo-2030-o-01-01' } },
    ]);
    const closed = await story.done(story.chair, { type: 'CloseSession', session: SESSION });
    expect(closed.follows.map(({ type }) => type)).toEqual(['ResolutionTookEffect']);
  });

  it('is defeated with all its parts, and let go where none of them was adopted otherwise', async () => {
    const story = await open();
    await story.done(story.chair, whole);
    await voted(story, 'resto', [A]);
    const last = await voted(story, 'firma', [A]);
    expect(last.follows.map(({ type }) => type)).toEqual(['MotionDefeated']);
    const other = await open();
    await other.done(other.chair, whole);
    const defer = (item: string) =>
      other.done(other.chair, { type: 'DecideItem', session: SESSION, item, outcome: 'deferred' });
    expect((await defer('firma')).follows).toEqual([]);
    expect((await defer('resto')).follows.map(({ type }) => type)).toEqual(['MotionReleased']);
  });

  it.each([
    [['deferred', 'withdrawn'], 'deferred', 'MotionReleased'],
    [['withdrawn', 'deferred'], 'deferred', 'MotionReleased'],
    [['noted', 'withdrawn'], 'noted', 'MotionReleased'],
    [['defeated', 'deferred'], 'deferred', 'MotionReleased'],
    [['defeated', 'withdrawn'], 'defeated', 'MotionDefeated'],
  ] as const)('whose parts are %o is %s', async (outcomes, outcome, follows) => {
    const story = await open();
    await story.done(story.chair, whole);
    const settled = async (item: string, how: (typeof outcomes)[number]): Promise<Done> =>
      how === 'defeated'
        ? voted(story, item, [A])
        : story.done(story.chair, { type: 'DecideItem', session: SESSION, item, outcome: how });
    await settled('firma', outcomes[0]);
    const last = await settled('resto', outcomes[1]);
    expect(last.events[1]?.data).toMatchObject({ item: 'punto-1', outcome });
    expect(last.follows.map(({ type }) => type)).toEqual([follows]);
  });

  it('goes where its parts are referred to, and is not kept by a session that is over', async () => {
    const story = await open();
    await anotherBody(story, OTHER, {});
    await story.done(story.chair, whole);
    const refer = (item: string) =>
      story.done(story.chair, {
        type: 'DecideItem',
        session: SESSION,
        item,
        outcome: 'referred',
        referredTo: OTHER,
      });
    await refer('firma');
    const last = await refer('resto');
    expect(last.events[1]?.data).toMatchObject({ item: 'punto-1', outcome: 'referred', referredTo: OTHER });
    expect(last.follows).toMatchObject([{ type: 'MotionReferred', data: { to: OTHER } }]);
  });

  it('is proposed to the body that decides its matter, where any of its parts is carried', async () => {
    for (const [first, second] of [
      [A, B],
      [B, A],
    ]) {
      const charter = charterWith({
        decides: { value: [{ body: BODY, decides: [], proposesTo: OTHER }], source: 'Artículo 5' },
      });
      const story = await commission({ charter });
      await anotherBody(story, OTHER, {});
      await propose(story, 'motion-firma', effects);
      await openSession(story, ['motion-firma']);
      await story.done(story.chair, whole);
      await voted(story, 'firma', first === A ? [A, B, C] : [A]);
      const last = await voted(story, 'resto', second === A ? [A, B, C] : [A]);
      expect(last.events[1]?.data).toMatchObject({ item: 'punto-1', outcome: 'proposed', referredTo: OTHER });
      expect(last.follows).toMatchObject([{ type: 'MotionForwarded', data: { to: OTHER } }]);
    }
  });

  it('divides its effects: each goes with one part, and none comes from elsewhere', async () => {
    const story = await open();
    const uneven = split(part('una', ['firma', 'informe']), part('otra', ['informe', 'nuevo']));
    expect(await story.refused(story.chair, uneven)).toEqual({
      _tag: 'EffectsNotDivided',
      missing: ['minuta'],
      repeated: ['informe'],
      unknown: ['nuevo'],
    });
    await story.done(story.secretary, { ...amendment('enmienda-1', 'Otro.'), seat: E });
    expect(await story.refused(story.chair, whole)).toEqual({
      _tag: 'AmendmentsPending',
      item: 'punto-1',
      amendments: ['enmienda-1'],
    });
  });
});
