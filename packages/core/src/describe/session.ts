import type { CommonRejection } from '../refusals.js';
import type { SessionRejection } from '../session/rejections.js';
import { CONVOCATION_WORDS } from './convocation.js';
import { series, word, type Bilingual } from './words.js';

export const SESSION_WORDS: Bilingual<Exclude<SessionRejection, CommonRejection>> = {
  es: {
    ...CONVOCATION_WORDS.es,
    NotDecidedYet: ({ item }) => `El punto «${item}» no tiene resultado: no hay de qué disentir.`,
    IdDoesNotMatch: ({ id, expected }) =>
      `La sesión lleva el identificador ${id}; por su órgano, año, tipo y número le toca ${expected}.`,
    SessionInThePast: ({ day, convenedOn }) =>
      `La sesión sería el ${day}, antes de su convocatoria, que es del ${convenedOn}.`,
    NoVotingSeats: ({ body }) => `El órgano ${body} no tiene asientos con voto: no hay a quién convocar.`,
    MotionMissing: ({ item }) =>
      `El punto «${item}» es de decisión y no dice qué propuesta de acuerdo se somete a votación.`,
    MotionNotExpected: ({ item, kind }) =>
      `El punto «${item}» es de ${word(kind, 'es')}: no lleva propuesta de acuerdo.`,
    MotionNotFree: ({ motion, stage }) => `La propuesta ${motion} no está disponible: está ${word(stage, 'es')}.`,
    MotionOfAnotherBody: ({ motion, body }) => `La propuesta ${motion} se presentó ante otro órgano, no ante ${body}.`,
    MotionTwice: ({ motion }) => `La propuesta ${motion} aparece dos veces en el orden del día.`,
    NotInvited: ({ institution }) => `${institution} no fue convocada a la sesión.`,
    UnknownSeats: ({ seats, body }) => `El órgano ${body} no tiene estos asientos: ${series(seats, 'es')}.`,
    NotInThatSeat: ({ seat, person }) => `La persona ${person} no consta como presente en el asiento «${seat}».`,
    PersonInTwoSeats: ({ person, seats }) =>
      `La persona ${person} aparece a la vez en varios asientos: ${series(seats, 'es')}.`,
    NotOnItsDay: ({ day, onDay }) => `La sesión se convocó para el ${day}; el acto es del ${onDay}.`,
    WrongStage: ({ stage, needed }) =>
      `La sesión está en la etapa «${word(stage, 'es')}»; este acto requiere la etapa «${word(needed, 'es')}».`,
    NotOnAgenda: ({ item, agenda }) =>
      `El punto «${item}» no está en el orden del día, que contiene: ${series(agenda, 'es')}.`,
    NothingToVote: ({ item, kind }) => `El punto «${item}» es de ${word(kind, 'es')}: no tiene nada que votar.`,
    NotPutToVote: ({ item }) => `El punto «${item}» no se ha sometido a votación.`,
    SeatsAbsent: ({ seats }) =>
      `Constan votos de asientos que no estaban presentes con derecho a voto: ${series(seats, 'es')}.`,
    VotedAlready: ({ item }) => `El punto «${item}» ya se votó.`,
    NotVotedYet: ({ item }) => `El punto «${item}» todavía no se ha votado.`,
    Decided: ({ item, outcome }) => `El punto «${item}» ya tiene resultado: ${word(outcome, 'es')}.`,
    OutcomeMissing: ({ item }) =>
      `El punto «${item}» no se votó: hay que decir si se tomó conocimiento de él, se aplazó o se retiró.`,
    ClassWithoutList: ({ class: name }) =>
      `La clase de destinatarios «${name}» no tenía lista ese día: no se puede desglosar.`,
    ItemsWithoutOutcome: ({ items }) =>
      `La sesión no se puede clausurar: faltan los resultados de ${series(items, 'es')}.`,
  },
  en: {
    ...CONVOCATION_WORDS.en,
    NotDecidedYet: ({ item }) => `The item "${item}" has no outcome: there is nothing to dissent from.`,
    IdDoesNotMatch: ({ id, expected }) =>
      `The session carries the id ${id}; its body, year, kind and number make it ${expected}.`,
    SessionInThePast: ({ day, convenedOn }) =>
      `The session would be on ${day}, before its convocation, which is of ${convenedOn}.`,
    NoVotingSeats: ({ body }) => `The body ${body} has no voting seats: there is nobody to convene.`,
    MotionMissing: ({ item }) => `The item "${item}" is for decision and does not say which motion is put to the vote.`,
    MotionNotExpected: ({ item, kind }) => `The item "${item}" is for ${word(kind, 'en')}: it carries no motion.`,
    MotionNotFree: ({ motion, stage }) => `The motion ${motion} is not free: it is ${word(stage, 'en')}.`,
    MotionOfAnotherBody: ({ motion, body }) => `The motion ${motion} was proposed to another body, not to ${body}.`,
    MotionTwice: ({ motion }) => `The motion ${motion} stands twice on the agenda.`,
    NotInvited: ({ institution }) => `${institution} was not called to the session.`,
    UnknownSeats: ({ seats, body }) => `The body ${body} has no such seats: ${series(seats, 'en')}.`,
    NotInThatSeat: ({ seat, person }) => `The person ${person} is not recorded as present at the seat "${seat}".`,
    PersonInTwoSeats: ({ person, seats }) =>
      `The person ${person} stands at several seats at once: ${series(seats, 'en')}.`,
    NotOnItsDay: ({ day, onDay }) => `The session was convened for ${day}; the act is of ${onDay}.`,
    WrongStage: ({ stage, needed }) =>
      `The session is at the stage "${word(stage, 'en')}"; this act needs the stage "${word(needed, 'en')}".`,
    NotOnAgenda: ({ item, agenda }) => `The item "${item}" is not on the agenda, which holds: ${series(agenda, 'en')}.`,
    NothingToVote: ({ item, kind }) => `The item "${item}" is for ${word(kind, 'en')}: there is nothing to vote on.`,
    NotPutToVote: ({ item }) => `The item "${item}" has not been put to the vote.`,
    SeatsAbsent: ({ seats }) =>
      `There are votes of seats that were not present with a right to vote: ${series(seats, 'en')}.`,
    VotedAlready: ({ item }) => `The item "${item}" has been voted on.`,
    NotVotedYet: ({ item }) => `The item "${item}" has not been voted on yet.`,
    Decided: ({ item, outcome }) => `The item "${item}" has its outcome: ${word(outcome, 'en')}.`,
    OutcomeMissing: ({ item }) =>
      `The item "${item}" was not voted on: say whether it was noted, deferred or withdrawn.`,
    ClassWithoutList: ({ class: name }) =>
      `The assignee class "${name}" had no list on that day: it can't be expanded.`,
    ItemsWithoutOutcome: ({ items }) => `The session can't be closed: outcomes are wanting for ${series(items, 'en')}.`,
  },
};
