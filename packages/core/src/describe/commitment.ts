import type { CommissionRejection } from '../commission/rejections.js';
import type { CommitmentRejection } from '../commitment/rejections.js';
import type { CommonRejection } from '../refusals.js';
import { series, word, type Bilingual } from './words.js';

export const COMMITMENT_WORDS: Bilingual<Exclude<CommitmentRejection, CommonRejection | CommissionRejection>> = {
  es: {
    OutsideAuthority: ({ institution, kind }) =>
      `${institution} (${word(kind, 'es')}) está fuera de la autoridad del órgano: solo la obliga su propio consentimiento, y se le invita a comprometerse.`,
    InvitationNotNeeded: ({ institution, kind }) =>
      `${institution} (${word(kind, 'es')}) está bajo la autoridad del órgano: el compromiso se le asigna, sin invitación.`,
    EffectNotOfResolution: ({ resolution, effect, institution }) =>
      `El acuerdo ${resolution} no tiene un efecto «${effect}» que alcance a ${institution}.`,
    NotInEffect: ({ resolution }) =>
      `El acuerdo ${resolution} no está en efecto: de él no nace todavía ningún compromiso.`,
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
    NotInReport: ({ report, evidence }) =>
      `The progress report ${String(report)} does not hold this evidence: ${series(evidence, 'en')}.`,
    ReceivedLater: ({ evidence, receivedOn, reportedOn }) =>
      `The evidence "${evidence}" was received on ${receivedOn}, after the report, which is of ${reportedOn}.`,
  },
};
