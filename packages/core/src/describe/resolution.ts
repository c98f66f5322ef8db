import type { CommonRejection } from '../refusals.js';
import type { ResolutionRejection } from '../resolution/rejections.js';
import { series, type Bilingual } from './words.js';

export const RESOLUTION_WORDS: Bilingual<Exclude<ResolutionRejection, CommonRejection>> = {
  es: {
    NotTranscribed: ({ resolution }) =>
      `El acuerdo ${resolution} viene de un archivo: solo se registra transcrito, con su fuente.`,
    ClassNotListed: ({ class: name }) => `La clase de destinatarios «${name}» no estaba integrada ese día.`,
    InstitutionsUnknown: ({ institutions }) =>
      `El acuerdo nombra instituciones que no están inscritas: ${series(institutions, 'es')}.`,
  },
  en: {
    NotTranscribed: ({ resolution }) =>
      `The resolution ${resolution} comes from an archive: it is only recorded as transcribed, with its source.`,
    ClassNotListed: ({ class: name }) => `The assignee class "${name}" was not listed on that day.`,
    InstitutionsUnknown: ({ institutions }) =>
      `The resolution names institutions that are not registered: ${series(institutions, 'en')}.`,
  },
};
