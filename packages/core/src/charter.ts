import { list, object, optional, tagged, type ObjectCodec } from './codec/structures.js';
import { integer, oneOf } from './codec/scalars.js';
import { Line, pattern } from './codec/text.js';
import { BodyId, Citation, Days, InstitutionId, Length, Slug } from './values.js';
import type { Codec, TypeOf } from './codec/codec.js';

/** A value and the article, decree or document that gives it. */
const parameter = <A>(name: string, value: Codec<A>): ObjectCodec<{ readonly value: A; readonly source: string }> =>
  object(name, { value, source: Citation });

/**
 * How a number of seats is worked out from a base of n: `half-plus-one` is ⌊n/2⌋ + 1, `more-than-half` the least number over n/2,
 * `at-least-half` ⌈n/2⌉, `fraction` ⌈n · numerator / denominator⌉, `count` a number whatever n is.
 */
export const Formula = tagged('Formula', 'kind', {
  'half-plus-one': {},
  'more-than-half': {},
  'at-least-half': {},
  fraction: { numerator: integer(1, 100), denominator: integer(1, 100) },
  count: { count: integer(1, 1_000) },
});
export type Formula = TypeOf<typeof Formula>;

export const Notice = object('Notice', { term: Length, countedFrom: oneOf('dispatch', 'receipt') });
export type Notice = TypeOf<typeof Notice>;

/**
 * What a majority is worked out of. `of`, where it is left out: those present where abstentions count, the votes for and against where
 * they do not. Abstentions that do not count are left out of the votes cast and of those present, and never of all seats.
 */
const MAJORITY = {
  formula: Formula,
  abstentions: oneOf('counted', 'not-counted'),
  of: optional(oneOf('votes-cast', 'present', 'all-seats')),
} as const;
export const MajorityRule = object('MajorityRule', MAJORITY);
export type MajorityRule = TypeOf<typeof MajorityRule>;

/** What is assured of who attends from afar. */
export const Assurance = oneOf(
  'simultaneous-participation',
  'identity',
  'content',
  'moment',
  'interaction',
  'availability',
);
export type Assurance = TypeOf<typeof Assurance>;

/**
 * By what somebody presides. `member-by-precedence`: a member whom rank, seniority or age puts before the others, of which this record
 * holds nothing.
 */
export const PRESIDES = [
  'titular-chair',
  'acting-chair',
  'executive-secretary',
  'first-seat-present',
  'member-by-precedence',
] as const;
export const Presides = oneOf(...PRESIDES);
export type Presides = TypeOf<typeof Presides>;

/** A term for each kind of session. */
const ByKind = object('ByKind', { ordinary: Length, extraordinary: Length });

const DaysByKind = object('DaysByKind', { ordinary: Days, extraordinary: Days });

/** A version of a rule. A released one is never edited: a correction is the next. */
export const RuleVersion = pattern<`${string}@${number}`>(
  'rule version',
  '[a-z]+(?:-[a-z]+)*@[1-9][0-9]*',
  'quorum@1',
  80,
);

/**
 * The rule parameters of a commission. One that is left out leaves its rule unverifiable, which refuses nothing.
 * `rules`: the rule versions that it adopts; of a rule of which it names none, the first.
 */
