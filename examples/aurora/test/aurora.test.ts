import { isLeft } from 'fp-ts/lib/Either.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { isBroken, levelOf, mexicoComparable, overdue, owingOf } from '@acta/core';
import { aurora, enterPeople, playActs, readActs } from '../src/index.js';
import { eventsOf, playAurora, type Story } from './record.js';
import { commitmentOf, commitmentsOf, eventIn, explanationOf } from './told.js';

let story: Story;

beforeAll(async () => {
  story = await playAurora();
});

const TODAY = '2031-06-05';
const SESSION = 'session-consejo-ejecutivo-2031';
const FIRST = 'commitment-consejo-ejecutivo-2031-o-01';

it('records every line, and these events', () => {
  expect(story.played.filter(({ answer }) => isLeft(answer))).toEqual([]);
  const counts: Record<string, number> = {};
  for (const { type } of story.events) counts[type] = (counts[type] ?? 0) + 1;
  expect(counts).toMatchSnapshot();
});

it('is illustrative, under the comparable charter', () => {
  expect(eventIn(story, 'commission-self', 'CommissionFounded').data).toMatchObject({
    record: 'illustrative',
    charter: mexicoComparable,
  });
});

describe('the first ordinary session', () => {
  it('is convened with notice, opened with quorum and decides by roll call', () => {
    for (const item of ['portales', 'acta', 'firma', 'ventanilla']) {
      eventIn(story, `${SESSION}-o-01`, 'RollCallRecorded', `"item":"${item}"`);
      expect(eventIn(story, `${SESSION}-o-01`, 'ItemDecided', `"item":"${item}"`).data).toMatchObject({
        outcome: 'adopted',
      });
    }
  });

  it('breaks a tie by the vote of the chair', async () => {
    const decided = eventIn(story, `${SESSION}-o-01`, 'ItemDecided', '"item":"ventanilla"');
    expect(decided.data).toMatchObject({
      outcome: 'adopted',
      tally: { for: 6, against: 6, abstentions: 0 },
      castingVote: 'for',
    });
    const { stored } = await explanationOf(story, decided.id);
    expect(stored.find(({ rule }) => rule === 'casting-vote@1')?.verdict).toBe('met');
  });

  it('commits all agencies and invites 32 provinces, of which five consent and one declines', async () => {
    const all = await commitmentsOf(story);
    const stages = (part: string) => {
      const counts: Record<string, number> = {};
      for (const { commitment, stage } of all)
        if (commitment.startsWith(`${FIRST}-${part}`)) counts[stage] = (counts[stage] ?? 0) + 1;
      return counts;
    };
    expect(stages('01-revision')).toEqual({ owed: 11, closed: 1 });
    expect(stages('02-acta')).toEqual({ invited: 26, owed: 5, declined: 1 });
    expect(stages('03-firma')).toEqual({ owed: 3 });
  });

  it('has its resolutions notified in time, and all but one published in time', () => {
    const late = story.events.filter(
      ({ stream, metadata: { checks = [] } }) =>
        stream.startsWith('resolution-consejo-ejecutivo-2031-o-01') && checks.some(isBroken),
    );
    expect(late.map(({ stream, type }) => [stream, type])).toEqual([
      ['resolution-consejo-ejecutivo-2031-o-01-04', 'ResolutionPublished'],
    ]);
  });
});

it('counts no quorum in the second session, which is not held and releases its motion', () => {
  expect(eventIn(story, `${SESSION}-o-02`, 'QuorumCounted').data).toMatchObject({
    base: 12,
    required: 7,
    reached: false,
  });
  eventIn(story, `${SESSION}-o-02`, 'SessionNotHeld');
  eventIn(story, 'motion-nube-compartida', 'MotionReleased');
});

it('records by attestation a decision without quorum, whose effects wait for its ratification', async () => {
  const decided = eventIn(story, `${SESSION}-o-03`, 'ItemDecided', '"item":"nube"');
  expect(decided.metadata.provenance).toMatchObject({ kind: 'attested', late: 'in-time' });
  const { irregular, reproducible } = await explanationOf(story, decided.id);
  expect({ irregular, reproducible }).toEqual({ irregular: true, reproducible: true });
  expect(eventIn(story, 'resolution-consejo-ejecutivo-2031-o-03-02', 'ResolutionAdopted').data).toMatchObject({
    takesEffect: 'wait',
    brokenRules: ['quorum@1', 'quorum-verified@1'],
  });
  const duties = story.events.filter(({ stream }) => stream.includes('o-03-02-nube'));
  expect(duties.map(({ type, metadata: { onDay } }) => [type, onDay])).toEqual([
    ['CommitmentAssigned', '2031-05-22'],
    ['CommitmentAssigned', '2031-05-22'],
  ]);
});

