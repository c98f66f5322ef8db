import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Json } from '@acta/core';

/** Committed events and decisions, and the digests of what wrote them. `pnpm golden` writes what is of today anew. */
export const GOLDEN = new URL('../../golden/', import.meta.url);
export const EVENTS = new URL('events/', GOLDEN);

/** Whether this run writes them. A released version's event is never written again. */
export const WRITES = process.env['ACTA_WRITE_GOLDEN'] === '1';

export const readGolden = <A extends Json = Json>(name: string): A =>
  JSON.parse(readFileSync(new URL(name, GOLDEN), 'utf8')) as A;

export const writeGolden = (name: string, content: unknown): void => {
  mkdirSync(EVENTS, { recursive: true });
  writeFileSync(new URL(name, GOLDEN), `${JSON.stringify(content, null, 2)}\n`);
};

export const hasGolden = (name: string): boolean => existsSync(new URL(name, GOLDEN));

/** `SessionConvened@1` */
export type TypeAndVersion = `${string}@${number}`;

const FILE = /^([A-Za-z]+)@(\d+)\.json$/;

export const goldenEvents = (): readonly {
  readonly name: TypeAndVersion;
  readonly type: string;
  readonly version: number;
}[] =>
  existsSync(EVENTS)
    ? readdirSync(EVENTS)
        .sort()
        .map((file) => {
          const [, type = '', version = ''] = FILE.exec(file) ?? [];
          return { name: `${type}@${Number(version)}` as const, type, version: Number(version) };
        })
    : [];
