import type { AgendaDiffers, ItemTaken, NotAwaited } from '../session/agenda/rejections.js';
import type { DayIsOver } from '../session/calling/rejections.js';
import type { JointSessionDiffers, NotEntitled } from '../session/convocation/rejections.js';
import { series, word, type Bilingual } from './words.js';

type OfTheCall = NotEntitled | JointSessionDiffers | ItemTaken | NotAwaited | AgendaDiffers | DayIsOver;

/** What the calling of a session and its agenda can be refused for. */
export const CONVOCATION_WORDS: Bilingual<OfTheCall> = {
  es: {
    NotEntitled: ({ institution, body }) =>
      `A ${institution} no había que convocarla: no integra ${body} ni es su invitada permanente.`,
    JointSessionDiffers: ({ session, why }) =>
      `La sesión no puede celebrarse en conjunto con ${session}: ${word(why, 'es')}.`,
    ItemTaken: ({ item }) => `El punto «${item}» ya está en el orden del día.`,
    NotAwaited: ({ item, papers }) =>
      `Para el punto «${item}» no se anunciaron estos documentos: ${series(papers, 'es')}.`,
    AgendaDiffers: ({ missing, unknown }) =>
      `El orden del día que se aprueba no es el de la sesión. Faltan: ${series(missing, 'es')}; sobran: ${series(unknown, 'es')}.`,
    DayIsOver: ({ day, onDay }) =>
      `La sesión era el ${day} y el acto es del ${onDay}: hay que decir si se celebró o no.`,
  },
  en: {
    NotEntitled: ({ institution, body }) =>
      `${institution} was not to be called: it is neither a member of ${body} nor its permanent guest.`,
    JointSessionDiffers: ({ session, why }) => `The session can't be held jointly with ${session}: ${word(why, 'en')}.`,
    ItemTaken: ({ item }) => `The item "${item}" is on the agenda already.`,
    NotAwaited: ({ item, papers }) =>
      `These papers were not announced for the item "${item}": ${series(papers, 'en')}.`,
    AgendaDiffers: ({ missing, unknown }) =>
      `The agenda that is approved is not the session's. Left out: ${series(missing, 'en')}; not on it: ${series(unknown, 'en')}.`,
    DayIsOver: ({ day, onDay }) =>
      `The session was on ${day} and the act is of ${onDay}: say whether it was held or not.`,
  },
};
