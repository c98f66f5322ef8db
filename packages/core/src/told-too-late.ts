import { left, right, type Either } from 'fp-ts/lib/Either.js';
import type { Act } from './act.js';
import { categoryOf, deciderOf } from './aggregates.js';
import { AUTHORITY } from './authority.js';
import type { Command } from './commands.js';
import type { Loaded } from './load.js';
import type { CommonRejection } from './refusals.js';
import type { Category } from './values.js';

type ToldTooLate = Extract<CommonRejection, { readonly _tag: 'ToldTooLate' }>;

/** What founds and fills these is a register's entry, whenever it is told. */
const REGISTERS: ReadonlySet<Category> = new Set(['commission', 'body', 'institution']);

/** What somebody saw or did: told late, it changes nothing that was determined. */
const FACTS: ReadonlySet<Command['type']> = new Set<Command['type']>([
  'SendPapers',
  'AcknowledgeConvocation',
  'AnswerInvitation',
  'RecordAttendance',
  'RecordDeparture',
  'RecordOfficers',
  'AttestParticipation',
  'RequestQuorumCount',
  'RecordRecusal',
  'RecordOpinion',
  'RecordDissent',
  'RecordRollCall',
  'CastVote',
  'RecordShowOfHands',
  'RecordSecretBallot',
  'RecordObjection',
  'NotifyResolution',
  'PublishResolution',
  'RecordConsent',
  'RecordDecline',
  'ReportProgress',
  'FileRecords',
]);

/** A fact, a register's entry, or what only follows from an act that its own stream took. */
const isToldWhenever = (command: Command): boolean =>
  FACTS.has(command.type) ||
  AUTHORITY[command.type].offices.length === 0 ||
  (REGISTERS.has(categoryOf(deciderOf(command).streamOf(command))) && command.type !== 'AdoptCharter');

/**
 * An archive tells of what was before the record. What was determined then cannot be put under acts of this record, which were
 * decided without it: what still matters of it is determined now.
 */
export const notToldTooLate = (
  { command, circumstances: { provenance } }: Act<Command>,
  { liveSince }: Loaded,
): Either<ToldTooLate, null> =>
  provenance.kind !== 'transcribed' || liveSince === null || isToldWhenever(command)
    ? right(null)
    : left({ _tag: 'ToldTooLate', id: deciderOf(command).streamOf(command), liveSince });
