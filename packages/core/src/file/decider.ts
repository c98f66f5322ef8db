import type { Act } from '../act.js';
import type { Decider, Wanted } from '../decider.js';
import { checksOf } from './checks.js';
import type { FileCommand } from './commands.js';
import { decide } from './decide.js';
import type { FileEvent } from './events.js';
import { evolve } from './evolve.js';
import type { FileRejection } from './rejections.js';
import type { ArchiveFile } from './state.js';

const premisesFor = ({ command }: Act<FileCommand>): Wanted => {
  switch (command.type) {
    case 'FileRecords':
      return {
        pinned: [...command.sessions, ...command.minutes, ...command.resolutions, ...command.commitments],
        papers: command.papers,
      };
    case 'RecordPublicVersion':
      return { papers: [command.publicVersion] };
    case 'OpenFile':
    case 'CloseFile':
    case 'ReclassifyPaper':
    case 'DisposeOfPapers':
      return {};
  }
};

/** An archive's file: what belongs to it, how long it is kept, and who may read its papers. */
export const file: Decider<FileCommand, ArchiveFile, FileEvent, FileRejection> = {
  category: 'file',
  streamOf: (command) => command.file,
  premisesFor,
  scopeOf: () => ({}),
  decide,
  checksOf,
  evolve,
};
