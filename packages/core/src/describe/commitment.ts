import type { CommissionRejection } from '../commission/rejections.js';
import type { CommitmentRejection } from '../commitment/rejections.js';
import type { SuccessionRejection } from '../institution/succession/rejections.js';
import type { CommonRejection } from '../refusals.js';
import type { NotStanding } from '../resolution/not-standing.js';
import { series, word, type Bilingual } from './words.js';

export const COMMITMENT_WORDS: Bilingual<
  Exclude<CommitmentRejection, CommonRejection | CommissionRejection | SuccessionRejection | NotStanding>
> = {
  es: {
    OutsideAuthority: ({ institution, kind }) =>
      `${institution} (${word(kind, 'es')}) está fuera de la autoridad del órgano: solo la obliga su propio consentimiento, y se le invita a comprometerse.`,
    InvitationNotNeeded: ({ institution, kind }) =>
      `${institution} (${word(kind, 'es')}) está bajo la autoridad del órgano: el compromiso se le asigna, sin invitación.`,
    EffectNotOfResolution: ({ resolution, effect, institution }) =>
      `El acuerdo ${resolution} no tiene un efecto «${effect}» que alcance a ${institution}.`,
    NotInEffect: ({ resolution }) =>
      `El acuerdo ${resolution} no está en efecto: de él no nace todavía ningún compromiso.`,
    SupersedingNotNamed: ({ commitment }) =>
      `${commitment} se concluye por sustitución: falta decir qué compromiso o qué acuerdo la sustituye.`,
    NotSuperseded: ({ commitment, reason }) =>
      `${commitment} se concluye por otra causa, ${word(reason, 'es')}: nada la sustituye.`,
    ClosureNotResolved: ({ resolution, commitment }) =>
      `El acuerdo ${resolution} no concluye el compromiso ${commitment}.`,
    NotAwaitingConsent: ({ commitment, stage }) =>
      `El compromiso ${commitment} no espera respuesta a una invitación: su etapa es «${word(stage, 'es')}».`,
    NotOwed: ({ commitment, stage }) =>
      `El compromiso ${commitment} no está pendiente: su etapa es «${word(stage, 'es')}».`,
    ReportOutOfOrder: ({ report, expected }) =>
      `El informe de avance lleva el número ${String(report)}; el que sigue es el ${String(expected)}.`,
    ReportNotRectified: ({ report, rectified }) =>
      `El informe de avance lleva el número ${String(report)}, y el asiento que rectifica es el del informe ${String(rectified)}.`,
    NoSuchReport: ({ report, last }) =>
      last === 0
        ? `No hay informe de avance número ${String(report)}: el compromiso tiene 0 informes.`
        : `No hay informe de avance número ${String(report)}: el último es el ${String(last)}.`,
    ReportNotOpen: ({ report, stage }) =>
      `El informe de avance ${String(report)} ya no se puede juzgar: está ${word(stage, 'es')}.`,
    ReportNotReturned: ({ report, stage }) =>
      `Solo se reenvía un informe devuelto: el ${String(report)} está ${word(stage, 'es')}.`,
    NotCoResponsible: ({ commitment, institution }) =>
      `${institution} no es corresponsable del compromiso ${commitment}: no informa de una tarea propia.`,
    NoSuchMilestones: ({ commitment, milestones }) =>
      `El compromiso ${commitment} no tiene estos hitos: ${series(milestones, 'es')}.`,
    MilestonesNotClaimed: ({ report, milestones }) =>
      `El informe de avance ${String(report)} no da por alcanzados estos hitos: ${series(milestones, 'es')}.`,
    WeightsNotWhole: ({ sum, without }) =>
      `Los pesos de los hitos suman ${String(sum)} puntos base y deben sumar 10000; hitos sin peso: ${series(without, 'es')}.`,
    ProgressLowered: ({ report, progress, earlierReport, earlier }) =>
      `El informe ${String(report)} declara un avance de ${String(progress)} puntos base, menor que los ${String(earlier)} del informe ${String(earlierReport)}: un avance solo baja con su razón.`,
    EvidenceDiffers: ({ evidence }) =>
      `El contenido que conserva el registro no corresponde a la referencia de esta evidencia: ${series(evidence, 'es')}.`,
    EvidenceEmpty: ({ evidence }) =>
      `La huella de esta evidencia es la de un archivo vacío: ${series(evidence, 'es')}.`,
    NotAsAdopted: ({ resolution, effect }) =>
      `A quien entra después en la clase se le obliga a lo que dice el efecto «${effect}» del acuerdo ${resolution}, y a nada más.`,
    NothingToExtend: ({ commitment, term }) =>
      `El compromiso ${commitment} no tiene un día de vencimiento que prorrogar: ${word(term, 'es')}.`,
    ExtensionNotLater: ({ due, current }) => `La prórroga fija el ${due}, que no es posterior al ${current} vigente.`,
    NotClosed: ({ commitment, stage }) =>
      `Solo se reabre lo concluido: la etapa del compromiso ${commitment} es «${word(stage, 'es')}».`,
    NotSuspended: ({ commitment, stage }) =>
      `Solo se reanuda lo suspendido: la etapa del compromiso ${commitment} es «${word(stage, 'es')}».`,
    NotRed: ({ commitment }) => `El semáforo del compromiso ${commitment} no está en rojo.`,
    NotAnotherBody: ({ body }) => `${body} es el órgano que ya da seguimiento: se escala a otro.`,
    EscalationOpen: ({ commitment, escalation, to }) =>
      `El compromiso ${commitment} ya está escalado a ${to}: falta responder al escalamiento ${String(escalation)}.`,
    NoSuchEscalation: ({ escalation, last }) =>
      `No hay escalamiento número ${String(escalation)}: el compromiso tiene ${String(last)}.`,
    NotInReport: ({ report, evidence }) =>
      `El informe de avance ${String(report)} no contiene esta evidencia: ${series(evidence, 'es')}.`,
    ReceivedLater: ({ evidence, receivedOn, reportedOn }) =>
      `La evidencia «${evidence}» se recibió el ${receivedOn}, después del informe, que es del ${reportedOn}.`,
  },
  en: {
    OutsideAuthority: ({ institution, kind }) =>
      `${institution} (${word(kind, 'en')}) is outside the body's authority: only its own consent binds it, and it is invited to commit.`,
    InvitationNotNeeded: ({ institution, kind }) =>
      `${institution} (${word(kind, 'en')}) is under the body's authority: the commitment is assigned to it, with no invitation.`,
    EffectNotOfResolution: ({ resolution, effect, institution }) =>
      `The resolution ${resolution} has no effect "${effect}" that reaches ${institution}.`,
    NotInEffect: ({ resolution }) => `The resolution ${resolution} is not in effect: no commitment arises from it yet.`,
    SupersedingNotNamed: ({ commitment }) =>
      `${commitment} is closed as superseded: which commitment or which resolution takes its place has to be named.`,
    NotSuperseded: ({ commitment, reason }) =>
      `${commitment} is closed for another reason, ${word(reason, 'en')}: nothing takes its place.`,
    ClosureNotResolved: ({ resolution, commitment }) =>
      `The resolution ${resolution} does not close the commitment ${commitment}.`,
    NotAwaitingConsent: ({ commitment, stage }) =>
      `The commitment ${commitment} awaits no answer to an invitation: its stage is "${word(stage, 'en')}".`,
    NotOwed: ({ commitment, stage }) =>
      `The commitment ${commitment} is not owed: its stage is "${word(stage, 'en')}".`,
    ReportOutOfOrder: ({ report, expected }) =>
      `The progress report is numbered ${String(report)}; the next one is ${String(expected)}.`,
    ReportNotRectified: ({ report, rectified }) =>
      `The progress report is numbered ${String(report)}, and the entry that it puts right is that of report ${String(rectified)}.`,
    NoSuchReport: ({ report, last }) =>
      last === 0
        ? `There is no progress report ${String(report)}: the commitment has 0 reports.`
        : `There is no progress report ${String(report)}: the last one is ${String(last)}.`,
    ReportNotOpen: ({ report, stage }) =>
      `The progress report ${String(report)} can't be judged any more: it is ${word(stage, 'en')}.`,
    ReportNotReturned: ({ report, stage }) =>
      `Only a returned report is sent again: report ${String(report)} is ${word(stage, 'en')}.`,
    NotCoResponsible: ({ commitment, institution }) =>
      `${institution} is not co-responsible for the commitment ${commitment}: it has no duty of its own to report on.`,
    NoSuchMilestones: ({ commitment, milestones }) =>
      `The commitment ${commitment} has no such milestones: ${series(milestones, 'en')}.`,
    MilestonesNotClaimed: ({ report, milestones }) =>
      `The progress report ${String(report)} does not claim these milestones: ${series(milestones, 'en')}.`,
    WeightsNotWhole: ({ sum, without }) =>
      `The weights of the milestones add up to ${String(sum)} basis points and have to add up to 10000; milestones without weight: ${series(without, 'en')}.`,
    ProgressLowered: ({ report, progress, earlierReport, earlier }) =>
      `Report ${String(report)} claims a progress of ${String(progress)} basis points, less than the ${String(earlier)} of report ${String(earlierReport)}: progress is lowered only with its reason.`,
    EvidenceDiffers: ({ evidence }) =>
      `What the record holds is not what the reference of this evidence tells of: ${series(evidence, 'en')}.`,
    EvidenceEmpty: ({ evidence }) => `The digest of this evidence is that of an empty file: ${series(evidence, 'en')}.`,
    NotAsAdopted: ({ resolution, effect }) =>
      `A later member of the class is bound to what the effect "${effect}" of the resolution ${resolution} says, and to nothing else.`,
    NothingToExtend: ({ commitment, term }) =>
      `The commitment ${commitment} has no due day to put off: ${word(term, 'en')}.`,
    ExtensionNotLater: ({ due, current }) => `The extension sets ${due}, which is not later than ${current}.`,
    NotClosed: ({ commitment, stage }) =>
      `Only what is closed is reopened: the stage of the commitment ${commitment} is "${word(stage, 'en')}".`,
    NotSuspended: ({ commitment, stage }) =>
      `Only what is suspended is resumed: the stage of the commitment ${commitment} is "${word(stage, 'en')}".`,
    NotRed: ({ commitment }) => `The commitment ${commitment} is not assessed as red.`,
    NotAnotherBody: ({ body }) => `${body} follows it up already: it is escalated to another body.`,
    EscalationOpen: ({ commitment, escalation, to }) =>
      `The commitment ${commitment} is escalated to ${to} already: escalation ${String(escalation)} waits for its answer.`,
    NoSuchEscalation: ({ escalation, last }) =>
      `There is no escalation ${String(escalation)}: the commitment has ${String(last)}.`,
    NotInReport: ({ report, evidence }) =>
      `The progress report ${String(report)} does not hold this evidence: ${series(evidence, 'en')}.`,
    ReceivedLater: ({ evidence, receivedOn, reportedOn }) =>
      `The evidence "${evidence}" was received on ${receivedOn}, after the report, which is of ${reportedOn}.`,
  },
};
