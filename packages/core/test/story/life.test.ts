import { isRight } from 'fp-ts/lib/Either.js';
import { expect, it } from 'vitest';
import { assignTo, commission, institutionOf, openSession, propose, SESSION, votes } from './commission.js';

it('follows a motion from the convocation to a verified end', async () => {
  const story = await commission({ seats: 5 });
  await propose(story, 'motion-firma', assignTo('salud', 'educacion'));
  await openSession(story, ['motion-firma']);
  await story.done(story.chair, { type: 'PutItemToVote', session: SESSION, item: 'punto-1' });
  await story.done(story.secretary, {
    type: 'RecordRollCall',
    session: SESSION,
    item: 'punto-1',
    votes: votes(['hacienda', 'gobernacion', 'salud'], ['educacion'], ['economia']),
  });
  const decided = await story.done(story.chair, { type: 'DecideItem', session: SESSION, item: 'punto-1' });
  expect(decided.follows.map(({ type }) => type)).toEqual(['MotionApproved', 'ResolutionAdopted']);
  const closed = await story.done(story.chair, { type: 'CloseSession', session: SESSION });
  expect(closed.follows.map(({ type }) => type)).toEqual([
    'ResolutionTookEffect',
    'CommitmentAssigned',
    'CommitmentAssigned',
  ]);

  const commitment = 'commitment-consejo-2030-o-01-01-firma-salud';
  const paper = await story.paper();
  await story.done(story.focalPointOf('salud'), {
    type: 'ReportProgress',
    commitment,
    report: 1,
    claimed: 'complete',
    summary: 'La firma funciona en los doce trámites.',
    evidence: [
      {
        evidence: 'acta',
        kind: 'file',
        description: 'Acta de entrega',
        deliveredBy: 'Enlace',
        receivedOn: '2030-01-14',
        paper,
      },
    ],
  });
  await story.done(story.follower, {
    type: 'VerifyReport',
    commitment,
    report: 1,
    level: 'complete',
    examined: ['acta'],
  });
  await story.done(story.follower, {
    type: 'ProposeClosure',
    commitment,
    reason: 'implemented',
    grounds: 'Verificado.',
  });

  const state = await story.record.load(commitment);
  expect(isRight(state) && state.right).toMatchObject({
    institution: institutionOf('salud'),
    stage: 'owed',
    closureProposed: 'implemented',
  });
  const explained = await story.record.explain(SESSION);
  if (!isRight(explained)) throw new Error('not explained');
  expect(explained.right.map(({ event }) => event.type)).toEqual([
    'SessionConvened',
    'QuorumCounted',
    'SessionOpened',
    'ItemPutToVote',
    'ItemDecided',
  ]);
  expect(explained.right.every(({ reproducible, irregular }) => reproducible && !irregular)).toBe(true);
});
