import { list, object, optional, tagged } from './codec/structures.js';
import { Day, Instant, integer, oneOf } from './codec/scalars.js';
import { Line, Paragraph, pattern, Wording } from './codec/text.js';
import type { Codec, TypeOf } from './codec/codec.js';

const SLUG = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** A name within something else (a seat of a body, an item of an agenda): `a-z0-9-`. */
export const Slug = pattern<string>('Slug', SLUG, 'hacienda', 80);

/** What a stream’s name begins with: one for each aggregate. */
export const CATEGORIES = [
  'commission',
  'body',
  'institution',
  'session',
  'minutes',
  'motion',
  'resolution',
  'commitment',
  'file',
] as const;
export type Category = (typeof CATEGORIES)[number];

const streamId = <C extends Category>(category: C, example: string): Codec<`${C}-${string}`> =>
  pattern<`${C}-${string}`>(`${category} id`, `${category}-${SLUG}`, `${category}-${example}`, 200);

export const CommissionId = pattern<'commission-self'>('commission id', 'commission-self', 'commission-self', 20);
export type CommissionId = 'commission-self';
/** The one stream of the commission itself. */
export const COMMISSION: CommissionId = 'commission-self';
export const BodyId = streamId('body', 'consejo-ejecutivo');
export type BodyId = `body-${string}`;
export const InstitutionId = streamId('institution', 'hacienda');
export type InstitutionId = `institution-${string}`;
export const SessionId = streamId('session', 'consejo-ejecutivo-2014-o-03');
export type SessionId = `session-${string}`;
export const MinutesId = streamId('minutes', 'consejo-ejecutivo-2014-o-03');
export type MinutesId = `minutes-${string}`;
export const MotionId = streamId('motion', 'firma-electronica');
export type MotionId = `motion-${string}`;
export const ResolutionId = streamId('resolution', 'consejo-ejecutivo-2014-o-03-01');
export type ResolutionId = `resolution-${string}`;
export const CommitmentId = streamId('commitment', 'consejo-ejecutivo-2014-o-03-01-firma-hacienda');
export type CommitmentId = `commitment-${string}`;

/** What can take a commitment's place. */
export const SupersedingId = pattern<ResolutionId | CommitmentId>(
  'superseding id',
  `(?:resolution|commitment)-${SLUG}`,
  'commitment-consejo-ejecutivo-2014-o-04-01-firma-hacienda',
  200,
);
export type SupersedingId = ResolutionId | CommitmentId;

export const FileId = streamId('file', '1s-2014-003');
export type FileId = `file-${string}`;

export type StreamId =
  CommissionId | BodyId | InstitutionId | SessionId | MinutesId | MotionId | ResolutionId | CommitmentId | FileId;
export const StreamId = pattern<StreamId>(
  'stream id',
  `(?:${CATEGORIES.join('|')})-${SLUG}`,
  'session-consejo-2014-o-03',
  200,
);

export const Uuid = pattern<string>(
  'UUID',
  '[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}',
  '3d1c0f4e-6f3a-4b87-9a55-0c1f6f2f8a11',
  36,
);
export const PersonId = Uuid;
export type PersonId = string;
export const EventId = Uuid;
export type EventId = string;

export const Sha256 = pattern<string>(
  'SHA-256',
  '[0-9a-f]{64}',
  '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
  64,
);

/** A citation of a law, a founding instrument, a decree, a charter: what gives an office, a seat or a parameter its ground. */
export const Citation = Paragraph;

export const Classification = tagged('Classification', 'level', {
  public: {},
  reserved: { ground: Paragraph, by: Line, from: Day, until: Day },
  confidential: { ground: Paragraph, by: Line, from: Day, until: optional(Day) },
});
export type Classification = TypeOf<typeof Classification>;

export const PaperId = pattern<`paper-${string}`>(
  'paper id',
  `paper-${SLUG}`,
  'paper-3d1c0f4e-6f3a-4b87-9a55-0c1f6f2f8a11',
  100,
);
export type PaperId = `paper-${string}`;

