import type { MotionRejection } from '../motion/rejections.js';
import type { CommonRejection } from '../refusals.js';
import type { SessionRejection } from '../session/rejections.js';
import { CONVOCATION_WORDS } from './convocation.js';
import { series, word, type Bilingual } from './words.js';

export const SESSION_WORDS: Bilingual<Exclude<SessionRejection, CommonRejection | MotionRejection>> = {
  es: {
    ...CONVOCATION_WORDS.es,
    NotDecidedYet: ({ item }) => `El punto «${item}» no tiene resultado: no hay de qué disentir.`,
    IdDoesNotMatch: ({ id, expected }) =>
      `El identificador dado es ${id}, y le toca ${expected}: el de una sesión viene de su órgano, año, tipo y número; el de un acta, de su sesión.`,
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
    CannotPreside: ({ person, by, why }) =>
      `La persona ${person} no puede presidir como ${word(by, 'es')}: ${word(why, 'es')}.`,
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
    SeatsVotedAlready: ({ item, seats }) => `Ya votaron el punto «${item}»: ${series(seats, 'es')}.`,
    CountsDoNotAdd: ({ counted, voters }) =>
      `Los votos contados son ${String(counted)} y quienes votaron, ${String(voters)}: no cuadran.`,
    NothingDeclared: ({ item }) => `En el punto «${item}» no se declaró unanimidad ni consenso: no hay qué objetar.`,
    SeatPresent: ({ seat }) => `El asiento «${seat}» está representado: vota en persona.`,
    NameTaken: ({ name }) => `El nombre «${name}» ya es de otro punto, modificación o parte.`,
    ItemIsSplit: ({ item, parts }) => `El punto «${item}» se vota por partes: ${series(parts, 'es')}.`,
    AmendmentsPending: ({ item, amendments }) =>
      `Antes del punto «${item}» se resuelven sus modificaciones: ${series(amendments, 'es')}.`,
    EffectsNotDivided: ({ missing, repeated, unknown }) =>
      `Cada efecto de la propuesta va en una sola parte. Faltan: ${series(missing, 'es')}; se repiten: ${series(repeated, 'es')}; no son de ella: ${series(unknown, 'es')}.`,
    ClosesInThePast: ({ closes, at }) => `La consulta se cerraría en ${closes}, y se abre en ${at}.`,
    RepliesClosed: ({ closes, at }) => `La consulta se cerró en ${closes}; la respuesta es de ${at}.`,
    NotReportable: ({ session, to, why }) => `De ${session} no se informa a ${to}: ${word(why, 'es')}.`,
    OutcomeDetail: ({ item, outcome, detail, problem }) =>
      `En el resultado «${word(outcome, 'es')}» del punto «${item}», ${word(detail, 'es')} ${word(problem, 'es')}.`,
    ReferredToItself: ({ body }) => `El órgano ${body} no se turna el punto a sí mismo.`,
  },
  en: {
    ...CONVOCATION_WORDS.en,
    NotDecidedYet: ({ item }) => `The item "${item}" has no outcome: there is nothing to dissent from.`,
    IdDoesNotMatch: ({ id, expected }) =>
      `The id given is ${id}, and it has to be ${expected}: a session has its own from its body, year, kind and number; minutes, from their session.`,
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
    CannotPreside: ({ person, by, why }) => `${person} can't preside as ${word(by, 'en')}: ${word(why, 'en')}.`,
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
    SeatsVotedAlready: ({ item, seats }) => `These have voted on the item "${item}" already: ${series(seats, 'en')}.`,
    CountsDoNotAdd: ({ counted, voters }) =>
      `The votes counted are ${String(counted)} and the voters ${String(voters)}: they do not add up.`,
    NothingDeclared: ({ item }) =>
      `Neither unanimity nor consensus was declared on the item "${item}": there is nothing to object to.`,
    SeatPresent: ({ seat }) => `Somebody is present at the seat "${seat}", and votes in person.`,
    NameTaken: ({ name }) => `The name "${name}" is already that of another item, amendment or part.`,
    ItemIsSplit: ({ item, parts }) => `The item "${item}" is voted in parts: ${series(parts, 'en')}.`,
    AmendmentsPending: ({ item, amendments }) =>
      `Before the item "${item}" its amendments are decided: ${series(amendments, 'en')}.`,
    EffectsNotDivided: ({ missing, repeated, unknown }) =>
      `Each effect of the motion goes with one part. Left out: ${series(missing, 'en')}; repeated: ${series(repeated, 'en')}; not its own: ${series(unknown, 'en')}.`,
    ClosesInThePast: ({ closes, at }) => `The consultation would close at ${closes}, and is opened at ${at}.`,
    RepliesClosed: ({ closes, at }) => `The consultation closed at ${closes}; the reply is of ${at}.`,
    NotReportable: ({ session, to, why }) => `There is no reporting of ${session} to ${to}: ${word(why, 'en')}.`,
    OutcomeDetail: ({ item, outcome, detail, problem }) =>
      `In the outcome "${word(outcome, 'en')}" of the item "${item}", ${word(detail, 'en')} is ${word(problem, 'en')}.`,
    ReferredToItself: ({ body }) => `The body ${body} does not refer the item to itself.`,
  },
};
