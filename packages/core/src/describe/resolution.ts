import type { CommonRejection } from '../refusals.js';
import type { ResolutionRejection } from '../resolution/rejections.js';
import { nameOfRule } from './checks.js';
import { series, type Bilingual, type Language } from './words.js';

const rulesNamed = (rules: readonly string[], language: Language): string =>
  series(
    rules.map((rule) => `${nameOfRule(rule, language)} (${rule})`),
    language,
  );

export const RESOLUTION_WORDS: Bilingual<Exclude<ResolutionRejection, CommonRejection>> = {
  es: {
    EffectsWait: ({ resolution, brokenRules }) =>
      `El acuerdo ${resolution} está con vicios por ${rulesNamed(brokenRules, 'es')}: sus efectos esperan a que un acto con facultades lo subsane o ratifique.`,
    NotTranscribed: ({ resolution }) =>
      `El acuerdo ${resolution} viene de un archivo: solo se registra transcrito, con su fuente.`,
    ClassNotListed: ({ class: name }) => `La clase de destinatarios «${name}» no estaba integrada ese día.`,
    InstitutionsUnknown: ({ institutions }) =>
      `El acuerdo nombra instituciones que no están inscritas: ${series(institutions, 'es')}.`,
  },
  en: {
    EffectsWait: ({ resolution, brokenRules }) =>
      `The resolution ${resolution} is irregular for ${rulesNamed(brokenRules, 'en')}: its effects wait for an act with authority that cures or ratifies it.`,
    NotTranscribed: ({ resolution }) =>
      `The resolution ${resolution} comes from an archive: it is only recorded as transcribed, with its source.`,
    ClassNotListed: ({ class: name }) => `The assignee class "${name}" was not listed on that day.`,
    InstitutionsUnknown: ({ institutions }) =>
      `The resolution names institutions that are not registered: ${series(institutions, 'en')}.`,
  },
};
