import { describe, expect, it } from 'vitest';
import { lateMilestones, weightedProgress, type CommitmentId, type Milestone } from '@acta/core';
import { assignTo, commission, propose, type Story } from '../story/commission.js';
import { duty, evidence, report, stateOf, verify } from './duties.js';

const LEY: CommitmentId = 'commitment-ley-salud';

const milestones: readonly Milestone[] = [
  { milestone: 'piloto', title: 'Piloto', due: '2030-01-31', weight: 2_500 },
  { milestone: 'despliegue', title: 'Despliegue', due: '2030-03-31', weight: 7_500 },
];

const weighing = (...weights: readonly (number | undefined)[]): readonly Milestone[] =>
  weights.map((weight, index) => ({
    milestone: `hito-${String(index + 1)}`,
    title: 'Hito',
    ...(weight === undefined ? {} : { weight }),
  }));

const begun = async (): Promise<Story> => {
  const story = await commission();
  await story.done(story.secretary, duty({ milestones }));
  return story;
};

const claiming = (...reached: readonly string[]) =>
  report({ commitment: LEY, reached, evidence: [evidence({ folio: '1', receivedOn: '2030-01-07' })] });

describe('the weights of milestones', () => {
  it.each([
    [[4_000, 5_999], 9_999],
    [[4_000, 6_001], 10_001],
    [[10_000, undefined], 10_000],
  ])('%j are not whole', async (weights, sum) => {
    const story = await commission();
    const without = weights.flatMap((weight, index) => (weight === undefined ? [`hito-${String(index + 1)}`] : []));
    const rejection = { _tag: 'WeightsNotWhole', sum, without };
    expect(await story.refused(story.secretary, duty({ milestones: weighing(...weights) }))).toEqual(rejection);
    const effects = assignTo('salud').map((effect) =>
      effect.kind === 'assign' ? { ...effect, milestones: weighing(...weights) } : effect,
    );
    await expect(propose(story, 'motion-firma', effects)).rejects.toThrow('WeightsNotWhole');
  });

  it.each([[[4_000, 6_000]], [[10_000]], [[undefined, undefined]], [[]]])('%j are', async (weights) => {
    const story = await commission();
    const answer = await story.act(story.secretary, duty({ milestones: weighing(...weights) }));
    expect(answer._tag).toBe('Right');
  });
});

describe('the progress of weighted milestones', () => {
  it('is what reports claim, beside what was verified', async () => {
    const story = await begun();
    expect(weightedProgress(await stateOf(story, LEY))).toEqual({ claimed: 0, verified: 0 });
    await story.done(story.focalPointOf('salud'), claiming('piloto', 'despliegue'));
    expect(weightedProgress(await stateOf(story, LEY))).toEqual({ claimed: 10_000, verified: 0 });
    await story.done(story.follower, verify({ commitment: LEY, level: 'limited', reached: ['piloto'] }));
    expect(weightedProgress(await stateOf(story, LEY))).toEqual({ claimed: 2_500, verified: 2_500 });
  });

  it('is lost with the report that is returned', async () => {
    const story = await begun();
    await story.done(story.focalPointOf('salud'), claiming('piloto'));
    await story.done(story.follower, { type: 'ReturnReport', commitment: LEY, report: 1, reasons: 'Sin acta.' });
    expect(weightedProgress(await stateOf(story, LEY))).toEqual({ claimed: 0, verified: 0 });
  });

  it('is none where milestones have no weights', async () => {
    const story = await commission();
    await story.done(story.secretary, duty({ milestones: weighing(undefined) }));
    expect(weightedProgress(await stateOf(story, LEY))).toBeNull();
  });
});

describe('a milestone', () => {
  it.each([
    ['2030-01-30', []],
    ['2030-01-31', []],
    ['2030-02-01', ['piloto']],
    ['2030-04-01', ['piloto', 'despliegue']],
  ])('of 31 January is, on %s, late: %j', async (today, late) => {
    expect(lateMilestones(await stateOf(await begun(), LEY), today)).toEqual(late);
  });

  it('is late no more once it was verified', async () => {
    const story = await begun();
    await story.done(story.focalPointOf('salud'), claiming('piloto'));
    expect(lateMilestones(await stateOf(story, LEY), '2030-02-01')).toEqual(['piloto']);
    await story.done(story.follower, verify({ commitment: LEY, level: 'limited', reached: ['piloto'] }));
    expect(lateMilestones(await stateOf(story, LEY), '2030-02-01')).toEqual([]);
  });

  it('is of its commitment, and claimed before it is verified', async () => {
    const story = await begun();
    expect(await story.refused(story.focalPointOf('salud'), claiming('piloto', 'cierre'))).toEqual({
      _tag: 'NoSuchMilestones',
      commitment: LEY,
      milestones: ['cierre'],
    });
    await story.done(story.focalPointOf('salud'), claiming('piloto'));
    expect(
      await story.refused(story.follower, verify({ commitment: LEY, level: 'limited', reached: ['despliegue'] })),
    ).toEqual({ _tag: 'MilestonesNotClaimed', report: 1, milestones: ['despliegue'] });
  });
});
