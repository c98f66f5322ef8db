// Rejections in words, with the names of their facts where the facts would stand.
import { describe, word } from '../packages/core/dist/index.js';

const placeholder = (name) => `‹${name}›`;

const CHECK = {
  rule: 'quorum@1',
  legalBasis: '‹ground›',
  required: {},
  observed: {},
  verdict: 'broken',
};

const factsOf = ({ facts }) =>
  Object.fromEntries(
    facts.map(({ name, isList }) => [
      name,
      name === 'checks' ? [CHECK] : isList ? [placeholder(name)] : placeholder(name),
    ]),
  );

/** The sentence, and each other one that a fact of few values can make of it. */
export const wordsOf = (rejection, language) => {
  const given = { _tag: rejection.tag, ...factsOf(rejection) };
  const usual = describe(given, language);
  const others = rejection.facts.flatMap(({ name, literals }) =>
    literals
      .map((value) => describe({ ...given, [name]: value }, language).replace(word(value, language), placeholder(name)))
      .filter((text) => text !== usual),
  );
  return [...new Set([...others, usual])];
};

export const usualWords = (rejection, language) => wordsOf(rejection, language).at(-1);
