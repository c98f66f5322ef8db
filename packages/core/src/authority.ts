import type { Command } from './commands.js';
import type { Office } from './values.js';

/** An office, and whose it is. */
export type Authorised = { readonly office: Office; readonly of: 'commission' | 'body' | 'institution' };

/** Who may give a command, and where that is laid down. `policy`: enactment gives it, as a consequence of a decision. */
export type Authority = { readonly offices: readonly Authorised[]; readonly policy: boolean; readonly source: string };

const registrar: Authorised = { office: 'registrar', of: 'commission' };
const executiveSecretary: Authorised = { office: 'executive-secretary', of: 'body' };
const chair: Authorised = { office: 'chair', of: 'body' };
const technicalSecretariat: Authorised = { office: 'technical-secretariat', of: 'body' };
const titular: Authorised = { office: 'titular', of: 'institution' };
const focalPoint: Authorised = { office: 'focal-point', of: 'institution' };

const by = (source: string, ...offices: readonly Authorised[]): Authority => ({ offices, policy: false, source });
const enactment = (source: string, ...offices: readonly Authorised[]): Authority => ({ offices, policy: true, source });

const REGISTER = 'The registrar keeps the record (founding instrument); each entry cites its own ground';
const CONVENES = 'The secretary convenes and certifies (LDSC 13; EDO 10)';
const CERTIFIES = 'The secretary takes the attendance list and the votes (EDO 13-16; LOCG 21)';
const PRESIDES = 'The chair declares quorum, opens, puts to the vote and closes (EDO 13-16; CDMX-b)';
const FOLLOWS_UP = 'The technical secretariat follows up and verifies (seed: technical secretariat; GAO, OGP)';
const REPORTS =
  'The institution reports through its focal point, or its titular where none is designated (seed; rule 33)';
const OVER =
  'A resolution with that effect; the registrar files the instrument of an authority above the body (LFPA 6-8)';
const SETTLES =
  'The secretary sees to what a resolution could not set in motion (LOCG 21); the registrar, where no body is named';
const ARCHIVES = 'Every record belongs to a file with series and retention (rule 52); the registrar keeps the record';
const CHANGES =
  'The body changes what it assigned (rule 39); the secretary registers what came of a resolution told by an archive';
const DRAWS_UP =
  'The secretary draws up the minutes and keeps their signatures (LCE; VwVfG 93; Spain, Ley 40/2015 18-19.5)';
const SIGNS = 'Who attended signs for themselves; the secretary files the signatures of the others (LCE; LDSC 13)';
const PASSES = 'By law, with no vote; the registrar records what the instrument left out';
const CONSEQUENCE = 'A consequence of a decision, carried out by the enactment policy';

