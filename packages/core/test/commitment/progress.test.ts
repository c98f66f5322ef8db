import { describe, expect, it } from 'vitest';
import type { Story } from '../story/commission.js';
import { assignTo } from '../story/commission.js';
import { adopted, commitmentOf, evidence, report } from './duties.js';

const SALUD = commitmentOf('salud');

const at = (progress: number): Promise<Story> => reportedAt(adopted(assignTo('salud')), progress);

const reportedAt = async (begun: Promise<Story>, progress: number): Promise<Story> => {
  const story = await begun;
  await story.done(story.focalPointOf('salud'), report({ progress }));
  return story;
};

describe('progress', () => {
  it.each([
    [5_999, 'lowered'],
    [6_000, 'recorded'],
    [6_001, 'recorded'],
  ])('after 6,000 basis points, of %i is %s', async (progress, outcome) => {
    const story = await at(6_000);
    const answer = await story.act(story.focalPointOf('salud'), report({ report: 2, progress }));
    if (outcome === 'recorded') expect(answer._tag).toBe('Right');
    else
      expect(answer).toMatchObject({
        left: { rejection: { _tag: 'ProgressLowered', report: 2, progress, earlierReport: 1, earlier: 6_000 } },
      });
  });

  it('is lowered with a reason, which the record keeps', async () => {
    const story = await at(6_000);
    const loweredBecause = 'Dos portales volvieron a fallar.';
    const done = await story.done(story.focalPointOf('salud'), report({ report: 2, progress: 4_000, loweredBecause }));
    expect(done.events[0]?.data).toMatchObject({ progress: 4_000, loweredBecause });
    expect(await story.refused(story.focalPointOf('salud'), report({ report: 3, progress: 3_999 }))).toMatchObject({
      _tag: 'ProgressLowered',
      earlierReport: 2,
      earlier: 4_000,
    });
  });

  it('is not measured by a report that was returned, nor by one that gives no figure', async () => {
    const story = await at(6_000);
    const focal = story.focalPointOf('salud');
    await story.done(focal, report({ report: 2, progress: 9_000 }));
    await story.done(story.follower, { type: 'ReturnReport', commitment: SALUD, report: 2, reasons: 'Sin sustento.' });
    await story.done(focal, report({ report: 3 }));
    expect((await story.act(focal, report({ report: 4, progress: 6_000 })))._tag).toBe('Right');
  });

  it('is put right by a rectification, whose reason it has', async () => {
    const story = await adopted(assignTo('salud'));
    const focal = story.focalPointOf('salud');
    await story.done(focal, report({ progress: 3_000 }));
    const second = await story.done(focal, report({ report: 2, progress: 8_000 }));
    const rectifies = {
      event: second.events[0]?.id ?? '',
      reason: 'Se tecleó 80 por 20.',
      source: { document: 'Oficio', place: 'p. 1' },
    };
    expect((await story.act(focal, report({ report: 2, progress: 2_000 }), { rectifies }))._tag).toBe('Right');
  });
});

describe('a returned report', () => {
  const returned = async (): Promise<Story> => {
    const story = await adopted(assignTo('salud'));
    await story.done(story.focalPointOf('salud'), report());
    await story.done(story.follower, { type: 'ReturnReport', commitment: SALUD, report: 1, reasons: 'Falta el acta.' });
    return story;
  };

  it('is sent again by one that names it', async () => {
    const story = await returned();
    const done = await story.done(
      story.focalPointOf('salud'),
      report({ report: 2, resends: 1, evidence: [evidence({ folio: '3' })] }),
    );
    expect(done.events[0]?.data).toMatchObject({ report: 2, resends: 1 });
  });

  it('is the only one that is sent again', async () => {
    const story = await returned();
    const focal = story.focalPointOf('salud');
    expect(await story.refused(focal, report({ report: 2, resends: 2 }))).toEqual({
      _tag: 'NoSuchReport',
      report: 2,
      last: 1,
    });
    await story.done(focal, report({ report: 2, resends: 1 }));
    expect(await story.refused(focal, report({ report: 3, resends: 2 }))).toEqual({
      _tag: 'ReportNotReturned',
      report: 2,
      stage: 'received',
    });
  });
});
