import { isSitting } from '../session/state.js';
import { forKind, lengthUntil } from './notice.js';
import { byParameter, metIf, notApplicable, onTheWordOf, unverifiable, type Judgement, type Rule } from './rule.js';
import type { PapersSubject } from './session-subjects.js';

const SOURCE = 'EDO 10; CDMX-a';

const judge = (subject: PapersSubject): Judgement => {
  const { charter, kind, item, papers, missing, lastSent, provenance } = subject;
  if (charter?.convocationPapers?.value === 'none') return notApplicable({ papers: 'none' });
  if (papers === 0 && missing.length === 0) return notApplicable({ item, papers: 'none' });
  return byParameter(charter, 'papersNotice', (terms) => {
    const term = forKind(terms, kind);
    const given = lastSent === null ? 0 : lengthUntil(term, lastSent, subject);
    if (given === null && missing.length === 0) return unverifiable({ unit: term.unit });
    return {
      required: { papers: true, length: term.length, unit: term.unit },
      observed: { item, missing: [...missing], length: given ?? 0, sentOn: lastSent?.day ?? 'none' },
      verdict: onTheWordOf(provenance, metIf(missing.length === 0 && (given ?? 0) >= term.length)),
    };
  });
};

/** The papers of an item go out in time. One that is missing or late is a defect of that item, and of no other. */
export const itemPapers: Rule<PapersSubject> = {
  id: 'item-papers@1',
  number: 15,
  source: SOURCE,
  judge,
  later: [
    {
      id: 'item-papers@2',
      source: SOURCE,
      corrects: 'what is decided outside a session, whose papers go with the text itself',
      judge: (subject) => (isSitting(subject) ? judge(subject) : notApplicable({ kind: subject.kind })),
    },
  ],
};
