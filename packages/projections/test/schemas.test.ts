import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDay, isInstant, type JsonSchema } from '@acta/core';
import { arbitraryOf, projectionsIn } from '@acta/testkit';
import * as projections from '../src/index.js';

const COMMITTED = new URL('../schemas/', import.meta.url);
const views = projectionsIn(projections).map((view) => [view.name, view] as const);

const fileOf = (name: string): URL => new URL(`${name}.json`, COMMITTED);
const written = (schema: JsonSchema): string => `${JSON.stringify(schema, null, 2)}\n`;

if (process.env.ACTA_WRITE_SCHEMAS === '1') {
  rmSync(COMMITTED, { recursive: true, force: true });
  mkdirSync(COMMITTED, { recursive: true });
  for (const [name, view] of views) writeFileSync(fileOf(name), written(projections.documentSchemaOf(view)));
}

describe('the committed schemas of documents are those of the codecs (pnpm schemas writes them anew)', () => {
  test('one file for each view, and no other', () => {
    expect(readdirSync(COMMITTED).sort()).toEqual(views.map(([name]) => `${name}.json`).sort());
  });

  test.each(views)('%s', (name, view) => {
    expect(readFileSync(fileOf(name), 'utf8')).toBe(written(projections.documentSchemaOf(view)));
  });
});

describe('a schema says what its codec says', () => {
  test.each(views)('%s', (_, view) => {
    const ajv = new Ajv2020({ strict: true, formats: { date: isDay, 'date-time': isInstant } });
    const accepts = ajv.compile(projections.documentSchemaOf(view));
    fc.assert(
      fc.property(arbitraryOf(view.document), (document) => {
        expect(accepts(document), JSON.stringify(accepts.errors)).toBe(true);
        for (const wrong of [{ ...(document as object), notAField: 1 }, [document], JSON.stringify(document), null]) {
          expect(accepts(wrong)).toBe(false);
          expect(view.document.is(wrong)).toBe(false);
        }
      }),
      { numRuns: 20 },
    );
  });
});
