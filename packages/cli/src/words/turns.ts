import { word, type Language } from '@acta/core';
import type { SessionRecord, Turn } from '@acta/projections';

type NameOf = (person: string) => string;

const es = (turn: Turn, nameOf: NameOf): string => {
  switch (turn.kind) {
    case 'presiding':
      return `Preside ${nameOf(turn.person)}: ${word(turn.by, 'es')}.`;
    case 'officers':
      return `En la mesa: ${turn.officers.map(({ office, person }) => `${nameOf(person)}, ${word(office, 'es')}`).join('; ')}.`;
    case 'recess':
      return `Se suspendió a las ${turn.at}, para seguir el ${turn.day} a las ${turn.time}.`;
    case 'resumed':
      return `Se reanudó con ${turn.present} presentes.`;
    case 'participation':
      return `Participación a distancia por ${turn.means}: ${turn.assured.map((one) => word(one, 'es')).join(', ')}.`;
    case 'count-requested':
      return `El asiento «${turn.seat}» pidió que se verificara el quórum.`;
    case 'recusal':
      return `El asiento «${turn.seat}» se excusó.`;
    case 'opinion':
      return `Opinión del asiento «${turn.seat}»: ${turn.paper.paper}.`;
    case 'dissent':
      return `Voto particular del asiento «${turn.seat}», del ${turn.entry.day}: ${turn.paper.paper}.`;
    case 'item-added':
      return `Se agregó el punto «${turn.item}»: ${turn.title}.`;
    case 'papers-sent':
      return `Se enviaron documentos del punto «${turn.item}»: ${[turn.papers.length, ...turn.awaited].join('; ')}.`;
    case 'agenda-approved':
      return (
        `El orden del día se aprobó: ${turn.votesFor} a favor, ${turn.votesAgainst} en contra` +
        `${turn.withdrawn.length === 0 ? '' : `; se retiraron ${turn.withdrawn.join(', ')}`}.`
      );
    case 'second-call':
      return `Segunda convocatoria, para el ${turn.at.day} a las ${turn.at.time}.`;
    case 'deferred':
      return `Se aplazó: ${turn.reason}.`;
    case 'rescheduled':
      return `Se reprogramó para el ${turn.day} a las ${turn.time}${turn.place === undefined ? '' : `, en ${turn.place}`}: ${turn.reason}.`;
    case 'called-off':
      return `Se canceló: ${turn.reason}.`;
  }
};

const en = (turn: Turn, nameOf: NameOf): string => {
  switch (turn.kind) {
    case 'presiding':
      return `${nameOf(turn.person)} presides: ${word(turn.by, 'en')}.`;
    case 'officers':
      return `At the table: ${turn.officers.map(({ office, person }) => `${nameOf(person)}, ${word(office, 'en')}`).join('; ')}.`;
    case 'recess':
      return `Recessed at ${turn.at}, to continue on ${turn.day} at ${turn.time}.`;
    case 'resumed':
      return `Resumed with ${turn.present} present.`;
    case 'participation':
      return `Remote participation by ${turn.means}: ${turn.assured.map((one) => word(one, 'en')).join(', ')}.`;
    case 'count-requested':
      return `The seat "${turn.seat}" asked for a quorum count.`;
    case 'recusal':
      return `The seat "${turn.seat}" was recused.`;
    case 'opinion':
      return `Opinion of the seat "${turn.seat}": ${turn.paper.paper}.`;
    case 'dissent':
      return `Dissent of the seat "${turn.seat}", of ${turn.entry.day}: ${turn.paper.paper}.`;
    case 'item-added':
      return `The item "${turn.item}" was added: ${turn.title}.`;
    case 'papers-sent':
      return `Papers of the item "${turn.item}" were sent: ${[turn.papers.length, ...turn.awaited].join('; ')}.`;
    case 'agenda-approved':
      return (
        `The agenda was approved: ${turn.votesFor} for, ${turn.votesAgainst} against` +
        `${turn.withdrawn.length === 0 ? '' : `; withdrawn: ${turn.withdrawn.join(', ')}`}.`
      );
    case 'second-call':
      return `Second call, for ${turn.at.day} at ${turn.at.time}.`;
    case 'deferred':
      return `Put off: ${turn.reason}.`;
    case 'rescheduled':
      return `Rescheduled for ${turn.day} at ${turn.time}${turn.place === undefined ? '' : `, at ${turn.place}`}: ${turn.reason}.`;
    case 'called-off':
      return `Called off: ${turn.reason}.`;
  }
};

/** What a turn of a session is, in a sentence. */
export const turnInWords = (turn: Turn, language: Language, nameOf: NameOf): string =>
  language === 'es' ? es(turn, nameOf) : en(turn, nameOf);

const CALL = {
  es: {
    requested: (by: string, grounds: string) => `Pedida por: ${by}. ${grounds}`,
    notConvened: (who: string) => `No se convocó a: ${who}.`,
    secondCall: (day: string, time: string) => `Segunda convocatoria anunciada para el ${day} a las ${time}.`,
    joint: (sessions: string) => `Sesión conjunta con ${sessions}.`,
    agreed: (seats: string) => `Sin convocatoria, por acuerdo de ${seats}.`,
  },
  en: {
    requested: (by: string, grounds: string) => `Requested by: ${by}. ${grounds}`,
    notConvened: (who: string) => `Not convened: ${who}.`,
    secondCall: (day: string, time: string) => `Second call announced for ${day} at ${time}.`,
    joint: (sessions: string) => `Held jointly with ${sessions}.`,
    agreed: (seats: string) => `Without convocation, by agreement of ${seats}.`,
  },
} as const;

/** Who asked for the session, whom it left out, and with which others it is held. */
export const callInWords = (
  { requestedBy, notConvened, secondCall, jointWith, agreedBy }: SessionRecord,
  language: Language,
): readonly string[] => {
  const told = language === 'es' ? CALL.es : CALL.en;
  return [
    ...(requestedBy === undefined ? [] : [told.requested(word(requestedBy.by, language), requestedBy.grounds)]),
    ...(notConvened.length === 0 ? [] : [told.notConvened(notConvened.join(', '))]),
    ...(secondCall === undefined ? [] : [told.secondCall(secondCall.day, secondCall.time)]),
    ...(jointWith.length === 0 ? [] : [told.joint(jointWith.join(', '))]),
    ...(agreedBy === undefined ? [] : [told.agreed(agreedBy.join(', '))]),
  ];
};
