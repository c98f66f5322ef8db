import { command, list, object, optional, union } from '../codec/structures.js';
import { integer, oneOf } from '../codec/scalars.js';
import { Line, Paragraph } from '../codec/text.js';
import type { TypeOf } from '../codec/codec.js';
import { Medium } from '../resolution/commands.js';
import { Outcome, Tally } from '../session/ballot/commands.js';
import { Day, MinutesId, PaperReference, PersonId, ResolutionId, SessionId, Slug } from '../values.js';
import { Signature } from './signature.js';

const SeatOnItem = object('SeatOnItem', { item: Slug, seat: Slug });

/** What the text says of an item: what came of it, and how it was voted. */
export const MinutedItem = object('MinutedItem', {
  item: Slug,
  outcome: optional(Outcome),
  tally: optional(Tally),
  declared: optional(oneOf('unanimity', 'consensus')),
});

/** What the text of minutes says, on the word of who drew it up. `present`: the seats that it names as present. */
export const MinutesContent = object('MinutesContent', {
  present: list(Slug, { uniqueBy: true }),
  items: list(MinutedItem, { uniqueBy: 'item' }),
  opinions: list(SeatOnItem),
  dissents: list(SeatOnItem),
});
export type MinutesContent = TypeOf<typeof MinutesContent>;

/** `upTo`: the revision of the session's event to which the text goes. */
const DRAWN_UP = { minutes: MinutesId, text: PaperReference, upTo: integer(0), content: MinutesContent } as const;

/** The minutes of a session, drawn up from its record. */
export const DraftMinutes = command('DraftMinutes', { ...DRAWN_UP, session: SessionId });

/** Another text takes the place of the one before, whose signatures and approval are of that one. `requestedBy`: the seat that asked for it. */
export const CorrectMinutes = command('CorrectMinutes', {
  ...DRAWN_UP,
  reason: Paragraph,
  requestedBy: optional(Slug),
});

/** Enactment's: a session approved the text. */
export const ApproveMinutes = command('ApproveMinutes', {
  minutes: MinutesId,
  text: PaperReference,
  resolution: ResolutionId,
  effect: Slug,
});

export const SignMinutes = command('SignMinutes', { minutes: MinutesId, signatory: PersonId, signature: Signature });

/** A signatory will not sign the text. */
export const RefuseSignature = command('RefuseSignature', {
  minutes: MinutesId,
  signatory: PersonId,
  reason: Paragraph,
});

/** A signatory cannot sign. */
export const RecordSignatureImpossible = command('RecordSignatureImpossible', {
  minutes: MinutesId,
  signatory: PersonId,
  why: oneOf('death', 'left-office', 'incapacity', 'not-found'),
  detail: Paragraph,
});

/** Every signatory has signed, or will not, or cannot: what waited for the signed minutes waits no longer. */
export const DeclareMinutesSigned = command('DeclareMinutesSigned', { minutes: MinutesId });

/** `paper`: what is published, the text or its version for the public. `on`: the day of publication. */
export const PublishMinutes = command('PublishMinutes', {
  minutes: MinutesId,
  paper: PaperReference,
  medium: Medium,
  citation: Line,
  on: Day,
});

export const MinutesCommand = union(
  'MinutesCommand',
  DraftMinutes,
  CorrectMinutes,
  ApproveMinutes,
  SignMinutes,
  RefuseSignature,
  RecordSignatureImpossible,
  DeclareMinutesSigned,
  PublishMinutes,
);
export type MinutesCommand = TypeOf<typeof MinutesCommand>;
export type DraftMinutes = TypeOf<typeof DraftMinutes>;
export type CorrectMinutes = TypeOf<typeof CorrectMinutes>;
export type ApproveMinutes = TypeOf<typeof ApproveMinutes>;
export type SignMinutes = TypeOf<typeof SignMinutes>;
export type RefuseSignature = TypeOf<typeof RefuseSignature>;
export type RecordSignatureImpossible = TypeOf<typeof RecordSignatureImpossible>;
export type DeclareMinutesSigned = TypeOf<typeof DeclareMinutesSigned>;
export type PublishMinutes = TypeOf<typeof PublishMinutes>;
