import { isDay } from '../calendar/day.js';
import type { Check, Facts } from '../legality/check.js';
import { FACT_NAMES, LISTS_OF_WORDS, NAMED_BY_PEOPLE } from './rules.js';
import { asWords, count, series, word, wordSeries, type Language } from './words.js';

type Fact = Facts[string];

const TRUTHS = { es: { true: 'sí', false: 'no' }, en: { true: 'yes', false: 'no' } } as const;

const UNITS = {
  es: {
    hour: ['hora', 'horas'],
    'calendar-day': ['día natural', 'días naturales'],
    'working-day': ['día hábil', 'días hábiles'],
  },
  en: {
    hour: ['hour', 'hours'],
    'calendar-day': ['calendar day', 'calendar days'],
    'working-day': ['working day', 'working days'],
  },
} as const;
type Unit = keyof (typeof UNITS)['es'];

const isUnit = (value: Fact | undefined): value is Unit => typeof value === 'string' && Object.hasOwn(UNITS.es, value);

/** Counted in the unit that stands beside them. */
const COUNTED = ['length', 'within'] as const;
const isCounted = (name: string): boolean => COUNTED.some((one) => one === name);

/** The order in which a sentence tells them: an event keeps its facts by the alphabet, a refusal as the rule wrote them. */
const TOLD: readonly string[] = [
  'item',
  'quorumFailed',
  'notAfter',
  'within',
  'elapsed',
  'length',
  'term',
  'countedFrom',
  'votesFor',
  'votesAgainst',
  'seats',
  'of',
  'formula',
  'abstentions',
  'tie',
  'castingVote',
  'outcome',
  'present',
  'base',
  'procedures',
  'procedure',
  'onAgenda',
  'matter',
  'matters',
  'from',
  'first',
  'session',
  'sameNotice',
];

/** A name that a rule gives to two things, as the value shows which. */
const told = (name: string, value: Fact, facts: Facts): string => {
  if (name === 'by' && typeof value === 'string' && isDay(value)) return 'notAfter';
  if (name === 'after' && typeof value === 'number') return 'elapsed';
  return name === 'length' && Object.hasOwn(facts, 'by') ? 'term' : name;
};

const rank = (name: string): number => (TOLD.includes(name) ? TOLD.indexOf(name) : TOLD.length);

const nameOfFact = (fact: string, language: Language): string => {
  const names: Readonly<Record<string, string>> = FACT_NAMES[language];
  return Object.hasOwn(names, fact) ? (names[fact] ?? fact) : asWords(fact).replaceAll('-', ' ');
};

const counted = (number: number, unit: Unit, language: Language): string => {
  const [one, many] = UNITS[language][unit];
  return count(number, one, many);
};

const factValue = (name: string, value: Fact, unit: Fact | undefined, language: Language): string => {
  if (typeof value === 'boolean') return TRUTHS[language][value ? 'true' : 'false'];
  if (typeof value === 'number')
    return isCounted(name) && isUnit(unit) ? counted(value, unit, language) : String(value);
  if (typeof value === 'string') return NAMED_BY_PEOPLE.has(name) ? value : word(value, language);
  return LISTS_OF_WORDS.has(name) ? wordSeries(value, language) : series(value, language);
};

/** `asientos: 8; de: 14`; empty where there are none. */
export const factsInWords = (facts: Facts, language: Language): string => {
  const unitTold = isUnit(facts['unit']) && COUNTED.some((name) => typeof facts[name] === 'number');
  return Object.entries(facts)
    .filter(([name]) => !(unitTold && name === 'unit'))
    .map(([name, value]) => ({ name: told(name, value, facts), text: factValue(name, value, facts['unit'], language) }))
    .sort((one, other) => rank(one.name) - rank(other.name) || (one.name < other.name ? -1 : 1))
    .map(({ name, text }) => `${nameOfFact(name, language)}: ${text}`)
    .join('; ');
};

const CHARTER_SILENT = { es: 'las reglas de operación no lo dicen', en: 'the charter does not say' } as const;

/** What a rule found; where nothing could be, since no charter states what it asks for, that. */
export const observedInWords = (
  { required, observed, verdict }: Pick<Check, 'required' | 'observed' | 'verdict'>,
  language: Language,
): string => {
  const untold = verdict === 'unverifiable' && Object.keys({ ...required, ...observed }).length === 0;
  return untold ? CHARTER_SILENT[language] : factsInWords(observed, language);
};
