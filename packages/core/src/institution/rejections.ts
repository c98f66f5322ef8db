import type { EndsBeforeItBegins, NotInOffice } from '../body/rejections.js';
import type { OfficeAlreadyHeld } from '../commission/rejections.js';
import type { CommonRejection } from '../refusals.js';
import type { NotItsOwn, NotThatDayYet, PassesToItself } from './succession/rejections.js';

/** What each command can be refused for. */
export interface InstitutionRefusals {
  RegisterInstitution: CommonRejection;
  AddUnit: CommonRejection;
  RecordTitular: CommonRejection | OfficeAlreadyHeld | EndsBeforeItBegins;
  EndTitular: CommonRejection | NotInOffice | EndsBeforeItBegins;
  DesignateFocalPoint: CommonRejection;
  RelieveFocalPoint: CommonRejection | NotInOffice | EndsBeforeItBegins;
  RenameInstitution: CommonRejection;
  RecordLegalSuccession: CommonRejection | PassesToItself | NotItsOwn | NotInOffice | NotThatDayYet;
  RecordInstitutionAdministration: CommonRejection | OfficeAlreadyHeld;
}
export type InstitutionRejection = InstitutionRefusals[keyof InstitutionRefusals];
