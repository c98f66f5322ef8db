import type { Presides } from '../../charter.js';
import type { CommonRejection } from '../../refusals.js';
import type { PersonId } from '../../values.js';
import type { NotOnItsDay, WrongStage } from '../stage.js';

/** Nobody presides who is not there, or by a place that is somebody else's. */
export type CannotPreside = {
  readonly _tag: 'CannotPreside';
  readonly person: PersonId;
  readonly by: Presides;
  readonly why: 'not-in-that-place' | 'not-there';
};

export interface PresidingRefusals {
  DeclarePresiding: CommonRejection | WrongStage | NotOnItsDay | CannotPreside;
}
