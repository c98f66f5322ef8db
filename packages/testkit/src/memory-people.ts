import type { People, Person } from '@acta/core';
import { right } from 'fp-ts/lib/Either.js';

/** A register of people that lasts as long as the process. */
export const makeMemoryPeople = (): People => {
  const people = new Map<string, Person>();
  return {
    put: (person) => {
      people.set(person.person, person);
      return Promise.resolve(right(undefined));
    },
    get: (person) => Promise.resolve(right(people.get(person) ?? null)),
    list: () => Promise.resolve(right([...people.values()].sort((one, other) => (one.person < other.person ? -1 : 1)))),
    erase: (person) => Promise.resolve(right(people.delete(person))),
  };
};
