import { inspect } from 'node:util';
import { EventStoreDBClient } from '@eventstore/db-client';
import { status } from '@grpc/grpc-js';
import type { StoreFailure } from '@acta/core';
import { describe as inWords } from '@acta/core';
import { isLeft } from 'fp-ts/lib/Either.js';
import { afterEach, expect, it, vi } from 'vitest';
import { makeEventStore } from '../../src/index.js';
import { failing, faultServer } from './server.js';
import { failureIn, noted, storeAt } from './store.js';

const PASSWORD = 'p4ss/w0rd secret';
const WRITTEN = encodeURIComponent(PASSWORD);
const ENCODED = Buffer.from(`clerk:${PASSWORD}`).toString('base64');

/** Whatever a program could print of it, at any depth. */
const everythingOf = (thing: unknown): string =>
  [inspect(thing, { depth: null, showHidden: true }), JSON.stringify(thing)].join('\n');

const keepsTheSecret = (thing: unknown): void => {
  const all = everythingOf(thing);
  for (const secret of [PASSWORD, WRITTEN, ENCODED, 'p4ss']) expect(all).not.toContain(secret);
};

const written: string[] = [];
afterEach(() => {
  expect(written.splice(0).join('')).not.toContain('p4ss');
});

const spyOnOutput = (): void => {
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((chunk) => {
      written.push(String(chunk));
      return true;
    });
};

const WRONG: Readonly<Record<string, string>> = {
  'no host': `esdb://clerk:${WRITTEN}@`,
  'no scheme': `clerk:${WRITTEN}@127.0.0.1`,
  'a password that is not escaped': 'esdb://clerk:p4ss/w0rd@secret@127.0.0.1:x?tls=false',
  'a broken escape': 'esdb://clerk:p4ss%@127.0.0.1',
  'a port that is none': `esdb://clerk:${WRITTEN}@127.0.0.1:99999`,
  'a parameter that is not known': `esdb://clerk:${WRITTEN}@127.0.0.1?tsl=false`,
  'a value that is none': `esdb://clerk:${WRITTEN}@127.0.0.1?tls=maybe`,
  'a file that is missing': `esdb://clerk:${WRITTEN}@127.0.0.1?tlsCAFile=/nowhere/ca.crt`,
  'a certificate without its key': `esdb://clerk:${WRITTEN}@127.0.0.1?userCertFile=/nowhere/user.crt`,
  'conflicts that are to be answers': `esdb://clerk:${WRITTEN}@127.0.0.1?throwOnAppendFailure=false`,
  'certificates that are not to be verified': `esdb://clerk:${WRITTEN}@127.0.0.1?tlsVerifyCert=false`,
  'a preference that is none': `esdb://clerk:${WRITTEN}@127.0.0.1?nodePreference=best`,
};

it.each(Object.entries(WRONG))(
  'a connection string with %s is refused, and says nothing of the password',
  (_, connectionString) => {
    spyOnOutput();
    const made = makeEventStore({ connectionString, namespace: 'acta' });
    expect(isLeft(made) && made.left._tag).toBe('Misconfigured');
    keepsTheSecret(made);
  },
);

const ECHOES = [
  failing(status.UNAVAILABLE, `proxy: esdb://clerk:${WRITTEN}@127.0.0.1 is down`),
  failing(status.UNKNOWN, `cannot log in with ${PASSWORD}`),
  failing(status.UNAUTHENTICATED, `Basic ${ENCODED} is not known`),
  failing(status.INVALID_ARGUMENT, `no user clerk:${PASSWORD}`),
  failing(status.INTERNAL, `at esdb://clerk:${WRITTEN}@127.0.0.1`),
  failing(status.DEADLINE_EXCEEDED, `waiting for esdb://clerk:${WRITTEN}@127.0.0.1`),
];

it.each(ECHOES.map((error) => [status[error.code], error] as const))(
  'no failure that comes of %s has the password, nor its cause, nor its words',
  async (_, error) => {
    spyOnOutput();
    const server = await faultServer({
      append: (call, answer) => {
        call.resume();
        answer(error);
      },
      read: (call) => void call.emit('error', error),
    });
    const connectionString = server.connectionString.replace('esdb://', `esdb://clerk:${WRITTEN}@`);
    const store = storeAt({ connectionString }, { patience: { budget: 100, reconnect: 100 } });
    const failures: (StoreFailure | null)[] = [
      failureIn(await store.append('session-one', [noted()], 'any')),
      failureIn(await store.append('session-one', [noted()], 'noStream')),
      failureIn(await store.head()),
    ];
    for await (const page of store.readStream('session-one')) failures.push(failureIn(page));
    for await (const message of store.subscribe({ from: 'start' }))
      if (message.kind === 'failed') failures.push(message.failure);
    expect(failures).toHaveLength(5);
    for (const failure of failures) {
      expect(failure).not.toBeNull();
      keepsTheSecret(failure);
      if (failure !== null) keepsTheSecret([inWords(failure, 'es'), inWords(failure, 'en')]);
    }
  },
);

it('hides the user of an address even where the password is not known here: of a caller’s client', async () => {
  const error = failing(status.UNKNOWN, 'cannot reach esdb://clerk:p4ss@127.0.0.1');
  const server = await faultServer({
    append: (call, answer) => {
      call.resume();
      answer(error);
    },
  });
  const client = EventStoreDBClient.connectionString(server.connectionString);
  const failure = failureIn(await storeAt({ client }).append('session-one', [noted()], 'any'));
  expect(failure).toMatchObject({ _tag: 'OutcomeUnknown', cause: { name: 'UnknownError' } });
  keepsTheSecret(failure);
  await client.dispose();
});
