import type { CommonRejection } from '../refusals.js';
import type { Day } from '../calendar/day.js';
import type { CharterContradicts } from './contradictions.js';
import type { InstitutionId, PersonId, ResolutionId } from '../values.js';

/** Two dates, by the names of their fields; the one that must not be the later one comes first. */
export type DatesOutOfOrder = {
  readonly _tag: 'DatesOutOfOrder';
  readonly earlier: string;
  readonly later: string;
  readonly earlierDay: Day;
  readonly laterDay: Day;
};
export type CharterNotLater = { readonly _tag: 'CharterNotLater'; readonly from: Day; readonly inForceFrom: Day };
export type { CharterContradicts };
/** What is said to have been done by an effect of a resolution, which has no such effect. */
export type NoSuchEffect = {
  readonly _tag: 'NoSuchEffect';
  readonly resolution: ResolutionId;
  readonly effect: string;
};
/** What a resolution of this record does, enactment does. */
export type OnlyByEnactment = { readonly _tag: 'OnlyByEnactment'; readonly resolution: ResolutionId };
export type HolidayPassed = { readonly _tag: 'HolidayPassed'; readonly day: Day; readonly today: Day };
export type UnknownMembers = {
  readonly _tag: 'UnknownMembers';
  readonly class: string;
  readonly members: readonly InstitutionId[];
};
export type OfficeAlreadyHeld = {
  readonly _tag: 'OfficeAlreadyHeld';
  readonly office: string;
  readonly by: PersonId;
  readonly from: Day;
};

/** What each command can be refused for. */
export interface CommissionRefusals {
  FoundCommission: CommonRejection | DatesOutOfOrder | CharterContradicts;
  AdoptCharter: CommonRejection | CharterNotLater | CharterContradicts | NoSuchEffect | OnlyByEnactment;
  DeclareHolidays: CommonRejection | HolidayPassed;
  ListClass: CommonRejection | UnknownMembers;
  AppointRegistrar: CommonRejection | OfficeAlreadyHeld;
  RecordSuccession: CommonRejection;
}
export type CommissionRejection = CommissionRefusals[keyof CommissionRefusals];
