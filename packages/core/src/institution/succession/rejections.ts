import type { Day } from '../../calendar/day.js';
import type { InstitutionId } from '../../values.js';

export type PassesToItself = { readonly _tag: 'PassesToItself'; readonly institution: InstitutionId };
/** Only what an institution owes or holds passes to another. */
export type NotItsOwn = {
  readonly _tag: 'NotItsOwn';
  readonly institution: InstitutionId;
  readonly what: string;
};
/** Nothing passes by law from who is still there. */
export type StillThere = { readonly _tag: 'StillThere'; readonly institution: InstitutionId };
/** A law that ends an institution later passes nothing of it before. */
export type NotThatDayYet = {
  readonly _tag: 'NotThatDayYet';
  readonly institution: InstitutionId;
  readonly on: Day;
  readonly onDay: Day;
};
/** Merged or extinguished: nothing new is asked of it. */
export type NoLongerThere = {
  readonly _tag: 'NoLongerThere';
  readonly institution: InstitutionId;
  readonly endedOn: Day;
};

/** What a succession by law is refused for, in whichever stream. */
export type SuccessionRejection = PassesToItself | NotItsOwn | StillThere | NotThatDayYet | NoLongerThere;
