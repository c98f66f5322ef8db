import type { Body } from '../body/state.js';
import { charterOn } from '../commission/state.js';
import type { Charter } from '../charter.js';
import type { Premises, Standing } from '../decider.js';
import { isOutsideAuthority } from '../institution/state.js';
import type { Check } from '../legality/check.js';
import { classExpansion } from '../legality/class-expansion.js';
import { closedBy } from '../legality/closed-by.js';
import { closureReason } from '../legality/closure-reason.js';
import type { DutySubject, ExaminedEvidence, VerificationSubject } from '../legality/commitment-subjects.js';
import { completionScale } from '../legality/completion-scale.js';
import { consent } from '../legality/consent.js';
import { evidence } from '../legality/evidence.js';
import { extension } from '../legality/extension.js';
import { redResponse } from '../legality/red-response.js';
import { reporter } from '../legality/reporter.js';
import { check } from '../legality/rule.js';
import { separation } from '../legality/separation.js';
import { sourceAct } from '../legality/source-act.js';
import { holderOf, holdingOf } from '../offices.js';
import { addressedBy } from '../resolution/addressees.js';
import { laterMembersOf } from '../resolution/later-members.js';
import { COMMISSION, type InstitutionId } from '../values.js';
import { fallsWith } from './closing/decide.js';
import type { Evidence } from './commands.js';
import type { SourceAct } from './source-act.js';
import { levelOf } from './level.js';
import type { CommitmentEvent, ConsentRecorded, ReportVerified } from './events.js';
import type { Commitment } from './state.js';

const charterFor = ({ onDay }: Standing, premises: Premises): Charter | null => {
  const commission = premises.get(COMMISSION);
  return commission === null ? null : (charterOn(commission, onDay)?.charter ?? null);
};

const dutySubject = (
  { source, institution }: { readonly source: SourceAct; readonly institution: DutySubject['institution'] },
  given: ConsentRecorded['data'] | null,
  standing: Standing,
  premises: Premises,
): DutySubject => {
  const cited = source.kind === 'resolution' ? premises.get(source.resolution) : null;
  const effect = source.kind === 'resolution' ? source.effect : null;
  const bound = premises.get(institution);
  const later =
    cited === null || effect === null ? [] : laterMembersOf(cited, effect, premises.get(COMMISSION), standing.onDay);
  return {
    source,
    institution,
    outsideAuthority: bound !== null && isOutsideAuthority(bound),
    addressees: cited === null || effect === null ? null : [...addressedBy(cited, effect), ...later],
    later,
    class: cited?.expanded.find((expanded) => expanded.effect === effect) ?? null,
    consent: given,
    charter: charterFor(standing, premises),
    standing,
  };
};

/** A file is held when its bytes still give its digest; anything else when it can be produced by its folio or its paper. */
const examinedEvidence = (item: Evidence, premises: Premises): ExaminedEvidence => {
  const state = item.paper === undefined ? null : premises.paper(item.paper);
  const paperHeld = state !== null && state.held && state.digest === 'agrees';
  return { ...item, held: paperHeld || (item.kind !== 'file' && item.folio !== undefined) };
};

const institutionOfVerifier = (body: Body, { actor, onDay }: Standing): InstitutionId | null =>
  actor.kind === 'person' ? (holdingOf(body, actor.office, actor.person, onDay)?.institution ?? null) : null;

const verificationSubject = (
  { data: { report: number, level, examined } }: ReportVerified,
  commitment: Commitment,
  standing: Standing,
  premises: Premises,
): VerificationSubject | null => {
  const report = commitment.reports.find((candidate) => candidate.report === number);
  if (report === undefined) return null;
  const responsible = premises.get(report.institution ?? commitment.institution);
  const body = commitment.body === null ? null : premises.get(commitment.body);
  return {
    charter: charterFor(standing, premises),
    commitment,
    report,
    level,
    examined: report.evidence
      .filter((item) => examined.includes(item.evidence))
      .map((item) => examinedEvidence(item, premises)),
    standing,
    verifierInstitution: body === null ? null : institutionOfVerifier(body, standing),
    focalPointDesignated: responsible !== null && holderOf(responsible, 'focal-point', report.onDay) !== null,
  };
};

const checkVerification = (
  event: ReportVerified,
  state: Commitment,
  standing: Standing,
  premises: Premises,
): readonly Check[] => {
  const subject = verificationSubject(event, state, standing, premises);
  if (subject === null) return [];
  return [
    check(reporter, subject),
    check(separation, subject),
    check(evidence, subject),
    check(completionScale, subject),
  ];
};

export const checksOf = (
  event: CommitmentEvent,
  standing: Standing,
  state: Commitment | null,
  premises: Premises,
): readonly Check[] => {
  switch (event.type) {
    case 'CommitmentAssigned':
    case 'CommitmentInvited': {
      const subject = dutySubject(event.data, null, standing, premises);
      return [check(sourceAct, subject), check(classExpansion, subject), check(consent, subject)];
    }
    case 'ConsentRecorded':
      return state === null ? [] : [check(consent, dutySubject(state, event.data, standing, premises))];
    case 'ReportVerified':
      return state === null ? [] : checkVerification(event, state, standing, premises);
    case 'CommitmentClosed': {
      if (state === null) return [];
      const { reason, resolution = null } = event.data;
      const proposed = state.closureProposed === reason;
      const falls = fallsWith(state, resolution, premises);
      const charter = charterFor(standing, premises);
      const subject = { charter, reason, level: levelOf(state), resolution, falls, proposed };
      return [check(closureReason, subject), check(closedBy, subject)];
    }
    case 'DueExtended': {
      if (state === null) return [];
      const { extension: number, due } = event.data;
      const subject = {
        charter: charterFor(standing, premises),
        extension: number,
        originalDue: state.originalDue,
        due,
      };
      return [check(extension, subject)];
    }
    case 'CommitmentAssessed': {
      if (state === null) return [];
      const { onDay: day, provenance } = standing;
      const { rating } = event.data;
      const subject = { charter: charterFor(standing, premises), provenance, previous: state.assessment, rating, day };
      return [check(redResponse, subject)];
    }
    case 'DeclineRecorded':
    case 'ProgressReported':
    case 'ReportReturned':
    case 'ClosureProposed':
    case 'CommitmentReopened':
    case 'CommitmentSuspended':
    case 'CommitmentResumed':
    case 'CommitmentSplit':
    case 'CommitmentPassedOn':
    case 'RedAnswered':
    case 'CommitmentEscalated':
    case 'EscalationAnswered':
      return [];
  }
};