/** A file or long text outside the events: the salt stays beside it, so that erasing both leaves nothing to guess. */
export const PaperReference = object('PaperReference', {
  paper: PaperId,
  mediaType: pattern<string>('media type', '[a-z]+/[a-z0-9.+-]+', 'application/pdf', 120),
  bytes: integer(1),
  saltedDigest: Sha256,
  classification: Classification,
});
export type PaperReference = TypeOf<typeof PaperReference>;

/** How a day in an old source is told. */
export const WhenTold = tagged('WhenTold', 'kind', {
  day: { day: Day },
  between: { first: Day, last: Day },
  'not-stated': {},
});
export type WhenTold = TypeOf<typeof WhenTold>;

export const Source = object('Source', { document: Paragraph, place: Line, quote: optional(Paragraph) });
export type Source = TypeOf<typeof Source>;

/** What an act rests on. */
export const Basis = tagged('Basis', 'kind', {
  'own-signature': {},
  'heard-in-session': {},
  paper: { document: Line, folio: Line, date: Day, sha256: Sha256 },
  source: {},
});
export type Basis = TypeOf<typeof Basis>;

export const Office = oneOf(
  'registrar',
  'chair',
  'executive-secretary',
  'technical-secretariat',
  'titular',
  'focal-point',
);
export type Office = TypeOf<typeof Office>;

/** Days or hours, and whether the first and the last of them count. */
export const Length = object('Length', {
  length: integer(0, 10_000),
  unit: oneOf('hour', 'calendar-day', 'working-day'),
  firstDayCounts: optional(oneOf('yes', 'no')),
  lastDayCounts: optional(oneOf('yes', 'no')),
});
export type Length = TypeOf<typeof Length>;

/** A term in days, from the day after the one it counts from. */
export const Days = object('Days', { length: integer(0, 10_000), unit: oneOf('calendar-day', 'working-day') });
export type Days = TypeOf<typeof Days>;

/** When something is due. Only a fixed, a resolved relative and a single period can be overdue. */
export const Term = tagged('Term', 'kind', {
  fixed: { due: Day },
  relative: { length: Days, from: oneOf('taking-effect', 'adoption', 'consent') },
  periodic: { every: oneOf('month', 'quarter', 'half-year', 'year'), first: Day, until: optional(Day) },
  standing: { reviewOn: optional(Day) },
  'not-stated': {},
});
export type Term = TypeOf<typeof Term>;

/** `weight`: its share of the whole, in basis points; all of a commitment's milestones have one, adding up to 10,000, or none has. */
export const Milestone = object('Milestone', {
  milestone: Slug,
  title: Line,
  due: optional(Day),
  weight: optional(integer(1, 10_000)),
});
export type Milestone = TypeOf<typeof Milestone>;

/** Who answers beside the responsible institution, and for what of its own. */
export const CoResponsible = object('CoResponsible', { institution: InstitutionId, duty: Wording });
export type CoResponsible = TypeOf<typeof CoResponsible>;

/** To whom a task goes: institutions by name, or a class of the commission, expanded when the motion is approved. */
export const Assignees = tagged('Assignees', 'kind', {
  institutions: { institutions: list(InstitutionId, { min: 1, uniqueBy: true }) },
  class: { class: Slug, membership: oneOf('closed', 'open') },
});
export type Assignees = TypeOf<typeof Assignees>;

export const ClosureReason = oneOf(
  'implemented',
  'partly-implemented',
  'not-implemented',
  'superseded',
  'without-matter',
  'impossible',
  'cancelled',
);
export type ClosureReason = TypeOf<typeof ClosureReason>;

export const CompletionLevel = oneOf('not-started', 'limited', 'substantial', 'complete');
export type CompletionLevel = TypeOf<typeof CompletionLevel>;

export { Day, Instant };
