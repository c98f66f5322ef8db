import type { Names } from './names.js';
import type { Tenure } from '@acta/projections';
import type { Screen } from '../screen/screen.js';
import type { Words } from '../words/words.js';
import type { Actor, PersonId } from '@acta/core';
import { word } from '@acta/core';

/** A name where the register of people has one; the id remains in any case findable with `--json`. */
export const nameOfPerson = ({ person, here }: Names, id: PersonId, { page }: Words): string =>
  person(id) ?? `${here ? page.erased : page.elsewhere} (${id.slice(0, 8)})`;

/** Who acted, and in which office. */
export const actorIn = (names: Names, actor: Actor, { words, language }: Screen): string => {
  switch (actor.kind) {
    case 'person':
      return `${nameOfPerson(names, actor.person, words)}, ${word(actor.office, language)} (${names.nameOf(actor.of)})`;
    case 'policy':
      return words.history.policy;
    case 'told':
      return actor.office === undefined
        ? `${words.history.told}: ${actor.words}`
        : `${actor.office}; ${words.history.told}: ${actor.words}`;
  }
};

/** Who is in an office, and whether in another's place. */
export const holderIn = (names: Names, { person, standing }: Tenure, { words }: Screen): string => {
  const name = nameOfPerson(names, person, words);
  return standing === 'acting' ? `${name} (${words.directory.acting})` : name;
};
