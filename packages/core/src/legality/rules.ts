import { absentVotes } from './absent-votes.js';
import { abstention } from './abstention.js';
import { accreditation } from './accreditation.js';
import { agendaAdditions } from './agenda-additions.js';
import { agendaApproval } from './agenda-approval.js';
import { alternate } from './alternate.js';
import { authorityOverResolution } from './authority-over-resolution.js';
import { castingVote } from './casting-vote.js';
import { chairVote } from './chair-vote.js';
import { charterInForce } from './charter-in-force.js';
import { classExpansion } from './class-expansion.js';
import { closedAgenda } from './closed-agenda.js';
import { closedBy } from './closed-by.js';
import { closureReason } from './closure-reason.js';
import { competence } from './competence.js';
import { completionScale } from './completion-scale.js';
import { consensus } from './consensus.js';
import { compoundQuorum } from './compound-quorum.js';
import { consent } from './consent.js';
import { convocationPapers } from './convocation-papers.js';
import { decidesOrProposes } from './decides-or-proposes.js';
import { curedByAppearing } from './cured-by-appearing.js';
import { designation } from './designation.js';
import { dissent } from './dissent.js';
import { everyoneConvened } from './everyone-convened.js';
import { evidence } from './evidence.js';
import { extension } from './extension.js';
import { extraordinaryNotice } from './extraordinary-notice.js';
import { extraordinaryRequest } from './extraordinary-request.js';
import { irregularEffects } from './irregular-effects.js';
import { itemPapers } from './item-papers.js';
import { jointSession } from './joint-session.js';
import { majority } from './majority.js';
import { minutesApproval } from './minutes-approval.js';
import { minutesContent } from './minutes-content.js';
import { minutesDraftedInTime } from './minutes-drafted-in-time.js';
import { minutesPublishedInTime } from './minutes-published-in-time.js';
import { minutesSignatories } from './minutes-signatories.js';
import { minutesSignedInTime } from './minutes-signed-in-time.js';
import { notifiedInTime } from './notified-in-time.js';
import { oneVotePerInstitution } from './one-vote-per-institution.js';
import { opening } from './opening.js';
import { ordinaryNotice } from './ordinary-notice.js';
import { presiding } from './presiding.js';
import { procedure } from './procedure.js';
import { publishedInTime } from './published-in-time.js';
import { quorum } from './quorum.js';
import { quorumBase } from './quorum-base.js';
import { quorumFormula } from './quorum-formula.js';
import { quorumVerified } from './quorum-verified.js';
import { ratificationTerm } from './ratification-term.js';
import { recusal } from './recusal.js';
import { redResponse } from './red-response.js';
import { registerNumber } from './register-number.js';
import { remoteAttendance } from './remote-attendance.js';
import { reporter } from './reporter.js';
import { retention } from './retention.js';
import { rescheduling } from './rescheduling.js';
import { seatHolder } from './seat-holder.js';
import { secondCall } from './second-call.js';
import { separation } from './separation.js';
import { sourceAct } from './source-act.js';
import { takesEffect } from './takes-effect.js';
import { voiceOnly } from './voice-only.js';
import { withoutConvocation } from './without-convocation.js';
import { workingDays } from './working-days.js';
import { writtenConsultation } from './written-consultation.js';
import type { Rule } from './rule.js';

/** Every rule that this release knows, by its file. */
export const RULES: Readonly<Record<string, Rule<never>>> = {
  'absent-votes': absentVotes,
  abstention: abstention,
  accreditation: accreditation,
  'agenda-additions': agendaAdditions,
  'agenda-approval': agendaApproval,
  alternate: alternate,
  'authority-over-resolution': authorityOverResolution,
  'casting-vote': castingVote,
  'chair-vote': chairVote,
  'charter-in-force': charterInForce,
  'class-expansion': classExpansion,
  'closed-agenda': closedAgenda,
  'closed-by': closedBy,
  'closure-reason': closureReason,
  competence: competence,
  'completion-scale': completionScale,
  consensus: consensus,
  'compound-quorum': compoundQuorum,
  consent: consent,
  'convocation-papers': convocationPapers,
  'decides-or-proposes': decidesOrProposes,
  'cured-by-appearing': curedByAppearing,
  designation: designation,
  dissent: dissent,
  'everyone-convened': everyoneConvened,
  evidence: evidence,
  extension: extension,
  'extraordinary-notice': extraordinaryNotice,
  'extraordinary-request': extraordinaryRequest,
  'irregular-effects': irregularEffects,
  'item-papers': itemPapers,
  'joint-session': jointSession,
  majority: majority,
  'minutes-approval': minutesApproval,
  'minutes-content': minutesContent,
  'minutes-drafted-in-time': minutesDraftedInTime,
  'minutes-published-in-time': minutesPublishedInTime,
  'minutes-signatories': minutesSignatories,
  'minutes-signed-in-time': minutesSignedInTime,
  'notified-in-time': notifiedInTime,
  'one-vote-per-institution': oneVotePerInstitution,
  opening: opening,
  'ordinary-notice': ordinaryNotice,
  presiding: presiding,
  procedure: procedure,
  'published-in-time': publishedInTime,
  quorum: quorum,
  'quorum-base': quorumBase,
  'quorum-formula': quorumFormula,
  'quorum-verified': quorumVerified,
  'ratification-term': ratificationTerm,
  recusal: recusal,
  'red-response': redResponse,
  'register-number': registerNumber,
  'remote-attendance': remoteAttendance,
  reporter: reporter,
  retention: retention,
  rescheduling: rescheduling,
  'seat-holder': seatHolder,
  'second-call': secondCall,
  separation: separation,
  'source-act': sourceAct,
  'takes-effect': takesEffect,
  'voice-only': voiceOnly,
  'without-convocation': withoutConvocation,
  'working-days': workingDays,
  'written-consultation': writtenConsultation,
};
