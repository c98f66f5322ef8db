import { minutesContentOf, minutesIdOf, type Command, type Minutes, type Session } from '@acta/core';
import { STRANGER } from './cast.js';
import type { World } from './world.js';

type Minuting =
  | 'DraftMinutes'
  | 'CorrectMinutes'
  | 'SignMinutes'
  | 'RefuseSignature'
  | 'RecordSignatureImpossible'
  | 'DeclareMinutesSigned';

const NOTHING = { present: [], items: [], opinions: [], dissents: [] } as const;

/** The content of the record; mostly all of it. */
const contentOf = (session: Session | undefined, n: number) => {
  if (session === undefined) return NOTHING;
  const content = minutesContentOf(session);
  return n % 8 === 0 ? { ...content, present: [] } : content;
};

/** A pending signatory or, some of the time, anybody. */
const signatoryIn = (minutes: Minutes | undefined, n: number): string => {
  const all = minutes?.signatories ?? [];
  const pending = all.filter(({ standing }) => standing === 'pending');
  const from = n % 6 === 0 || pending.length === 0 ? all : pending;
  return from[n % Math.max(1, from.length)]?.person ?? STRANGER;
};

/** About the minutes of the last session that is over; a signature of theirs is now and then of another text. */
export const minuteCommandFor = (
  type: Minuting,
  n: number,
  { sessions, minutes: all, paper, corrected }: World,
): Command => {
  const over = sessions.findLast(({ stage }) => stage === 'closed' || stage === 'not-held') ?? sessions.at(-1);
  const session = over?.session ?? 'session-consejo-2030-o-01';
  const drawnUp = all.find((own) => own.session === session);
  const minutes = minutesIdOf(session);
  const text = drawnUp?.text.paper === paper.paper ? corrected : paper;
  const signatory = signatoryIn(drawnUp, n);
  switch (type) {
    case 'DraftMinutes':
      return { type, minutes, session, text: paper, upTo: n % 4, content: contentOf(over, n) };
    case 'CorrectMinutes':
      return { type, minutes, text, upTo: n % 4, content: contentOf(over, n), reason: 'Something was missing.' };
    case 'SignMinutes': {
      const { saltedDigest: signedDigest } = n % 4 === 0 ? text : (drawnUp?.text ?? paper);
      const signature = { kind: 'handwritten', signedDigest, scan: paper, originalHeldBy: 'Archive' } as const;
      return { type, minutes, signatory, signature };
    }
    case 'RefuseSignature':
      return { type, minutes, signatory, reason: 'I did not say so.' };
    case 'RecordSignatureImpossible':
      return { type, minutes, signatory, why: 'left-office', detail: 'Gone.' };
    case 'DeclareMinutesSigned':
      return { type, minutes };
  }
};
