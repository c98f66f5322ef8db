import {
  Citation,
  ClosureReason,
  Day,
  Line,
  list,
  Milestone,
  object,
  optional,
  Paragraph,
  ResolutionId,
  Wording,
  type Recorded,
  type TypeOf,
} from '@acta/core';
import { defineProjection } from '../projection.js';
import { DUTY, dutyAfter, dutyOf } from './duty.js';
import { Entry, entryOf } from './entry.js';

/** A commitment: who owes what by when, what was claimed, and what was verified. */
export const CommitmentBoard = object('CommitmentBoard', {
  ...DUTY,
  task: Wording,
  milestones: list(Milestone, { uniqueBy: 'milestone' }),
  consent: optional(object('Consent', { instrument: Citation, signatory: Line, signedOn: Day, day: Day })),
  declinedFor: optional(Paragraph),
  closureProposed: optional(ClosureReason),
  closed: optional(object('Closed', { day: Day, resolution: optional(ResolutionId) })),
  entry: Entry,
});
export type CommitmentBoard = TypeOf<typeof CommitmentBoard>;

const own = ({ stream }: Pick<Recorded, 'stream'>): readonly string[] => [stream];

const begun = (event: Parameters<typeof dutyOf>[0] & Recorded): CommitmentBoard => {
  const { task, milestones } = event.data;
  return { ...dutyOf(event), task, milestones, entry: entryOf(event) };
};

export const commitmentBoard = defineProjection({
  name: 'commitment-board',
  version: 1,
  document: CommitmentBoard,
  tags: ({ institution, coResponsibles, body, source }) => [
    ...new Set([
      institution,
      ...coResponsibles,
      ...(body === undefined ? [] : [body]),
      ...(source.kind === 'resolution' ? [source.resolution] : []),
    ]),
  ],
  on: {
    CommitmentAssigned: { keys: own, evolve: (_, event) => begun(event) },
    CommitmentInvited: { keys: own, evolve: (_, event) => begun(event) },
    ConsentRecorded: {
      keys: own,
      evolve: (document, event) => {
        const { instrument, signatory, signedOn } = event.data;
        const consent = { instrument, signatory, signedOn, day: event.metadata.onDay };
        return document && { ...dutyAfter(document, event), consent };
      },
    },
    DeclineRecorded: {
      keys: own,
      evolve: (document, event) => document && { ...dutyAfter(document, event), declinedFor: event.data.reason },
    },
    ProgressReported: { keys: own, evolve: (document, event) => document && dutyAfter(document, event) },
    ReportReturned: { keys: own, evolve: (document, event) => document && dutyAfter(document, event) },
    ReportVerified: { keys: own, evolve: (document, event) => document && dutyAfter(document, event) },
    ClosureProposed: {
      keys: own,
      evolve: (document, { data }) => document && { ...document, closureProposed: data.reason },
    },
    CommitmentClosed: {
      keys: own,
      evolve: (document, event) => {
        const { resolution } = event.data;
        const closed = { day: event.metadata.onDay, ...(resolution === undefined ? {} : { resolution }) };
        return document && { ...dutyAfter(document, event), closed };
      },
    },
  },
});
