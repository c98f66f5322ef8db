import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import type { StoreFailure } from '@acta/core';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { BatchingClient } from './batch.js';
import type { ConnectionString } from './connection-string.js';

/** Seconds for one node to tell who leads: the client’s 5 are spent on a hung one before the next is asked. */
const GOSSIP_TIMEOUT = 2;
/** How long a ping may go unanswered, in milliseconds: half the client’s, after an interval below which it warns. */
const KEEP_ALIVE_TIMEOUT = 5_000;

const PREFERENCES = ['leader', 'follower', 'random', 'read_only_replica'] as const;

const misconfigured = (option: string, detail: string): Either<StoreFailure, never> =>
  left({ _tag: 'Misconfigured', option, detail });

const fileAt = (option: string, path: string): Either<StoreFailure, Buffer> => {
  try {
    return right(readFileSync(path));
  } catch {
    return misconfigured(option, `the file ${path} cannot be read`);
  }
};

const isTaken = (take: () => unknown): boolean => {
  try {
    take();
    return true;
  } catch {
    return false;
  }
};

type Certificates = {
  readonly rootCertificate?: Buffer;
  readonly userCertFile?: Buffer;
  readonly userKeyFile?: Buffer;
};

const certificatesIn = ({ parameters }: ConnectionString): Either<StoreFailure, Certificates> => {
  const { tlsCAFile, userCertFile, userKeyFile } = parameters;
  if ((userCertFile === undefined) !== (userKeyFile === undefined))
    return misconfigured('userCertFile', 'a client certificate needs its key, and the key its certificate');
  let certificates: Certificates = {};
  for (const [option, path] of Object.entries({ tlsCAFile, userCertFile, userKeyFile })) {
    if (path === undefined) continue;
    const file = fileAt(option, path);
    if (isLeft(file)) return file;
    certificates = { ...certificates, [option === 'tlsCAFile' ? 'rootCertificate' : option]: file.right };
  }
  const { rootCertificate, userCertFile: cert, userKeyFile: key } = certificates;
  // TLS passes over an authority that is none, and the client throws over a certificate that is none.
  if (rootCertificate !== undefined && !isTaken(() => new X509Certificate(rootCertificate)))
    return misconfigured('tlsCAFile', 'the file holds no certificate');
  if (cert !== undefined && key !== undefined && !isTaken(() => createSecureContext({ cert, key })))
    return misconfigured('userCertFile', 'it is no certificate, or userKeyFile is not its key');
  return right(certificates);
};

/** Makes clients for an address; every file is read now, so that a missing one is told at once. */
export const clientsFor = (address: ConnectionString): Either<StoreFailure, () => BatchingClient> => {
  const { discover, hosts, credentials, parameters } = address;
  const { tls = true, keepAliveInterval, keepAliveTimeout = KEEP_ALIVE_TIMEOUT, defaultDeadline } = parameters;
  const { gossipTimeout = GOSSIP_TIMEOUT, discoveryInterval, maxDiscoverAttempts, connectionName } = parameters;
  const { nodePreference: preferred = 'leader', throwOnAppendFailure = true, tlsVerifyCert = true } = parameters;
  const nodePreference = PREFERENCES.find((known) => known === preferred.toLowerCase());
  if (nodePreference === undefined) return misconfigured('nodePreference', `it is one of ${PREFERENCES.join(', ')}`);
  if (!throwOnAppendFailure)
    return misconfigured('throwOnAppendFailure', 'the client then tells a wrong revision for every conflict');
  if (!tlsVerifyCert)
    return misconfigured('tlsVerifyCert', 'the client verifies always; name the authority in tlsCAFile');
  const certificates = certificatesIn(address);
  if (isLeft(certificates)) return certificates;
  const shared = {
    keepAliveTimeout,
    ...(keepAliveInterval === undefined ? {} : { keepAliveInterval }),
    ...(defaultDeadline === undefined ? {} : { defaultDeadline }),
    ...(connectionName === undefined ? {} : { connectionName }),
  };
  const discovery = {
    ...shared,
    gossipTimeout,
    nodePreference,
    ...(discoveryInterval === undefined ? {} : { discoveryInterval }),
    ...(maxDiscoverAttempts === undefined ? {} : { maxDiscoverAttempts }),
  };
  const channel = { insecure: !tls, ...(tls ? certificates.right : {}) };
  const user = credentials ?? undefined;
  const made = (): BatchingClient => {
    if (discover) return new BatchingClient({ ...discovery, discover: hosts[0] }, channel, user);
    if (hosts.length > 1) return new BatchingClient({ ...discovery, endpoints: [...hosts] }, channel, user);
    return new BatchingClient({ ...shared, endpoint: hosts[0] }, channel, user);
  };
  return right(() => BatchingClient.closingItsConnection(made()));
};