/** Who may give each command, and the source that says so. */
export const AUTHORITY: { readonly [Type in Command['type']]: Authority } = {
  FoundCommission: by('Founding: the one command without a prior office', registrar),
  AdoptCharter: enactment('The resolution or the superior instrument that adopts it', registrar),
  DeclareHolidays: by('LFPA 28: closures are gazetted; the registrar cites the gazette', registrar),
  ListClass: by(REGISTER, registrar),
  AppointRegistrar: by(REGISTER, registrar),
  RecordSuccession: by(REGISTER, registrar),

  EstablishBody: enactment(REGISTER, registrar),
  CreateSeat: by(REGISTER, registrar),
  RecordBodyOffice: by(REGISTER, registrar),
  EndBodyOffice: by(REGISTER, registrar),
  RecordBodyAdministration: by(REGISTER, registrar),
  AccreditAlternate: by(
    'SHF 14, CIT, EDO 14: credentials are verified by the secretary',
    registrar,
    executiveSecretary,
  ),
  AddPermanentGuest: by(REGISTER, registrar),
  PassSeat: enactment(PASSES, registrar),
  EndPermanentGuest: by(REGISTER, registrar),

  RegisterInstitution: by(REGISTER, registrar),
  AddUnit: by(REGISTER, registrar),
  RecordTitular: by(REGISTER, registrar),
  EndTitular: by(REGISTER, registrar),
  DesignateFocalPoint: enactment(
    'Each agency designates its focal point (seed); by law, its successor keeps them',
    titular,
  ),
  RelieveFocalPoint: by('Each agency designates its focal point (seed)', titular),
  RecordInstitutionAdministration: by(REGISTER, registrar),

  RenameInstitution: by(REGISTER, registrar),
  RecordLegalSuccession: by(REGISTER, registrar),

  ConveneSession: by(CONVENES, executiveSecretary),
  AddAgendaItem: by(CONVENES, executiveSecretary, chair),
  SendPapers: by(CONVENES, executiveSecretary),
  MakeSecondCall: by('EDO 15: the second call has the formalities of the first', executiveSecretary),
  DeferSession: by('CDMX-b: the chair puts off, the secretary tells the members', chair, executiveSecretary),
  RescheduleSession: by('CDMX-b: the chair puts off, the secretary tells the members', chair, executiveSecretary),
  CancelSession: by('CDMX-b: the chair puts off, the secretary tells the members', chair, executiveSecretary),
  AcknowledgeConvocation: by(CERTIFIES, executiveSecretary),
  AnswerInvitation: by(
    'The institution answers; the secretary records a written answer (seed: invitations)',
    titular,
    focalPoint,
    executiveSecretary,
  ),
  RecordAttendance: by(CERTIFIES, executiveSecretary),
  RecordDeparture: by(CERTIFIES, executiveSecretary),
  RecordOfficers: by(CERTIFIES, executiveSecretary),
  DeclarePresiding: by(
    'In the chair’s absence the charter says who presides; the secretary certifies it (Spain 19.2; EDO 13-16)',
    executiveSecretary,
  ),
  CountQuorum: by(CERTIFIES, executiveSecretary, chair),
  OpenSession: by(PRESIDES, chair),
  DeclareNotHeld: by(PRESIDES, chair, executiveSecretary),
  ApproveAgenda: by('EDO 16: the body approves its agenda, the chair declares it', chair),
  PutItemToVote: by(PRESIDES, chair),
  MoveAmendment: by('Members move amendments; the secretary registers (LOCG 21)', executiveSecretary),
  SplitItem: by(PRESIDES, chair),
  RecordRollCall: by(CERTIFIES, executiveSecretary),
  CastVote: by(
    'The institution votes through its titular; the secretary takes the vote of whoever sits for it (LCE; EDO 13-16)',
    titular,
    executiveSecretary,
  ),
  RecordShowOfHands: by(CERTIFIES, executiveSecretary),
  RecordSecretBallot: by(CERTIFIES, executiveSecretary),
  DeclareUnanimity: by(PRESIDES, chair),
  RecordObjection: by(
    'The institution objects through its titular; the secretary takes it down (LOCG 21)',
    titular,
    executiveSecretary,
  ),
  AdmitPosition: by(CERTIFIES, executiveSecretary),
  CastCastingVote: by('LCE, ZAC 17: the president has the casting vote', chair),
  DecideItem: by(PRESIDES, chair),
  RecordRecusal: by('UNACAR 5.9-5.10: the secretary records who is recused', executiveSecretary),
  RecordOpinion: by('LCE: the minutes record opinions', executiveSecretary),
  RecordDissent: by('LCE; UNACAR: dissent is recorded', executiveSecretary),
  RecessSession: by(PRESIDES, chair),
  ResumeSession: by(PRESIDES, chair),
  AttestParticipation: by('CDMX-b: the secretary certifies simultaneous participation', executiveSecretary),
  RequestQuorumCount: by(CERTIFIES, executiveSecretary),
  CloseSession: by(PRESIDES, chair),
  OpenConsultation: by(CONVENES, executiveSecretary),
  DecideByChair: by('The chair, subject to ratification, where the charter allows it (rule 23 c)', chair),
  ReportToSession: by(CERTIFIES, executiveSecretary),

  DraftMinutes: by(DRAWS_UP, executiveSecretary),
  CorrectMinutes: by(DRAWS_UP, executiveSecretary),
  ApproveMinutes: enactment(CONSEQUENCE),
  SignMinutes: by(SIGNS, titular, chair, executiveSecretary),
  RefuseSignature: by(SIGNS, titular, chair, executiveSecretary),
  RecordSignatureImpossible: by(DRAWS_UP, executiveSecretary),
  DeclareMinutesSigned: by(DRAWS_UP, executiveSecretary),
  PublishMinutes: by('The secretary publishes (LGTAIP 70-XLVI, not verified)', executiveSecretary),

  ProposeMotion: by('Members propose; the secretary registers (LOCG 21)', titular, executiveSecretary),
  AmendMotion: by('Members propose; the secretary registers (LOCG 21)', titular, executiveSecretary),
  WithdrawMotion: by('Members propose; the secretary registers (LOCG 21)', titular, executiveSecretary),
  SubmitMotion: enactment(CONSEQUENCE),
  ReleaseMotion: enactment(CONSEQUENCE),
  ApproveMotion: enactment(CONSEQUENCE),
  DefeatMotion: enactment(CONSEQUENCE),
  ReferMotion: enactment(CONSEQUENCE),
  ForwardMotion: enactment(CONSEQUENCE),
  ReportOnMotion: by(
    'The body that it was referred to reports back; its secretary certifies (LDSC 13; EDO 10)',
    executiveSecretary,
  ),

  AdoptResolution: enactment(CONSEQUENCE),
  BringIntoEffect: enactment(CONSEQUENCE),
  RecordEffectRefused: enactment(CONSEQUENCE),
  TranscribeResolution: by(REGISTER, registrar),
  RetryEffect: by(SETTLES, executiveSecretary, registrar),
  SettleEffect: by(SETTLES, executiveSecretary, registrar),
  NotifyResolution: by('The secretary sends the resolutions to the agencies (LCE)', executiveSecretary),
  PublishResolution: by('The secretary publishes (LGTAIP 70-XLVI, not verified)', executiveSecretary),
  DeclareInForce: by(CERTIFIES, executiveSecretary),
  CureResolution: enactment(OVER, registrar),
  RatifyResolution: enactment(OVER, registrar),
  SuspendResolution: enactment(OVER, registrar),
  AnnulResolution: enactment(OVER, registrar),
  SupersedeResolution: enactment(OVER, registrar),
  DeclareLapsed: by(CERTIFIES, executiveSecretary),
  SettleFinalText: by('The secretary keeps the register of resolutions (LOCG 21)', executiveSecretary),
  DisputeFinalText: by(
    'The institution disputes through its titular; the secretary files it (LOCG 21)',
    titular,
    executiveSecretary,
  ),

  AssignCommitment: enactment(
    'The source act; the secretary registers what comes from a law, a strategy or an agreement',
    executiveSecretary,
  ),
  InviteToCommit: enactment('The source act; the secretary invites (Ley de Planeación 1-III)', executiveSecretary),
  RecordConsent: by(
    'The institution consents; the secretary files its agreement (Ley de Planeación 1-III)',
    titular,
    executiveSecretary,
  ),
  RecordDecline: by(
    'The institution declines; the secretary files its answer (Ley de Planeación 1-III)',
    titular,
    executiveSecretary,
  ),
  ReportProgress: by(REPORTS, focalPoint, titular),
  ReturnReport: by(FOLLOWS_UP, technicalSecretariat),
  VerifyReport: by(FOLLOWS_UP, technicalSecretariat),
  ProposeClosure: by(FOLLOWS_UP, technicalSecretariat),
  CloseCommitment: enactment(
    'The body on the follower’s proposal, or the follow-up body (rule 54)',
    technicalSecretariat,
  ),

  OpenFile: by(ARCHIVES, registrar),
  FileRecords: by(ARCHIVES, registrar),
  CloseFile: by(ARCHIVES, registrar),
  RecordPublicVersion: by(ARCHIVES, registrar),
  ReclassifyPaper: by(ARCHIVES, registrar),
  DisposeOfPapers: by(ARCHIVES, registrar),
  ExtendCommitment: enactment(CHANGES, executiveSecretary),
  ReopenCommitment: enactment(CHANGES, executiveSecretary),
  SuspendCommitment: enactment(CHANGES, executiveSecretary),
  ResumeCommitment: enactment(CHANGES, executiveSecretary),
  SplitCommitment: enactment(CHANGES, executiveSecretary),
  AssessCommitment: by('An assessment is an opinion with its author (GMPP)', technicalSecretariat, executiveSecretary),
  RespondToRed: by('The responsible institution answers for its plan (GMPP)', titular, focalPoint),
  EscalateCommitment: by('Who follows up brings it to the higher body', technicalSecretariat, executiveSecretary),
  AnswerEscalation: by('The higher body answers through its chair or its secretary', chair, executiveSecretary),
  PassCommitment: enactment(PASSES, registrar),
};
