import { describe, expect, it } from 'vitest';
import { overdue, owingOf, type Charter, type Command } from '@acta/core';
import { charterWith, charterWithout, checkIn, verdictIn } from '../legality/verdicts.js';
import { assignTo, commission, type Effects, type Story } from '../story/commission.js';
import { adopted, adoptedLater, archived, commitmentOf, duty, stateOf } from './duties.js';

const SALUD = commitmentOf('salud');
const LEY = 'commitment-ley-salud';

const to = (due: string, commitment = SALUD): Effects => [
  { kind: 'extend-commitment', effect: 'prorroga', commitment, due },
];

const extending = (due: string, by: Awaited<ReturnType<typeof archived>>): Command => ({
  type: 'ExtendCommitment',
  commitment: LEY,
  due,
  ...by,
});

/** A duty by law, due on 30 June, and a resolution of an archive that may put it off. */
const begun = async (charter?: Charter, term = duty().term) => {
  const story = await commission(charter === undefined ? {} : { charter });
  await story.done(story.secretary, duty({ term }));
  const by = await archived(story);
  return { story, extend: (due: string) => story.act(story.secretary, extending(due, by)), by };
};

const limited = (count: number): Charter =>
  charterWith({ extensions: { value: { kind: 'limited', count }, source: 'Artículo 31' } });

describe('an extension', () => {
  it('is an act of the body, and keeps the day that it puts off', async () => {
    const story = await adopted(assignTo('salud'));
    const done = await adoptedLater(story, to('2030-09-30'));
    expect(done.follows.at(-1)).toMatchObject({
      type: 'DueExtended',
      stream: SALUD,
      data: { extension: 1, previous: '2030-06-30', due: '2030-09-30', resolution: 'resolution-consejo-2030-o-02-01' },
    });
    expect(checkIn(done, 'extension')).toMatchObject({
      verdict: 'met',
      required: { atMost: 1 },
      observed: { extension: 1, originalDue: '2030-06-30', due: '2030-09-30' },
    });
    const state = await stateOf(story, SALUD);
    expect(state).toMatchObject({ due: '2030-09-30', originalDue: '2030-06-30' });
    expect([overdue(owingOf(state), '2030-09-30'), overdue(owingOf(state), '2030-10-01')]).toEqual([false, true]);
  });

  it.each([
    [0, 1, 'broken'],
    [1, 1, 'met'],
    [1, 2, 'broken'],
    [2, 2, 'met'],
    [2, 3, 'broken'],
  ])('where the charter allows %i: the %i. is %s', async (count, number, verdict) => {
    const { story, extend } = await begun(limited(count));
    for (let before = 1; before < number; before += 1)
      expect((await extend(`2030-07-0${String(before)}`))._tag).toBe('Right');
    const answer = await extend('2030-12-31');
    if (answer._tag === 'Right') expect([verdictIn(answer.right, 'extension'), verdict]).toEqual(['met', 'met']);
    else {
      if (answer.left._tag !== 'Refused') throw new Error(JSON.stringify(answer.left));
      expect(checkIn(answer.left.rejection, 'extension')).toMatchObject({
        verdict,
        required: { atMost: count },
        observed: { extension: number, originalDue: '2030-06-30' },
      });
    }
    expect(await stateOf(story, LEY)).toMatchObject({ originalDue: '2030-06-30' });
  });

  it('beyond the limit is an obligation where the body adopts it all the same', async () => {
    const story = await adopted(assignTo('salud'), { charter: limited(0) });
    const done = await adoptedLater(story, to('2030-09-30'));
    expect(done.follows.at(-1)).toMatchObject({
      type: 'EffectRefused',
      data: { rejection: 'Unlawful', stream: SALUD },
    });
    expect(await stateOf(story, SALUD)).toMatchObject({ due: '2030-06-30' });
  });

  it('is not counted where the charter sets no limit, and not verifiable where it is silent', async () => {
    const unlimited = charterWith({ extensions: { value: { kind: 'unlimited' }, source: 'Artículo 31' } });
    for (const [charter, verdict] of [
      [unlimited, 'not-applicable'],
      [charterWithout('extensions'), 'unverifiable'],
    ] as const) {
      const { extend } = await begun(charter);
      const answer = await extend('2030-07-01');
      if (answer._tag === 'Left') throw new Error(JSON.stringify(answer.left));
      expect(verdictIn(answer.right, 'extension')).toBe(verdict);
    }
  });
});

describe('an extension is refused', () => {
  it.each(['2030-06-29', '2030-06-30'])('to %s, of what is due on 30 June', async (due) => {
    const { story, by } = await begun();
    expect(await story.refused(story.secretary, extending(due, by))).toEqual({
      _tag: 'ExtensionNotLater',
      due,
      current: '2030-06-30',
    });
  });

  it.each([
    { kind: 'standing' } as const,
    { kind: 'not-stated' } as const,
    { kind: 'periodic', every: 'month', first: '2030-01-31' } as const,
  ])('of a term without a due day: %o', async (term) => {
    const { story, by } = await begun(undefined, term);
    expect(await story.refused(story.secretary, extending('2030-12-31', by))).toEqual({
      _tag: 'NothingToExtend',
      commitment: LEY,
      term: term.kind,
    });
  });

  it('that somebody types of a resolution that enactment carries out', async () => {
    const story: Story = await adopted([...assignTo('salud'), ...to('2030-09-30')]);
    const typed = (changes: object): Command => ({
      type: 'ExtendCommitment',
      commitment: SALUD,
      due: '2030-12-31',
      resolution: 'resolution-consejo-2030-o-01-01',
      effect: 'prorroga',
      ...changes,
    });
    expect(await story.refused(story.secretary, typed({}))).toMatchObject({ _tag: 'OnlyByEnactment' });
    expect(await story.refused(story.secretary, typed({ effect: 'firma' }))).toMatchObject({ _tag: 'NoSuchEffect' });
    await story.done(story.secretary, duty());
    expect(await story.refused(story.secretary, typed({ commitment: LEY }))).toMatchObject({ _tag: 'NoSuchEffect' });
  });
});
