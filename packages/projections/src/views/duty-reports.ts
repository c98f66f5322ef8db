import type { ActaEvent, Recorded } from '@acta/core';
import type { Duty } from './duty.js';
import { without } from './without.js';

type Report = Recorded<Extract<ActaEvent, { readonly type: 'ProgressReported' }>>;

/** What puts an earlier report right keeps its place, and what was said of it. */
const reported = <D extends Duty>(duty: D, { id, data, metadata }: Report): D => {
  const { report, institution, claimed, progress, loweredBecause, resends } = data;
  const { onDay: day, rectifies } = metadata;
  const claim = {
    claimed,
    evidence: data.evidence.length,
    ...(institution === undefined ? {} : { institution }),
    ...(progress === undefined ? {} : { progress }),
    ...(loweredBecause === undefined ? {} : { loweredBecause }),
    ...(resends === undefined ? {} : { resends }),
  };
  const { latest, reports, awaiting, toResend, answered } = duty;
  if (rectifies !== undefined) {
    const { event, stage } = latest ?? { event: id, stage: 'received' };
    return latest?.report === report ? { ...duty, latest: { report, event, stage, day, ...claim } } : duty;
  }
  return {
    ...duty,
    reports: reports + 1,
    awaiting: [...awaiting, { report, day }],
    toResend: toResend.filter((returned) => returned.report !== resends),
    answered: institution === undefined ? answered + 1 : answered,
    latest: { report, event: id, stage: 'received', day, ...claim },
  };
};

const judged = <D extends Duty>(duty: D, report: number, stage: 'returned' | 'verified'): D => {
  const { latest, awaiting } = duty;
  const rest = awaiting.filter((waiting) => waiting.report !== report);
  return latest?.report === report
    ? { ...duty, awaiting: rest, latest: { ...latest, stage } }
    : { ...duty, awaiting: rest };
};

type Verified = Recorded<Extract<ActaEvent, { readonly type: 'ReportVerified' }>>;

/** The last report in their order counts, in whatever order they are verified. */
const later = <V extends { readonly report: number }>(known: V | undefined, verified: V): V =>
  verified.report < (known?.report ?? 0) ? (known ?? verified) : verified;

const verifiedIn = <D extends Duty>(duty: D, { data: { report, level, institution }, metadata }: Verified): D => {
  const verified = { report, level, day: metadata.onDay };
  if (institution === undefined) return { ...duty, verified: later(duty.verified, verified) };
  const coResponsibles = duty.coResponsibles.map((one) =>
    one.institution === institution ? { ...one, verified: later(one.verified, verified) } : one,
  );
  return { ...duty, coResponsibles };
};

type OfReport = Recorded<
  Extract<ActaEvent, { readonly type: 'ProgressReported' | 'ReportReturned' | 'ReportVerified' }>
>;

export const afterReport = <D extends Duty>(duty: D, event: OfReport): D => {
  switch (event.type) {
    case 'ProgressReported':
      return reported(duty, event);
    case 'ReportReturned': {
      const { report, institution } = event.data;
      return {
        ...judged(duty, report, 'returned'),
        returned: duty.returned + 1,
        toResend: [
          ...duty.toResend,
          { report, institution: institution ?? duty.institution, since: event.metadata.onDay },
        ],
        answered: institution === undefined ? Math.max(0, duty.answered - 1) : duty.answered,
      };
    }
    case 'ReportVerified':
      return verifiedIn(judged(duty, event.data.report, 'verified'), event);
  }
};

const standing = <V extends { readonly verified?: { readonly report: number } }>(of: V, disproved: number): V =>
  of.verified?.report === disproved ? without(of, 'verified') : of;

/** What proved false counts no more: of whom it was, nothing is verified until somebody verifies another. */
export const disproved = <D extends Duty>(duty: D, report: number): D =>
  standing({ ...duty, coResponsibles: duty.coResponsibles.map((one) => standing(one, report)) }, report);
