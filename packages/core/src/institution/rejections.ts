import type { EndsBeforeItBegins, NotInOffice } from '../body/rejections.js';
import type { OfficeAlreadyHeld } from '../commission/rejections.js';
import type { CommonRejection } from '../refusals.js';

/** What each command can be refused for. */
export interface InstitutionRefusals {
  RegisterInstitution: CommonRejection;
  AddUnit: CommonRejection;
  RecordTitular: CommonRejection | OfficeAlreadyHeld | EndsBeforeItBegins;
  EndTitular: CommonRejection | NotInOffice | EndsBeforeItBegins;
  DesignateFocalPoint: CommonRejection;
  RelieveFocalPoint: CommonRejection | NotInOffice | EndsBeforeItBegins;
  RecordInstitutionAdministration: CommonRejection | OfficeAlreadyHeld;
}
export type InstitutionRejection = InstitutionRefusals[keyof InstitutionRefusals];
