import { alternate } from './alternate.js';
import { castingVote } from './casting-vote.js';
import { charterInForce } from './charter-in-force.js';
import { classExpansion } from './class-expansion.js';
import { closedAgenda } from './closed-agenda.js';
import { closedBy } from './closed-by.js';
import { closureReason } from './closure-reason.js';
import { competence } from './competence.js';
import { completionScale } from './completion-scale.js';
import { consent } from './consent.js';
import { convocationPapers } from './convocation-papers.js';
import { evidence } from './evidence.js';
import { extraordinaryNotice } from './extraordinary-notice.js';
import { irregularEffects } from './irregular-effects.js';
import { majority } from './majority.js';
import { oneVotePerInstitution } from './one-vote-per-institution.js';
import { opening } from './opening.js';
import { ordinaryNotice } from './ordinary-notice.js';
import { procedure } from './procedure.js';
import { quorum } from './quorum.js';
import { quorumBase } from './quorum-base.js';
import { quorumFormula } from './quorum-formula.js';
import { quorumVerified } from './quorum-verified.js';
import { registerNumber } from './register-number.js';
import { reporter } from './reporter.js';
import { retention } from './retention.js';
import { separation } from './separation.js';
import { sourceAct } from './source-act.js';
import { takesEffect } from './takes-effect.js';
import { voiceOnly } from './voice-only.js';
import { workingDays } from './working-days.js';
import type { Rule } from './rule.js';

/** Every rule that this release knows, by its file. */
export const RULES: Readonly<Record<string, Rule<never>>> = {
  alternate: alternate,
  'casting-vote': castingVote,
  'charter-in-force': charterInForce,
  'class-expansion': classExpansion,
  'closed-agenda': closedAgenda,
  'closed-by': closedBy,
  'closure-reason': closureReason,
  competence: competence,
  'completion-scale': completionScale,
  consent: consent,
  'convocation-papers': convocationPapers,
  evidence: evidence,
  'extraordinary-notice': extraordinaryNotice,
  'irregular-effects': irregularEffects,
  majority: majority,
  'one-vote-per-institution': oneVotePerInstitution,
  opening: opening,
  'ordinary-notice': ordinaryNotice,
  procedure: procedure,
  quorum: quorum,
  'quorum-base': quorumBase,
  'quorum-formula': quorumFormula,
  'quorum-verified': quorumVerified,
  'register-number': registerNumber,
  reporter: reporter,
  retention: retention,
  separation: separation,
  'source-act': sourceAct,
  'takes-effect': takesEffect,
  'voice-only': voiceOnly,
  'working-days': workingDays,
};
