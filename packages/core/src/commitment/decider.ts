import type { Decider, Wanted } from '../decider.js';
import type { PaperReference, StreamId } from '../values.js';
import { checksOf } from './checks.js';
import type { CommitmentCommand, SourceAct } from './commands.js';
import { decide } from './decide.js';
import type { CommitmentEvent } from './events.js';
import { evolve } from './evolve.js';
import type { CommitmentRejection } from './rejections.js';
import type { Commitment } from './state.js';

const sourceStreams = (source: SourceAct): readonly StreamId[] => [
  ...(source.kind === 'resolution' ? [source.resolution] : []),
  ...(source.body === undefined ? [] : [source.body]),
];

const papersOf = (state: Commitment, report: number): readonly PaperReference[] =>
  state.reports.find((candidate) => candidate.report === report)?.evidence.flatMap(({ paper }) => paper ?? []) ?? [];

const premisesFor = (command: CommitmentCommand, state: Commitment | null): Wanted => {
  if (command.type === 'AssignCommitment' || command.type === 'InviteToCommit')
    return { guarded: [command.institution], pinned: sourceStreams(command.source) };
  if (state === null) return {};
  const own = {
    guarded: [state.institution, ...(state.body === null ? [] : [state.body])],
    pinned: sourceStreams(state.source),
  };
  switch (command.type) {
    case 'VerifyReport':
      return { ...own, papers: papersOf(state, command.report) };
    case 'CloseCommitment':
      return { ...own, pinned: [...own.pinned, ...(command.resolution === undefined ? [] : [command.resolution])] };
    case 'RecordConsent':
    case 'RecordDecline':
    case 'ReportProgress':
    case 'ReturnReport':
    case 'ProposeClosure':
      return own;
  }
};

export const commitment: Decider<CommitmentCommand, Commitment, CommitmentEvent, CommitmentRejection> = {
  category: 'commitment',
  streamOf: (command) => command.commitment,
  premisesFor: ({ command }, state) => premisesFor(command, state),
  scopeOf: (command, state) =>
    command.type === 'AssignCommitment' || command.type === 'InviteToCommit'
      ? { body: command.source.body ?? null, institution: command.institution }
      : { body: state?.body ?? null, institution: state?.institution ?? null },
  decide,
  checksOf,
  evolve,
};
