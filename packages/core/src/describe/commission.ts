import type { CommissionRejection } from '../commission/rejections.js';
import type { CommonRejection } from '../refusals.js';
import { series, word, type Bilingual } from './words.js';

export const COMMISSION_WORDS: Bilingual<Exclude<CommissionRejection, CommonRejection>> = {
  es: {
    DatesOutOfOrder: ({ earlier, later, earlierDay, laterDay }) =>
      `Las fechas no guardan orden: ${word(earlier, 'es')} (${earlierDay}) debe ser antes que ${word(later, 'es')} (${laterDay}), o el mismo día.`,
    CharterNotLater: ({ from, inForceFrom }) =>
      `Las reglas de operación regirían desde el ${from}, antes que las vigentes, que rigen desde el ${inForceFrom}.`,
    CharterContradicts: ({ parameter, problem, stated, limit }) =>
      `Las reglas de operación se contradicen en «${word(parameter, 'es')}»: ${word(problem, 'es')} (dicen ${word(stated, 'es')}; la medida es ${word(limit, 'es')}).`,
    NoSuchEffect: ({ resolution, effect }) =>
      `El acuerdo ${resolution} no tiene un efecto «${effect}» que dé lugar a esto.`,
    OnlyByEnactment: ({ resolution }) =>
      `Lo que dispone el acuerdo ${resolution} nace al ponerlo en efecto; nadie lo registra por su cuenta.`,
    HolidayPassed: ({ day, today }) =>
      `El día ${day} ya pasó (hoy es ${today}): declararlo inhábil cambiaría plazos ya contados.`,
    UnknownMembers: ({ class: name, members }) =>
      `La clase de destinatarios «${name}» nombra instituciones que no están inscritas: ${series(members, 'es')}.`,
    OfficeAlreadyHeld: ({ office, by, from }) =>
      `El cargo de ${word(office, 'es')} lo ocupa la persona ${by} desde el ${from}.`,
  },
  en: {
    DatesOutOfOrder: ({ earlier, later, earlierDay, laterDay }) =>
      `The dates are out of order: ${word(earlier, 'en')} (${earlierDay}) can't be later than ${word(later, 'en')} (${laterDay}).`,
    CharterNotLater: ({ from, inForceFrom }) =>
      `The charter would govern from ${from}, before the one in force, which governs from ${inForceFrom}.`,
    CharterContradicts: ({ parameter, problem, stated, limit }) =>
      `The charter contradicts itself in "${word(parameter, 'en')}": ${word(problem, 'en')} (it says ${word(stated, 'en')}; the measure is ${word(limit, 'en')}).`,
    NoSuchEffect: ({ resolution, effect }) =>
      `The resolution ${resolution} has no effect "${effect}" that brings this about.`,
    OnlyByEnactment: ({ resolution }) =>
      `What the resolution ${resolution} sets in motion arises when it is brought into effect; nobody records it otherwise.`,
    HolidayPassed: ({ day, today }) =>
      `The day ${day} has passed (today is ${today}): to declare it a holiday would change terms already counted.`,
    UnknownMembers: ({ class: name, members }) =>
      `The assignee class "${name}" names institutions that are not registered: ${series(members, 'en')}.`,
    OfficeAlreadyHeld: ({ office, by, from }) =>
      `The office of ${word(office, 'en')} has been held by the person ${by} since ${from}.`,
  },
};
