import { isLeft } from 'fp-ts/lib/Either.js';
import { expect, it } from 'vitest';
import { decodeStored, type EventStore, type Recorded } from '@acta/core';
import { makeMemoryStore } from '@acta/testkit';
import { commitmentIdOf } from '../../src/enactment/consequence.js';
import { consequencesOf, POLICIES, type Policies, type Policy } from '../../src/enactment/enact.js';
import { settle } from '../../src/enactment/settle.js';
import { makeLoad } from '../../src/load.js';
import { adopt, adopted } from '../commitment/duties.js';
import { assignTo, BODY, commission, institutionOf, openSession, propose, type Story } from '../story/commission.js';

const eventsOf = async ({ record }: Story): Promise<readonly Recorded[]> => {
  const events: Recorded[] = [];
  for await (const page of record.parts.store.readAll()) {
    if (isLeft(page)) throw new Error(page.left._tag);
    for (const stored of page.right) {
      const decoded = decodeStored(stored);
      if (isLeft(decoded)) throw new Error(decoded.left._tag);
      events.push(decoded.right);
    }
  }
  return events;
};

const RESOLUTION = 'resolution-consejo-2030-o-01-01';

/** A policy that would have one more institution report on whatever takes effect, under another id. */
const SECOND: Policy = {
  ...POLICIES[1],
  ResolutionTookEffect: () => [
    {
      command: {
        type: 'AssignCommitment',
        commitment: commitmentIdOf(RESOLUTION, 'seguimiento', institutionOf('presidencia')),
        source: { kind: 'law', citation: 'Política segunda', body: BODY },
        institution: institutionOf('presidencia'),
        coResponsibles: [],
        task: 'Dar seguimiento',
        term: { kind: 'standing' },
        milestones: [],
      },
      effect: null,
    },
  ],
};

const eventIn = async <Type extends Recorded['type']>(story: Story, type: Type) => {
  const isOne = (event: Recorded): event is Recorded & { readonly type: Type } => event.type === type;
  const found = (await eventsOf(story)).find(isOne);
  if (found === undefined) throw new Error(`no ${type}`);
  return found;
};

const replayed = (
  { record: { parts } }: Story,
  store: EventStore,
  policies: Policies,
  events: readonly Recorded[],
): ReturnType<typeof settle> => {
  const { papers, clock } = parts;
  return settle({ store, papers, clock, load: makeLoad(store), policies }, events);
};

const raised = (event: Recorded): Recorded => {
  const { actor } = event.metadata;
  if (actor.kind !== 'policy') throw new Error(`${event.type} is nobody’s consequence`);
  return { ...event, metadata: { ...event.metadata, actor: { ...actor, version: 2 } } };
};

it('enacts nothing again when its version is raised and everything is replayed', async () => {
  const story = await adopted(assignTo('salud', 'educacion'));
  const events = await eventsOf(story);
  const settled = await replayed(story, story.record.parts.store, { ...POLICIES, 2: SECOND }, events);
  expect(settled).toEqual({ _tag: 'Right', right: { events: [], refused: [] } });
  expect(await eventsOf(story)).toEqual(events);
  const tookEffect = await eventIn(story, 'ResolutionTookEffect');
  const consequences = consequencesOf({ ...POLICIES, 2: SECOND }, raised(tookEffect), null) ?? [];
  expect(consequences.map(({ command }) => command)).toMatchObject([{ task: 'Dar seguimiento' }]);
});

it('says in each consequence which version made it, and goes on by that one', async () => {
  const store = makeMemoryStore();
  const append: typeof store.append = (stream, ...given) =>
    stream.startsWith('commitment-') ? Promise.reject(new Error('gone')) : store.append(stream, ...given);
  const story = await commission({ parts: { store: { ...store, append } } });
  await propose(story, 'motion-firma', assignTo('salud'));
  await openSession(story, ['motion-firma']);
  await expect(adopt(story)).rejects.toThrow('gone');
  const tookEffect = await eventIn(story, 'ResolutionTookEffect');
  expect(tookEffect.metadata.actor).toMatchObject({ version: 1 });
  const settled = await replayed(story, store, { 1: {}, 2: POLICIES[1] ?? {} }, [raised(tookEffect)]);
  expect(settled).toMatchObject({
    right: { events: [{ type: 'CommitmentAssigned', metadata: { actor: { kind: 'policy', version: 2 } } }] },
  });
});

it('stops at a decision that names a version which this release has not', async () => {
  const story = await adopted(assignTo('salud'));
  const closed = await eventIn(story, 'SessionClosed');
  const newer = { ...closed, data: { ...closed.data, policy: 9 } };
  expect(await replayed(story, story.record.parts.store, POLICIES, [newer])).toEqual({
    _tag: 'Left',
    left: {
      _tag: 'Failed',
      failure: { _tag: 'WrittenByNewer', type: 'SessionClosed', version: 9, position: closed.position },
    },
  });
});
