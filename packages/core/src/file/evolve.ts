import type { Sealed } from '../event.js';
import type { FileId, PaperId, StreamId } from '../values.js';
import type { FileEvent } from './events.js';
import type { ArchiveFile, FiledPaper } from './state.js';

const changing = (state: ArchiveFile, paper: PaperId, changes: Partial<FiledPaper>): ArchiveFile => ({
  ...state,
  papers: state.papers.map((filed) => (filed.paper === paper ? { ...filed, ...changes } : filed)),
});

export const evolve = (state: ArchiveFile | null, event: Sealed<FileEvent>, stream: StreamId): ArchiveFile | null => {
  if (event.type === 'FileOpened') {
    const { retention, from } = event.data;
    return { file: stream as FileId, retention, from, closedOn: null, records: [], papers: [] };
  }
  if (state === null) return null;
  switch (event.type) {
    case 'RecordsFiled': {
      const { sessions, minutes, resolutions, commitments, papers } = event.data;
      const filed = papers.map(({ paper, classification }): FiledPaper => ({
        paper,
        classification,
        publicVersion: null,
        disposed: false,
      }));
      return {
        ...state,
        records: [...state.records, ...sessions, ...minutes, ...resolutions, ...commitments],
        papers: [...state.papers, ...filed],
      };
    }
    case 'FileClosed':
      return { ...state, closedOn: event.data.on };
    case 'PublicVersionRecorded':
      return changing(state, event.data.original, { publicVersion: event.data.publicVersion.paper });
    case 'PaperReclassified':
      return changing(state, event.data.paper, { classification: event.data.classification });
    case 'PapersDisposedOf':
      return event.data.papers.reduce((after, paper) => changing(after, paper, { disposed: true }), state);
  }
};
