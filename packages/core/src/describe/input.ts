import type { InputProblem, Reason } from '../codec/reason.js';
import { series, type Bilingual, type Language } from './words.js';

const CHARACTERS = { es: 'caracteres', en: 'characters' } as const;

/** Clauses, not sentences: they follow the path of what they speak of. A path and an allowed value stand as they are typed. */
export const INPUT_WORDS: Bilingual<Reason> = {
  es: {
    Missing: () => 'falta',
    UnknownField: () => 'es un campo que aquí no se admite',
    NotAnObject: () => 'debe ser un objeto de campos y valores',
    NotAList: () => 'debe ser una lista',
    NotText: () => 'debe ser un texto',
    NotAWholeNumber: () => 'debe ser un número entero exacto',
    NotTrueOrFalse: () => 'debe ser verdadero o falso',
    NotADay: () => 'no es un día del calendario (AAAA-MM-DD)',
    NotATime: () => 'no es una hora del día (HH:MM)',
    NotAnInstant: () => 'no es un instante en tiempo universal, como 2014-03-12T18:00:00.000Z',
    NotATimeZone: () => 'no es un huso horario conocido',
    SkippedByTheClock: ({ day, zone }) => `es una hora que los relojes de ${zone} se saltaron el ${day}`,
    EarlierThan: ({ day }) => `es anterior al ${day}`,
    NotAnId: ({ expected }) => `no tiene la forma debida, como «${expected}»`,
    NotOneOf: ({ allowed }) => `no es ninguno de los valores admitidos: ${series(allowed, 'es')}`,
    NotExactlyOne: ({ fields }) => `debe llevar exactamente uno de estos campos: ${series(fields, 'es')}`,
    Empty: () => 'no puede estar vacío',
    TooLong: ({ limit, length }) => `tiene ${String(length)} ${CHARACTERS.es}; el límite es ${String(limit)}`,
    TooMany: ({ limit, length }) => `tiene ${String(length)} elementos; el límite es ${String(limit)}`,
    OutOfRange: ({ from, to }) => `debe estar entre ${String(from)} y ${String(to)}`,
    SpaceAtTheEnds: () => 'empieza o termina con un espacio',
    NotNfc: () => 'no está en la forma normal de Unicode (NFC)',
    ControlCharacter: ({ code }) => `contiene un carácter de control (${code})`,
    BidirectionalCharacter: ({ code }) => `contiene un carácter que cambia el sentido de la escritura (${code})`,
    ZeroWidthCharacter: ({ code }) => `contiene un carácter invisible (${code})`,
    LoneSurrogate: () => 'contiene medio carácter de Unicode',
    Duplicate: ({ of }) => `repite «${of}», que ya está en la lista`,
    RepeatedField: () => 'está más de una vez',
    NotUtf8: () => 'no está escrito en UTF-8: guárdelo en esa codificación',
    NotJson: () => 'no es un valor de JSON que se admita aquí',
  },
  en: {
    Missing: () => 'is missing',
    UnknownField: () => 'is a field that is not allowed here',
    NotAnObject: () => 'must be an object of fields and values',
    NotAList: () => 'must be a list',
    NotText: () => 'must be a text',
    NotAWholeNumber: () => 'must be an exact whole number',
    NotTrueOrFalse: () => 'must be true or false',
    NotADay: () => 'is not a day of the calendar (YYYY-MM-DD)',
    NotATime: () => 'is not a time of day (HH:MM)',
    NotAnInstant: () => 'is not an instant in universal time, such as 2014-03-12T18:00:00.000Z',
    NotATimeZone: () => 'is not a known time zone',
    SkippedByTheClock: ({ day, zone }) => `is a time that the clocks of ${zone} skipped on ${day}`,
    EarlierThan: ({ day }) => `is earlier than ${day}`,
    NotAnId: ({ expected }) => `does not have the form due, such as "${expected}"`,
    NotOneOf: ({ allowed }) => `is none of the values allowed: ${series(allowed, 'en')}`,
    NotExactlyOne: ({ fields }) => `must carry exactly one of these fields: ${series(fields, 'en')}`,
    Empty: () => 'must not be empty',
    TooLong: ({ limit, length }) => `has ${String(length)} ${CHARACTERS.en}; the limit is ${String(limit)}`,
    TooMany: ({ limit, length }) => `has ${String(length)} entries; the limit is ${String(limit)}`,
    OutOfRange: ({ from, to }) => `must be between ${String(from)} and ${String(to)}`,
    SpaceAtTheEnds: () => 'begins or ends with a space',
    NotNfc: () => 'is not in the normal form of Unicode (NFC)',
    ControlCharacter: ({ code }) => `holds a control character (${code})`,
    BidirectionalCharacter: ({ code }) => `holds a character that turns the direction of writing (${code})`,
    ZeroWidthCharacter: ({ code }) => `holds an invisible character (${code})`,
    LoneSurrogate: () => 'holds half a character of Unicode',
    Duplicate: ({ of }) => `repeats "${of}", which is in the list already`,
    RepeatedField: () => 'stands there more than once',
    NotUtf8: () => 'is not written in UTF-8: save it in that encoding',
    NotJson: () => 'is not a JSON value that is allowed here',
  },
};

export const describeReason = (reason: Reason, language: Language): string =>
  (INPUT_WORDS[language][reason._tag] as (facts: Reason) => string)(reason);

const WHOLE: Readonly<Record<Language, string>> = { es: 'lo enviado', en: 'what was sent' };

/** `whole`: what the problem is one of, where it has no path. */
export const describeProblem = (
  { path, reason }: InputProblem,
  language: Language,
  whole: string = WHOLE[language],
): string => `${path === '' ? whole : path} ${describeReason(reason, language)}`;
