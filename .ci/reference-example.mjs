// The illustrative example's events, the same in every run: its papers have no salt here, so that no digest differs.
import { createHash } from 'node:crypto';
import { aurora, enterPeople, playActs, referencesInMemory } from '../examples/aurora/dist/index.js';
import { decodeStored, openRecord } from '../packages/core/dist/index.js';
import { memoryRecord } from '../packages/testkit/dist/index.js';

const right = (value) => ({ _tag: 'Right', right: value });

const unsaltedPapers = () => {
  const held = new Map();
  return {
    add: ({ content, mediaType, classification }) => {
      const saltedDigest = createHash('sha256').update(content).digest('hex');
      const reference = {
        paper: `paper-${saltedDigest.slice(0, 8)}`,
        mediaType,
        bytes: content.byteLength,
        saltedDigest,
        classification,
      };
      held.set(reference.paper, { reference, content });
      return Promise.resolve(right(reference));
    },
    get: (paper) => Promise.resolve(right(held.get(paper) ?? null)),
    examine: ({ paper }) => Promise.resolve(right({ held: held.has(paper), digest: 'agrees' })),
    erase: (paper) => Promise.resolve(right(held.delete(paper))),
  };
};

export const exampleEvents = async () => {
  const record = openRecord(memoryRecord({ papers: unsaltedPapers() }));
  const { papers, store } = record.parts;
  await enterPeople(record, aurora.people);
  await playActs(record, aurora.files, { folder: aurora.folder, references: referencesInMemory(), papers });
  const events = [];
  for await (const page of store.readAll()) for (const stored of page.right) events.push(decodeStored(stored).right);
  return events;
};
