import type { Memory } from './memory.js';
import type { Words } from '../words/words.js';
import type { PersonId, Recorded } from '@acta/core';
import { word } from '@acta/core';
import type { Language } from '../words/words.js';

/** A name where the register of people has one; the id remains in any case findable with `--json`. */
export const nameOfPerson = ({ person }: Memory, id: PersonId, { page }: Words): string =>
  person(id) ?? `${page.erased} (${id.slice(0, 8)})`;

/** Who did what an event tells, and in which office. */
export const whoDid = (memory: Memory, { metadata }: Recorded, words: Words, language: Language): string => {
  const { actor } = metadata;
  switch (actor.kind) {
    case 'person':
      return `${nameOfPerson(memory, actor.person, words)}, ${word(actor.office, language)} (${memory.nameOf(actor.of)})`;
    case 'policy':
      return words.history.policy;
    case 'told':
      return actor.office === undefined
        ? `${words.history.told}: ${actor.words}`
        : `${actor.office}; ${words.history.told}: ${actor.words}`;
  }
};
