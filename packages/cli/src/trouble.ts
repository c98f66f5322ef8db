import type { Clearance, Failed, InputProblem, Invalid, Reason, Refused, Rejection } from '@acta/core';

/** What only a command line can get wrong. */
export type CommandLineTrouble =
  | { readonly _tag: 'NoRecordNamed' }
  | { readonly _tag: 'NoTypist' }
  | { readonly _tag: 'NoAdapter'; readonly module: string }
  | { readonly _tag: 'NoCompanion' }
  | { readonly _tag: 'NotOnServer'; readonly command: string }
  | { readonly _tag: 'FlagsMissing'; readonly flags: readonly string[] }
  | { readonly _tag: 'FlagInvalid'; readonly flag: string; readonly reason: Reason }
  | { readonly _tag: 'FileUnreadable'; readonly file: string; readonly code: string }
  | { readonly _tag: 'FileUnwritable'; readonly file: string; readonly code: string }
  | { readonly _tag: 'NotFound'; readonly id: string; readonly nearest: readonly string[] }
  | { readonly _tag: 'NumberAmbiguous'; readonly number: string; readonly ids: readonly string[] }
  | { readonly _tag: 'NotForPeople'; readonly command: string }
  | { readonly _tag: 'UnknownName'; readonly name: string; readonly nearest: readonly string[] }
  | { readonly _tag: 'UnknownView'; readonly name: string; readonly nearest: readonly string[] }
  | { readonly _tag: 'PersonAlreadyThere'; readonly person: string }
  | { readonly _tag: 'PersonUnknown'; readonly person: string }
  | { readonly _tag: 'PaperUnknown'; readonly paper: string }
  | { readonly _tag: 'NoDisposalAct'; readonly paper: string }
  | {
      readonly _tag: 'PaperClassified';
      readonly paper: string;
      readonly level: Clearance;
      readonly clearance: Clearance;
    }
  | { readonly _tag: 'OutputFailed'; readonly code: string }
  | { readonly _tag: 'Usage'; readonly code: string; readonly about: string; readonly allowed: readonly string[] };

/** Whatever stops a command: the law's answer, the input's, the store's, or a wrong command line. */
export type Trouble = Refused<Rejection> | Invalid | Failed | CommandLineTrouble;

export const atFlag = (flag: string, problems: readonly InputProblem[]): CommandLineTrouble => ({
  _tag: 'FlagInvalid',
  flag,
  reason: problems[0]?.reason ?? { _tag: 'NotJson' },
});
