import type { Day, Instant } from '../calendar/day.js';
import type { Charter } from '../charter.js';
import type { Provenance } from '../event.js';
import { metIf, notApplicable, onTheWordOf, type Judgement, type Rule } from './rule.js';

/** The adoption of a charter: `charterFrom` is the day from which it is to judge. */
export type CharterAdoption = {
  readonly charter: Charter | null;
  readonly adoptedOn: Day;
  readonly charterFrom: Day;
  readonly provenance: Provenance;
};

/** An act and the charter applied to it; null where none was in force that day. */
export type ActUnderCharter = {
  readonly charter: Charter | null;
  readonly charterFrom: Day | null;
  readonly charterRecordedAt: Instant | null;
  readonly actDay: Day;
  readonly actRecordedAt: Instant;
  readonly provenance?: Provenance;
};

const judgeAdoption = ({ adoptedOn, charterFrom, provenance }: CharterAdoption): Judgement => {
  const found = { required: { notBefore: adoptedOn }, observed: { charterFrom } };
  // A transcribed act without a day stands on the last one possible: it may have been earlier, so that nothing follows.
  if (provenance.kind === 'transcribed' && provenance.when.kind !== 'day') return { ...found, verdict: 'unverifiable' };
  return { ...found, verdict: onTheWordOf(provenance, metIf(charterFrom >= adoptedOn)) };
};

const judgeAct = ({
  charterFrom,
  charterRecordedAt,
  actDay,
  actRecordedAt,
  provenance,
}: ActUnderCharter): Judgement => {
  if (charterFrom === null || charterRecordedAt === null) return notApplicable({ actDay });
  const verdict = metIf(charterFrom <= actDay && charterRecordedAt <= actRecordedAt);
  return {
    required: { inForceBy: actDay, recordedBy: actRecordedAt },
    observed: { charterFrom, charterRecordedAt },
    verdict: provenance === undefined ? verdict : onTheWordOf(provenance, verdict),
  };
};

/**
 * Each act is judged by the charter in force on its day, and a charter judges only acts after it was recorded: so none reaches back
 * before the day of its own adoption. Derived: no law says it in so many words.
 */
export const charterInForce: Rule<CharterAdoption | ActUnderCharter> = {
  id: 'charter-in-force@1',
  number: 44,
  source:
    'Derived: each act is judged by the charter in force on its day, and a charter judges only acts after it was recorded',
  judge: (subject) => ('adoptedOn' in subject ? judgeAdoption(subject) : judgeAct(subject)),
  unreachable: {
    'not-applicable': {
      why: 'every act names a charter, for a commission is founded with one',
      test: 'packages/core/test/legality/charter.test.ts > always has a charter: a commission is founded with one',
    },
  },
};
