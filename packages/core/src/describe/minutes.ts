import type { CommissionRejection } from '../commission/rejections.js';
import type { FileRejection } from '../file/rejections.js';
import type { MinutesRejection } from '../minutes/rejections.js';
import type { CommonRejection } from '../refusals.js';
import type { ResolutionRejection } from '../resolution/rejections.js';
import type { SessionRejection } from '../session/rejections.js';
import { word, type Bilingual } from './words.js';

type Elsewhere = CommonRejection | CommissionRejection | FileRejection | ResolutionRejection | SessionRejection;

export const MINUTES_WORDS: Bilingual<Exclude<MinutesRejection, Elsewhere>> = {
  es: {
    NothingToMinute: ({ session, stage }) =>
      `La sesión ${session} aún no tiene de qué levantar acta: está ${word(stage, 'es')}.`,
    NotThatFar: ({ session, upTo, last }) =>
      `El acta no puede llegar al hecho ${String(upTo)} de ${session}: su registro llega al ${String(last)}.`,
    NotTheCurrentText: ({ minutes, given, current, paper }) =>
      `No es el texto vigente de ${minutes}. Resumen digital de lo que se firma o aprueba: ${given}; del texto vigente, ${paper}: ${current}.`,
    NotASignatory: ({ minutes, person }) => `A ${person} no le toca firmar ${minutes}.`,
    SignsForAnother: ({ person, signatory }) =>
      `${person} no puede firmar ni negar la firma por ${signatory}: eso lo asienta el secretario ejecutivo.`,
    CertificateRevoked: ({ signatory, responder }) =>
      `El certificado de ${signatory} estaba revocado al firmar, según ${responder}: no hay firma.`,
    NotTheirsToApprove: ({ minutes, body, why }) =>
      `No puede aprobarse así ${minutes}: ${word(why, 'es')} (${word(body, 'es')}).`,
  },
  en: {
    NothingToMinute: ({ session, stage }) =>
      `The session ${session} has nothing to be minuted yet: it is ${word(stage, 'en')}.`,
    NotThatFar: ({ session, upTo, last }) =>
      `The minutes cannot go to event ${String(upTo)} of ${session}: its record goes to ${String(last)}.`,
    NotTheCurrentText: ({ minutes, given, current, paper }) =>
      `It is not the text of ${minutes} that stands. Digest of what is signed or approved: ${given}; of the text that stands, ${paper}: ${current}.`,
    NotASignatory: ({ minutes, person }) => `${person} does not have to sign ${minutes}.`,
    SignsForAnother: ({ person, signatory }) =>
      `${person} can neither sign nor refuse to sign for ${signatory}: the executive secretary records that.`,
    CertificateRevoked: ({ signatory, responder }) =>
      `The certificate of ${signatory} was revoked when it signed, says ${responder}: there is no signature.`,
    NotTheirsToApprove: ({ minutes, body, why }) =>
      `${minutes} cannot be approved so: ${word(why, 'en')} (${word(body, 'en')}).`,
  },
};
