import { command, list, object, union } from '../codec/structures.js';
import { integer, oneOf } from '../codec/scalars.js';
import { Line, Paragraph } from '../codec/text.js';
import type { TypeOf } from '../codec/codec.js';
import {
  Citation,
  Classification,
  CommitmentId,
  Day,
  FileId,
  MinutesId,
  PaperId,
  PaperReference,
  ResolutionId,
  SessionId,
  Slug,
} from '../values.js';

export const Series = object('Series', { series: Slug, name: Line });

/** How many years papers are kept after their file was closed, and what becomes of them then. */
export const Retention = object('Retention', { years: integer(0, 200), then: oneOf('destroyed', 'kept-for-ever') });
export type Retention = TypeOf<typeof Retention>;

/** An archive's file (expediente). `code`: as the institution's own table of classification writes it. */
export const OpenFile = command('OpenFile', {
  file: FileId,
  code: Line,
  title: Line,
  series: Series,
  retention: Retention,
  from: Day,
  source: Citation,
});

/** What belongs to the file: sessions, their minutes, resolutions and commitments, and the papers of them. */
export const FileRecords = command('FileRecords', {
  file: FileId,
  sessions: list(SessionId, { uniqueBy: true }),
  minutes: list(MinutesId, { uniqueBy: true }),
  resolutions: list(ResolutionId, { uniqueBy: true }),
  commitments: list(CommitmentId, { uniqueBy: true }),
  papers: list(PaperReference, { uniqueBy: 'paper' }),
});

/** Retention counts from the day on which the file is closed. */
export const CloseFile = command('CloseFile', { file: FileId, on: Day });

/** A paper with its classified parts struck, which is read in place of the original. `by`: who struck them. */
export const RecordPublicVersion = command('RecordPublicVersion', {
  file: FileId,
  original: PaperId,
  publicVersion: PaperReference,
  ground: Paragraph,
  by: Line,
});

/** `source`: the act that gives the paper its new classification. */
export const ReclassifyPaper = command('ReclassifyPaper', {
  file: FileId,
  paper: PaperId,
  classification: Classification,
  source: Citation,
});

/** The act without which nothing is destroyed. `source`: the disposal list, or the order to erase personal data. */
export const DisposeOfPapers = command('DisposeOfPapers', {
  file: FileId,
  papers: list(PaperId, { min: 1, uniqueBy: true }),
  ground: oneOf('retention-ended', 'personal-data'),
  source: Citation,
});

export const FileCommand = union(
  'FileCommand',
  OpenFile,
  FileRecords,
  CloseFile,
  RecordPublicVersion,
  ReclassifyPaper,
  DisposeOfPapers,
);
export type FileCommand = TypeOf<typeof FileCommand>;
export type OpenFile = TypeOf<typeof OpenFile>;
export type FileRecords = TypeOf<typeof FileRecords>;
export type CloseFile = TypeOf<typeof CloseFile>;
export type RecordPublicVersion = TypeOf<typeof RecordPublicVersion>;
export type ReclassifyPaper = TypeOf<typeof ReclassifyPaper>;
export type DisposeOfPapers = TypeOf<typeof DisposeOfPapers>;
