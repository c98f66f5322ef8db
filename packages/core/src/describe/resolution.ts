import type { CommonRejection } from '../refusals.js';
import type { ResolutionRejection } from '../resolution/rejections.js';
import type { SessionRejection } from '../session/rejections.js';
import { series, word, type Bilingual } from './words.js';

export const RESOLUTION_WORDS: Bilingual<Exclude<ResolutionRejection, CommonRejection | SessionRejection>> = {
  es: {
    NotTranscribed: ({ resolution }) =>
      `El acuerdo ${resolution} viene de un archivo: solo se registra transcrito, con su fuente.`,
    ClassNotListed: ({ class: name }) => `La clase de destinatarios «${name}» no estaba integrada ese día.`,
    InstitutionsUnknown: ({ institutions }) =>
      `El acuerdo nombra instituciones que no están inscritas: ${series(institutions, 'es')}.`,
    NoFinalText: ({ resolution, why }) => `El acuerdo ${resolution} no admite ese acto: ${word(why, 'es')}.`,
  },
  en: {
    NotTranscribed: ({ resolution }) =>
      `The resolution ${resolution} comes from an archive: it is only recorded as transcribed, with its source.`,
    ClassNotListed: ({ class: name }) => `The assignee class "${name}" was not listed on that day.`,
    InstitutionsUnknown: ({ institutions }) =>
      `The resolution names institutions that are not registered: ${series(institutions, 'en')}.`,
    NoFinalText: ({ resolution, why }) => `The resolution ${resolution} does not take this act: ${word(why, 'en')}.`,
  },
};
