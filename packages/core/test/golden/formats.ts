import { createHash } from 'node:crypto';
import { canonical, eventSchemas, versionOf, type Json, type Upcasters } from '@acta/core';
import type { TypeAndVersion } from './files.js';

/** The digest of each event's schema, by type and version. */
export type Formats = Readonly<Record<TypeAndVersion, string>>;

export const formatsOfToday = (): Formats =>
  Object.fromEntries(
    Object.entries(eventSchemas()).map(([type, schema]) => [
      `${type}@${versionOf(type)}`,
      createHash('sha256')
        .update(canonical(schema as unknown as Json))
        .digest('hex'),
    ]),
  );

export type Broken = {
  readonly event: TypeAndVersion;
  readonly problem: 'changed' | 'no-upcaster' | 'no-golden-event';
};

type Kept = {
  readonly today: Formats;
  readonly golden: readonly TypeAndVersion[];
  readonly upcasters?: Upcasters;
};

/** What a released format has lost: none is changed in place, and each is still read. */
export const brokenSince = (released: Formats, { today, golden, upcasters }: Kept): readonly Broken[] =>
  (Object.entries(released) as [TypeAndVersion, string][]).flatMap(([event, digest]): readonly Broken[] => {
    const [type = '', version = ''] = event.split('@');
    const missing: readonly Broken[] = golden.includes(event) ? [] : [{ event, problem: 'no-golden-event' }];
    const current = today[event];
    if (current !== undefined) return current === digest ? missing : [...missing, { event, problem: 'changed' }];
    return versionOf(type, upcasters) > Number(version) ? missing : [...missing, { event, problem: 'no-upcaster' }];
  });
