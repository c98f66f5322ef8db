import type { StreamId } from '@acta/core';
import { settles, type InboxOf, type ObligationsInbox } from './inbox-document.js';
import { minutesOwed, minutesOwedAfter, type MinutesOwed } from './minutes-owed.js';
import { own } from './own.js';

/** Everybody signs; then the secretary declares the minutes signed, and publishes them. */
const withMinutes = (source: StreamId, minutes: MinutesOwed): ObligationsInbox => {
  const { body: debtor, since, signBy, signatories, lastOn, signedOn, publishBy, published } = minutes;
  const by = signBy === undefined ? {} : { by: signBy };
  const bySecretary = { debtor, office: 'executive-secretary' } as const;
  const pending = signatories.filter(({ settled }) => !settled);
  const toDeclare = pending.length === 0 && signedOn === undefined;
  return {
    source,
    body: debtor,
    minutes,
    owed: [
      ...pending.map(
        ({ person: signatory, office, institution }) =>
          ({ kind: 'sign-minutes', debtor: institution ?? debtor, office, since, signatory, ...by }) as const,
      ),
      ...(toDeclare ? [{ kind: 'declare-minutes-signed', ...bySecretary, since: lastOn, ...by } as const] : []),
      ...(signedOn === undefined || publishBy === undefined || published
        ? []
        : [{ kind: 'publish-minutes', ...bySecretary, since: signedOn, by: publishBy } as const]),
    ],
  };
};

const minuted = {
  keys: own,
  evolve: (
    document: ObligationsInbox | null,
    event: Parameters<typeof minutesOwedAfter>[1],
  ): ObligationsInbox | null =>
    document?.minutes === undefined
      ? document
      : withMinutes(document.source, minutesOwedAfter(document.minutes, event)),
};

const drawnUp = settles('draw-up-minutes');

export const ofMinutes: InboxOf = {
  MinutesDrafted: {
    keys: ({ stream, data: { session } }) => [stream, session],
    evolve: (document, event, key) => {
      const { stream, data } = event;
      if (key === stream) return withMinutes(stream, minutesOwed(event, data.body, null));
      return document && drawnUp.evolve({ ...document, minuted: true });
    },
  },
  MinutesCorrected: {
    keys: own,
    evolve: (document, event) => {
      if (document?.minutes === undefined) return document;
      const { minutes: before, source } = document;
      return withMinutes(source, minutesOwed(event, before.body, before));
    },
  },
  SignatureGiven: minuted,
  SignatureRefused: minuted,
  SignatureImpossible: minuted,
  MinutesSigned: minuted,
  MinutesPublished: minuted,
};
