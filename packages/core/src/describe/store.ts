import type { ExpectedRevision, StoreFailure } from '../event-store.js';
import type { DecodingFailure } from '../refusals.js';
import type { Holder, ViewFailure } from '../view-failure.js';
import { describeProblem } from './input.js';
import { word, type Bilingual, type Language } from './words.js';

const REVISIONS = {
  es: {
    any: 'cualquiera',
    noStream: 'que no existiera',
    exists: 'que existiera',
    exactly: 'que estuviera en la revisión',
  },
  en: { any: 'anything', noStream: 'not to exist', exists: 'to exist', exactly: 'to be at revision' },
} as const;

const expectation = (expected: ExpectedRevision, language: Language): string =>
  typeof expected === 'string'
    ? REVISIONS[language][expected]
    : `${REVISIONS[language].exactly} ${String(expected.exactly)}`;

const found = (actual: number | 'noStream', language: Language): string => {
  if (actual === 'noStream') return language === 'es' ? 'no existe' : 'it does not exist';
  return language === 'es' ? `está en la revisión ${String(actual)}` : `it is at revision ${String(actual)}`;
};

const holder = ({ pid, host, since }: Holder, language: Language): string =>
  language === 'es' ? `el proceso ${pid} de ${host}, desde ${since}` : `process ${pid} of ${host}, since ${since}`;

