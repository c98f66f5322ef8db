import { isDay, type Day } from '../calendar/day.js';
import type { Classification, FileId, PaperId, StreamId } from '../values.js';
import type { Retention } from './commands.js';

/** A paper as the file holds it. */
export type FiledPaper = {
  readonly paper: PaperId;
  /** As the last act left it. */
  readonly classification: Classification;
  readonly publicVersion: PaperId | null;
  readonly disposed: boolean;
};

/** What is remembered of an archive’s file. */
export type ArchiveFile = {
  readonly file: FileId;
  readonly retention: Retention;
  readonly from: Day;
  readonly closedOn: Day | null;
  readonly records: readonly StreamId[];
  readonly papers: readonly FiledPaper[];
};

/** A paper of the file, null where it holds none of that id. */
export const filedPaper = ({ papers }: ArchiveFile, paper: PaperId): FiledPaper | null =>
  papers.find((filed) => filed.paper === paper) ?? null;

/** The last day on which the papers of the file are kept; null while it is open, and where they are kept for ever. */
export const keptUntil = ({ closedOn, retention: { years, then } }: ArchiveFile): Day | null =>
  closedOn === null || then === 'kept-for-ever' ? null : plusYears(closedOn, years);

/** The same day of a later year; of 29 February, the last of that month. */
const plusYears = (day: Day, years: number): Day => {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, '0');
  const same = `${year}${day.slice(4)}`;
  return isDay(same) ? same : `${year}-02-28`;
};
