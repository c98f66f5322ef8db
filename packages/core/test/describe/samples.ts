import type {
  DecodingFailure,
  Reason,
  Rejection,
  StoreFailure,
  SupersededPremise,
  ViewFailure,
} from '../../src/index.js';
import type { Check } from '../../src/legality/check.js';

export type Worded = Rejection | StoreFailure | DecodingFailure | ViewFailure | SupersededPremise | Reason;
type FactsOf<T extends Worded['_tag']> = Omit<Extract<Worded, { readonly _tag: T }>, '_tag'>;

/** Two sets of facts for each tag, no fact the same in both; one set where there is nothing that could differ. */
export type Samples = {
  readonly [T in Worded['_tag']]: readonly [FactsOf<T>, FactsOf<T>] | readonly [FactsOf<T>];
};

const ANA = '0b7c2c1e-5a34-4f0e-8a51-6c1f0e9d2a11';
const LUIS = '7f3d9e20-14c8-4d6b-9b7e-2f5a8c3d4e22';
const EVENT = '1a2b3c4d-0000-4000-8000-000000000001';
const OTHER_EVENT = '5e6f7a8b-0000-4000-8000-000000000002';

const broken: Check = {
  rule: 'quorum@1',
  legalBasis: 'LDSC 13',
  required: { seats: 8, of: 14, formula: 'half-plus-one' },
  observed: { seats: 7, present: ['hacienda', 'economia'] },
  verdict: 'broken',
};
const otherBroken: Check = {
  rule: 'ordinary-notice@2',
  legalBasis: 'ZAC 17',
  required: { length: 3, unit: 'calendar-day', countedFrom: 'dispatch' },
  observed: { length: 2, from: '2014-03-10', session: '2014-03-13' },
  verdict: 'broken',
};

export const CHECKS: readonly (readonly [Check, Check])[] = [
  [broken, otherBroken],
  [
    {
      rule: 'casting-vote@1',
      legalBasis: 'LCE',
      required: { tie: true, by: 'titular-chair' },
      observed: { tie: false, votesFor: 6 },
      verdict: 'met',
    },
    {
      rule: 'consent@1',
      legalBasis: 'Ley de Planeación 1-III',
      required: {},
      observed: { consented: true },
      verdict: 'unverifiable',
    },
  ],
  [
    {
      rule: 'not-a-rule-yet@3',
      legalBasis: 'Reglamento 4',
      required: { newFactName: 12 },
      observed: {},
      verdict: 'met-as-attested',
    },
    {
      rule: 'another-one@1',
      legalBasis: 'Reglamento 5',
      required: { seats: 3 },
      observed: { otherName: ['x', 'y'] },
      verdict: 'not-applicable',
    },
  ],
];

