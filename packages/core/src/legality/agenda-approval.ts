import type { Charter } from '../charter.js';
import { isSitting, type Session } from '../session/state.js';
import { byParameter, metIf, notApplicable, type Judgement, type Rule } from './rule.js';

type Change = 'withdraw' | 'reorder' | 'add';
type Votes = { readonly votesFor: number; readonly votesAgainst: number };
type Stated = { readonly charter: Charter | null; readonly changes: readonly Change[]; readonly votes: Votes | null };

/** What is added to an open session’s agenda: who of the members is absent, and how many are there. */
type Addition = Stated & {
  readonly at: 'addition';
  readonly absent: readonly string[];
  readonly present: number;
};

/** The agenda as the body approves it, changes it once open, or votes under it. */
export type AgendaApprovalSubject =
  | Addition
  | (Stated & {
      readonly at: 'approval' | 'vote';
      readonly approved: boolean;
      /** The session in which something is put to the vote. */
      readonly session?: Pick<Session, 'kind'>;
    });

const judgeUrgent = ({ charter, votes, absent, present }: Addition): Judgement =>
  byParameter(charter, 'urgentItems', (rule) => ({
    required: { urgentItems: rule, votesFor: Math.floor(present / 2) + 1 },
    observed: { absent: [...absent], votesFor: votes?.votesFor ?? 0 },
    verdict: metIf(
      rule === 'all-present-and-majority' && absent.length === 0 && votes !== null && votes.votesFor * 2 > present,
    ),
  }));

const SOURCE = 'EDO 16; Spain, Ley 40/2015 17.4';

const judge = (subject: AgendaApprovalSubject): Judgement => {
  const { charter, at, changes, votes } = subject;
  const mayAdd = charter?.agendaApproval?.value.changes.includes('add') === true;
  if (at === 'addition' && charter?.urgentItems !== undefined && !mayAdd) return judgeUrgent(subject);
  return byParameter(charter, 'agendaApproval', ({ approval, changes: allowed }) => {
    if (at === 'vote' && approval === 'optional') return notApplicable({ approval });
    const approved = at !== 'addition' && subject.approved;
    const carried = at === 'addition' || votes === null || votes.votesFor > votes.votesAgainst;
    return {
      required: { approval, changesAllowed: [...allowed] },
      observed: { approved, changes: [...changes], ...votes },
      verdict: metIf((approved || at === 'addition') && carried && changes.every((change) => allowed.includes(change))),
    };
  });
};

/**
 * The body approves its agenda once open, by a vote; items are withdrawn, put in another order or added where the charter allows it, or
 * where all members are there and a majority declares it urgent.
 */
export const agendaApproval: Rule<AgendaApprovalSubject> = {
  id: 'agenda-approval@1',
  number: 47,
  source: SOURCE,
  judge,
  later: [
    {
      id: 'agenda-approval@2',
      source: SOURCE,
      corrects: 'what is decided outside a session, which has no agenda to approve',
      judge: (subject) =>
        subject.at === 'vote' && subject.session !== undefined && !isSitting(subject.session)
          ? notApplicable({ at: subject.at })
          : judge(subject),
    },
  ],
};
