import { describe, expect, it } from 'vitest';
import type { BodyId, Charter, Command } from '@acta/core';
import { anotherBody } from '../story/another-body.js';
import { BODY, MATTERS, SESSION, votes, type Story } from '../story/commission.js';
import { charterWith, charterWithout, checkIn, verdictIn } from '../legality/verdicts.js';
import { A, atTheVote, B, C, D, decidedIn, deciding, E, ITEM, sitting } from './voting.js';

const OTHER: BodyId = 'body-subcomision';
const RESOLUTION = 'resolution-consejo-2030-o-01-01';

const establish = (story: Story): Promise<void> =>
  anotherBody(story, OTHER, { 'executive-secretary': story.follower.person });

const carried = async (charter?: Charter): Promise<Story> => {
  const story = await atTheVote(charter === undefined ? {} : { charter });
  await story.done(story.secretary, { type: 'RecordRollCall', ...ITEM, votes: votes([A, B, C], [D, E]) });
  return story;
};

describe('adopted in general', () => {
  const finalText = { observations: 'Precisar los plazos.', by: '2030-01-31' };
  const general = { outcome: 'adopted-in-general', finalText } as const;
  const settle = { type: 'SettleFinalText', resolution: RESOLUTION, text: 'Texto final.' } as const;

  it('is adopted with a text to be finished by a day, which a seat can dispute', async () => {
    const story = await carried();
    const done = await deciding(story, general);
    expect(verdictIn(done, 'majority')).toBe('met');
    expect(decidedIn(done)).toMatchObject({ outcome: 'adopted-in-general', adoption: { finalText } });
    const dispute = {
      type: 'DisputeFinalText',
      resolution: RESOLUTION,
      seat: D,
      grounds: await story.paper(),
    } as const;
    expect(await story.refused(story.titularOf(D), dispute)).toMatchObject({ why: 'not-settled-yet' });
    await story.done(story.secretary, settle);
    expect(await story.refused(story.secretary, settle)).toEqual({
      _tag: 'NoFinalText',
      resolution: RESOLUTION,
      why: 'settled-and-undisputed',
    });
    expect(await story.refused(story.titularOf(E), dispute)).toMatchObject({ _tag: 'NotAuthorised' });
    expect(await story.refused(story.secretary, { ...dispute, seat: 'marina' })).toMatchObject({
      _tag: 'UnknownSeats',
    });
    await story.done(story.titularOf(D), dispute);
    expect(await story.refused(story.titularOf(D), dispute)).toEqual({ _tag: 'AlreadySo', what: D });
    expect(await story.record.load(RESOLUTION)).toMatchObject({
      right: { finalText: { by: '2030-01-31', settledOn: '2030-01-14', disputedBy: [D] } },
    });
    await story.done(story.secretary, { ...settle, text: 'Texto final, corregido.' });
  });

  it('says what is to be finished and by when, and no other outcome does', async () => {
    const story = await carried();
    expect(decidedIn(await deciding(story, { outcome: 'adopted-in-general' }))).toEqual({
      _tag: 'OutcomeDetail',
      item: 'punto-1',
      outcome: 'adopted-in-general',
      detail: 'finalText',
      problem: 'missing',
    });
    expect(decidedIn(await deciding(story, { finalText }))).toMatchObject({
      outcome: 'adopted',
      detail: 'finalText',
      problem: 'not-expected',
    });
    expect(decidedIn(await deciding(story, { referredTo: BODY }))).toMatchObject({ detail: 'referredTo' });
    await deciding(story);
    expect(await story.refused(story.secretary, settle)).toMatchObject({ why: 'not-adopted-in-general' });
  });
});

