import { isLeft } from 'fp-ts/lib/Either.js';
import { codec, refuse, type Codec, type TypeOf } from './codec/codec.js';
import { object, optional } from './codec/structures.js';
import { Instant } from './codec/scalars.js';
import { Line, Paragraph } from './codec/text.js';
import { Rectifies, type Actor, type Cause, type Provenance } from './event.js';
import type { Day } from './calendar/day.js';
import {
  Basis,
  BodyId,
  CommissionId,
  InstitutionId,
  Office,
  PaperReference,
  PersonId,
  Source,
  Uuid,
  WhenTold,
} from './values.js';

const AsFields = object('As', {
  person: PersonId,
  office: Office,
  body: optional(BodyId),
  institution: optional(InstitutionId),
  commission: optional(CommissionId),
});

const PLACES = ['body', 'institution', 'commission'] as const;

/** Who acts: a person, an office, and the one body, institution or commission whose office it is. */
export type As = TypeOf<typeof AsFields>;
export const As: Codec<As> = codec<As>('As', AsFields.shape, (value, context) => {
  const decoded = AsFields.validate(value, context);
  if (isLeft(decoded)) return decoded;
  const named = PLACES.filter((place) => decoded.right[place] !== undefined);
  return named.length === 1 ? decoded : refuse(value, context, { _tag: 'NotExactlyOne', fields: PLACES });
});

export const placeOf = ({ body, institution, commission }: As): BodyId | InstitutionId | CommissionId =>
  body ?? institution ?? commission ?? 'commission-self';

/** The executive secretary's word for what was done against a rule or recorded late. */
export const Attested = object('Attested', { paper: PaperReference, grounds: Paragraph });
export type Attested = TypeOf<typeof Attested>;

/** What an older source tells of an act: where it stands there, when it happened, and in its own words who did it. */
export const Transcribed = object('Transcribed', {
  source: Source,
  when: WhenTold,
  told: object('Told', { words: Paragraph, office: optional(Line) }),
});
export type Transcribed = TypeOf<typeof Transcribed>;

/** An act as somebody gives it: one line of `acta submit`. */
export type GivenAct<C> = {
  readonly as: As;
  readonly basis: Basis;
  readonly command: C;
  /** UUID; one is made where it is left out. The same id again is the same act again. */
  readonly commandId?: string;
  /** When it happened; now, where it is left out. */
  readonly at?: Instant;
  /** The clock of an illustrative record. */
  readonly clock?: Instant;
  readonly attested?: Attested;
  readonly transcribed?: Transcribed;
  readonly rectifies?: Rectifies;
};

export const givenAct = <C>(commandCodec: Codec<C>): Codec<GivenAct<C>> =>
  object('Act', {
    as: As,
    basis: Basis,
    command: commandCodec,
    commandId: optional(Uuid),
    at: optional(Instant),
    clock: optional(Instant),
    attested: optional(Attested),
    transcribed: optional(Transcribed),
    rectifies: optional(Rectifies),
  });

/** When, on whose word and under which mark an act stands: what its events' metadata will say. */
export type Circumstances = {
  readonly actor: Actor;
  readonly recordedBy: PersonId;
  readonly basis: Basis;
  readonly commandId: string;
  readonly commandDigest: string;
  readonly provenance: Provenance;
  readonly occurredAt?: Instant;
  readonly onDay: Day;
  readonly recordedAt: Instant;
  readonly rectifies?: Rectifies;
};

/** An act as `decide` sees it. A policy's act has no `as`. */
export type Act<C> = {
  readonly command: C;
  readonly as: As | null;
  readonly cause: Cause | null;
  readonly circumstances: Circumstances;
  /** The instant of the local day and time that a command sets for a session. */
  readonly startsAt?: Instant;
};
