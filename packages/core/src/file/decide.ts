import { left, right, type Either } from 'fp-ts/lib/Either.js';
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import type { Act } from '../act.js';
import { canonical } from '../canonical.js';
import type { Premises } from '../decider.js';
import type { StreamId } from '../values.js';
import type {
  CloseFile,
  DisposeOfPapers,
  FileCommand,
  FileRecords,
  OpenFile,
  ReclassifyPaper,
  RecordPublicVersion,
} from './commands.js';
import type {
  FileClosed,
  FileEvent,
  FileOpened,
  PaperReclassified,
  PapersDisposedOf,
  PublicVersionRecorded,
  RecordsFiled,
} from './events.js';
import type { FileRefusals, FileRejection } from './rejections.js';
import { filedPaper, type ArchiveFile } from './state.js';

type Decision<Command extends keyof FileRefusals, Event> = Either<FileRefusals[Command], NonEmptyArray<Event>>;

export const openFile =
  ({ command: { type, file, ...data } }: Act<OpenFile>) =>
  (state: ArchiveFile | null): Decision<'OpenFile', FileOpened> =>
    state === null ? right([{ type: 'FileOpened', data }]) : left({ _tag: 'AlreadyExists', id: file });

/** What is named again is in the file already: only what is new is told. */
export const fileRecords =
  ({ command: { file, ...given } }: Act<FileRecords>, premises: Premises) =>
  (state: ArchiveFile | null): Decision<'FileRecords', RecordsFiled> => {
    if (state === null) return left({ _tag: 'Unknown', id: file });
    if (state.closedOn !== null) return left({ _tag: 'FileIsClosed', file, closedOn: state.closedOn });
    const records: readonly StreamId[] = [
      ...given.sessions,
      ...given.minutes,
      ...given.resolutions,
      ...given.commitments,
    ];
    const unknown = records.find((id) => premises.get(id) === null);
    if (unknown !== undefined) return left({ _tag: 'Unknown', id: unknown });
    const isNew = (id: StreamId): boolean => !state.records.includes(id);
    const papers = given.papers.filter(({ paper }) => filedPaper(state, paper) === null);
    if (!records.some(isNew) && papers.length === 0) return left({ _tag: 'AlreadySo', what: 'archive-file' });
    const data = {
      sessions: given.sessions.filter(isNew),
      minutes: given.minutes.filter(isNew),
      resolutions: given.resolutions.filter(isNew),
      commitments: given.commitments.filter(isNew),
      papers,
    };
    return right([{ type: 'RecordsFiled', data }]);
  };

export const closeFile =
  ({ command: { file, on } }: Act<CloseFile>) =>
  (state: ArchiveFile | null): Decision<'CloseFile', FileClosed> => {
    if (state === null) return left({ _tag: 'Unknown', id: file });
    if (state.closedOn === on) return left({ _tag: 'AlreadySo', what: 'archive-file' });
    if (state.closedOn !== null) return left({ _tag: 'FileIsClosed', file, closedOn: state.closedOn });
    if (on < state.from) return left({ _tag: 'EndsBeforeItBegins', from: state.from, until: on });
    return right([{ type: 'FileClosed', data: { on } }]);
  };

/** Only what not everybody may read has a version that everybody may. */
export const recordPublicVersion =
  ({ command: { type, file, ...data } }: Act<RecordPublicVersion>, premises: Premises) =>
  (state: ArchiveFile | null): Decision<'RecordPublicVersion', PublicVersionRecorded> => {
    const { original, publicVersion } = data;
    if (state === null) return left({ _tag: 'Unknown', id: file });
    const filed = filedPaper(state, original);
    if (filed === null) return left({ _tag: 'PaperNotInFile', file, papers: [original] });
    if (filed.classification.level === 'public') return left({ _tag: 'PaperIsPublic', paper: original });
    const { level } = publicVersion.classification;
    if (level !== 'public') return left({ _tag: 'NotForThePublic', paper: publicVersion.paper, level });
    if (filed.publicVersion === publicVersion.paper) return left({ _tag: 'AlreadySo', what: 'public-version' });
    if (premises.paper(publicVersion)?.digest !== 'agrees')
      return left({ _tag: 'PublicVersionNotHeld', paper: publicVersion.paper });
    return right([{ type: 'PublicVersionRecorded', data }]);
  };

export const reclassifyPaper =
  ({ command: { type, file, ...data } }: Act<ReclassifyPaper>) =>
  (state: ArchiveFile | null): Decision<'ReclassifyPaper', PaperReclassified> => {
    if (state === null) return left({ _tag: 'Unknown', id: file });
    const filed = filedPaper(state, data.paper);
    if (filed === null) return left({ _tag: 'PaperNotInFile', file, papers: [data.paper] });
    if (canonical(filed.classification) === canonical(data.classification))
      return left({ _tag: 'AlreadySo', what: 'classification' });
    return right([{ type: 'PaperReclassified', data }]);
  };

/** That it may be disposed of is for the rule of retention; what the papers hold is erased after the act, not by it. */
export const disposeOfPapers =
  ({ command: { type, file, ...data } }: Act<DisposeOfPapers>) =>
  (state: ArchiveFile | null): Decision<'DisposeOfPapers', PapersDisposedOf> => {
    if (state === null) return left({ _tag: 'Unknown', id: file });
    const papers = data.papers.filter((paper) => filedPaper(state, paper) === null);
    if (papers.length > 0) return left({ _tag: 'PaperNotInFile', file, papers });
    if (data.papers.every((paper) => filedPaper(state, paper)?.disposed === true))
      return left({ _tag: 'AlreadySo', what: 'disposal' });
    return right([{ type: 'PapersDisposedOf', data }]);
  };

export const decide =
  (act: Act<FileCommand>, premises: Premises) =>
  (state: ArchiveFile | null): Either<FileRejection, NonEmptyArray<FileEvent>> => {
    const { command } = act;
    switch (command.type) {
      case 'OpenFile':
        return openFile({ ...act, command })(state);
      case 'FileRecords':
        return fileRecords({ ...act, command }, premises)(state);
      case 'CloseFile':
        return closeFile({ ...act, command })(state);
      case 'RecordPublicVersion':
        return recordPublicVersion({ ...act, command }, premises)(state);
      case 'ReclassifyPaper':
        return reclassifyPaper({ ...act, command })(state);
      case 'DisposeOfPapers':
        return disposeOfPapers({ ...act, command })(state);
    }
  };
