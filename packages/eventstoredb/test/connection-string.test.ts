import { isLeft } from 'fp-ts/lib/Either.js';
import { expect, it } from 'vitest';
import { readConnectionString } from '../src/connection-string.js';
import { rightOf } from './on-server.js';

it('reads hosts with and without a port, one, several, or a name to be looked up', () => {
  expect(rightOf(readConnectionString('esdb://localhost'))).toEqual({
    discover: false,
    hosts: [{ address: 'localhost', port: 2113 }],
    credentials: null,
    parameters: {},
  });
  expect(rightOf(readConnectionString('esdb://one:2111,two,three:2113/')).hosts).toEqual([
    { address: 'one', port: 2111 },
    { address: 'two', port: 2113 },
    { address: 'three', port: 2113 },
  ]);
  expect(rightOf(readConnectionString('esdb+discover://cluster.example')).discover).toBe(true);
});

it('reads user and password with what is escaped in them', () => {
  expect(rightOf(readConnectionString('esdb://clerk:a%40b%2Fc%3A@localhost')).credentials).toEqual({
    username: 'clerk',
    password: 'a@b/c:',
  });
});

it('reads parameters however they are written, and refuses what it does not know or understand', () => {
  expect(
    rightOf(readConnectionString('esdb://h?TLS=false&keep_alive_interval=-1&tlsCaFile=%2Fetc%2Fca.crt')).parameters,
  ).toEqual({ tls: false, keepAliveInterval: -1, tlsCAFile: '/etc/ca.crt' });
  const numbers = [
    'gossipTimeout=soon',
    'gossipTimeout=-1',
    'defaultDeadline=0',
    'keepAliveInterval=-2',
    'keepAliveTimeout=1.5',
  ];
  for (const query of ['tsl=false', 'tls=no', 'tls', '', ...numbers])
    expect([query, isLeft(readConnectionString(`esdb://h?${query}`))]).toEqual([query, true]);
});
