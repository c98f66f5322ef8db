import type { BodyRejection } from '../body/rejections.js';
import type { CommissionRejection } from '../commission/rejections.js';
import type { SuccessionRejection } from '../institution/succession/rejections.js';
import type { CommonRejection } from '../refusals.js';
import { series, word, type Bilingual } from './words.js';

export const BODY_WORDS: Bilingual<
  Exclude<BodyRejection, CommonRejection | CommissionRejection | SuccessionRejection>
> = {
  es: {
    EndsBeforeItBegins: ({ from, until }) => `Terminaría el ${until}, antes de empezar, el ${from}.`,
    SeatTaken: ({ seat, institution, right, holder, from }) =>
      `El asiento «${seat}» ya existe: es de ${institution}, ${word(holder, 'es')}, con ${word(right, 'es')}, desde el ${from}.`,
    UnknownSeat: ({ body, seat, seats }) =>
      `El órgano ${body} no tiene el asiento «${seat}»; sus asientos son: ${series(seats, 'es')}.`,
    NotInOffice: ({ office, person, endedOn }) =>
      `La persona ${person} no ocupa el cargo de ${word(office, 'es')}` +
      (endedOn === null ? ' ni consta que lo ocupara.' : `: lo dejó el ${endedOn}.`),
    NotAPermanentGuest: ({ body, institution, endedOn }) =>
      `La institución ${institution} no es invitada permanente del órgano ${body}` +
      (endedOn === null ? ' ni consta que lo fuera.' : `: lo fue hasta el ${endedOn}.`),
  },
  en: {
    EndsBeforeItBegins: ({ from, until }) => `It would end on ${until}, before it begins, on ${from}.`,
    SeatTaken: ({ seat, institution, right, holder, from }) =>
      `The seat "${seat}" exists already: it belongs to ${institution}, ${word(holder, 'en')}, with ${word(right, 'en')}, since ${from}.`,
    UnknownSeat: ({ body, seat, seats }) =>
      `The body ${body} has no seat "${seat}"; its seats are: ${series(seats, 'en')}.`,
    NotInOffice: ({ office, person, endedOn }) =>
      `The person ${person} does not hold the office of ${word(office, 'en')}` +
      (endedOn === null ? ', and is not recorded as having held it.' : `: it ended on ${endedOn}.`),
    NotAPermanentGuest: ({ body, institution, endedOn }) =>
      `The institution ${institution} is not a permanent guest of the body ${body}` +
      (endedOn === null ? ', and is not recorded as having been one.' : `: it was one until ${endedOn}.`),
  },
};
