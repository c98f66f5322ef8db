import { event, list, union } from '../codec/structures.js';
import { oneOf } from '../codec/scalars.js';
import { Line, Paragraph } from '../codec/text.js';
import type { TypeOf } from '../codec/codec.js';
import {
  Citation,
  Classification,
  CommitmentId,
  Day,
  MinutesId,
  PaperId,
  PaperReference,
  ResolutionId,
  SessionId,
} from '../values.js';
import { Retention, Series } from './commands.js';

export const FileOpened = event('FileOpened', {
  code: Line,
  title: Line,
  series: Series,
  retention: Retention,
  from: Day,
  source: Citation,
});

export const RecordsFiled = event('RecordsFiled', {
  sessions: list(SessionId, { uniqueBy: true }),
  minutes: list(MinutesId, { uniqueBy: true }),
  resolutions: list(ResolutionId, { uniqueBy: true }),
  commitments: list(CommitmentId, { uniqueBy: true }),
  papers: list(PaperReference, { uniqueBy: 'paper' }),
});

export const FileClosed = event('FileClosed', { on: Day });

export const PublicVersionRecorded = event('PublicVersionRecorded', {
  original: PaperId,
  publicVersion: PaperReference,
  ground: Paragraph,
  by: Line,
});

export const PaperReclassified = event('PaperReclassified', {
  paper: PaperId,
  classification: Classification,
  source: Citation,
});

export const PapersDisposedOf = event('PapersDisposedOf', {
  papers: list(PaperId, { min: 1, uniqueBy: true }),
  ground: oneOf('retention-ended', 'personal-data'),
  source: Citation,
});

export const FileEvent = union(
  'FileEvent',
  FileOpened,
  RecordsFiled,
  FileClosed,
  PublicVersionRecorded,
  PaperReclassified,
  PapersDisposedOf,
);
export type FileEvent = TypeOf<typeof FileEvent>;
export type FileOpened = TypeOf<typeof FileOpened>;
export type RecordsFiled = TypeOf<typeof RecordsFiled>;
export type FileClosed = TypeOf<typeof FileClosed>;
export type PublicVersionRecorded = TypeOf<typeof PublicVersionRecorded>;
export type PaperReclassified = TypeOf<typeof PaperReclassified>;
export type PapersDisposedOf = TypeOf<typeof PapersDisposedOf>;
