import { describe, expect, it } from 'vitest';
import type { As, Charter, Done } from '@acta/core';
import { judged, type Outcome } from '../legality/convocation-story.js';
import { checkIn, verdictIn } from '../legality/verdicts.js';
import { BODY, person, SESSION, SOURCE, votes, type Story } from '../story/commission.js';
import { arrive, atNoon, officers, present, THREE } from './room-story.js';

type By = NonNullable<Charter['presiding']>['value'][number];

const ORDER: readonly By[] = ['titular-chair', 'acting-chair', 'first-seat-present', 'executive-secretary'];
const ordered = (...value: readonly By[]): Partial<Charter> => ({
  presiding: { value: [...value], source: 'Artículo 4' },
});
const declaring = (who: string, by: By) =>
  ({ type: 'DeclarePresiding', session: SESSION, person: person(who), by }) as const;
const asChair = (who: string): As => ({ person: person(who), office: 'chair', body: BODY });

/** Three seats there at noon, and their quorum counted. */
const gathered = async (changes: Partial<Charter> = ordered(...ORDER)): Promise<Story> => {
  const story = await atNoon(changes);
  await arrive(story, ...THREE.map((seat) => present(seat)));
  await story.done(story.secretary, { type: 'CountQuorum', session: SESSION });
  return story;
};
const declared = (story: Story, who: string, by: By): Promise<Outcome> =>
  judged(story, story.secretary, declaring(who, by));
const opening = { type: 'OpenSession', session: SESSION } as const;
const eventOf = (done: Done) => done.events[0];

describe('in the chair’s absence', () => {
  it('whoever comes next presides, as the session itself says, and does what the chair does', async () => {
    const story = await gathered();
    const declaration = await story.done(story.secretary, declaring('titular-hacienda', 'first-seat-present'));
    expect(eventOf(declaration)).toMatchObject({
      type: 'PresidingDeclared',
      data: { person: person('titular-hacienda'), by: 'first-seat-present' },
    });
    const opened = await story.done(asChair('titular-hacienda'), opening);
    expect(eventOf(opened)?.metadata.officeFrom).toBe(eventOf(declaration)?.id);
    expect(checkIn(opened, 'presiding')).toMatchObject({
      verdict: 'met',
      observed: { presides: 'first-seat-present', before: [] },
    });
    const item = { session: SESSION, item: 'punto-1' } as const;
    await story.done(asChair('titular-hacienda'), { type: 'PutItemToVote', ...item });
    await story.done(story.secretary, { type: 'RecordRollCall', ...item, votes: votes(THREE) });
    expect(verdictIn(await story.done(asChair('titular-hacienda'), { type: 'DecideItem', ...item }), 'majority')).toBe(
      'met',
    );
  });

  it('nobody else does, nor in another session', async () => {
    const story = await gathered();
    const held = { _tag: 'OfficeNotHeld', office: 'chair' };
    expect(await story.refused(asChair('titular-hacienda'), opening)).toMatchObject(held);
    await story.done(story.secretary, declaring('titular-hacienda', 'first-seat-present'));
    expect(await story.refused(asChair('titular-gobernacion'), opening)).toMatchObject(held);
    await story.done(asChair('titular-hacienda'), opening);
    expect(
      await story.refused(asChair('titular-hacienda'), {
        type: 'CancelSession',
        session: 'session-consejo-2030-o-02',
        reason: 'Sin asuntos',
      }),
    ).toEqual({ _tag: 'Unknown', id: 'session-consejo-2030-o-02' });
  });

  it.each([
    ['first-seat-present', 'titular-hacienda', [], 'met'],
    ['first-seat-present', 'titular-hacienda', ['chair'], 'broken'],
    ['first-seat-present', 'titular-hacienda', ['follower'], 'broken'],
    ['acting-chair', 'follower', ['follower'], 'met'],
    ['acting-chair', 'follower', ['follower', 'chair'], 'broken'],
    ['executive-secretary', 'secretary', [], 'broken'],
  ] as const)('%s (%s) beside %o at the table: %s', async (by, who, there, verdict) => {
    const story = await gathered();
    await story.done(story.registrar, {
      type: 'RecordBodyOffice',
      body: BODY,
      office: 'chair',
      person: person('follower'),
      standing: 'acting',
      from: '2030-01-14',
      source: SOURCE,
    });
    await officers(story, ...there.map((name) => ({ office: 'chair' as const, person: person(name) })));
    expect(verdictIn(await declared(story, who, by), 'presiding')).toBe(verdict);
  });

  it('the secretary presides where the charter says so, and nobody by a place that it does not name', async () => {
    const story = await gathered(ordered('titular-chair', 'executive-secretary'));
    expect(verdictIn(await declared(story, 'titular-hacienda', 'first-seat-present'), 'presiding')).toBe('broken');
    expect(verdictIn(await declared(story, 'secretary', 'executive-secretary'), 'presiding')).toBe('met');
    expect(verdictIn(await judged(story, asChair('secretary'), opening), 'presiding')).toBe('met');
  });

  it('a member by rank, seniority or age is taken at the secretary’s word', async () => {
    const story = await gathered(ordered('titular-chair', 'member-by-precedence'));
    expect(verdictIn(await declared(story, 'titular-salud', 'member-by-precedence'), 'presiding')).toBe('unverifiable');
    await officers(story, { office: 'chair', person: story.chair.person });
    expect(verdictIn(await declared(story, 'titular-gobernacion', 'member-by-precedence'), 'presiding')).toBe('broken');
  });

  it('who presides is there, and in that place', async () => {
    const story = await gathered();
    const who = person('titular-gobernacion');
    expect(await story.refused(story.secretary, declaring('titular-gobernacion', 'first-seat-present'))).toEqual({
      _tag: 'CannotPreside',
      person: who,
      by: 'first-seat-present',
      why: 'not-in-that-place',
    });
    expect(await story.refused(story.secretary, declaring('chair', 'first-seat-present'))).toMatchObject({
      why: 'not-in-that-place',
    });
    await story.done(story.secretary, declaring('titular-hacienda', 'first-seat-present'));
    expect(await story.refused(story.secretary, declaring('chair', 'titular-chair'))).toMatchObject({
      why: 'not-there',
    });
    expect(await story.refused(story.secretary, declaring('titular-hacienda', 'first-seat-present'))).toEqual({
      _tag: 'AlreadySo',
      what: 'presiding',
    });
  });

  it('the chair who comes presides again, and one who presided does so no more', async () => {
    const story = await gathered();
    expect(await story.refused(story.secretary, declaring('chair', 'titular-chair'))).toMatchObject({
      _tag: 'AlreadySo',
    });
    await story.done(story.secretary, declaring('titular-hacienda', 'first-seat-present'));
    await story.done(asChair('titular-hacienda'), opening);
    await officers(story, { office: 'chair', person: story.chair.person });
    expect(verdictIn(await story.done(story.secretary, declaring('chair', 'titular-chair')), 'presiding')).toBe(
      'not-applicable',
    );
    const put = { type: 'PutItemToVote', session: SESSION, item: 'punto-1' } as const;
    expect(await story.refused(asChair('titular-hacienda'), put)).toMatchObject({ _tag: 'OfficeNotHeld' });
    await story.done(story.chair, put);
  });

  it('the next sitting begins with the chair, or with another declaration', async () => {
    const story = await gathered();
    await story.done(story.secretary, declaring('titular-hacienda', 'first-seat-present'));
    await story.done(asChair('titular-hacienda'), opening);
    const recess = { type: 'RecessSession', session: SESSION, at: '14:00', day: '2030-01-15', time: '10:00' } as const;
    await story.done(asChair('titular-hacienda'), recess);
    story.clock.set('2030-01-15T16:00:00.000Z');
    await arrive(story, ...THREE.map((seat) => present(seat)));
    const resuming = { type: 'ResumeSession', session: SESSION } as const;
    expect(await story.refused(asChair('titular-hacienda'), resuming)).toMatchObject({ _tag: 'OfficeNotHeld' });
    await story.done(story.secretary, declaring('titular-hacienda', 'first-seat-present'));
    expect(verdictIn(await story.done(asChair('titular-hacienda'), resuming), 'presiding')).toBe('met');
  });

  it('makes up the quorum that asks for the chair, for as long as there', async () => {
    const story = await gathered({
      ...ordered(...ORDER),
      compoundQuorum: { value: { offices: ['chair'] }, source: 'Ley 40/2015, 17.2' },
    });
    await story.done(story.secretary, declaring('titular-hacienda', 'first-seat-present'));
    expect(verdictIn(await story.done(asChair('titular-hacienda'), opening), 'compound-quorum')).toBe('met');
  });
});

