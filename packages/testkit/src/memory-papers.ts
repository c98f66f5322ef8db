import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { HeldPaper, Papers } from '@acta/core';
import { right } from 'fp-ts/lib/Either.js';

const saltedDigest = (salt: Uint8Array, content: Uint8Array): string =>
  createHash('sha256').update(salt).update(content).digest('hex');

/** Papers that last as long as the process. */
export const makeMemoryPapers = (): Papers => {
  const papers = new Map<string, HeldPaper & { readonly salt: Uint8Array }>();
  return {
    add: ({ content, mediaType, classification }) => {
      const salt = randomBytes(32);
      const reference = {
        paper: `paper-${randomUUID()}`,
        mediaType,
        bytes: content.byteLength,
        saltedDigest: saltedDigest(salt, content),
        classification,
      } as const;
      papers.set(reference.paper, { reference, content, salt });
      return Promise.resolve(right(reference));
    },
    get: (paper) => {
      const held = papers.get(paper);
      return Promise.resolve(right(held === undefined ? null : { reference: held.reference, content: held.content }));
    },
    examine: ({ paper, bytes, saltedDigest: expected }) => {
      const held = papers.get(paper);
      if (held === undefined) return Promise.resolve(right({ held: false, digest: 'not-computed' }));
      const agrees = held.content.byteLength === bytes && saltedDigest(held.salt, held.content) === expected;
      return Promise.resolve(right({ held: true, digest: agrees ? 'agrees' : 'differs' }));
    },
    digestAs: (paper, content) => {
      const held = papers.get(paper);
      return Promise.resolve(right(held === undefined ? null : saltedDigest(held.salt, content)));
    },
    erase: (paper) => Promise.resolve(right(papers.delete(paper))),
  };
};
