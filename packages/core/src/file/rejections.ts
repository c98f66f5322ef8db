import type { EndsBeforeItBegins } from '../body/rejections.js';
import type { Day } from '../calendar/day.js';
import type { CommonRejection } from '../refusals.js';
import type { FileId, PaperId } from '../values.js';

export type FileIsClosed = { readonly _tag: 'FileIsClosed'; readonly file: FileId; readonly closedOn: Day };
export type PaperNotInFile = {
  readonly _tag: 'PaperNotInFile';
  readonly file: FileId;
  readonly papers: readonly PaperId[];
};
/** A public paper needs no public version. */
export type PaperIsPublic = { readonly _tag: 'PaperIsPublic'; readonly paper: PaperId };
/** What is to be read by everybody is itself classified. */
export type NotForThePublic = {
  readonly _tag: 'NotForThePublic';
  readonly paper: PaperId;
  readonly level: 'reserved' | 'confidential';
};
/** Nobody could read it: it is not held here whole. */
export type PublicVersionNotHeld = { readonly _tag: 'PublicVersionNotHeld'; readonly paper: PaperId };

/** What each command can be refused for. */
export interface FileRefusals {
  OpenFile: CommonRejection;
  FileRecords: CommonRejection | FileIsClosed;
  CloseFile: CommonRejection | FileIsClosed | EndsBeforeItBegins;
  RecordPublicVersion: CommonRejection | PaperNotInFile | PaperIsPublic | NotForThePublic | PublicVersionNotHeld;
  ReclassifyPaper: CommonRejection | PaperNotInFile;
  DisposeOfPapers: CommonRejection | PaperNotInFile;
}
export type FileRejection = FileRefusals[keyof FileRefusals];
