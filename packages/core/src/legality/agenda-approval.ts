import type { Charter } from '../charter.js';
import { byParameter, metIf, notApplicable, type Rule } from './rule.js';

type Change = 'withdraw' | 'reorder' | 'add';

/** The agenda as the body approves it, changes it once open, or votes under it. */
export type AgendaApprovalSubject = {
  readonly charter: Charter | null;
  readonly at: 'approval' | 'addition' | 'vote';
  readonly changes: readonly Change[];
  readonly approved: boolean;
  readonly votes: { readonly votesFor: number; readonly votesAgainst: number } | null;
};

/** The body approves its agenda once open, by a vote; items are withdrawn, put in another order or added where the charter allows it. */
export const agendaApproval: Rule<AgendaApprovalSubject> = {
  id: 'agenda-approval@1',
  number: 47,
  source: 'EDO 16',
  judge: ({ charter, at, changes, approved, votes }) =>
    byParameter(charter, 'agendaApproval', ({ approval, changes: allowed }) => {
      if (at === 'vote' && approval === 'optional') return notApplicable({ approval });
      const carried = votes === null || votes.votesFor > votes.votesAgainst;
      return {
        required: { approval, changesAllowed: [...allowed] },
        observed: { approved, changes: [...changes], ...votes },
        verdict: metIf(
          (approved || at === 'addition') && carried && changes.every((change) => allowed.includes(change)),
        ),
      };
    }),
};
