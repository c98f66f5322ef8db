import type { Trouble } from './trouble.js';

/** What the process ends with. */
export const EXIT = { done: 0, refused: 1, invalid: 2, failed: 3, interrupted: 130, terminated: 143 } as const;

/** How a command ends that a signal cut short: as a shell tells it. */
export const exitAt = (signal: unknown): number => (signal === 'SIGTERM' ? EXIT.terminated : EXIT.interrupted);

/** The law's answer, the input's, the store's. */
export const exitOf = (trouble: Trouble): number => {
  switch (trouble._tag) {
    case 'Refused':
    case 'PersonAlreadyThere':
    case 'PersonUnknown':
    case 'PaperUnknown':
    case 'NoDisposalAct':
    case 'PaperClassified':
      return EXIT.refused;
    case 'Failed':
    case 'OutputFailed':
      return EXIT.failed;
    case 'Invalid':
    case 'NoRecordNamed':
    case 'NoTypist':
    case 'NoAdapter':
    case 'NoCompanion':
    case 'NotOnServer':
    case 'FlagsMissing':
    case 'FlagInvalid':
    case 'FileUnreadable':
    case 'FileUnwritable':
    case 'NotFound':
    case 'NumberAmbiguous':
    case 'NotForPeople':
    case 'UnknownName':
    case 'UnknownView':
    case 'Usage':
      return EXIT.invalid;
  }
};
