import {
  minutesContentOf,
  minutesIdOf,
  type Command,
  type Minutes,
  type MinutesContent,
  type PaperReference,
  type Session,
  type SessionId,
} from '@acta/core';
import { person, SESSION, type Story } from '../story/commission.js';

type Act<Type extends Command['type']> = Extract<Command, { readonly type: Type }>;

export const MINUTES = minutesIdOf(SESSION);

export const sessionState = async (story: Story, id: SessionId = SESSION): Promise<Session> => {
  const loaded = await story.record.load(id);
  if (loaded._tag === 'Left' || loaded.right === null) throw new Error(`no ${id}`);
  return loaded.right;
};

export const minutesState = async (story: Story): Promise<Minutes> => {
  const loaded = await story.record.load(MINUTES);
  if (loaded._tag === 'Left' || loaded.right === null) throw new Error(`no ${MINUTES}`);
  return loaded.right;
};

/** What the record of the session has. */
export const contentOf = async (story: Story, id: SessionId = SESSION): Promise<MinutesContent> =>
  minutesContentOf(await sessionState(story, id));

export const drafting = async (
  story: Story,
  changes: Partial<Act<'DraftMinutes'>> = {},
): Promise<Act<'DraftMinutes'>> => ({
  type: 'DraftMinutes',
  minutes: MINUTES,
  session: SESSION,
  text: await story.paper(),
  upTo: 1,
  content: await contentOf(story, changes.session),
  ...changes,
});

export const correcting = async (
  story: Story,
  changes: Partial<Act<'CorrectMinutes'>> = {},
): Promise<Act<'CorrectMinutes'>> => ({
  type: 'CorrectMinutes',
  minutes: MINUTES,
  text: await story.paper(),
  upTo: 1,
  content: await contentOf(story),
  reason: 'Faltaba una intervención.',
  ...changes,
});

/** A signature of a text by hand. */
export const byHand = (
  { saltedDigest }: PaperReference,
  scan: PaperReference,
): Extract<Act<'SignMinutes'>['signature'], { readonly kind: 'handwritten' }> => ({
  kind: 'handwritten',
  signedDigest: saltedDigest,
  scan,
  originalHeldBy: 'Secretaría ejecutiva, libro de actas 3',
});

export const electronic = (
  { saltedDigest }: PaperReference,
  answer: 'good' | 'revoked' | 'unknown' = 'good',
): Extract<Act<'SignMinutes'>['signature'], { readonly kind: 'electronic' }> => ({
  kind: 'electronic',
  signedDigest: saltedDigest,
  over: 'digest',
  algorithm: 'ed25519',
  value: 'AAAA',
  certificate: 'MIIB',
  chain: ['MIIC', 'MIID'],
  revocation: { answer, protocol: 'ocsp', responder: 'Autoridad certificadora', at: '2030-01-15T18:00:00.000Z' },
  trustedTime: { at: '2030-01-15T18:00:00.000Z', authority: 'Autoridad de sellos de tiempo' },
});

export const signing = (seat: string, signature: Act<'SignMinutes'>['signature']): Act<'SignMinutes'> => ({
  type: 'SignMinutes',
  minutes: MINUTES,
  signatory: person(`titular-${seat}`),
  signature,
});

/** Each of these seats signs the text that stands. */
export const signedBy = async (story: Story, seats: readonly string[]): Promise<void> => {
  const { text } = await minutesState(story);
  for (const seat of seats) await story.done(story.titularOf(seat), signing(seat, electronic(text)));
};

export const DECLARE = { type: 'DeclareMinutesSigned', minutes: MINUTES } as const;
