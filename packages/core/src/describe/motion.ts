import type { MotionRejection } from '../motion/rejections.js';
import type { CommitmentRejection } from '../commitment/rejections.js';
import type { CommonRejection } from '../refusals.js';
import { series, word, type Bilingual } from './words.js';

export const MOTION_WORDS: Bilingual<Exclude<MotionRejection, CommonRejection | CommitmentRejection>> = {
  es: {
    MotionLocked: ({ motion, session }) =>
      `La propuesta ${motion} está en el orden del día de ${session}: no se toca hasta que esa sesión la libere.`,
    MotionSettled: ({ motion, how }) => `La propuesta ${motion} ya está resuelta: fue ${word(how, 'es')}.`,
    NotBeforeThatSession: ({ motion, session }) => `La propuesta ${motion} no está en el orden del día de ${session}.`,
    NotOfMembers: ({ institution, body }) => `${institution} no tiene asiento en ${body}, y no puede proponer ahí.`,
    UnknownClass: ({ class: name }) => `La comisión no ha integrado la clase de destinatarios «${name}».`,
    UnknownAddressees: ({ institutions }) =>
      `La propuesta encarga tareas a instituciones que no están inscritas: ${series(institutions, 'es')}.`,
    MotionWithAnother: ({ motion, to }) => `La propuesta ${motion} se turnó a ${to}, que no ha informado.`,
    NotReferred: ({ motion }) => `La propuesta ${motion} no está turnada: no hay de qué informar.`,
  },
  en: {
    MotionLocked: ({ motion, session }) =>
      `The motion ${motion} is on the agenda of ${session}: nothing touches it until that session releases it.`,
    MotionSettled: ({ motion, how }) => `The motion ${motion} is settled: it was ${word(how, 'en')}.`,
    NotBeforeThatSession: ({ motion, session }) => `The motion ${motion} is not on the agenda of ${session}.`,
    NotOfMembers: ({ institution, body }) => `${institution} has no seat in ${body}, and can't propose there.`,
    UnknownClass: ({ class: name }) => `The commission has listed no assignee class "${name}".`,
    UnknownAddressees: ({ institutions }) =>
      `The motion gives tasks to institutions that are not registered: ${series(institutions, 'en')}.`,
    MotionWithAnother: ({ motion, to }) => `The motion ${motion} was referred to ${to}, which has not reported back.`,
    NotReferred: ({ motion }) => `The motion ${motion} is not referred: there is nothing to report on.`,
  },
};
