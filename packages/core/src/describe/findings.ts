import type { SupersededPremise } from '../superseded.js';
import type { Bilingual } from './words.js';

export const FINDING_WORDS: Bilingual<SupersededPremise> = {
  es: {
    SupersededPremise: ({ event, stream, revision, premise, read, stood }) =>
      `Premisa superada: el asiento ${event} (${stream}, revisión ${revision}) se decidió con ${premise} ${read === -1 ? 'cuando no existía' : `en la revisión ${read}`}, y cuando se registró ya estaba en la ${stood}.`,
  },
  en: {
    SupersededPremise: ({ event, stream, revision, premise, read, stood }) =>
      `Superseded premise: the event ${event} (${stream}, revision ${revision}) was decided with ${premise} ${read === -1 ? 'when it did not exist' : `at revision ${read}`}, and it stood at ${stood} when it was recorded.`,
  },
};
