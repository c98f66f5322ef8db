import type { ActaEvent, MotionId, Recorded, SessionId } from '@acta/core';
import { settles, settlesAll, type InboxOf, type ObligationsInbox } from './inbox-document.js';
import { own } from './own.js';

type Outside = Recorded<Extract<ActaEvent, { readonly type: 'ConsultationOpened' | 'ChairDecisionMade' }>>;

/** Owed once it is over, to the next session. */
const outsideOf = {
  keys: own,
  evolve: (_: ObligationsInbox | null, { stream, data: { body } }: Outside): ObligationsInbox => ({
    source: stream,
    body,
    outsideSession: true,
    owed: [],
  }),
};

/** An answer is due by the day on which the session is now. */
const rescheduled = {
  keys: own,
  evolve: (
    document: ObligationsInbox | null,
    { data: { day: by } }: Recorded<Extract<ActaEvent, { readonly type: 'SessionRescheduled' | 'SecondCallMade' }>>,
  ): ObligationsInbox | null =>
    document && {
      ...document,
      owed: document.owed.map((obligation) => (obligation.kind === 'answer-call' ? { ...obligation, by } : obligation)),
    },
};

export const ofSessions: InboxOf = {
  SessionConvened: {
    keys: own,
    evolve: (_, { stream, data: { body, day, invitations }, metadata: { onDay: since } }) => ({
      source: stream as SessionId,
      body,
      owed: invitations.map(({ institution: debtor }) => ({
        kind: 'answer-call',
        debtor,
        office: 'titular',
        since,
        by: day,
      })),
    }),
  },
  InvitationAnswered: {
    keys: own,
    evolve: (document, { data: { institution } }) =>
      document && { ...document, owed: document.owed.filter(({ debtor }) => debtor !== institution) },
  },
  // Once a session is over nobody has to say whether they will come.
  SessionOpened: settlesAll,
  SessionNotHeld: settlesAll,
  SessionCancelled: settlesAll,
  SessionRescheduled: rescheduled,
  SecondCallMade: rescheduled,
  ConsultationOpened: outsideOf,
  ChairDecisionMade: outsideOf,
  SessionClosed: {
    keys: own,
    evolve: (document, { data: { minutesBy }, metadata: { onDay: since } }) => {
      if (document?.body === undefined) return settlesAll.evolve(document);
      const { body: debtor, outsideSession, minuted } = document;
      const by = minutesBy === undefined || minuted === true ? [] : [minutesBy];
      const bySecretary = { debtor, office: 'executive-secretary', since } as const;
      return {
        ...document,
        owed: [
          ...(outsideSession === true ? [{ kind: 'report-to-session', ...bySecretary } as const] : []),
          ...by.map((day) => ({ kind: 'draw-up-minutes', ...bySecretary, by: day }) as const),
        ],
      };
    },
  },
  ReportedToSession: settles('report-to-session'),
  MotionReferred: {
    keys: own,
    evolve: (_, { stream, data: { to }, metadata: { onDay: since } }) => ({
      source: stream,
      owed: [{ kind: 'report-back', debtor: to, office: 'executive-secretary', since, motion: stream as MotionId }],
    }),
  },
  MotionReportedOn: settlesAll,
};
