import type { InputProblem, Reason } from '../codec/reason.js';
import type { Refusals } from '../commands.js';
import type { StoreFailure } from '../event-store.js';
import type { Check } from '../legality/check.js';
import type { DecodingFailure, Failed, Invalid, Refused } from '../refusals.js';
import type { SupersededPremise } from '../superseded.js';
import type { ViewFailure } from '../view-failure.js';
import { BODY_WORDS } from './body.js';
import { describeCheck } from './checks.js';
import { COMMISSION_WORDS } from './commission.js';
import { COMMITMENT_WORDS } from './commitment.js';
import { COMMON } from './common.js';
import { FINDING_WORDS } from './findings.js';
import { FILE_WORDS } from './file.js';
import { describeProblem, INPUT_WORDS } from './input.js';
import { INSTITUTION_WORDS } from './institution.js';
import { MINUTES_WORDS } from './minutes.js';
import { MOTION_WORDS } from './motion.js';
import { RESOLUTION_WORDS } from './resolution.js';
import { SESSION_WORDS } from './session.js';
import { STORE_WORDS } from './store.js';
import { count, word, type Language, type Words } from './words.js';

export type { Language } from './words.js';

/** Everything that any command can be refused for. */
export type Rejection = Refusals[keyof Refusals];

/** Whatever the record answers instead of what was asked for, and every part of it. */
export type Describable =
  | Refused<Rejection>
  | Invalid
  | Failed
  | Rejection
  | StoreFailure
  | DecodingFailure
  | ViewFailure
  | SupersededPremise
  | Check
  | InputProblem
  | Reason;

type Worded = Rejection | StoreFailure | DecodingFailure | ViewFailure | SupersededPremise | Reason;

const REJECTION_WORDS: Readonly<Record<Language, Words<Rejection>>> = {
  es: {
    ...COMMON.es,
    ...COMMISSION_WORDS.es,
    ...BODY_WORDS.es,
    ...INSTITUTION_WORDS.es,
    ...SESSION_WORDS.es,
    ...MINUTES_WORDS.es,
    ...MOTION_WORDS.es,
    ...RESOLUTION_WORDS.es,
    ...COMMITMENT_WORDS.es,
    ...FILE_WORDS.es,
  },
  en: {
    ...COMMON.en,
    ...COMMISSION_WORDS.en,
    ...BODY_WORDS.en,
    ...INSTITUTION_WORDS.en,
    ...SESSION_WORDS.en,
    ...MINUTES_WORDS.en,
    ...MOTION_WORDS.en,
    ...RESOLUTION_WORDS.en,
    ...COMMITMENT_WORDS.en,
    ...FILE_WORDS.en,
  },
};

/** The name of everything that a command can be refused for. */
export const REJECTIONS: readonly string[] = Object.keys(REJECTION_WORDS.en);

const WORDS: Readonly<Record<Language, Words<Worded>>> = {
  es: { ...REJECTION_WORDS.es, ...STORE_WORDS.es, ...FINDING_WORDS.es, ...INPUT_WORDS.es },
  en: { ...REJECTION_WORDS.en, ...STORE_WORDS.en, ...FINDING_WORDS.en, ...INPUT_WORDS.en },
};

const inWords = (thing: Worded, language: Language): string =>
  (WORDS[language][thing._tag] as (facts: Worded) => string)(thing);

const describeRefused = ({ command, rejection }: Refused<Rejection>, language: Language): string => {
  const act = word(command, language);
  return language === 'es'
    ? `No se registró el acto de ${act}. ${inWords(rejection, 'es')}`
    : `The act was not recorded: ${act}. ${inWords(rejection, 'en')}`;
};

const describeInvalid = ({ problems }: Invalid, language: Language): string => {
  const all = problems.map((problem) => describeProblem(problem, language)).join('; ');
  return language === 'es'
    ? `Lo enviado no se admite (${count(problems.length, 'problema', 'problemas')}): ${all}.`
    : `What was sent is not accepted (${count(problems.length, 'problem', 'problems')}): ${all}.`;
};

const describeFailed = ({ failure }: Failed, language: Language): string =>
  language === 'es' ? `El registro falló. ${inWords(failure, 'es')}` : `The record failed. ${inWords(failure, 'en')}`;

/**
 * In words, in Spanish or English: an answer of the record, a rejection, a failure, a check, or what is wrong with an input. Ids, days
 * and a writer's own texts stand in it as they are.
 */
export const describe = (thing: Describable, language: Language): string => {
  if ('rule' in thing) return describeCheck(thing, language);
  if (!('_tag' in thing)) return `${describeProblem(thing, language)}.`;
  if (thing._tag === 'Refused') return describeRefused(thing, language);
  if (thing._tag === 'Invalid') return describeInvalid(thing, language);
  if (thing._tag === 'Failed') return describeFailed(thing, language);
  return inWords(thing, language);
};
