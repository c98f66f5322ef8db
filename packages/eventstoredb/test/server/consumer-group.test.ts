import { randomUUID } from 'node:crypto';
import type { EventToAppend } from '@acta/core';
import { expect, it } from 'vitest';
import { consumeGroup, replayParked, type GroupMessage, type Handler } from '../../src/index.js';
import { anotherNamespace, CONNECTION, onlyStore, onServer, rightOf } from '../on-server.js';

const noted = (n: number): EventToAppend => ({ id: randomUUID(), type: 'Noted', data: { n }, metadata: {} });

onServer(() => {
  it(
    'handles each event once, those of a stream in their order, and parks what it is told to until it is replayed',
    { timeout: 60_000 },
    async ({ skip }) => {
      const namespace = anotherNamespace();
      const store = onlyStore({ namespace });
      for (const stream of ['session-one', 'session-two', 'body-one'])
        rightOf(await store.append(stream, [0, 1, 2, 3].map(noted), 'noStream'));
      const group = { connectionString: CONNECTION, namespace, group: namespace, categories: ['session'] } as const;
      const consume = async (handle: Handler, until: number): Promise<readonly GroupMessage[]> => {
        const stop = new AbortController();
        const messages: GroupMessage[] = [];
        for await (const message of consumeGroup({ ...group, signal: stop.signal }, handle)) {
          messages.push(message);
          if (message.kind === 'failed' || messages.length === until) stop.abort();
        }
        return messages;
      };

      const seen: string[] = [];
      const first = await consume(({ stream, revision }) => {
        seen.push(`${stream}/${String(revision)}`);
        if (stream === 'session-two' && revision === 1) return Promise.resolve({ kind: 'park', reason: 'not today' });
        if (stream === 'session-two' && revision === 2) throw new Error('broken');
        return Promise.resolve({ kind: 'done' });
      }, 8);
      const [failed] = first.flatMap((each) => (each.kind === 'failed' ? [each.failure._tag] : []));
      await (failed === 'AccessDenied' ? store.close() : Promise.resolve());
      skip(failed === 'AccessDenied', 'this user may not make groups');
      for (const stream of ['session-one', 'session-two'])
        expect(seen.filter((name) => name.startsWith(stream))).toEqual(
          [0, 1, 2, 3].map((n) => `${stream}/${String(n)}`),
        );
      expect(seen).toHaveLength(8);
      expect(
        first.flatMap((each) => (each.kind === 'handled' && each.verdict.kind === 'park' ? [each.verdict.reason] : [])),
      ).toEqual(['not today', 'broken']);

      rightOf(await replayParked(group));
      const again = await consume(() => Promise.resolve({ kind: 'done' }), 2);
      expect(again.map((each) => (each.kind === 'handled' ? each.event.revision : each.kind)).toSorted()).toEqual([
        1, 2,
      ]);
      await store.close();
    },
  );
});
