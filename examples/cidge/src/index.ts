import { fileURLToPath } from 'node:url';

const inside = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The example: its one file of acts, who types it, and the words of its sources that the acts quote. */
export const cidge = {
  files: [{ path: inside('acts/registrar.jsonl'), typist: 'e5f432a1-c86e-4995-8770-b35d272f6242' }],
  sources: ['oecd-good-practice', 'iso-3166-2-mx-2014', 'ministries-2014', 'succession-2023'].map((name) =>
    inside(`source/${name}.txt`),
  ),
} as const;
