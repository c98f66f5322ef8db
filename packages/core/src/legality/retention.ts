import type { Day } from '../calendar/day.js';
import type { Charter } from '../charter.js';
import type { PapersDisposedOf } from '../file/events.js';
import type { ArchiveFile } from '../file/state.js';
import { metIf, notApplicable, type Rule } from './rule.js';

/** Papers put to their disposal. */
export type DisposalSubject = Pick<ArchiveFile, 'retention' | 'closedOn'> & {
  readonly charter: Charter | null;
  readonly ground: PapersDisposedOf['data']['ground'];
  readonly keptUntil: Day | null;
  readonly onDay: Day;
};

/** Nothing is destroyed without a disposal act, nor before the file’s retention has run; personal data may have to be. */
export const retention: Rule<DisposalSubject> = {
  id: 'retention@1',
  number: 52,
  source: 'Ley Federal de Archivos 2012, Ley General de Archivos 2018 (not verified in their own texts)',
  judge: ({ ground, retention: { years, then }, closedOn, keptUntil, onDay }) =>
    ground === 'personal-data'
      ? notApplicable({ ground })
      : {
          required: { years, then: 'destroyed', closed: true, ...(keptUntil === null ? {} : { after: keptUntil }) },
          observed: { then, closed: closedOn !== null, day: onDay },
          verdict: metIf(keptUntil !== null && onDay > keptUntil),
        },
};
