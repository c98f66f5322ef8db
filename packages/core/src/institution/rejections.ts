import type { Day } from '../calendar/day.js';
import type { EndsBeforeItBegins, NotInOffice } from '../body/rejections.js';
import type { OfficeAlreadyHeld } from '../commission/rejections.js';
import type { CommonRejection } from '../refusals.js';
import type { InstitutionId } from '../values.js';

export type PassesToItself = { readonly _tag: 'PassesToItself'; readonly institution: InstitutionId };
/** Only what an institution owes or holds passes to another. */
export type NotItsOwn = {
  readonly _tag: 'NotItsOwn';
  readonly institution: InstitutionId;
  readonly what: string;
};
/** Nothing passes by law from who is still there. */
export type StillThere = { readonly _tag: 'StillThere'; readonly institution: InstitutionId };
/** Merged or extinguished: nothing new is asked of it. */
export type NoLongerThere = {
  readonly _tag: 'NoLongerThere';
  readonly institution: InstitutionId;
  readonly endedOn: Day;
};

/** What a succession by law is refused for, in whichever stream. */
export type SuccessionRejection = PassesToItself | NotItsOwn | StillThere | NoLongerThere;

/** What each command can be refused for. */
export interface InstitutionRefusals {
  RegisterInstitution: CommonRejection;
  AddUnit: CommonRejection;
  RecordTitular: CommonRejection | OfficeAlreadyHeld | EndsBeforeItBegins;
  EndTitular: CommonRejection | NotInOffice | EndsBeforeItBegins;
  DesignateFocalPoint: CommonRejection;
  RelieveFocalPoint: CommonRejection | NotInOffice | EndsBeforeItBegins;
  RenameInstitution: CommonRejection;
  RecordLegalSuccession: CommonRejection | PassesToItself | NotItsOwn | NotInOffice;
  RecordInstitutionAdministration: CommonRejection | OfficeAlreadyHeld;
}
export type InstitutionRejection = InstitutionRefusals[keyof InstitutionRefusals];