describe('referred to another body', () => {
  const referring = async (): Promise<Story> => {
    const story = await sitting();
    await establish(story);
    const done = await deciding(story, { outcome: 'referred', referredTo: OTHER });
    expect('follows' in done && done.follows.map(({ type, data }) => [type, data])).toEqual([
      ['MotionReferred', { session: SESSION, item: 'punto-1', to: OTHER }],
    ]);
    return story;
  };

  it('stays with it until it reports back, and is then free again', async () => {
    const story = await referring();
    const withdraw = { type: 'WithdrawMotion', motion: 'motion-firma' } as const;
    expect(await story.refused(story.secretary, withdraw)).toEqual({
      _tag: 'MotionWithAnother',
      motion: 'motion-firma',
      to: OTHER,
    });
    const report = {
      type: 'ReportOnMotion',
      motion: 'motion-firma',
      opinion: 'in-favour',
      report: await story.paper(),
    } as const;
    expect(await story.refused(story.secretary, report)).toMatchObject({ _tag: 'NotAuthorised' });
    const theirs = { person: story.follower.person, office: 'executive-secretary', body: OTHER } as const;
    const reported = await story.done(theirs, report);
    expect(reported.events[0]?.data).toMatchObject({ by: OTHER, opinion: 'in-favour' });
    expect(await story.refused(story.secretary, report)).toEqual({ _tag: 'NotReferred', motion: 'motion-firma' });
    await story.done(story.secretary, withdraw);
  });

  it('goes to a body that exists, and is another', async () => {
    const story = await sitting();
    const refer = (referredTo?: BodyId) =>
      deciding(story, { outcome: 'referred', ...(referredTo === undefined ? {} : { referredTo }) });
    expect(decidedIn(await refer())).toMatchObject({ _tag: 'OutcomeDetail', problem: 'missing' });
    expect(decidedIn(await refer(OTHER))).toEqual({ _tag: 'Unknown', id: OTHER });
    expect(decidedIn(await refer(BODY))).toEqual({ _tag: 'ReferredToItself', body: BODY });
  });
});

describe('what a body decides and what it only proposes', () => {
  const deciders = (decides: readonly string[]) =>
    charterWith({ decides: { value: [{ body: BODY, decides, proposesTo: OTHER }], source: 'Reglas, artículo 7' } });

  const voted = async (charter: Charter): Promise<Story> => {
    const story = await carried(charter);
    await establish(story);
    return story;
  };

  it('a matter that it does not decide, once carried, is proposed to the body that the charter names', async () => {
    const story = await voted(deciders([MATTERS[1]]));
    const done = await deciding(story);
    expect(decidedIn(done)).toMatchObject({ outcome: 'proposed', referredTo: OTHER });
    expect(checkIn(done, 'decides-or-proposes')).toMatchObject({ verdict: 'met', required: { decidesMatter: false } });
    expect('follows' in done && done.follows.map(({ type }) => type)).toEqual(['MotionForwarded']);
    expect(await story.record.load('motion-firma')).toMatchObject({
      right: { body: OTHER, stage: { kind: 'proposed' } },
    });
  });

  it('breaks the rule when it decides what is not its own, or proposes what is', async () => {
    const other = await voted(deciders([MATTERS[1]]));
    expect(verdictIn(await deciding(other, { outcome: 'adopted' }), 'decides-or-proposes')).toBe('broken');
    const own = await voted(deciders([MATTERS[0]]));
    const proposing: Partial<Extract<Command, { readonly type: 'DecideItem' }>> = {
      outcome: 'proposed',
      referredTo: OTHER,
    };
    expect(verdictIn(await deciding(own, proposing), 'decides-or-proposes')).toBe('broken');
    expect(verdictIn(await deciding(own), 'decides-or-proposes')).toBe('met');
  });

  it('is everything of its mandate where the charter does not list it', async () => {
    expect(verdictIn(await deciding(await carried()), 'decides-or-proposes')).toBe('not-applicable');
    expect(verdictIn(await deciding(await carried(charterWithout('decides'))), 'decides-or-proposes')).toBe(
      'unverifiable',
    );
  });
});
