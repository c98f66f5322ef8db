import { COMMISSION, type ActaEvent, type BodyId, type Day, type Recorded } from '@acta/core';
import { settles, type InboxOf, type ObligationsInbox } from './inbox-document.js';
import type { Obligation } from './obligation.js';
import { own } from './own.js';

const textOwed = (debtor: BodyId, since: Day, by: Day, disputed: boolean): Obligation => ({
  kind: 'final-text',
  debtor,
  office: 'executive-secretary',
  since,
  by,
  disputed,
});

const ratificationOwed = (debtor: BodyId, since: Day, by: Day): Obligation => ({
  kind: 'ratify',
  debtor,
  office: 'chair',
  since,
  by,
});

type SeenTo = Recorded<Extract<ActaEvent, { readonly type: 'EffectRetried' | 'EffectSettled' }>>;

const seenTo = {
  keys: own,
  evolve: (document: ObligationsInbox | null, { data: { effect, stream } }: SeenTo): ObligationsInbox | null =>
    document && {
      ...document,
      owed: document.owed.filter(
        (one) => one.kind !== 'settle-effect' || one.effect !== effect || one.stream !== stream,
      ),
    },
};

/** A decision of the chair that was ratified, or that no longer stands, is nobody’s to ratify. */
const ended = settles('ratify');

export const ofResolutions: InboxOf = {
  ResolutionAdopted: {
    keys: own,
    evolve: (_, { stream, data: { body, finalText, ratifyBy }, metadata: { onDay: since } }) => ({
      source: stream,
      body,
      owed: [
        ...(finalText === undefined ? [] : [textOwed(body, since, finalText.by, false)]),
        ...(ratifyBy === undefined ? [] : [ratificationOwed(body, since, ratifyBy)]),
      ],
      ...(finalText === undefined ? {} : { textBy: finalText.by }),
    }),
  },
  ResolutionTranscribed: {
    keys: own,
    evolve: (_, { stream, data: { body } }) => ({ source: stream, ...(body === undefined ? {} : { body }), owed: [] }),
  },
  ResolutionRatified: ended,
  ResolutionLapsed: ended,
  ResolutionAnnulled: ended,
  ResolutionSuperseded: ended,
  FinalTextSettled: settles('final-text'),
  FinalTextDisputed: {
    keys: own,
    evolve: (document, { metadata: { onDay: since } }) => {
      if (document?.body === undefined || document.textBy === undefined) return document;
      const others = document.owed.filter(({ kind }) => kind !== 'final-text');
      return { ...document, owed: [...others, textOwed(document.body, since, document.textBy, true)] };
    },
  },
  EffectRefused: {
    keys: own,
    evolve: (document, { stream, data, metadata: { onDay: since } }) => {
      const known = document ?? { source: stream, owed: [] };
      const office = known.body === undefined ? 'registrar' : 'executive-secretary';
      const owed = { kind: 'settle-effect', debtor: known.body ?? COMMISSION, office, since, ...data } as const;
      return { ...known, owed: [...known.owed, owed] };
    },
  },
  EffectRetried: seenTo,
  EffectSettled: seenTo,
};
