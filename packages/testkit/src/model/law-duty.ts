import type { InstitutionId, Recorded } from '@acta/core';
import { before, brokeRule, firstWrong, inStream, isOf, isTold, type Law, type Named } from './history.js';

type Duty = Named<'CommitmentAssigned'> | Named<'CommitmentInvited'>;

const goesTo = (
  institution: InstitutionId,
  effect: string,
  { data: { effects, expanded } }: Named<'ResolutionAdopted'> | Named<'ResolutionTranscribed'>,
): boolean => {
  const named = effects.find((one) => one.effect === effect);
  if (named?.kind === 'split-commitment') return named.parts.some((part) => part.institution === institution);
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

/** Of the reports that were verified and did not prove false, the level of the last one. */
const levelBefore = (events: readonly Recorded[], closed: Named<'CommitmentClosed'>): string | null => {
  const known = before(inStream(events, closed.stream), closed);
  const disproved = known.filter(isOf('CommitmentReopened')).map(({ data }) => data.report);
  return (
    known
      .filter(isOf('ReportVerified'))
      .filter(({ data }) => !disproved.includes(data.report))
      .reduce<Named<'ReportVerified'> | null>(
        (last, verified) => (last === null || verified.data.report >= last.data.report ? verified : last),
        null,
      )?.data.level ?? null
  );
};

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

const OF_WHAT_IS_OWED = [
  'ProgressReported',
  'ReportVerified',
  'ReportReturned',
  'DueExtended',
  'CommitmentSplit',
] as const;
const STANDING = [
  'CommitmentClosed',
  'CommitmentSplit',
  'CommitmentReopened',
  'CommitmentSuspended',
  'CommitmentResumed',
] as const;
const OWED_AFTER: readonly string[] = ['CommitmentReopened', 'CommitmentResumed'];

/** Of a closed or a suspended duty nothing is reported, judged or put off. */
export const onlyWhatIsOwed: Law = ({ events, fresh }) =>
  firstWrong(fresh.filter(isOf(...OF_WHAT_IS_OWED)), (act) => {
    const last = before(inStream(events, act.stream), act)
      .filter(isOf(...STANDING))
      .at(-1);
    return last === undefined || OWED_AFTER.includes(last.type) ? null : `it comes after ${last.type}`;
  });

/** An extension keeps what it put off, and goes on from there. */
export const originalDayIsKept: Law = ({ events, fresh }) =>
  firstWrong(fresh.filter(isOf('DueExtended')), (extended) => {
    const known = before(inStream(events, extended.stream), extended);
    const begun = known.find(isOf('CommitmentAssigned', 'CommitmentInvited', 'ConsentRecorded'));
    if (begun === undefined) return 'nothing was owed';
    const earlier = known.filter(isOf('DueExtended'));
    if (extended.data.extension !== earlier.length + 1) return `it is number ${String(extended.data.extension)}`;
    return extended.data.due > extended.data.previous
      ? null
      : `it puts ${extended.data.previous} off to ${extended.data.due}`;
  });
