import gossip from '@eventstore/db-client/generated/gossip_pb.js';
import { expect, it } from 'vitest';
import { written } from './answers.js';
import { faultServer } from './server.js';
import { failureIn, noted, storeAt } from './store.js';

const ledBy = (port: number): gossip.ClusterInfo => {
  const place = new gossip.EndPoint();
  place.setAddress('127.0.0.1');
  place.setPort(port);
  const leader = new gossip.MemberInfo();
  leader.setState(gossip.MemberInfo.VNodeState.LEADER);
  leader.setIsAlive(true);
  leader.setHttpEndPoint(place);
  const cluster = new gossip.ClusterInfo();
  cluster.setMembersList([leader]);
  return cluster;
};

it('asks the next node who leads while an attempt still runs, where the first one hangs', async () => {
  const leader = await faultServer({
    append: (call, answer) => {
      call.resume();
      answer(null, written(0));
    },
  });
  const seed = await faultServer({
    gossip: (answer, nth) => {
      if (nth > 1) answer(null, ledBy(leader.port));
    },
  });
  const connectionString = `esdb+discover://127.0.0.1:${String(seed.port)}?tls=false`;
  const store = storeAt({ connectionString }, { patience: { attempt: 4_000, budget: 4_000 } });
  // Without a revision there is one attempt only.
  expect(await store.append('session-one', [noted()], 'any')).toMatchObject({ right: { revision: 0 } });
  expect(seed.calls().gossip).toBe(2);
});

it.each(['unary', 'batch'] as const)(
  'sends nothing, then or later, where no node tells who leads while an attempt runs: %s',
  async (appends) => {
    const leader = await faultServer({});
    const seed = await faultServer({
      gossip: (answer) => void setTimeout(() => answer(null, ledBy(leader.port)), 700),
    });
    const connectionString = `esdb+discover://127.0.0.1:${String(seed.port)}?tls=false`;
    const store = storeAt({ connectionString }, { appends, patience: { attempt: 100, budget: 400 } });
    expect(failureIn(await store.append('session-one', [noted()], 'any'))?._tag).toBe('Unavailable');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(leader.calls()).toMatchObject({ append: 0 });
  },
);
