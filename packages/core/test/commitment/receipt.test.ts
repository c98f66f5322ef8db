import { describe, expect, it } from 'vitest';
import type { PaperReference } from '@acta/core';
import { checkIn } from '../legality/verdicts.js';
import { assignTo, type Story } from '../story/commission.js';
import { adopted, evidence, report, verify } from './duties.js';

const OF_NOTHING = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

const withPaper = (paper: PaperReference) => report({ evidence: [evidence({ kind: 'file', paper })] });

const submitted = async (change: (paper: PaperReference) => PaperReference) => {
  const story = await adopted(assignTo('salud'));
  const paper = change(await story.paper());
  return { story, focal: story.focalPointOf('salud'), command: withPaper(paper), paper };
};

const addEmpty = async (story: Story): Promise<PaperReference> => {
  const { papers } = story.record.parts;
  const added = await papers.add({
    content: new Uint8Array(),
    mediaType: 'text/plain',
    classification: { level: 'public' },
  });
  if (added._tag === 'Left') throw new Error('not added');
  return added.right;
};

describe('evidence is received', () => {
  it('with what its digest gave then', async () => {
    const { story, focal, command, paper } = await submitted((held) => held);
    const done = await story.done(focal, command);
    expect(done.events[0]?.metadata.premises).toContainEqual({
      kind: 'paper',
      paper: paper.paper,
      held: 'held',
      digest: 'agrees',
    });
  });

  it('though the record does not hold it, and says so', async () => {
    const { story, focal, command } = await submitted((held) => ({ ...held, paper: 'paper-ajeno' }));
    const done = await story.done(focal, command);
    expect(done.events[0]?.metadata.premises).toContainEqual({
      kind: 'paper',
      paper: 'paper-ajeno',
      held: 'not-held',
      digest: 'not-computed',
    });
  });

  it('with whose custody its original is in', async () => {
    const story = await adopted(assignTo('salud'));
    const custody = { holder: 'Archivo de concentración', place: 'Caja 14' };
    const done = await story.done(
      story.focalPointOf('salud'),
      report({ evidence: [evidence({ folio: '12', custody })] }),
    );
    expect(done.events[0]?.data).toMatchObject({ evidence: [{ custody }] });
  });
});

describe('evidence is not received', () => {
  it('with the digest of other bytes', async () => {
    const { story, focal, command } = await submitted((held) => ({ ...held, saltedDigest: 'ab'.repeat(32) }));
    expect(await story.refused(focal, command)).toEqual({ _tag: 'EvidenceDiffers', evidence: ['acta'] });
  });

  it.each([-1, 1])('with the length of other bytes: %i', async (more) => {
    const { story, focal, command } = await submitted((held) => ({ ...held, bytes: held.bytes + more }));
    expect(await story.refused(focal, command)).toEqual({ _tag: 'EvidenceDiffers', evidence: ['acta'] });
  });

  it('with the digest of an empty file', async () => {
    const { story, focal, command } = await submitted((held) => ({ ...held, saltedDigest: OF_NOTHING }));
    expect(await story.refused(focal, command)).toEqual({ _tag: 'EvidenceEmpty', evidence: ['acta'] });
  });

  it('that is an empty file, whatever length it is said to have', async () => {
    const story = await adopted(assignTo('salud'));
    const empty = await addEmpty(story);
    const focal = story.focalPointOf('salud');
    expect(await story.refused(focal, withPaper({ ...empty, bytes: 1 }))).toEqual({
      _tag: 'EvidenceDiffers',
      evidence: ['acta'],
    });
    expect(await story.act(focal, withPaper(empty))).toMatchObject({
      left: { _tag: 'Invalid', problems: [{ path: 'command.evidence[0].paper.bytes' }] },
    });
  });
});

it('is examined whole: what the verifier left out is named', async () => {
  const story = await adopted(assignTo('salud'));
  const both = [evidence({ folio: '1' }), evidence({ evidence: 'oficio', folio: '2' })];
  await story.done(story.focalPointOf('salud'), report({ evidence: both }));
  const refused = await story.refused(story.follower, verify({ examined: ['acta'] }));
  expect(checkIn(refused, 'evidence')).toMatchObject({ verdict: 'broken', observed: { notExamined: ['oficio'] } });
  const done = await story.done(story.follower, verify({ examined: ['oficio', 'acta'] }));
  expect(checkIn(done, 'evidence')).toMatchObject({ verdict: 'met', observed: { notExamined: [] } });
});
