import type { InstitutionId, Recorded } from '@acta/core';
import { before, brokeRule, firstWrong, inStream, isOf, isTold, type Law, type Named } from './history.js';

type Duty = Named<'CommitmentAssigned'> | Named<'CommitmentInvited'>;

const goesTo = (
  institution: InstitutionId,
  effect: string,
  { data: { effects, expanded } }: Named<'ResolutionAdopted'> | Named<'ResolutionTranscribed'>,
): boolean => {
  const named = effects.find((one) => one.effect === effect);
  if (named === undefined || (named.kind !== 'assign' && named.kind !== 'invite')) return false;
  if (named.to.kind === 'institutions') return named.to.institutions.includes(institution);
  return expanded.some((list) => list.effect === effect && list.members.includes(institution));
};

/** Back from the duty to the resolution, in force by then, and to the decision that adopted it. */
const trace = (events: readonly Recorded[], duty: Duty): string | null => {
  const { source, institution } = duty.data;
  if (source.kind !== 'resolution') return null;
  const known = before(events, duty);
  const resolution = inStream(known, source.resolution);
  const origin = resolution.find(isOf('ResolutionAdopted', 'ResolutionTranscribed'));
  if (origin === undefined) return `there is no ${source.resolution}`;
  if (!goesTo(institution, source.effect, origin)) return `${source.effect} does not go to ${institution}`;
  if (origin.type === 'ResolutionTranscribed') return null;
  if (!resolution.some(isOf('ResolutionTookEffect'))) return `${source.resolution} had not taken effect`;
  const decided = inStream(known, origin.data.session)
    .filter(isOf('ItemDecided'))
    .find(({ data }) => data.adoption?.resolution === source.resolution);
  return decided?.data.outcome === 'adopted' ? null : `nobody decided ${source.resolution}`;
};

export const dutiesHaveTheirSource: Law = ({ events, fresh }) =>
  firstWrong(fresh.filter(isOf('CommitmentAssigned', 'CommitmentInvited')), (duty) => trace(events, duty));

const OUTSIDE: readonly string[] = ['autonomous-body', 'state', 'municipality', 'other-branch', 'partner'];

const isOutside = (events: readonly Recorded[], institution: InstitutionId): boolean => {
  const kind = inStream(events, institution).find(isOf('InstitutionRegistered'))?.data.kind;
  return kind !== undefined && OUTSIDE.includes(kind);
};

const ACTS_OF_WHO_OWES = ['CommitmentAssigned', 'ProgressReported', 'ReportVerified', 'CommitmentClosed'] as const;

/** Nothing that is done about a duty of an institution outside comes before its consent. */
export const outsidersConsented: Law = ({ events, fresh }) =>
  firstWrong(fresh.filter(isOf(...ACTS_OF_WHO_OWES)), (act) => {
    const own = inStream(events, act.stream);
    const duty = own.find(isOf('CommitmentAssigned', 'CommitmentInvited'));
    if (duty === undefined || !isOutside(events, duty.data.institution)) return null;
    return before(own, act).some(isOf('ConsentRecorded')) ? null : `${duty.data.institution} did not consent`;
  });

const PARTLY: readonly unknown[] = ['limited', 'substantial', 'complete'];

/** Of the reports that were verified, the level of the last one. */
const levelBefore = (events: readonly Recorded[], closed: Named<'CommitmentClosed'>): string | null =>
  before(inStream(events, closed.stream), closed)
    .filter(isOf('ReportVerified'))
    .reduce<Named<'ReportVerified'> | null>(
      (last, verified) => (last === null || verified.data.report >= last.data.report ? verified : last),
      null,
    )?.data.level ?? null;

/** Where every charter has reasons for closing; one that is silent on them asks for nothing. */
const isAsked = (events: readonly Recorded[]): boolean =>
  events
    .filter(isOf('CommissionFounded', 'CharterAdopted'))
    .every(({ data }) => data.charter.closureReasons !== undefined);

const CLOSURE_REASON = 'closure-reason@1';

/** Its whole life is told by an archive, before any charter of the record: the rule says that nobody can verify it. */
const isOfTheArchiveAlone = (events: readonly Recorded[], closed: Named<'CommitmentClosed'>): boolean =>
  [closed, ...before(inStream(events, closed.stream), closed)].every(isTold) &&
  closed.metadata.checks?.some(({ rule, verdict }) => rule === CLOSURE_REASON && verdict === 'unverifiable') === true;

export const closedAsVerified: Law = ({ events, fresh }) =>
  firstWrong(fresh.filter(isOf('CommitmentClosed')), (closed) => {
    const { reason } = closed.data;
    const level = levelBefore(events, closed);
    const verified = reason === 'implemented' ? level === 'complete' : PARTLY.includes(level);
    if ((reason !== 'implemented' && reason !== 'partly-implemented') || verified || !isAsked(events)) return null;
    const isMarked = brokeRule(closed, CLOSURE_REASON) || isOfTheArchiveAlone(events, closed);
    return isMarked ? null : `closed as ${reason}, verified as ${level ?? 'nothing'}`;
  });
