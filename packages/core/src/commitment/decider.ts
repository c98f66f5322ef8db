import type { Decider, Wanted } from '../decider.js';
import type { BodyId, InstitutionId, PaperReference, StreamId } from '../values.js';
import { checksOf } from './checks.js';
import type { CommitmentCommand, Evidence } from './commands.js';
import type { SourceAct } from './source-act.js';
import { decide } from './decide.js';
import type { CommitmentEvent } from './events.js';
import { evolve } from './evolve.js';
import type { CommitmentRejection } from './rejections.js';
import type { Commitment } from './state.js';

const sourceStreams = (source: SourceAct): readonly StreamId[] => [
  ...(source.kind === 'resolution' ? [source.resolution] : []),
  ...(source.body === undefined ? [] : [source.body]),
];

const papersOf = (evidence: readonly Evidence[]): readonly PaperReference[] =>
  evidence.flatMap(({ paper }) => paper ?? []);

/** A co-responsible reports through its own offices; who is none, through nobody's. */
const reportingInstitution = (command: CommitmentCommand, state: Commitment | null): InstitutionId | null => {
  const own = command.type === 'ReportProgress' ? command.institution : undefined;
  const named = state?.coResponsibles.find(({ institution }) => institution === own);
  return named?.institution ?? state?.institution ?? null;
};

const premisesFor = (command: CommitmentCommand, state: Commitment | null): Wanted => {
  if (command.type === 'AssignCommitment' || command.type === 'InviteToCommit')
    return {
      guarded: [command.institution, ...command.coResponsibles.map(({ institution }) => institution)],
      pinned: sourceStreams(command.source),
    };
  if (state === null) return {};
  const own = {
    guarded: [state.institution, ...(state.body === null ? [] : [state.body])],
    pinned: sourceStreams(state.source),
  };
  switch (command.type) {
    case 'ReportProgress':
      return { ...own, papers: papersOf(command.evidence) };
    case 'VerifyReport': {
      const report = state.reports[command.report - 1];
      const whose = report?.institution ?? null;
      const guarded = whose === null ? own.guarded : [...own.guarded, whose];
      return { ...own, guarded, papers: papersOf(report?.evidence ?? []) };
    }
    case 'CloseCommitment': {
      const { resolution, supersededBy } = command;
      const cited = [resolution, supersededBy].filter((id) => id !== undefined && id !== command.commitment);
      return { ...own, pinned: [...own.pinned, ...cited.flatMap((id) => id ?? [])] };
    }
    case 'AnswerEscalation':
      return { ...own, pinned: [...own.pinned, ...(command.resolution === undefined ? [] : [command.resolution])] };
    case 'ExtendCommitment':
    case 'ReopenCommitment':
    case 'SuspendCommitment':
    case 'ResumeCommitment':
    case 'SplitCommitment':
      return { ...own, pinned: [...own.pinned, command.resolution] };
    case 'PassCommitment':
      return { guarded: [command.to, ...own.guarded], pinned: [...own.pinned, command.formerly] };
    case 'EscalateCommitment':
      return { ...own, pinned: [...own.pinned, command.to] };
    case 'RecordConsent':
    case 'RecordDecline':
    case 'ReturnReport':
    case 'ProposeClosure':
    case 'AssessCommitment':
    case 'RespondToRed':
      return own;
  }
};

/** An escalation is answered by the body to which it went. */
const bodyOf = (command: CommitmentCommand, state: Commitment | null): BodyId | null => {
  const asked = command.type === 'AnswerEscalation' ? state?.escalations[command.escalation - 1] : undefined;
  return asked?.to ?? state?.body ?? null;
};

export const commitment: Decider<CommitmentCommand, Commitment, CommitmentEvent, CommitmentRejection> = {
  category: 'commitment',
  streamOf: (command) => command.commitment,
  premisesFor: ({ command }, state) => premisesFor(command, state),
  scopeOf: (command, state) =>
    command.type === 'AssignCommitment' || command.type === 'InviteToCommit'
      ? { body: command.source.body ?? null, institution: command.institution }
      : { body: bodyOf(command, state), institution: reportingInstitution(command, state) },
  decide,
  checksOf,
  evolve,
};
