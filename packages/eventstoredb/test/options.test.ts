import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rootCertificates } from 'node:tls';
import { EventStoreDBClient } from '@eventstore/db-client';
import { isLeft } from 'fp-ts/lib/Either.js';
import { expect, it } from 'vitest';
import { makeEventStore, type EventStoreOptions } from '../src/index.js';

const optionRefused = (options: EventStoreOptions): string | null => {
  const made = makeEventStore(options);
  return isLeft(made) && made.left._tag === 'Misconfigured' ? made.left.option : null;
};

const connectionString = 'esdb://localhost?tls=false';

it('takes lower-case letters and digits for a namespace, and nothing else', () => {
  for (const namespace of ['', 'Acta', 'acta-one', 'acta.one', 'ñ', '$acta', 'acta one'])
    expect([namespace, optionRefused({ connectionString, namespace })]).toEqual([namespace, 'namespace']);
  expect(optionRefused({ connectionString, namespace: 'acta1' })).toBeNull();
});

it('takes whole milliseconds for its patience', () => {
  for (const budget of [0, -1, 1.5, Number.NaN, Infinity])
    expect(optionRefused({ connectionString, namespace: 'acta', patience: { budget } })).toBe('patience.budget');
});

it('appends by batch only through a client that it made', () => {
  const client = EventStoreDBClient.connectionString(connectionString);
  expect(optionRefused({ client, namespace: 'acta', appends: 'batch' })).toBe('appends');
  expect(optionRefused({ client, namespace: 'acta' })).toBeNull();
});

it('reads an authority and a client certificate when it is made, and says which of them is none', () => {
  const folder = mkdtempSync(join(tmpdir(), 'acta-certificates-'));
  const [authority, text] = [join(folder, 'ca.crt'), join(folder, 'text.txt')];
  writeFileSync(authority, rootCertificates[0] ?? '');
  writeFileSync(text, 'no certificate');
  const refused = (query: string): string | null =>
    optionRefused({ connectionString: `esdb://localhost?${query}`, namespace: 'acta' });
  expect(refused(`tlsCAFile=${authority}`)).toBeNull();
  expect(refused(`tlsCAFile=${text}`)).toBe('tlsCAFile');
  expect(refused(`tlsCAFile=${join(folder, 'missing.crt')}`)).toBe('tlsCAFile');
  expect(refused(`userCertFile=${authority}`)).toBe('userCertFile');
  expect(refused(`userCertFile=${text}&userKeyFile=${text}`)).toBe('userCertFile');
});
