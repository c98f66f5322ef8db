import type { CommissionRejection } from '../commission/rejections.js';
import type { CommonRejection } from '../refusals.js';
import type { ResolutionRejection } from '../resolution/rejections.js';
import type { SessionRejection } from '../session/rejections.js';
import { series, word, type Bilingual } from './words.js';

export const RESOLUTION_WORDS: Bilingual<
  Exclude<ResolutionRejection, CommonRejection | CommissionRejection | SessionRejection>
> = {
  es: {
    EffectNotRefused: ({ resolution, effect, stream }) =>
      `El efecto ${effect} del acuerdo ${resolution} no está rechazado por ${stream}, o ya se resolvió sobre él.`,
    SettlesItself: ({ resolution }) =>
      `El acuerdo ${resolution} no puede disponer otra cosa que la que dispuso: hace falta otro acuerdo o un instrumento.`,
    ActsOnItself: ({ resolution }) =>
      `El acuerdo ${resolution} no puede subsanarse, ratificarse ni dejarse sin efecto a sí mismo.`,
    AwaitsRatification: ({ resolution }) =>
      `El acuerdo ${resolution} es una decisión de la presidencia que nadie ha ratificado: no subsana ni ratifica otro.`,
    NotTranscribed: ({ resolution }) =>
      `El acuerdo ${resolution} viene de un archivo: solo se registra transcrito, con su fuente.`,
    ClassNotListed: ({ class: name }) => `La clase de destinatarios «${name}» no estaba integrada ese día.`,
    InstitutionsUnknown: ({ institutions }) =>
      `El acuerdo nombra instituciones que no están inscritas: ${series(institutions, 'es')}.`,
    NoFinalText: ({ resolution, why }) => `El acuerdo ${resolution} no admite ese acto: ${word(why, 'es')}.`,
    NothingToHeal: ({ resolution }) =>
      `El acuerdo ${resolution} no tiene vicio que subsanar ni ratificación pendiente.`,
    NotStanding: ({ resolution, standing }) => `El acuerdo ${resolution} ya no está en pie: ${word(standing, 'es')}.`,
    NotPublishedYet: ({ on, onDay }) => `La publicación sería del ${on}, después del día del acto, ${onDay}.`,
    PublishedBeforeAdoption: ({ on, adoptedOn }) =>
      `La publicación sería del ${on}, antes de la aprobación, que es del ${adoptedOn}.`,
    NotInForceYet: ({ resolution, inForceOn }) =>
      `El acuerdo ${resolution} no entra en vigor así; su día: ${word(inForceOn, 'es')}.`,
    NotSubjectToRatification: ({ resolution }) =>
      `El acuerdo ${resolution} no está pendiente de ratificación: no caduca.`,
  },
  en: {
    EffectNotRefused: ({ resolution, effect, stream }) =>
      `The effect ${effect} of the resolution ${resolution} is not refused by ${stream}, or was settled.`,
    SettlesItself: ({ resolution }) =>
      `The resolution ${resolution} can't decide otherwise than it decided: it takes another resolution or an instrument.`,
    ActsOnItself: ({ resolution }) => `The resolution ${resolution} can't cure, ratify or withhold itself.`,
    AwaitsRatification: ({ resolution }) =>
      `The resolution ${resolution} is a decision of the chair that nobody ratified: it cures and ratifies no other.`,
    NotTranscribed: ({ resolution }) =>
      `The resolution ${resolution} comes from an archive: it is only recorded as transcribed, with its source.`,
    ClassNotListed: ({ class: name }) => `The assignee class "${name}" was not listed on that day.`,
    InstitutionsUnknown: ({ institutions }) =>
      `The resolution names institutions that are not registered: ${series(institutions, 'en')}.`,
    NoFinalText: ({ resolution, why }) => `The resolution ${resolution} does not take this act: ${word(why, 'en')}.`,
    NothingToHeal: ({ resolution }) =>
      `The resolution ${resolution} has no defect to cure, and awaits no ratification.`,
    NotStanding: ({ resolution, standing }) =>
      `The resolution ${resolution} no longer stands: ${word(standing, 'en')}.`,
    NotPublishedYet: ({ on, onDay }) => `The publication would be of ${on}, after the day of the act, ${onDay}.`,
    PublishedBeforeAdoption: ({ on, adoptedOn }) =>
      `The publication would be of ${on}, before the adoption, which is of ${adoptedOn}.`,
    NotInForceYet: ({ resolution, inForceOn }) =>
      `The resolution ${resolution} does not enter into force so; its day: ${word(inForceOn, 'en')}.`,
    NotSubjectToRatification: ({ resolution }) =>
      `The resolution ${resolution} awaits no ratification: it does not lapse.`,
  },
};