export const Charter = object('Charter', {
  name: Line,
  preset: optional(Slug),
  votes: optional(parameter('Votes', oneOf('one-per-institution'))),
  quorum: optional(parameter('Quorum', Formula)),
  quorumBase: optional(parameter('QuorumBase', oneOf('voting-seats', 'occupied-voting-seats'))),
  majority: optional(parameter('Majority', MajorityRule)),
  specialMajorities: optional(
    parameter(
      'SpecialMajorities',
      list(object('SpecialMajority', { matter: Slug, ...MAJORITY }), { uniqueBy: 'matter' }),
    ),
  ),
  weights: optional(
    parameter(
      'Weights',
      list(object('Weight', { institution: InstitutionId, weight: integer(0, 1_000) }), { uniqueBy: 'institution' }),
    ),
  ),
  consensus: optional(parameter('Consensus', oneOf('sought-first', 'not-sought'))),
  /** Ex officio: whoever sits by an office, as in every seat that is not said to be an appointed one’s. */
  abstention: optional(parameter('Abstention', oneOf('allowed', 'forbidden', 'forbidden-to-ex-officio'))),
  absentVotes: optional(parameter('AbsentVotes', oneOf('not-allowed', 'opinion-only', 'counted-never-in-quorum'))),
  chairVote: optional(parameter('ChairVote', oneOf('with-the-members', 'only-in-a-tie'))),
  castingVote: optional(parameter('CastingVote', oneOf('titular-chair', 'who-presides', 'nobody'))),
  secretaryAndGuests: optional(parameter('SecretaryAndGuests', oneOf('voice-only'))),
  ordinaryNotice: optional(parameter('OrdinaryNotice', Notice)),
  extraordinaryNotice: optional(parameter('ExtraordinaryNotice', Notice)),
  workingDays: optional(parameter('WorkingDays', oneOf('calendar-of-the-commission'))),
  convocationPapers: optional(
    parameter('ConvocationPapers', oneOf('previous-minutes-and-item-papers', 'item-papers', 'none')),
  ),
  /** How long before a session, by its kind, an item may still be added, and its papers sent. */
  agendaAdditions: optional(parameter('AgendaAdditions', ByKind)),
  papersNotice: optional(parameter('PapersNotice', ByKind)),
  /** Who may ask for an extraordinary session. */
  extraordinaryRequest: optional(
    parameter('ExtraordinaryRequest', list(oneOf('chair', 'member', 'majority'), { min: 1, uniqueBy: true })),
  ),
  /**
   * How soon after the first, with which quorum, and whether one notice may hold both. `notice`: of a second call that is made
   * afterwards; where it is left out, that of the session’s kind, by the same formalities. `quorumTold`: whether the lower quorum
   * counts only if that notice told of it.
   */
  secondCall: optional(
    parameter(
      'SecondCall',
      object('SecondCallRule', {
        within: optional(Days),
        quorum: Formula,
        sameNotice: oneOf('allowed', 'not-allowed'),
        notice: optional(Notice),
        quorumTold: optional(oneOf('required', 'optional')),
      }),
    ),
  ),
  /** How soon after the end of what stood in its way a session is held. */
  rescheduling: optional(parameter('Rescheduling', DaysByKind)),
  withoutConvocation: optional(parameter('WithoutConvocation', oneOf('all-present-and-agreed', 'not-allowed'))),
  noticeDefect: optional(parameter('NoticeDefect', oneOf('cured-by-appearing', 'not-cured'))),
  /** Whether a vote waits for the agenda to be approved, and what an open session may change in it. */
  agendaApproval: optional(
    parameter(
      'AgendaApproval',
      object('AgendaApprovalRule', {
        approval: oneOf('required', 'optional'),
        changes: list(oneOf('withdraw', 'reorder', 'add'), { uniqueBy: true }),
      }),
    ),
  ),
  /** Whether what is not on the agenda is taken up where every member attends and a majority declares it urgent. */
  urgentItems: optional(parameter('UrgentItems', oneOf('all-present-and-majority', 'not-allowed'))),
  /** Whether a seat may attend from afar, and what must be assured of it. */
  remoteAttendance: optional(
    parameter(
      'RemoteAttendance',
      tagged('RemoteAttendanceRule', 'kind', {
        'not-allowed': {},
        allowed: { assured: list(Assurance, { min: 1, uniqueBy: true }) },
      }),
    ),
  ),
  /** The ranks from which an alternate may come, the highest first, and by when the credential is verified. */
  alternates: optional(
    parameter(
      'Alternates',
      object('AlternatesRule', {
        ranks: list(Slug, { min: 1, max: 50, uniqueBy: true }),
        verified: oneOf('before-opening', 'before-voting'),
      }),
    ),
  ),
  standIns: optional(parameter('StandIns', list(oneOf('acting-holder', 'substitute-by-absence'), { uniqueBy: true }))),
  designations: optional(parameter('Designations', oneOf('lapse-with-the-titular', 'outlast-the-titular'))),
  /** What a quorum asks for beside its number: offices at the table, so many seats whatever the number, and most of those present from one class. */
  compoundQuorum: optional(
    parameter(
      'CompoundQuorum',
      object('CompoundQuorumRule', {
        offices: list(oneOf('chair', 'executive-secretary'), { uniqueBy: true }),
        atLeast: optional(integer(1, 1_000)),
        classMajority: optional(Slug),
      }),
    ),
  ),
  /** Who presides, each in the absence of those before. */
  presiding: optional(parameter('Presiding', list(Presides, { min: 1, uniqueBy: true }))),
  recusal: optional(parameter('Recusal', oneOf('leaves-the-base', 'stays-in-the-base'))),
  /** How long after the session a dissent is still taken. */
  dissent: optional(parameter('Dissent', Days)),
  /** What the minutes of a session say of it. */
  minutesContent: optional(
    parameter(
      'MinutesContentRule',
      list(oneOf('attendance', 'agenda', 'opinions', 'votes', 'outcomes', 'dissents'), { min: 1, uniqueBy: true }),
    ),
  ),
  /** Who signs them, and whether they stand without a signature that is refused or impossible, its reason noted. */
  minutesSignatories: optional(
    parameter(
      'MinutesSignatories',
      object('MinutesSignatoriesRule', {
        who: oneOf('all-attendees', 'chair-and-secretary', 'secretary-with-approval-of-the-chair'),
        withoutSignature: oneOf('noted-with-its-reason', 'not-signed'),
      }),
    ),
  ),
  minutesApproval: optional(
    parameter('MinutesApproval', oneOf('same-session', 'same-or-next-session', 'next-session', 'not-needed')),
  ),
  /** How long after the session they are drawn up, after that signed, and after that published. */
  minutesDraftedWithin: optional(parameter('MinutesDraftedWithin', Days)),
  minutesSignedWithin: optional(parameter('MinutesSignedWithin', Days)),
  minutesPublishedWithin: optional(parameter('MinutesPublishedWithin', Days)),
  extraordinaryAgenda: optional(parameter('ExtraordinaryAgenda', oneOf('closed', 'open'))),
  opening: optional(parameter('Opening', oneOf('chair-declares-quorum'))),
  procedures: optional(
    parameter(
      'Procedures',
      list(oneOf('session', 'written-consultation', 'chair-subject-to-ratification'), { min: 1, uniqueBy: true }),
    ),
  ),
  writtenConsultation: optional(
    parameter(
      'WrittenConsultation',
      object('ConsultationRule', {
        minimumReplies: Formula,
        silence: oneOf('no-vote', 'assent'),
        objection: oneOf('sends-it-to-a-session', 'does-not-stop-it'),
      }),
    ),
  ),
  chairDecision: optional(parameter('ChairDecision', object('ChairDecisionRule', { ratifiedWithin: Days }))),
  decides: optional(
    parameter(
      'Decides',
      list(object('DecidedMatters', { body: BodyId, decides: list(Slug, { uniqueBy: true }), proposesTo: BodyId }), {
        uniqueBy: 'body',
      }),
    ),
  ),
  quorumVerified: optional(
    parameter('QuorumVerified', list(oneOf('opening', 'on-request', 'each-vote'), { min: 1, uniqueBy: true })),
  ),
  classes: optional(parameter('Classes', oneOf('closed', 'open', 'as-the-resolution-says'))),
  reporters: optional(parameter('Reporters', list(oneOf('focal-point', 'titular'), { min: 1, uniqueBy: true }))),
  completionScale: optional(parameter('CompletionScale', oneOf('five-levels'))),
  closureReasons: optional(parameter('ClosureReasons', oneOf('seven-reasons'))),
  irregularEffects: optional(parameter('IrregularEffects', oneOf('wait', 'run'))),
  takesEffect: optional(
    parameter('TakesEffect', oneOf('adoption', 'closing', 'signed-minutes', 'notification', 'gazette')),
  ),
  notifiedWithin: optional(parameter('NotifiedWithin', Days)),
  publishedWithin: optional(parameter('PublishedWithin', Days)),
  powersOverResolutions: optional(parameter('PowersOverResolutions', oneOf('same-body', 'any-body'))),
  closedBy: optional(parameter('ClosedBy', oneOf('body', 'body-on-proposal', 'follow-up-body'))),
  extensions: optional(
    parameter('Extensions', tagged('ExtensionLimit', 'kind', { limited: { count: integer(0, 100) }, unlimited: {} })),
  ),
  redResponse: optional(
    parameter(
      'RedResponse',
      object('RedResponseRule', { response: oneOf('recovery-plan', 'escalation'), within: Days }),
    ),
  ),
  rules: optional(parameter('RulesInForce', list(RuleVersion, { min: 1, uniqueBy: true }))),
});
export type Charter = TypeOf<typeof Charter>;
