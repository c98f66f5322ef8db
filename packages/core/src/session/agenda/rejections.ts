import type { CommonRejection } from '../../refusals.js';
import type { CountsDoNotAdd, Decided, NotOnAgenda } from '../ballot/rejections.js';
import type {
  MotionMissing,
  MotionNotExpected,
  MotionNotFree,
  MotionOfAnotherBody,
} from '../convocation/rejections.js';
import type { WrongStage } from '../stage.js';

export type ItemTaken = { readonly _tag: 'ItemTaken'; readonly item: string };
export type NotAwaited = { readonly _tag: 'NotAwaited'; readonly item: string; readonly papers: readonly string[] };
/** An approved agenda has every item once, in its order or among those withdrawn, and no other. */
export type AgendaDiffers = {
  readonly _tag: 'AgendaDiffers';
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
};

export interface AgendaRefusals {
  AddAgendaItem:
    | CommonRejection
    | WrongStage
    | ItemTaken
    | MotionMissing
    | MotionNotExpected
    | MotionNotFree
    | MotionOfAnotherBody
    | CountsDoNotAdd;
  SendPapers: CommonRejection | WrongStage | NotOnAgenda | NotAwaited;
  ApproveAgenda: CommonRejection | WrongStage | AgendaDiffers | Decided | CountsDoNotAdd;
}
