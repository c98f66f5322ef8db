import { left, right, type Either } from 'fp-ts/lib/Either.js';
import type { StoreFailure } from '@acta/core';

const NUMBERS = [
  'maxDiscoverAttempts',
  'defaultDeadline',
  'discoveryInterval',
  'gossipTimeout',
  'keepAliveInterval',
  'keepAliveTimeout',
] as const;
const FLAGS = ['tls', 'tlsVerifyCert', 'throwOnAppendFailure'] as const;
const TEXTS = ['nodePreference', 'connectionName', 'tlsCAFile', 'userCertFile', 'userKeyFile'] as const;

type Parameters = Partial<
  Record<(typeof NUMBERS)[number], number> &
    Record<(typeof FLAGS)[number], boolean> &
    Record<(typeof TEXTS)[number], string>
>;

type EndPoint = { readonly address: string; readonly port: number };

export type ConnectionString = {
  readonly discover: boolean;
  readonly hosts: readonly [EndPoint, ...EndPoint[]];
  readonly credentials: { readonly username: string; readonly password: string } | null;
  readonly parameters: Parameters;
};

const DEFAULT_PORT = 2113;
const SHAPE =
  /^esdb(?<discover>\+discover)?:\/\/(?:(?<user>[^:@/?]+):(?<password>[^@]*)@)?(?<hosts>[^@/?]+)\/?(?:\?(?<query>.*))?$/;

/** Never with any part of the string in it: a password that is not escaped can stand anywhere. */
const wrong = (option: string, detail: string): Either<StoreFailure, never> =>
  left({ _tag: 'Misconfigured', option, detail });

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
};

const endPointOf = (host: string): EndPoint | null => {
  const [address = '', port = String(DEFAULT_PORT), ...rest] = host.trim().split(':');
  const number = Number(port);
  return address === '' || rest.length > 0 || !Number.isInteger(number) || number < 1 || number > 65_535
    ? null
    : { address, port: number };
};

const flat = (name: string): string => name.toLowerCase().replace(/[_-]/g, '');

/** The client throws where it is given another, or waits for ever. */
const isNumberOf = (name: (typeof NUMBERS)[number], value: string): boolean =>
  /^[1-9]\d*$/.test(value) || (value === '-1' && name.startsWith('keepAlive'));

const parameterOf = (name: string, value: string): Parameters | null => {
  const is = (known: string): boolean => flat(known) === flat(name);
  const number = NUMBERS.find(is);
  if (number !== undefined) return isNumberOf(number, value) ? { [number]: Number(value) } : null;
  const flag = FLAGS.find(is);
  if (flag !== undefined) return value === 'true' || value === 'false' ? { [flag]: value === 'true' } : null;
  const text = TEXTS.find(is);
  return text === undefined ? null : { [text]: value };
};

const parametersOf = (query: string): Either<StoreFailure, Parameters> => {
  let parameters: Parameters = {};
  for (const pair of query.split('&')) {
    const [name = '', value = ''] = pair.split('=');
    const known = parameterOf(name, decoded(value) ?? '');
    if (known === null) return wrong('connectionString', 'one of its parameters is not known, or its value is wrong');
    parameters = { ...parameters, ...known };
  }
  return right(parameters);
};

/**
 * Reads a connection string as the client does, who would print it, password and all, when its debugging is on, and pass over a
 * misspelt parameter with a warning.
 */
export const readConnectionString = (text: string): Either<StoreFailure, ConnectionString> => {
  const { discover, user, password, hosts = '', query } = SHAPE.exec(text.trim())?.groups ?? {};
  const [first, ...others] = hosts.split(',').map(endPointOf);
  if (first === null || first === undefined || others.includes(null))
    return wrong(
      'connectionString',
      'it has to be esdb:// or esdb+discover:// with user:password@ or without, and hosts',
    );
  const parameters = query === undefined ? right({}) : parametersOf(query);
  if (parameters._tag === 'Left') return parameters;
  const [username, secret] = [decoded(user ?? ''), decoded(password ?? '')];
  if (username === null || secret === null)
    return wrong('connectionString', 'user and password have to be written with % escapes');
  return right({
    discover: discover !== undefined,
    hosts: [first, ...others.filter((host) => host !== null)],
    credentials: user === undefined ? null : { username, password: secret },
    parameters: parameters.right,
  });
};
