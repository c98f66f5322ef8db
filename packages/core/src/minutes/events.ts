import { event, list, object, optional, union } from '../codec/structures.js';
import { integer, oneOf } from '../codec/scalars.js';
import { Line, Paragraph } from '../codec/text.js';
import type { TypeOf } from '../codec/codec.js';
import { Medium } from '../resolution/commands.js';
import {
  BodyId,
  Day,
  InstitutionId,
  PaperReference,
  PersonId,
  ResolutionId,
  SessionId,
  Sha256,
  Slug,
} from '../values.js';
import { MinutesContent } from './commands.js';
import { Signature } from './signature.js';

export const Capacity = oneOf(
  'titular',
  'acting',
  'substitute',
  'alternate',
  'chair',
  'executive-secretary',
  'technical-secretariat',
);
export type Capacity = TypeOf<typeof Capacity>;

/** Who has to sign, and as what: at a seat, with its institution, or by an office of the body. */
export const Signatory = object('Signatory', {
  person: PersonId,
  capacity: Capacity,
  seat: optional(Slug),
  institution: optional(InstitutionId),
});
export type Signatory = TypeOf<typeof Signatory>;

/** Pins who has to sign, as the session and its charter say, and by when. */
const DRAWN_UP = {
  text: PaperReference,
  upTo: integer(0),
  content: MinutesContent,
  signatories: list(Signatory, { uniqueBy: 'person' }),
  signBy: optional(Day),
} as const;

export const MinutesDrafted = event('MinutesDrafted', { session: SessionId, body: BodyId, ...DRAWN_UP });

export const MinutesCorrected = event('MinutesCorrected', {
  ...DRAWN_UP,
  reason: Paragraph,
  requestedBy: optional(Slug),
});

/** `session`: the one that approved them, by that resolution of it. */
export const MinutesApproved = event('MinutesApproved', {
  text: PaperReference,
  resolution: ResolutionId,
  effect: Slug,
  session: SessionId,
});

export const SignatureGiven = event('SignatureGiven', {
  signatory: PersonId,
  capacity: Capacity,
  signature: Signature,
});

/** `signedDigest`: of the text that the signatory will not sign. */
export const SignatureRefused = event('SignatureRefused', {
  signatory: PersonId,
  capacity: Capacity,
  signedDigest: Sha256,
  reason: Paragraph,
});

export const SignatureImpossible = event('SignatureImpossible', {
  signatory: PersonId,
  capacity: Capacity,
  why: oneOf('death', 'left-office', 'incapacity', 'not-found'),
  detail: Paragraph,
});

/** `resolutions`: those of the session whose effects waited for it; where it broke a rule they go on waiting, if the charter has them wait. */
export const MinutesSigned = event('MinutesSigned', {
  signedDigest: Sha256,
  signed: list(PersonId, { uniqueBy: true }),
  without: list(PersonId, { uniqueBy: true }),
  resolutions: list(ResolutionId, { uniqueBy: true }),
  ifIrregular: oneOf('wait', 'run'),
  publishBy: optional(Day),
  policy: integer(1),
});

export const MinutesPublished = event('MinutesPublished', {
  paper: PaperReference,
  medium: Medium,
  citation: Line,
  on: Day,
});

export const MinutesEvent = union(
  'MinutesEvent',
  MinutesDrafted,
  MinutesCorrected,
  MinutesApproved,
  SignatureGiven,
  SignatureRefused,
  SignatureImpossible,
  MinutesSigned,
  MinutesPublished,
);
export type MinutesEvent = TypeOf<typeof MinutesEvent>;
export type MinutesDrafted = TypeOf<typeof MinutesDrafted>;
export type MinutesCorrected = TypeOf<typeof MinutesCorrected>;
export type MinutesApproved = TypeOf<typeof MinutesApproved>;
export type SignatureGiven = TypeOf<typeof SignatureGiven>;
export type SignatureRefused = TypeOf<typeof SignatureRefused>;
export type SignatureImpossible = TypeOf<typeof SignatureImpossible>;
export type MinutesSigned = TypeOf<typeof MinutesSigned>;
export type MinutesPublished = TypeOf<typeof MinutesPublished>;
