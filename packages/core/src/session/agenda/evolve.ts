import type { Sealed } from '../../event.js';
import { brokenIn, together } from '../ballot/adoption.js';
import { ballotOf, type Session } from '../state.js';
import type { AgendaApproved, AgendaEvent } from './events.js';

const approved = (session: Session, { order, withdrawn }: AgendaApproved['data']): Session => ({
  ...session,
  agenda: [...order, ...withdrawn].flatMap((item) => session.agenda.filter((listed) => listed.item === item)),
  agendaApproved: true,
  ballots: {
    ...session.ballots,
    ...Object.fromEntries(
      withdrawn.map((item) => [item, { ...ballotOf(session, item), outcome: 'withdrawn' as const }]),
    ),
  },
});

/** What is on the agenda, and which papers went out for it. */
export const afterAgenda = (session: Session, event: Sealed<AgendaEvent>): Session => {
  const { onDay, occurredAt = null, provenance } = event.metadata;
  const sent = { day: onDay, at: occurredAt };
  switch (event.type) {
    case 'AgendaItemAdded': {
      const { item } = event.data;
      const enclosed = item.papers.length === 0 ? [] : [{ item: item.item, awaited: [], sent, provenance }];
      const ballot = { ...ballotOf(session, item.item), brokenRules: brokenIn(event.metadata) };
      const ballots = ballot.brokenRules.length === 0 ? session.ballots : { ...session.ballots, [item.item]: ballot };
      const papers = [...session.papers, ...enclosed];
      return { ...session, agenda: [...session.agenda, item], papers, ballots };
    }
    case 'PapersSent': {
      const { item, awaited } = event.data;
      return { ...session, papers: [...session.papers, { item, awaited, sent, provenance }] };
    }
    case 'AgendaApproved':
      return {
        ...approved(session, event.data),
        brokenRules: together(session.brokenRules, brokenIn(event.metadata)),
      };
  }
};
