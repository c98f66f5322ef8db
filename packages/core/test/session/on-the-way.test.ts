import { describe, expect, it } from 'vitest';
import type { Command, Done } from '@acta/core';
import { leave } from '../legality/attendance-story.js';
import { propose, SESSION, votes, type Story } from '../story/commission.js';
import { atNoon, open, opening, present, THREE } from './room-story.js';

const attested = async (story: Story) => ({
  attested: { paper: await story.paper(), grounds: 'Así se hizo.' },
});
const ITEM = { session: SESSION, item: 'punto-1' } as const;

/** Voted for by those there, and decided. */
const adopting = async (story: Story, item: string, seats: readonly string[] = THREE): Promise<Done> => {
  await story.done(story.chair, { type: 'PutItemToVote', session: SESSION, item });
  await story.done(story.secretary, { type: 'RecordRollCall', session: SESSION, item, votes: votes(seats) });
  return story.done(story.chair, { type: 'DecideItem', session: SESSION, item });
};

const brokenBefore = (done: Done): unknown =>
  done.events.map(({ data }) => ('adoption' in data ? data.adoption?.brokenBefore : null));

describe('what was broken on the way to a resolution makes it irregular', () => {
  it('an item added too late: that item, and no other', async () => {
    const story = await atNoon();
    await propose(story, 'motion-tarde', []);
    const item = { item: 'tarde', title: 'Tarde', kind: 'decision', motion: 'motion-tarde', papers: [] } as const;
    await story.done(story.secretary, { type: 'AddAgendaItem', session: SESSION, item }, await attested(story));
    await opening(
      story,
      THREE.map((seat) => present(seat)),
    );
    expect(brokenBefore(await adopting(story, 'tarde'))).toEqual([['agenda-additions@1']]);
    expect(brokenBefore(await adopting(story, 'punto-1'))).toEqual([[]]);
  });

  it('an agenda that the body did not carry: every item of it', async () => {
    const story = await open();
    const approving = {
      type: 'ApproveAgenda',
      session: SESSION,
      order: ['punto-1', 'punto-2', 'punto-3'],
      withdrawn: [],
      votesFor: 1,
      votesAgainst: 2,
    } as const;
    await story.done(story.secretary, approving, await attested(story));
    expect(brokenBefore(await adopting(story, 'punto-2'))).toEqual([['agenda-approval@2']]);
  });

  it('an amendment voted without quorum: the text that it changed', async () => {
    const story = await open();
    const amendment = {
      type: 'MoveAmendment',
      ...ITEM,
      amendment: 'cambio',
      seat: 'hacienda',
      title: 'Otro título',
      text: 'Otro texto.',
      effects: [],
    } as const satisfies Command;
    await story.done(story.secretary, amendment);
    await leave(story, 'salud', '12:20');
    const vote = { session: SESSION, item: 'cambio' } as const;
    await story.done(story.secretary, { type: 'PutItemToVote', ...vote }, await attested(story));
    const cast = votes(['hacienda', 'gobernacion']);
    await story.done(story.secretary, { type: 'RecordRollCall', ...vote, votes: cast });
    await story.done(story.secretary, { type: 'DecideItem', ...vote }, await attested(story));
    await story.done(story.secretary, {
      type: 'RecordAttendance',
      session: SESSION,
      present: [present('salud', { from: '12:40' })],
    });
    expect(brokenBefore(await adopting(story, 'punto-1'))).toEqual([['quorum@1', 'quorum-verified@1']]);
    expect(brokenBefore(await adopting(story, 'punto-2'))).toEqual([[]]);
  });
});