describe('the casting vote of whoever presides', () => {
  const item = { session: SESSION, item: 'punto-1' } as const;
  const presiding = asChair('titular-hacienda');

  /** Two against two, and whoever presides broke the tie. */
  const tied = async (value: NonNullable<Charter['castingVote']>['value']): Promise<Story> => {
    const story = await gathered({ ...ordered(...ORDER), castingVote: { value, source: 'Artículo 9' } });
    await arrive(story, present('educacion'));
    await story.done(story.secretary, declaring('titular-hacienda', 'first-seat-present'));
    await story.done(presiding, opening);
    await story.done(presiding, { type: 'PutItemToVote', ...item });
    const cast = votes(['hacienda', 'gobernacion'], ['salud', 'educacion']);
    await story.done(story.secretary, { type: 'RecordRollCall', ...item, votes: cast });
    await story.done(presiding, { type: 'CastCastingVote', ...item, choice: 'for' });
    return story;
  };

  it.each([
    ['who-presides', 'met'],
    ['titular-chair', 'broken'],
  ] as const)('where it is that of %s: %s', async (value, verdict) => {
    const story = await tied(value);
    expect(checkIn(await judged(story, presiding, { type: 'DecideItem', ...item }), 'casting-vote')).toMatchObject({
      verdict,
      observed: { by: 'acting' },
    });
  });

  it('stays theirs though the chair is back before the item is decided', async () => {
    const story = await tied('who-presides');
    await officers(story, { office: 'chair', person: story.chair.person });
    await story.done(story.secretary, declaring('chair', 'titular-chair'));
    expect(checkIn(await judged(story, story.chair, { type: 'DecideItem', ...item }), 'casting-vote')).toMatchObject({
      verdict: 'met',
      observed: { by: 'acting' },
    });
  });

  it('is told from its own seat’s, where the chair votes only in a tie', async () => {
    for (const [forIt, verdict] of [
      [['gobernacion', 'salud'], 'met'],
      [THREE, 'broken'],
    ] as const) {
      const story = await gathered({
        ...ordered(...ORDER),
        chairVote: { value: 'only-in-a-tie', source: 'Artículo 9' },
      });
      await story.done(story.secretary, declaring('titular-hacienda', 'first-seat-present'));
      const presiding = asChair('titular-hacienda');
      await story.done(presiding, opening);
      const item = { session: SESSION, item: 'punto-1' } as const;
      await story.done(presiding, { type: 'PutItemToVote', ...item });
      await story.done(story.secretary, { type: 'RecordRollCall', ...item, votes: votes(forIt) });
      expect(verdictIn(await judged(story, presiding, { type: 'DecideItem', ...item }), 'chair-vote')).toBe(verdict);
    }
  });
});
