import type { SuccessionRejection } from '../institution/succession/rejections.js';
import type { Bilingual } from './words.js';

export const INSTITUTION_WORDS: Bilingual<SuccessionRejection> = {
  es: {
    PassesToItself: ({ institution }) => `Nada pasa por ley de ${institution} a ella misma.`,
    NotItsOwn: ({ institution, what }) => `${what} no es de ${institution}: no hay qué pasar.`,
    StillThere: ({ institution }) =>
      `No consta que ${institution} se haya fusionado o extinguido: nada suyo pasa por ley.`,
    NotThatDayYet: ({ institution, on, onDay }) =>
      `${institution} deja de existir por ley el ${on}, y es ${onDay}: nada suyo pasa antes de ese día.`,
    NoLongerThere: ({ institution, endedOn }) =>
      `${institution} dejó de existir por ley el ${endedOn}: ya no se le asigna nada.`,
  },
  en: {
    PassesToItself: ({ institution }) => `Nothing passes by law from ${institution} to itself.`,
    NotItsOwn: ({ institution, what }) => `${what} is not ${institution}'s own: there is nothing to pass on.`,
    StillThere: ({ institution }) =>
      `${institution} is not recorded as merged or extinguished: nothing of its own passes by law.`,
    NotThatDayYet: ({ institution, on, onDay }) =>
      `${institution} ceases to exist by law on ${on}, and it is ${onDay}: nothing of its own passes before that day.`,
    NoLongerThere: ({ institution, endedOn }) =>
      `${institution} ceased to exist by law on ${endedOn}: nothing is assigned to it any more.`,
  },
};
