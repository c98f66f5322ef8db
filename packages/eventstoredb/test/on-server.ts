import { randomUUID } from 'node:crypto';
import type { EventStore } from '@acta/core';
import { isLeft, type Either } from 'fp-ts/lib/Either.js';
import { describe } from 'vitest';
import { makeEventStore, type EventStoreOptions } from '../src/index.js';

const given = process.env['EVENTSTOREDB_CONNECTION_STRING'];

/** The server that the environment names; tests that need one are reported as skipped where it names none. */
export const CONNECTION = given ?? '';

/** Tests against a real server. */
export const onServer = (register: () => void): void => {
  describe.skipIf(given === undefined || given === '')('on a server', register);
};

export const rightOf = <A>(either: Either<unknown, A>): A => {
  if (isLeft(either)) throw new Error(JSON.stringify(either.left));
  return either.right;
};

/** A namespace that no other record has. */
export const anotherNamespace = (): string => `t${randomUUID().replaceAll('-', '')}`;

type Rest = Partial<Pick<EventStoreOptions, 'namespace' | 'appends' | 'patience'>>;

/** An empty store on the server. */
export const onlyStore = (options: Rest = {}): EventStore =>
  rightOf(makeEventStore({ connectionString: CONNECTION, namespace: anotherNamespace(), ...options }));