export const SAMPLES: Samples = {
  EffectNotRefused: [
    { resolution: 'resolution-a', effect: 'firma', stream: 'commitment-a' },
    { resolution: 'resolution-b', effect: 'cierre', stream: 'commitment-b' },
  ],
  SettlesItself: [{ resolution: 'resolution-a' }, { resolution: 'resolution-b' }],
  NothingToMinute: [
    { session: 'session-a', stage: 'convened' },
    { session: 'session-b', stage: 'deferred' },
  ],
  NotThatFar: [
    { session: 'session-a', upTo: 31, last: 29 },
    { session: 'session-b', upTo: 53, last: 47 },
  ],
  NotTheCurrentText: [
    { minutes: 'minutes-a', given: 'a1'.repeat(32), current: 'b2'.repeat(32), paper: 'paper-a' },
    { minutes: 'minutes-b', given: 'c3'.repeat(32), current: 'd4'.repeat(32), paper: 'paper-b' },
  ],
  NotASignatory: [
    { minutes: 'minutes-a', person: ANA },
    { minutes: 'minutes-b', person: LUIS },
  ],
  SignsForAnother: [
    { person: ANA, signatory: LUIS },
    { person: LUIS, signatory: ANA },
  ],
  CertificateRevoked: [
    { signatory: ANA, responder: 'Autoridad certificadora' },
    { signatory: LUIS, responder: 'Otra autoridad' },
  ],
  NotTheirsToApprove: [
    { minutes: 'minutes-a', body: 'none', why: 'another-body' },
    { minutes: 'minutes-b', body: 'body-b', why: 'an-earlier-session' },
  ],
  NothingToHeal: [{ resolution: 'resolution-a' }, { resolution: 'resolution-b' }],
  NotStanding: [
    { resolution: 'resolution-a', standing: 'lapsed' },
    { resolution: 'resolution-b', standing: 'suspended' },
  ],
  NotPublishedYet: [
    { on: '2014-03-15', onDay: '2014-03-12' },
    { on: '2014-04-15', onDay: '2014-04-12' },
  ],
  NotInForceYet: [
    { resolution: 'resolution-a', inForceOn: '2014-04-01' },
    { resolution: 'resolution-b', inForceOn: 'not-published' },
  ],
  NotSubjectToRatification: [{ resolution: 'resolution-a' }, { resolution: 'resolution-b' }],
  ClosesInThePast: [
    { closes: '2014-03-12T18:00:00.000Z', at: '2014-03-12T19:00:00.000Z' },
    { closes: '2014-03-13T18:00:00.000Z', at: '2014-03-13T19:00:00.000Z' },
  ],
  RepliesClosed: [
    { closes: '2014-03-12T18:00:00.000Z', at: '2014-03-12T19:00:00.000Z' },
    { closes: '2014-03-13T18:00:00.000Z', at: '2014-03-13T19:00:00.000Z' },
  ],
  NotReportable: [
    { session: 'session-a-2014-w-01', to: 'session-a-2014-o-01', why: 'not-over' },
    { session: 'session-b-2014-c-01', to: 'session-b-2014-o-01', why: 'another-body' },
  ],
  OutcomeDetail: [
    { item: 'punto-7', outcome: 'adopted', detail: 'finalText', problem: 'not-expected' },
    { item: 'punto-8', outcome: 'referred', detail: 'referredTo', problem: 'missing' },
  ],
  ReferredToItself: [{ body: 'body-uno' }, { body: 'body-dos' }],
  MotionWithAnother: [
    { motion: 'motion-firma', to: 'body-uno' },
    { motion: 'motion-portal', to: 'body-dos' },
  ],
  NotReferred: [{ motion: 'motion-firma' }, { motion: 'motion-portal' }],
  NoFinalText: [
    { resolution: 'resolution-a', why: 'not-settled-yet' },
    { resolution: 'resolution-b', why: 'not-adopted-in-general' },
  ],
  SeatsVotedAlready: [
    { item: 'punto-7', seats: ['turismo'] },
    { item: 'punto-8', seats: ['salud', 'marina'] },
  ],
  CountsDoNotAdd: [
    { counted: 17, voters: 16 },
    { counted: 9, voters: 5 },
  ],
  NothingDeclared: [{ item: 'punto-7' }, { item: 'punto-8' }],
  SeatPresent: [{ seat: 'turismo' }, { seat: 'salud' }],
  NameTaken: [{ name: 'enmienda-3' }, { name: 'parte-2' }],
  ItemIsSplit: [
    { item: 'punto-7', parts: ['parte-a', 'parte-b'] },
    { item: 'punto-8', parts: ['parte-c', 'parte-d'] },
  ],
  AmendmentsPending: [
    { item: 'punto-7', amendments: ['enmienda-3'] },
    { item: 'punto-8', amendments: ['enmienda-4', 'enmienda-5'] },
  ],
  EffectsNotDivided: [
    { missing: ['firma'], repeated: ['portal'], unknown: ['acceso'] },
    { missing: ['datos'], repeated: ['red'], unknown: ['correo'] },
  ],
  // file
  FileIsClosed: [
    { file: 'file-1s-2014-003', closedOn: '2014-12-31' },
    { file: 'file-2s-2015-001', closedOn: '2015-06-30' },
  ],
  PaperNotInFile: [
    { file: 'file-1s-2014-003', papers: ['paper-acta'] },
    { file: 'file-2s-2015-001', papers: ['paper-oficio', 'paper-anexo'] },
  ],
  PaperIsPublic: [{ paper: 'paper-acta' }, { paper: 'paper-oficio' }],
  NotForThePublic: [
    { paper: 'paper-acta', level: 'reserved' },
    { paper: 'paper-oficio', level: 'confidential' },
  ],
  PublicVersionNotHeld: [{ paper: 'paper-acta' }, { paper: 'paper-oficio' }],
  // common
  NotAuthorised: [
    { command: 'OpenSession', office: 'focal-point', allowed: ['chair'] },
    { command: 'ReportProgress', office: 'registrar', allowed: ['titular', 'executive-secretary'] },
  ],
  OfficeNotHeld: [
    { person: ANA, office: 'chair', of: 'body-consejo-ejecutivo', day: '2014-03-12' },
    { person: LUIS, office: 'focal-point', of: 'institution-hacienda', day: '2015-01-31' },
  ],
  NotContemporaneous: [
    {
      at: '2014-03-12T18:00:00.000Z',
      recordedAt: '2014-03-10T18:00:00.000Z',
      windowInDays: 5,
      problem: 'in-the-future',
    },
    {
      at: '2014-03-01T18:00:00.000Z',
      recordedAt: '2014-03-20T09:30:00.000Z',
      windowInDays: 1,
      problem: 'past-the-window',
    },
  ],
  ClockNotAllowed: [{ record: 'real' }],
  ClockBehindTheRecord: [
    { clock: '2014-03-12T18:00:00.000Z', last: '2014-03-13T18:00:00.000Z' },
    { clock: '2015-03-12T18:00:00.000Z', last: '2015-03-12T18:00:00.001Z' },
  ],
  NotBeforeKeeping: [
    { day: '2014-03-12', keptFrom: '2014-01-01' },
    { day: '2016-03-12', keptFrom: '2015-01-01' },
  ],
  TranscribedHasNoTime: [{ field: 'at' }, { field: 'attested' }],
  ToldTooLate: [
    { id: 'commitment-firma-salud', liveSince: '2014-03-12' },
    { id: 'session-consejo-2014-o-03', liveSince: '2015-03-12' },
  ],
  CommandIdReused: [{ commandId: EVENT }, { commandId: OTHER_EVENT }],
  NotRectifiable: [
    { event: EVENT, why: 'unknown-event' },
    { event: OTHER_EVENT, why: 'other-kind' },
  ],
  NoRecordYet: [{}],
  Unknown: [{ id: 'body-consejo-ejecutivo' }, { id: 'institution-hacienda' }],
  AlreadyExists: [{ id: 'motion-firma-electronica' }, { id: 'session-consejo-2014-o-03' }],
  AlreadySo: [{ what: 'focal-point' }, { what: 'institution-hacienda' }],
  Unlawful: [{ checks: [broken] }, { checks: [otherBroken, { ...broken, rule: 'majority@1' }] }],
  // commission
  DatesOutOfOrder: [
    { earlier: 'signedOn', later: 'gazettedOn', earlierDay: '2014-03-12', laterDay: '2014-03-11' },
    { earlier: 'keptFrom', later: 'onDay', earlierDay: '2015-03-12', laterDay: '2015-03-11' },
  ],
  CharterNotLater: [
    { from: '2014-03-12', inForceFrom: '2014-05-01' },
    { from: '2015-03-12', inForceFrom: '2015-05-01' },
  ],
  CharterContradicts: [
    { parameter: 'quorum', problem: 'over-the-seats', stated: '9', limit: '5 · body-consejo' },
    { parameter: 'rules', problem: 'no-such-rule', stated: 'quorum@9', limit: '30' },
  ],
  NoSuchEffect: [
    { resolution: 'resolution-a-01', effect: 'reglas' },
    { resolution: 'resolution-b-02', effect: 'subcomision' },
  ],
  HolidayPassed: [
    { day: '2014-03-17', today: '2014-03-20' },
    { day: '2015-05-01', today: '2015-05-02' },
  ],
  UnknownMembers: [
    { class: 'dependencias', members: ['institution-hacienda'] },
    { class: 'estados', members: ['institution-jalisco', 'institution-puebla'] },
  ],
  OfficeAlreadyHeld: [
    { office: 'chair', by: ANA, from: '2014-01-01' },
    { office: 'titular', by: LUIS, from: '2015-02-02' },
  ],
  // body and institution
  EndsBeforeItBegins: [
    { from: '2014-03-12', until: '2014-03-01' },
    { from: '2015-03-12', until: '2015-03-01' },
  ],
  SeatTaken: [
    { seat: 'hacienda', institution: 'institution-hacienda', right: 'vote', holder: 'ex-officio', from: '2014-01-01' },
    { seat: 'inai', institution: 'institution-inai', right: 'voice', holder: 'appointed', from: '2015-02-02' },
  ],
  UnknownSeat: [
    { body: 'body-consejo-ejecutivo', seat: 'salud', seats: ['hacienda', 'economia'] },
    { body: 'body-consejo-tecnico', seat: 'energia', seats: ['interior'] },
  ],
  NotInOffice: [
    { office: 'executive-secretary', person: ANA, endedOn: '2014-03-01' },
    { office: 'focal-point', person: LUIS, endedOn: null },
  ],
  NotAPermanentGuest: [
    { body: 'body-consejo-ejecutivo', institution: 'institution-inai', endedOn: '2014-03-01' },
    { body: 'body-consejo-tecnico', institution: 'institution-inegi', endedOn: null },
  ],
  // session
  NotEntitled: [
    { institution: 'institution-a', body: 'body-uno' },
    { institution: 'institution-b', body: 'body-dos' },
  ],
  JointSessionDiffers: [
    { session: 'session-a-2014-o-01', why: 'same-body' },
    { session: 'session-b-2015-o-02', why: 'another-time' },
  ],
  ItemTaken: [{ item: 'firma' }, { item: 'portales' }],
  NotAwaited: [
    { item: 'firma', papers: ['Dictamen'] },
    { item: 'portales', papers: ['Anexo 1', 'Anexo 2'] },
  ],
  AgendaDiffers: [
    { missing: ['firma'], unknown: ['otro'] },
    { missing: ['portales', 'datos'], unknown: ['cuarto'] },
  ],
  DayIsOver: [
    { day: '2014-03-12', onDay: '2014-03-13' },
    { day: '2015-03-12', onDay: '2015-03-20' },
  ],
  NotDecidedYet: [{ item: 'firma' }, { item: 'portales' }],
  IdDoesNotMatch: [
    { id: 'session-x', expected: 'session-consejo-2014-o-03' },
    { id: 'session-y', expected: 'session-consejo-2015-e-01' },
  ],
  SessionInThePast: [
    { day: '2014-03-12', convenedOn: '2014-03-13' },
    { day: '2015-04-12', convenedOn: '2015-04-14' },
  ],
  NoVotingSeats: [{ body: 'body-consejo-ejecutivo' }, { body: 'body-consejo-tecnico' }],
  MotionMissing: [{ item: 'firma' }, { item: 'ventanilla' }],
  MotionNotExpected: [
    { item: 'firma', kind: 'information' },
    { item: 'ventanilla', kind: 'follow-up' },
  ],
  MotionNotFree: [
    { motion: 'motion-firma', stage: 'submitted' },
    { motion: 'motion-datos', stage: 'withdrawn' },
  ],
  MotionOfAnotherBody: [
    { motion: 'motion-firma', body: 'body-consejo-ejecutivo' },
    { motion: 'motion-datos', body: 'body-consejo-tecnico' },
  ],
  MotionTwice: [{ motion: 'motion-firma' }, { motion: 'motion-datos' }],
  NotInvited: [{ institution: 'institution-hacienda' }, { institution: 'institution-salud' }],
  UnknownSeats: [
    { seats: ['salud', 'energia'], body: 'body-consejo-ejecutivo' },
    { seats: ['interior'], body: 'body-consejo-tecnico' },
  ],
  NotInThatSeat: [
    { seat: 'hacienda', person: ANA },
    { seat: 'salud', person: LUIS },
  ],
  PersonInTwoSeats: [
    { person: ANA, seats: ['hacienda', 'economia'] },
    { person: LUIS, seats: ['salud', 'interior'] },
  ],
  CannotPreside: [
    { person: ANA, by: 'executive-secretary', why: 'not-in-that-place' },
    { person: LUIS, by: 'first-seat-present', why: 'not-there' },
  ],
  NotOnItsDay: [
    { day: '2014-03-12', onDay: '2014-03-13' },
    { day: '2015-04-12', onDay: '2015-04-11' },
  ],
  WrongStage: [
    { stage: 'convened', needed: 'open' },
    { stage: 'closed', needed: 'convened' },
  ],
  NotOnAgenda: [
    { item: 'firma', agenda: ['datos', 'interoperabilidad'] },
    { item: 'ventanilla', agenda: ['actas'] },
  ],
  NothingToVote: [
    { item: 'firma', kind: 'information' },
    { item: 'asuntos', kind: 'general-matters' },
  ],
  NotPutToVote: [{ item: 'firma' }, { item: 'ventanilla' }],
  SeatsAbsent: [{ seats: ['hacienda'] }, { seats: ['salud', 'interior'] }],
  VotedAlready: [{ item: 'firma' }, { item: 'ventanilla' }],
  NotVotedYet: [{ item: 'firma' }, { item: 'ventanilla' }],
  Decided: [
    { item: 'firma', outcome: 'adopted' },
    { item: 'ventanilla', outcome: 'deferred' },
  ],
  OutcomeMissing: [{ item: 'firma' }, { item: 'ventanilla' }],
  ClassWithoutList: [{ class: 'dependencias' }, { class: 'estados' }],
  ItemsWithoutOutcome: [{ items: ['firma'] }, { items: ['ventanilla', 'datos'] }],
  // motion
  MotionLocked: [
    { motion: 'motion-firma', session: 'session-consejo-2014-o-03' },
    { motion: 'motion-datos', session: 'session-consejo-2015-e-01' },
  ],
  MotionSettled: [
    { motion: 'motion-firma', how: 'approved' },
    { motion: 'motion-datos', how: 'withdrawn' },
  ],
  NotBeforeThatSession: [
    { motion: 'motion-firma', session: 'session-consejo-2014-o-03' },
    { motion: 'motion-datos', session: 'session-consejo-2015-e-01' },
  ],
  NotOfMembers: [
    { institution: 'institution-salud', body: 'body-consejo-ejecutivo' },
    { institution: 'institution-puebla', body: 'body-consejo-tecnico' },
  ],
  UnknownClass: [{ class: 'dependencias' }, { class: 'estados' }],
  UnknownAddressees: [
    { institutions: ['institution-salud'] },
    { institutions: ['institution-puebla', 'institution-jalisco'] },
  ],
  // resolution
  NotTranscribed: [{ resolution: 'resolution-a-01' }, { resolution: 'resolution-b-02' }],
  ClassNotListed: [{ class: 'dependencias' }, { class: 'estados' }],
  InstitutionsUnknown: [
    { institutions: ['institution-salud'] },
    { institutions: ['institution-puebla', 'institution-jalisco'] },
  ],
  // commitment
  OutsideAuthority: [
    { institution: 'institution-jalisco', kind: 'state' },
    { institution: 'institution-ciapem', kind: 'partner' },
  ],
  InvitationNotNeeded: [
    { institution: 'institution-salud', kind: 'ministry' },
    { institution: 'institution-pemex', kind: 'state-enterprise' },
  ],
  OnlyByEnactment: [{ resolution: 'resolution-a-01' }, { resolution: 'resolution-b-02' }],
  EffectNotOfResolution: [
    { resolution: 'resolution-a-01', effect: 'firma', institution: 'institution-salud' },
    { resolution: 'resolution-b-02', effect: 'datos', institution: 'institution-puebla' },
  ],
  NotInEffect: [{ resolution: 'resolution-a-01' }, { resolution: 'resolution-b-02' }],
  SupersedingNotNamed: [{ commitment: 'commitment-a' }, { commitment: 'commitment-b' }],
  NotSuperseded: [
    { commitment: 'commitment-a', reason: 'implemented' },
    { commitment: 'commitment-b', reason: 'cancelled' },
  ],
  ClosureNotResolved: [
    { resolution: 'resolution-a-01', commitment: 'commitment-firma-salud' },
    { resolution: 'resolution-b-02', commitment: 'commitment-datos-puebla' },
  ],
  NotAwaitingConsent: [
    { commitment: 'commitment-firma-salud', stage: 'owed' },
    { commitment: 'commitment-datos-puebla', stage: 'declined' },
  ],
  NotOwed: [
    { commitment: 'commitment-firma-salud', stage: 'closed' },
    { commitment: 'commitment-datos-puebla', stage: 'invited' },
  ],
  ReportOutOfOrder: [
    { report: 3, expected: 2 },
    { report: 7, expected: 5 },
  ],
  ReportNotRectified: [
    { report: 3, rectified: 2 },
    { report: 7, rectified: 5 },
  ],
  NoSuchReport: [
    { report: 3, last: 2 },
    { report: 7, last: 0 },
  ],
  ReportNotOpen: [
    { report: 3, stage: 'returned' },
    { report: 7, stage: 'verified' },
  ],
  PassesToItself: [{ institution: 'institution-hacienda' }, { institution: 'institution-salud' }],
  NotItsOwn: [
    { institution: 'institution-hacienda', what: 'commitment-firma-salud' },
    { institution: 'institution-marina', what: 'body-consejo/economia' },
  ],
  StillThere: [{ institution: 'institution-hacienda' }, { institution: 'institution-salud' }],
  NotThatDayYet: [
    { institution: 'institution-hacienda', on: '2030-06-30', onDay: '2030-06-01' },
    { institution: 'institution-marina', on: '2031-01-15', onDay: '2030-12-31' },
  ],
  NoLongerThere: [
    { institution: 'institution-hacienda', endedOn: '2030-06-30' },
    { institution: 'institution-marina', endedOn: '2031-01-15' },
  ],
  NotAsAdopted: [
    { resolution: 'resolution-consejo-2030-o-01-01', effect: 'firma' },
    { resolution: 'resolution-pleno-2031-e-02-03', effect: 'portales' },
  ],
  NothingToExtend: [
    { commitment: 'commitment-firma-hacienda', term: 'standing' },
    { commitment: 'commitment-portal-economia', term: 'periodic' },
  ],
  ExtensionNotLater: [
    { due: '2030-06-30', current: '2030-07-31' },
    { due: '2031-01-15', current: '2031-01-16' },
  ],
  NotClosed: [
    { commitment: 'commitment-firma-hacienda', stage: 'owed' },
    { commitment: 'commitment-portal-economia', stage: 'invited' },
  ],
  NotSuspended: [
    { commitment: 'commitment-firma-hacienda', stage: 'owed' },
    { commitment: 'commitment-portal-economia', stage: 'closed' },
  ],
  NotRed: [{ commitment: 'commitment-firma-hacienda' }, { commitment: 'commitment-portal-economia' }],
  NotAnotherBody: [{ body: 'body-consejo-ejecutivo' }, { body: 'body-consejo-tecnico' }],
  EscalationOpen: [
    { commitment: 'commitment-firma-hacienda', escalation: 2, to: 'body-consejo-ejecutivo' },
    { commitment: 'commitment-portal-economia', escalation: 5, to: 'body-consejo-tecnico' },
  ],
  NoSuchEscalation: [
    { escalation: 2, last: 1 },
    { escalation: 7, last: 3 },
  ],
  ReportNotReturned: [
    { report: 2, stage: 'received' },
    { report: 5, stage: 'verified' },
  ],
  NotCoResponsible: [
    { commitment: 'commitment-firma-hacienda', institution: 'institution-salud' },
    { commitment: 'commitment-portal-economia', institution: 'institution-marina' },
  ],
  NoSuchMilestones: [
    { commitment: 'commitment-firma-hacienda', milestones: ['piloto', 'manual'] },
    { commitment: 'commitment-portal-economia', milestones: ['cierre'] },
  ],
  MilestonesNotClaimed: [
    { report: 2, milestones: ['piloto', 'manual'] },
    { report: 5, milestones: ['cierre'] },
  ],
  WeightsNotWhole: [
    { sum: 9_999, without: ['piloto'] },
    { sum: 12_000, without: ['manual', 'cierre'] },
  ],
  ProgressLowered: [
    { report: 3, progress: 4_000, earlierReport: 2, earlier: 6_500 },
    { report: 8, progress: 1_200, earlierReport: 7, earlier: 9_000 },
  ],
  EvidenceDiffers: [{ evidence: ['dictamen'] }, { evidence: ['acta', 'oficio'] }],
  EvidenceEmpty: [{ evidence: ['dictamen'] }, { evidence: ['acta', 'oficio'] }],
  NotInReport: [
    { report: 3, evidence: ['oficio'] },
    { report: 7, evidence: ['captura', 'inspeccion'] },
  ],
  ReceivedLater: [
    { evidence: 'oficio', receivedOn: '2014-03-12', reportedOn: '2014-03-10' },
    { evidence: 'captura', receivedOn: '2015-04-12', reportedOn: '2015-04-11' },
  ],
  // store
  Conflict: [
    { stream: 'motion-firma', expected: { exactly: 3 }, actual: 4 },
    { stream: 'body-consejo', expected: 'exists', actual: 'noStream' },
  ],
  GuardBroken: [
    { stream: 'commission-self', expected: { exactly: 7 }, actual: 9 },
    { stream: 'body-consejo', expected: 'noStream', actual: 0 },
  ],
  EmptyAppend: [{ stream: 'motion-firma' }, { stream: 'body-consejo' }],
  InvalidStreamName: [{ stream: '$all' }, { stream: 'with space' }],
  EventTooLarge: [
    { index: 3, bytes: 60_001, limit: 60_000 },
    { index: 5, bytes: 70_002, limit: 65_000 },
  ],
  AppendTooLarge: [
    { bytes: 900_001, limit: 900_000 },
    { bytes: 910_002, limit: 905_000 },
  ],
  TooManyEvents: [
    { events: 501, limit: 500 },
    { events: 702, limit: 600 },
  ],
  NotSerialisable: [
    { index: 3, detail: 'lone surrogate' },
    { index: 5, detail: 'cycle' },
  ],
  InvalidPosition: [{ position: 'abc' }, { position: '-1' }],
  StreamDeleted: [{ stream: 'motion-firma' }, { stream: 'body-consejo' }],
  AccessDenied: [{ detail: 'events.db' }, { detail: 'people.db' }],
  OutcomeUnknown: [{ detail: 'connection reset' }, { detail: 'deadline' }],
  Unavailable: [{ detail: 'connection refused' }, { detail: 'deadline' }],
  Busy: [{ detail: 'events.db' }, { detail: 'papers.db' }],
  StorageFull: [{ detail: 'events.db' }, { detail: 'papers.db' }],
  ReadOnly: [{ detail: 'events.db' }, { detail: 'papers.db' }],
  NotARecord: [{ detail: 'photo.png' }, { detail: 'other.db' }],
  NewerFormat: [
    { found: 7, supported: 3 },
    { found: 9, supported: 5 },
  ],
  SupersededPremise: [
    {
      event: EVENT,
      stream: 'session-consejo-2014-o-01',
      revision: 4,
      premise: 'body-consejo',
      read: 6,
      stood: 7,
    },
    {
      event: OTHER_EVENT,
      stream: 'motion-firma',
      revision: 0,
      premise: 'body-tecnico',
      read: 3,
      stood: 12,
    },
  ],
  Misconfigured: [
    { option: 'namespace', detail: 'letters and digits only' },
    { option: 'tlsCAFile', detail: 'there is no such file' },
  ],
  NeedsBackup: [{ detail: 'events.db' }, { detail: 'other.db' }],
  Corrupt: [{ detail: 'page 12' }, { detail: 'page 40' }],
  Closed: [{}],
  WrittenByNewer: [
    { type: 'SessionConvened', version: 2, position: '0000000000000007' },
    { type: 'FutureThingHappened', version: 3, position: '0000000000000009' },
  ],
  Undecodable: [
    {
      type: 'MotionApproved',
      position: '0000000000000007',
      problems: [{ path: 'data.item', reason: { _tag: 'Missing' } }],
    },
    {
      type: 'ItemDecided',
      position: '0000000000000009',
      problems: [{ path: 'data.policy', reason: { _tag: 'NotAWholeNumber' } }],
    },
  ],
  HistoryDiverged: [
    { position: '0000000000000007', expected: EVENT, found: OTHER_EVENT },
    { position: '0000000000000009', expected: OTHER_EVENT, found: EVENT },
  ],
  NotBuilt: [
    { view: 'commitment-board', version: 2 },
    { view: 'roll-out', version: 3 },
  ],
  OtherVersion: [
    { view: 'commitment-board', version: 2, serving: 4 },
    { view: 'roll-out', version: 3, serving: 5 },
  ],
  InvalidToken: [{ token: 'eyJ' }, { token: 'abc' }],
  TokenOfAnotherView: [
    { view: 'commitment-board', token: 'eyJ' },
    { view: 'roll-out', token: 'abc' },
  ],
  HeldByAnother: [
    { by: { pid: 4021, host: 'registro', since: '2030-01-14T18:00:00.000Z' } },
    { by: { pid: 77, host: 'archivo', since: '2031-02-15T19:00:00.000Z' } },
  ],
  DocumentRefused: [
    {
      view: 'roll-out',
      version: 3,
      key: 'resolution-a',
      problems: [{ path: 'cells[0]', reason: { _tag: 'NotText' } }],
    },
    { view: 'tally', version: 2, key: 'institution-b', problems: [{ path: '', reason: { _tag: 'NotAnObject' } }] },
  ],
  ProjectionThrew: [
    {
      view: 'commitment-board',
      version: 2,
      event: '3d1c0f4e-6f3a-4b87-9a55-0c1f6f2f8a11',
      position: '0000000000000007',
      detail: 'no such seat',
    },
    {
      view: 'roll-out',
      version: 3,
      event: '3d1c0f4e-6f3a-4b87-9a55-0c1f6f2f8a12',
      position: '0000000000000009',
      detail: 'not a number',
    },
  ],
  // input
  Missing: [{}],
  UnknownField: [{}],
  NotAnObject: [{}],
  NotAList: [{}],
  NotText: [{}],
  NotAWholeNumber: [{}],
  NotTrueOrFalse: [{}],
  NotADay: [{}],
  NotATime: [{}],
  NotAnInstant: [{}],
  SkippedByTheClock: [
    { day: '2030-03-10', zone: 'America/Tijuana' },
    { day: '2014-04-06', zone: 'America/Mexico_City' },
  ],
  NotATimeZone: [{}],
  EarlierThan: [{ day: '2014-03-12' }, { day: '2015-01-31' }],
  NotAnId: [{ expected: 'body-consejo-ejecutivo' }, { expected: 'hacienda' }],
  NotExactlyOne: [{ fields: ['body', 'institution'] }, { fields: ['commission', 'body'] }],
  NotOneOf: [{ allowed: ['chair', 'registrar'] }, { allowed: ['vote', 'voice'] }],
  Empty: [{}],
  TooLong: [
    { limit: 200, length: 201 },
    { limit: 2_000, length: 2_345 },
  ],
  TooMany: [
    { limit: 500, length: 501 },
    { limit: 40, length: 41 },
  ],
  OutOfRange: [
    { from: 0, to: 10_000 },
    { from: 1, to: 99 },
  ],
  SpaceAtTheEnds: [{}],
  NotNfc: [{}],
  ControlCharacter: [{ code: 'U+0000' }, { code: 'U+000A' }],
  BidirectionalCharacter: [{ code: 'U+202E' }, { code: 'U+2066' }],
  ZeroWidthCharacter: [{ code: 'U+200B' }, { code: 'U+FEFF' }],
  LoneSurrogate: [{}],
  Duplicate: [{ of: 'firma' }, { of: 'datos' }],
  RepeatedField: [{}],
  NotUtf8: [{}],
  NotJson: [{}],
};
