import { nameOfCommand, nameOfEvent } from './acts.js';
import { TERMS } from './terms.js';

/** Spanish is the language of the record's law; English of its code. */
export type Language = 'es' | 'en';

type Tagged = { readonly _tag: string };

/** One sentence for each tag of a union: a tag without one does not compile. */
export type Words<X extends Tagged> = {
  readonly [T in X['_tag']]: (facts: Extract<X, { readonly _tag: T }>) => string;
};

export type Bilingual<X extends Tagged> = Readonly<Record<Language, Words<X>>>;

/** A codec's or a rule's own name for something, as words: `quorumBase` is `quorum base`. */
export const asWords = (name: string): string =>
  name
    .replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase();

const isName = (value: string): boolean => /^[A-Za-z][a-z0-9]*(?:[A-Z][a-z0-9]*)*$/.test(value) && /[A-Z]/.test(value);

/** An enumerated value, a command or an event in words; what is none of them (an id, somebody's own text) as it stands. */
export const word = (value: string, language: Language): string => {
  const terms: Readonly<Record<string, string>> = TERMS[language];
  if (Object.hasOwn(terms, value)) return terms[value] ?? value;
  return nameOfCommand(value, language) ?? nameOfEvent(value, language) ?? (isName(value) ? asWords(value) : value);
};

const NONE: Readonly<Record<Language, string>> = { es: 'ninguno', en: 'none' };

const and = (language: Language, last: string): string => {
  if (language === 'en') return 'and';
  return /^h?[ií](?![aeoáéó])/iu.test(last) ? 'e' : 'y';
};

/** `a, b and c`, each as it stands. */
export const series = (entries: readonly string[], language: Language): string => {
  const last = entries.at(-1);
  if (last === undefined) return NONE[language];
  if (entries.length === 1) return last;
  return `${entries.slice(0, -1).join(', ')} ${and(language, last)} ${last}`;
};

/** `a, b and c`, each in words. */
export const wordSeries = (values: readonly string[], language: Language): string =>
  series(
    values.map((value) => word(value, language)),
    language,
  );

/** `1 day`, `2 days`. */
export const count = (number: number, one: string, many: string): string =>
  `${String(number)} ${number === 1 ? one : many}`;

/** A sentence's first letter; an id keeps its own. */
export const sentence = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
