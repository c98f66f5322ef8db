import type { Day } from '../calendar/day.js';
import type { NoSuchEffect, OfficeAlreadyHeld, OnlyByEnactment } from '../commission/rejections.js';
import type { NotItsOwn, StillThere } from '../institution/succession/rejections.js';
import type { CommonRejection } from '../refusals.js';
import type { BodyId, InstitutionId, PersonId } from '../values.js';

export type EndsBeforeItBegins = { readonly _tag: 'EndsBeforeItBegins'; readonly from: Day; readonly until: Day };
/** The seat that has that name already. */
export type SeatTaken = {
  readonly _tag: 'SeatTaken';
  readonly seat: string;
  readonly institution: InstitutionId;
  readonly right: 'vote' | 'voice';
  readonly holder: 'ex-officio' | 'appointed';
  readonly from: Day;
};
export type UnknownSeat = {
  readonly _tag: 'UnknownSeat';
  readonly body: BodyId;
  readonly seat: string;
  readonly seats: readonly string[];
};
/** Who is to leave an office does not hold it; `endedOn`: when that person last left it, if ever. */
export type NotInOffice = {
  readonly _tag: 'NotInOffice';
  readonly office: string;
  readonly person: PersonId;
  readonly endedOn: Day | null;
};

/** Who is to be convened no longer is not entitled to it; `endedOn`: when it last was, if ever. */
export type NotAPermanentGuest = {
  readonly _tag: 'NotAPermanentGuest';
  readonly body: BodyId;
  readonly institution: InstitutionId;
  readonly endedOn: Day | null;
};

/** What each command can be refused for. */
export interface BodyRefusals {
  EstablishBody: CommonRejection | EndsBeforeItBegins | NoSuchEffect | OnlyByEnactment;
  CreateSeat: CommonRejection | SeatTaken;
  RecordBodyOffice: CommonRejection | OfficeAlreadyHeld | EndsBeforeItBegins;
  EndBodyOffice: CommonRejection | NotInOffice | EndsBeforeItBegins;
  RecordBodyAdministration: CommonRejection | OfficeAlreadyHeld;
  AccreditAlternate: CommonRejection | UnknownSeat | EndsBeforeItBegins;
  AddPermanentGuest: CommonRejection;
  PassSeat: CommonRejection | UnknownSeat | NotItsOwn | StillThere;
  EndPermanentGuest: CommonRejection | NotAPermanentGuest | EndsBeforeItBegins;
}
export type BodyRejection = BodyRefusals[keyof BodyRefusals];