it('shows a claim without evidence as no evidence', async () => {
  const commitment = await commitmentOf(story, `${FIRST}-01-revision-sanidad`);
  expect(commitment.reports).toMatchObject([{ claimed: 'complete', evidence: [] }]);
  expect(levelOf(commitment)).toBe('no-evidence');
});

it('returns a report, verifies the next, and closes the commitment by a later session', async () => {
  const id = `${FIRST}-01-revision-interior` as const;
  expect(story.events.filter(({ stream }) => stream === id).map(({ type }) => type)).toEqual([
    'CommitmentAssigned',
    'ProgressReported',
    'ReportReturned',
    'ProgressReported',
    'ReportVerified',
    'ClosureProposed',
    'CommitmentClosed',
  ]);
  expect(eventIn(story, id, 'CommitmentClosed').data).toEqual({
    reason: 'implemented',
    resolution: 'resolution-consejo-ejecutivo-2031-o-03-01',
  });
  expect(levelOf(await commitmentOf(story, id))).toBe('complete');
  expect(levelOf(await commitmentOf(story, `${FIRST}-01-revision-ensenanza`))).toBe('limited');
});

it('has one commitment overdue on its last day', async () => {
  const late = (await commitmentsOf(story)).filter((commitment) => overdue(owingOf(commitment), TODAY));
  expect(late.map(({ commitment }) => commitment)).toEqual([`${FIRST}-04-apertura-tesoro`]);
});

it('refuses, each time, a vote on what is not on the agenda and a verification without evidence', async () => {
  const lines = readActs(aurora.refused);
  for (const _ of [1, 2]) {
    const broken = [];
    for (const { typist, act } of lines) {
      const answer = await story.record.typedBy(typist).submitJson(act);
      if (!isLeft(answer) || answer.left._tag !== 'Refused' || answer.left.rejection._tag !== 'Unlawful')
        throw new Error(JSON.stringify(answer));
      const { checks } = answer.left.rejection;
      broken.push(checks.filter(({ verdict }) => verdict === 'broken').map(({ rule }) => rule));
    }
    expect(broken).toEqual([['procedure@1'], ['evidence@1']]);
  }
  expect(await eventsOf(story.record)).toEqual(story.events);
});

it('explains every determination again as it was stored', async () => {
  for (const { id, metadata } of story.events) {
    if (metadata.checks === undefined) continue;
    expect(await explanationOf(story, id)).toMatchObject({ reproducible: true });
  }
});

it('has in no event the name of anybody in the register of people', async () => {
  const listed = await story.record.parts.people.list();
  if (isLeft(listed)) throw new Error('not listed');
  expect(listed.right).toHaveLength(37);
  const text = JSON.stringify(story.events).toLowerCase();
  const words = listed.right.flatMap(({ name }) => [name, ...name.split(' ').slice(1)]);
  expect(words.filter((word) => text.includes(word.toLowerCase()))).toEqual([]);
});

describe('played again', () => {
  it('changes nothing', async () => {
    await enterPeople(story.record, aurora.people);
    const again = await playActs(story.record, aurora.files, story.shelf);
    expect(again).toHaveLength(story.played.length);
    for (const { answer } of again)
      expect(answer).toMatchObject({ right: { already: true, follows: [], refused: [] } });
    expect(await eventsOf(story.record)).toEqual(story.events);
  });

  it('finishes what a first run left undone, to the same end', async () => {
    const { record, shelf } = await playAurora({ papers: story.record.parts.papers }, story.shelf.references);
    const [first] = aurora.files;
    expect(first).toBeDefined();
    await playActs(record, aurora.files, shelf);
    expect(await eventsOf(record)).toEqual(story.events);
  });
});

it('gives the same record on the same papers, to the last id', async () => {
  const other = await playAurora({ papers: story.record.parts.papers }, story.shelf.references);
  expect(other.events).toEqual(story.events);
});
