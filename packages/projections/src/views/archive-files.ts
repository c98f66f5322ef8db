import {
  Citation,
  Classification,
  CommitmentId,
  Day,
  FileId,
  Line,
  MinutesId,
  list,
  object,
  oneOf,
  optional,
  PaperId,
  ResolutionId,
  Retention,
  Series,
  SessionId,
  type TypeOf,
} from '@acta/core';
import { defineProjection } from '../projection.js';
import { Entry, entryOf } from './entry.js';
import { own } from './own.js';

const FiledPaper = object('FiledPaper', {
  paper: PaperId,
  classification: Classification,
  publicVersion: optional(PaperId),
  disposedOf: optional(oneOf('retention-ended', 'personal-data')),
});

/** A file of the archive: what belongs to it, how long it is kept, and who may read its papers. References only, never contents. */
export const ArchiveFiles = object('ArchiveFiles', {
  file: FileId,
  code: Line,
  title: Line,
  series: Series,
  retention: Retention,
  from: Day,
  source: Citation,
  closedOn: optional(Day),
  sessions: list(SessionId, { max: 10_000 }),
  minutes: list(MinutesId, { max: 10_000 }),
  resolutions: list(ResolutionId, { max: 10_000 }),
  commitments: list(CommitmentId, { max: 10_000 }),
  papers: list(FiledPaper, { max: 100_000 }),
  entry: Entry,
});
export type ArchiveFiles = TypeOf<typeof ArchiveFiles>;
type Paper = TypeOf<typeof FiledPaper>;

const changing = (document: ArchiveFiles | null, which: readonly string[], changes: Partial<Paper>) =>
  document && {
    ...document,
    papers: document.papers.map((filed) => (which.includes(filed.paper) ? { ...filed, ...changes } : filed)),
  };

export const archiveFiles = defineProjection({
  name: 'archive-files',
  version: 1,
  document: ArchiveFiles,
  tags: ({ sessions, minutes, resolutions, commitments, papers }) => [
    ...new Set<string>([...sessions, ...minutes, ...resolutions, ...commitments, ...papers.map(({ paper }) => paper)]),
  ],
  on: {
    FileOpened: {
      keys: own,
      evolve: (_, event) => ({
        file: event.stream as FileId,
        ...event.data,
        sessions: [],
        minutes: [],
        resolutions: [],
        commitments: [],
        papers: [],
        entry: entryOf(event),
      }),
    },
    RecordsFiled: {
      keys: own,
      evolve: (document, { data }) =>
        document && {
          ...document,
          sessions: [...document.sessions, ...data.sessions],
          minutes: [...document.minutes, ...data.minutes],
          resolutions: [...document.resolutions, ...data.resolutions],
          commitments: [...document.commitments, ...data.commitments],
          papers: [...document.papers, ...data.papers.map(({ paper, classification }) => ({ paper, classification }))],
        },
    },
    FileClosed: { keys: own, evolve: (document, { data: { on } }) => document && { ...document, closedOn: on } },
    PublicVersionRecorded: {
      keys: own,
      evolve: (document, { data: { original, publicVersion } }) =>
        changing(document, [original], { publicVersion: publicVersion.paper }),
    },
    PaperReclassified: {
      keys: own,
      evolve: (document, { data: { paper, classification } }) => changing(document, [paper], { classification }),
    },
    PapersDisposedOf: {
      keys: own,
      evolve: (document, { data: { papers, ground } }) => changing(document, papers, { disposedOf: ground }),
    },
  },
});
