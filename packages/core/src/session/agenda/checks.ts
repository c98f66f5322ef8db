import { NO_CALENDAR } from '../../calendar/calendar.js';
import { charterVersion } from '../../commission/state.js';
import type { Premises, Standing } from '../../decider.js';
import { agendaAdditions } from '../../legality/agenda-additions.js';
import { agendaApproval } from '../../legality/agenda-approval.js';
import type { Check } from '../../legality/check.js';
import { closedAgenda } from '../../legality/closed-agenda.js';
import { itemPapers } from '../../legality/item-papers.js';
import { check, onTheWordOf } from '../../legality/rule.js';
import { COMMISSION } from '../../values.js';
import { noticeSubject } from '../convocation/checks.js';
import { charterCheck, roomOf } from '../room.js';
import type { PapersSentFor, Session } from '../state.js';
import type { AgendaApproved, AgendaItemAdded } from './events.js';

/** An item added before the session is judged by the charter of its convocation; one that the open session adds, by its own. */
export const checkAddition = (
  { data: { item, urgency } }: AgendaItemAdded,
  standing: Standing,
  session: Session,
  premises: Premises,
): readonly Check[] => {
  const room = session.stage === 'open' ? roomOf(session, standing, premises, 'vote') : null;
  const dispatched = { day: standing.onDay, at: standing.occurredAt ?? null };
  const subject = { ...noticeSubject(session, standing, premises), dispatched, agenda: [item], added: item.item };
  return [
    check(agendaAdditions, { ...subject, stage: session.stage }),
    check(closedAgenda, subject),
    ...(room === null
      ? []
      : [
          check(agendaApproval, {
            charter: room.charter,
            at: 'addition',
            changes: ['add'],
            votes: urgency ?? null,
            absent: room.members.filter((seat) => !room.present.includes(seat)),
            present: room.present.length,
          }),
        ]),
    charterCheck(session.charterAtConvocation, standing, premises),
  ];
};

/** What the body changes in its agenda as it approves it. */
const changesIn = (
  { order, withdrawn }: AgendaApproved['data'],
  { agenda }: Session,
): readonly ('withdraw' | 'reorder')[] => {
  const before = agenda.map(({ item }) => item).filter((item) => !withdrawn.includes(item));
  return [
    ...(withdrawn.length > 0 ? (['withdraw'] as const) : []),
    ...(before.some((item, place) => order[place] !== item) ? (['reorder'] as const) : []),
  ];
};

export const checkApproval = (
  { data }: AgendaApproved,
  standing: Standing,
  session: Session,
  premises: Premises,
): readonly Check[] => {
  const room = roomOf(session, standing, premises, 'vote');
  if (room === null) return [];
  const { votesFor, votesAgainst } = data;
  return [
    check(agendaApproval, {
      charter: room.charter,
      at: 'approval',
      changes: changesIn(data, session),
      approved: true,
      votes: { votesFor, votesAgainst },
    }),
  ];
};

/** What went out for an item, with its convocation and since. */
const sendings = (session: Session, item: string, standing: Standing): readonly PapersSentFor[] => {
  const added = session.papers.filter((entry) => entry.item === item);
  const entry = session.agenda.find((listed) => listed.item === item);
  if (entry === undefined || entry.papers.length === 0 || added.some(({ awaited }) => awaited.length === 0))
    return added;
  const sent = { day: session.convenedOn, at: session.convenedAt };
  return [{ item, awaited: [], sent, provenance: standing.provenance }, ...added];
};

/** The papers of an item that is put to the vote. */
export const papersCheck = (item: string, standing: Standing, session: Session, premises: Premises): Check => {
  const commission = premises.get(COMMISSION);
  const sent = sendings(session, item, standing);
  const last = sent.toSorted((one, other) => (one.sent.day < other.sent.day ? -1 : 1)).at(-1);
  const announced = session.agenda.find((listed) => listed.item === item)?.awaited ?? [];
  return check(itemPapers, {
    charter: commission === null ? null : charterVersion(commission, session.charterAtConvocation),
    calendar: commission?.calendar ?? NO_CALENDAR,
    provenance:
      sent.find(({ provenance }) => onTheWordOf(provenance, 'met') !== 'met')?.provenance ?? standing.provenance,
    kind: session.kind,
    day: session.day,
    startsAt: session.startsAt,
    item,
    papers: sent.length,
    missing: announced.filter((name) => !sent.some(({ awaited }) => awaited.includes(name))),
    lastSent: last?.sent ?? null,
  });
};
