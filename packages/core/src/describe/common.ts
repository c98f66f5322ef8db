import type { Check } from '../legality/check.js';
import { isBroken } from '../legality/check.js';
import type { CommonRejection } from '../refusals.js';
import { describeCheck } from './checks.js';
import { count, word, wordSeries, type Bilingual, type Language } from './words.js';

const brokenOnes = (checks: readonly Check[], language: Language): string =>
  checks
    .filter(isBroken)
    .map((check) => describeCheck(check, language))
    .join(' ');

export const COMMON: Bilingual<CommonRejection> = {
  es: {
    NotAuthorised: ({ command, office, allowed }) =>
      `Quien actúa como ${word(office, 'es')} no puede ${word(command, 'es')}; ` +
      (allowed.length === 0
        ? 'eso solo ocurre como consecuencia de un acuerdo.'
        : `eso corresponde a: ${wordSeries(allowed, 'es')}.`),
    OfficeNotHeld: ({ person, office, of, day }) =>
      `La persona ${person} no ocupaba el cargo de ${word(office, 'es')} en ${of} el ${day}.`,
    NotContemporaneous: ({ at, recordedAt, windowInDays, problem }) =>
      `El acto se fecha en ${at} y se registra en ${recordedAt}: está ${word(problem, 'es')} ` +
      `(plazo de registro: ${count(windowInDays, 'día natural', 'días naturales')}). ` +
      (problem === 'in-the-future'
        ? 'Nada se registra antes de que ocurra.'
        : 'Es extemporáneo: el secretario ejecutivo puede certificarlo.'),
    ClockNotAllowed: () => 'El registro es real: no admite un reloj propio, que solo usan los registros ilustrativos.',
    ClockBehindTheRecord: ({ clock, last }) =>
      `El reloj dado, ${clock}, es anterior a lo último registrado, ${last}: el tiempo no retrocede.`,
    NotBeforeKeeping: ({ day, keptFrom }) =>
      `El acto es del ${day}, y el registro se lleva desde el ${keptFrom}: solo se transcribe lo anterior a ese día.`,
    TranscribedHasNoTime: ({ field }) =>
      `Un acto transcrito no lleva el campo «${field}»: su tiempo y su fuente son los que la fuente dice.`,
    ToldTooLate: ({ id, liveSince }) =>
      `${id} tiene actos de este registro desde el ${liveSince}: lo que un archivo cuenta que se determinó antes ya no se puede poner ` +
      'debajo de ellos. Lo que de eso aún importe se determina ahora.',
    CommandIdReused: ({ commandId }) =>
      `El identificador ${commandId} ya se usó para un acto con otro contenido; un acto nuevo lleva uno nuevo.`,
    NotRectifiable: ({ event, why }) => `El asiento ${event} no se puede rectificar con este acto: ${word(why, 'es')}.`,
    NoRecordYet: () => 'El registro está vacío: primero se funda la comisión.',
    Unknown: ({ id }) => `En el registro no hay ${id}.`,
    AlreadyExists: ({ id }) => `En el registro ya hay ${id}.`,
    AlreadySo: ({ what }) => `Nada cambiaría: ya consta así (${word(what, 'es')}).`,
    Unlawful: ({ checks }) =>
      `El acto infringe ${count(checks.filter(isBroken).length, 'regla', 'reglas')}. ${brokenOnes(checks, 'es')}`,
  },
  en: {
    NotAuthorised: ({ command, office, allowed }) =>
      `Whoever acts as ${word(office, 'en')} may not ${word(command, 'en')}; ` +
      (allowed.length === 0
        ? 'that only happens as a consequence of a resolution.'
        : `this belongs to: ${wordSeries(allowed, 'en')}.`),
    OfficeNotHeld: ({ person, office, of, day }) =>
      `The person ${person} did not hold the office of ${word(office, 'en')} in ${of} on ${day}.`,
    NotContemporaneous: ({ at, recordedAt, windowInDays, problem }) =>
      `The act is dated ${at} and recorded at ${recordedAt}: it is ${word(problem, 'en')} ` +
      `(recording window: ${count(windowInDays, 'calendar day', 'calendar days')}). ` +
      (problem === 'in-the-future'
        ? 'Nothing is recorded before it happens.'
        : 'It is late: the executive secretary can attest it.'),
    ClockNotAllowed: () =>
      'The record is a real one: it takes no clock of its own, which only illustrative records use.',
    ClockBehindTheRecord: ({ clock, last }) =>
      `The clock given, ${clock}, is behind the last thing recorded, ${last}: time does not go back.`,
    NotBeforeKeeping: ({ day, keptFrom }) =>
      `The act is of ${day}, and the record is kept from ${keptFrom}: only what came before that day is transcribed.`,
    TranscribedHasNoTime: ({ field }) =>
      `A transcribed act does not carry the field "${field}": its time and its ground are what the source tells.`,
    ToldTooLate: ({ id, liveSince }) =>
      `${id} has acts of this record since ${liveSince}: what an archive tells was determined before can no longer be put under them. ` +
      'What of it still matters is determined now.',
    CommandIdReused: ({ commandId }) =>
      `The identifier ${commandId} was used for an act with other content; a new act takes a new one.`,
    NotRectifiable: ({ event, why }) => `The entry ${event} can't be rectified by this act: ${word(why, 'en')}.`,
    NoRecordYet: () => 'The record is empty: the commission is founded first.',
    Unknown: ({ id }) => `The record has no ${id}.`,
    AlreadyExists: ({ id }) => `The record has ${id} already.`,
    AlreadySo: ({ what }) => `Nothing would change: it is recorded like this already (${word(what, 'en')}).`,
    Unlawful: ({ checks }) =>
      `The act breaks ${count(checks.filter(isBroken).length, 'rule', 'rules')}. ${brokenOnes(checks, 'en')}`,
  },
};
