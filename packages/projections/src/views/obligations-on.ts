import type { Day, StreamId } from '@acta/core';
import { missedPeriodsOn, overdueOn } from './duty.js';
import type { ObligationsInbox } from './inbox-document.js';
import type { Obligation } from './obligation.js';

/** An obligation on a day. `missedPeriods`: of a periodic term. */
export type OpenObligation = {
  readonly source: StreamId;
  readonly obligation: Obligation;
  readonly by: Day | null;
  readonly overdue: boolean;
  readonly missedPeriods: number;
};

const byOf = (obligation: Obligation): Day | null => ('by' in obligation ? (obligation.by ?? null) : null);

/** What a document holds as it stands on a day: nothing that is owed from a later one. */
export const obligationsOn = ({ source, duty, owed }: ObligationsInbox, day: Day): readonly OpenObligation[] =>
  owed
    .filter(({ since }) => since <= day)
    .map((obligation) => {
      const by = byOf(obligation);
      const reports = obligation.kind === 'report' && duty !== undefined;
      return {
        source,
        obligation,
        by,
        overdue: reports ? overdueOn(duty, day) : by !== null && day > by,
        missedPeriods: reports ? missedPeriodsOn(duty, day) : 0,
      };
    });