export const STORE_WORDS: Bilingual<StoreFailure | DecodingFailure | ViewFailure> = {
  es: {
    Conflict: ({ stream, expected, actual }) =>
      `Otro escribió antes en ${stream}: se esperaba ${expectation(expected, 'es')} y ${found(actual, 'es')}.`,
    GuardBroken: ({ stream, expected, actual }) =>
      `Cambió ${stream}, en que descansaba la decisión: se esperaba ${expectation(expected, 'es')} y ${found(actual, 'es')}.`,
    EmptyAppend: ({ stream }) => `No hay nada que escribir en ${stream}.`,
    InvalidStreamName: ({ stream }) => `El nombre «${stream}» no es el de ninguna serie de asientos.`,
    EventTooLarge: ({ index, bytes, limit }) => `El asiento ${index} ocupa ${bytes} bytes; el límite es ${limit}.`,
    AppendTooLarge: ({ bytes, limit }) => `Lo que se escribe de una vez ocupa ${bytes} bytes; el límite es ${limit}.`,
    TooManyEvents: ({ events, limit }) => `Son ${events} asientos de una vez; el límite es ${limit}.`,
    NotSerialisable: ({ index, detail }) =>
      `El asiento ${index} tiene algo que no se puede escribir como JSON: ${detail}.`,
    InvalidPosition: ({ position }) => `«${position}» no es una posición del registro.`,
    StreamDeleted: ({ stream }) => `La serie ${stream} fue borrada y no se puede volver a usar.`,
    AccessDenied: ({ detail }) => `No hay permiso para usar el registro: ${detail}.`,
    OutcomeUnknown: ({ detail }) =>
      `No se sabe si se escribió (${detail}): enviar otra vez el mismo acto lo averigua sin duplicarlo.`,
    Unavailable: ({ detail }) => `El registro no está disponible: ${detail}.`,
    Misconfigured: ({ option, detail }) => `La opción «${option}» no sirve para abrir el registro: ${detail}.`,
    Busy: ({ detail }) => `El registro está ocupado por otro proceso: ${detail}.`,
    StorageFull: ({ detail }) => `No queda espacio para escribir: ${detail}. Nada quedó a medias.`,
    ReadOnly: ({ detail }) => `El registro solo se puede leer: ${detail}.`,
    NotARecord: ({ detail }) => `Ahí no hay un registro de Acta: ${detail}.`,
    NewerFormat: ({ found: version, supported }) =>
      `El registro tiene el formato ${version}, más nuevo que el ${supported} que esta versión entiende; no se tocó.`,
    NeedsBackup: ({ detail }) =>
      `El registro no se puede abrir desde aquí: ${detail}; pida una copia hecha con «acta backup».`,
    Corrupt: ({ detail }) => `El registro está dañado: ${detail}.`,
    Closed: () => 'El registro ya se cerró.',
    WrittenByNewer: ({ type, version, position }) =>
      `El asiento de la posición ${position} (${word(type, 'es')}, versión ${version}) lo escribió una versión más nueva de Acta.`,
    Undecodable: ({ type, position, problems }) =>
      `El asiento de la posición ${position} (${word(type, 'es')}) no se puede leer: ${problems.map((problem) => describeProblem(problem, 'es')).join('; ')}.`,
    HistoryDiverged: ({ position, expected, found }) =>
      `Estas vistas no salen de esta historia: en la posición ${position} estaba el asiento ${expected} y ahora ${found === null ? 'no hay ninguno' : `está ${found}`}. Se restauró una copia o es otro registro: hay que rehacer las vistas.`,
    NotBuilt: ({ view, version }) => `La vista «${view}», versión ${version}, todavía no está construida.`,
    OtherVersion: ({ view, version, serving }) =>
      `La vista «${view}» está en la versión ${serving}; lo que aquí se lee es la versión ${version}.`,
    InvalidToken: ({ token }) => `«${token}» no es la señal de ningún cambio.`,
    TokenOfAnotherView: ({ view, token }) => `«${token}» es la señal de un cambio de la vista «${view}».`,
    HeldByAnother: ({ by }) => `Las vistas las mantiene ${holder(by, 'es')}.`,
    ProjectionThrew: ({ view, version, event, position, detail }) =>
      `La vista «${view}», versión ${version}, no pudo con el asiento ${event} de la posición ${position}: ${detail}.`,
    DocumentRefused: ({ view, version, key, problems }) =>
      `La vista «${view}», versión ${version}, hizo en «${key}» un documento que su códec no admite: ${problems.map((problem) => describeProblem(problem, 'es', 'el documento')).join('; ')}.`,
  },
  en: {
    Conflict: ({ stream, expected, actual }) =>
      `Somebody else wrote to ${stream} first: it was expected ${expectation(expected, 'en')}, and ${found(actual, 'en')}.`,
    GuardBroken: ({ stream, expected, actual }) =>
      `What the decision rested on has changed: ${stream} was expected ${expectation(expected, 'en')}, and ${found(actual, 'en')}.`,
    EmptyAppend: ({ stream }) => `There is nothing to write to ${stream}.`,
    InvalidStreamName: ({ stream }) => `The name "${stream}" is not that of a stream.`,
    EventTooLarge: ({ index, bytes, limit }) => `The event ${index} takes ${bytes} bytes; the limit is ${limit}.`,
    AppendTooLarge: ({ bytes, limit }) => `What is written at once takes ${bytes} bytes; the limit is ${limit}.`,
    TooManyEvents: ({ events, limit }) => `These are ${events} events at once; the limit is ${limit}.`,
    NotSerialisable: ({ index, detail }) =>
      `The event ${index} has something that can't be written as JSON: ${detail}.`,
    InvalidPosition: ({ position }) => `"${position}" is not a position of the record.`,
    StreamDeleted: ({ stream }) => `The stream ${stream} was deleted and can't be used again.`,
    AccessDenied: ({ detail }) => `There is no permission to use the record: ${detail}.`,
    OutcomeUnknown: ({ detail }) =>
      `Nobody knows whether it was written (${detail}): sending the same act again finds out, without doubling it.`,
    Unavailable: ({ detail }) => `The record is not available: ${detail}.`,
    Misconfigured: ({ option, detail }) => `The option "${option}" can't open the record: ${detail}.`,
    Busy: ({ detail }) => `Another process is using the record: ${detail}.`,
    StorageFull: ({ detail }) => `There is no space left to write: ${detail}. Nothing is half-written.`,
    ReadOnly: ({ detail }) => `The record can only be read: ${detail}.`,
    NotARecord: ({ detail }) => `There is no record of Acta there: ${detail}.`,
    NewerFormat: ({ found: version, supported }) =>
      `The record has format ${version}, newer than ${supported}, which this release understands; it was left untouched.`,
    NeedsBackup: ({ detail }) => `The record can't be opened from here: ${detail}; ask for \`acta backup\`.`,
    Corrupt: ({ detail }) => `The record is damaged: ${detail}.`,
    Closed: () => 'The record has been closed.',
    WrittenByNewer: ({ type, version, position }) =>
      `The event at position ${position} (${word(type, 'en')}, version ${version}) was written by a newer release of Acta.`,
    Undecodable: ({ type, position, problems }) =>
      `The event at position ${position} (${word(type, 'en')}) can't be read: ${problems.map((problem) => describeProblem(problem, 'en')).join('; ')}.`,
    HistoryDiverged: ({ position, expected, found }) =>
      `These views were not made from this history: position ${position} held the event ${expected}, and now ${found === null ? 'there is none' : `it holds ${found}`}. A backup was restored, or it is another record: the views must be built again.`,
    NotBuilt: ({ view, version }) => `The view "${view}", version ${version}, has not been built yet.`,
    OtherVersion: ({ view, version, serving }) =>
      `The view "${view}" is at version ${serving}; what is read here is version ${version}.`,
    InvalidToken: ({ token }) => `"${token}" is not the token of any change.`,
    TokenOfAnotherView: ({ view, token }) => `"${token}" is the token of a change of the view "${view}".`,
    HeldByAnother: ({ by }) => `The views are kept by ${holder(by, 'en')}.`,
    ProjectionThrew: ({ view, version, event, position, detail }) =>
      `The view "${view}", version ${version}, could not take the event ${event} at position ${position}: ${detail}.`,
    DocumentRefused: ({ view, version, key, problems }) =>
      `The view "${view}", version ${version}, made a document at "${key}" that its codec refuses: ${problems.map((problem) => describeProblem(problem, 'en', 'the document')).join('; ')}.`,
  },
};
