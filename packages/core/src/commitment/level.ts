import type { CompletionLevel } from '../values.js';
import type { Commitment, Report } from './state.js';

export type Level = CompletionLevel | 'no-evidence';

const FROM_THE_LEAST: readonly Level[] = ['no-evidence', 'not-started', 'limited', 'substantial', 'complete'];

/** A duty of several is as far as the one of them that is least so. */
export const leastOf = (levels: readonly Level[]): Level =>
  FROM_THE_LEAST.find((level) => levels.includes(level)) ?? 'no-evidence';

/** What of it was verified, co-responsibles included. A claim is not a level: until somebody verified one, there is no evidence. */
export const levelOf = ({ reports, coResponsibles }: Commitment): Level => {
  const verified = (isOfIt: (report: Report) => boolean): Level =>
    reports.findLast((report) => report.stage === 'verified' && isOfIt(report))?.level ?? 'no-evidence';
  return leastOf([
    verified(({ institution }) => institution === null),
    ...coResponsibles.map((_, place) => verified(({ parts }) => parts.includes(place))),
  ]);
};
