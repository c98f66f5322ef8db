import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type Database from 'better-sqlite3';
import type { Classification, Papers, PaperId, PaperReference } from '@acta/core';
import { attemptOn } from './failures.js';

type Row = {
  readonly paper: PaperId;
  readonly media_type: string;
  readonly bytes: number;
  readonly salted_digest: string;
  readonly classification: string;
  readonly salt: Buffer;
  readonly content: Buffer;
};

const SALT_BYTES = 32;

const digest = (salt: Uint8Array, content: Uint8Array): string =>
  createHash('sha256').update(salt).update(content).digest('hex');

const referenceOf = ({ paper, media_type, bytes, salted_digest, classification }: Row): PaperReference => ({
  paper,
  mediaType: media_type,
  bytes,
  saltedDigest: salted_digest,
  classification: JSON.parse(classification) as Classification,
});

/** Papers in a private file: what is erased there leaves no byte behind. */
export const makePapers = (database: Database.Database, path: string): Papers => {
  const run = <A>(work: () => A) => Promise.resolve(attemptOn(database, path, work));
  const rowOf = (paper: string): Row | undefined =>
    database.prepare<[string], Row>('SELECT * FROM papers WHERE paper = ?').get(paper);
  return {
    add: ({ content, mediaType, classification }) =>
      run(() => {
        const salt = randomBytes(SALT_BYTES);
        const reference: PaperReference = {
          paper: `paper-${randomUUID()}`,
          mediaType,
          bytes: content.byteLength,
          saltedDigest: digest(salt, content),
          classification,
        };
        const { paper, bytes, saltedDigest } = reference;
        database
          .prepare(
            'INSERT INTO papers (paper, media_type, bytes, salted_digest, classification, salt, content) VALUES (?, ?, ?, ?, ?, ?, ?)',
          )
          .run(paper, mediaType, bytes, saltedDigest, JSON.stringify(classification), salt, Buffer.from(content));
        return reference;
      }),
    get: (paper) =>
      run(() => {
        const row = rowOf(paper);
        return row === undefined ? null : { reference: referenceOf(row), content: row.content };
      }),
    examine: ({ paper, bytes, saltedDigest }) =>
      run(() => {
        const row = rowOf(paper);
        if (row === undefined) return { held: false, digest: 'not-computed' };
        const agrees = row.content.byteLength === bytes && digest(row.salt, row.content) === saltedDigest;
        return { held: true, digest: agrees ? 'agrees' : 'differs' };
      }),
    digestAs: (paper, content) =>
      run(() => {
        const row = rowOf(paper);
        return row === undefined ? null : digest(row.salt, content);
      }),
    erase: (paper) => run(() => database.prepare('DELETE FROM papers WHERE paper = ?').run(paper).changes > 0),
  };
};
