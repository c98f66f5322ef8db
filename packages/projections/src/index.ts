export { documentSchemaOf } from './document-schema.js';
export { fold } from './fold.js';
export {
  changesOf,
  defineProjection,
  type AnyProjection,
  type ByKeys,
  type ByTag,
  type Change,
  type Documents,
  type Handler,
  type Projection,
} from './projection.js';
export { zonedDay } from './zoned-day.js';
export { zonedInstant } from './zoned-instant.js';
export { effectiveDay, storeAsOf, type AsOf } from './as-of.js';
export type { Settle } from './catching-up.js';
export type { ResetReason } from './next.js';
export type { RunnerMessage, RunOptions } from './runner.js';
export { standingDocuments, type StandingDocuments, type StandsAt } from './standing.js';
export type { Token } from './token.js';
export type { From, SubscribeViewOptions, ViewChange, ViewMessage } from './view-message.js';
export * from './view-store.js';
export { openViews, type Views, type ViewsParts } from './views.js';
export { VIEWS } from './views/all.js';
export { archiveFiles, ArchiveFiles } from './views/archive-files.js';
export {
  alternatesOn,
  bodyDirectory,
  BodyDirectory,
  formerHoldersOn,
  holdersOn,
  permanentGuestsIn,
  seatsOn,
} from './views/body-directory.js';
export { commissionProfile, CommissionProfile } from './views/commission-profile.js';
export { commitmentBoard, CommitmentBoard, lateMilestonesIn, weightedIn } from './views/commitment-board.js';
export {
  decisionRegister,
  DecisionRegister,
  delaysOn,
  effectsWait,
  isIrregularDecision,
  standingIn,
} from './views/decision-register.js';
export { Duty, latenessOn, levelIn, missedPeriodsOn, overdueOn, redWithoutResponseOn } from './views/duty.js';
export { Entry, entryOf } from './views/entry.js';
export { focalPointNetwork, FocalPointNetwork, focalPointsOn, headsOn } from './views/focal-point-network.js';
export { endedIn, unpassedOn, type Unpassed } from './views/unpassed.js';
export { institutionScorecard, InstitutionScorecard, scoresOn, type Scores } from './views/institution-scorecard.js';
export { IrregularAct, irregularActs } from './views/irregular-acts.js';
export { ObligationsInbox } from './views/inbox-document.js';
export { Obligation } from './views/obligation.js';
export { obligationsInbox } from './views/obligations-inbox.js';
export { obligationsOn, type OpenObligation } from './views/obligations-on.js';
export { OpenClass, openClasses, unboundOn, type Unbound } from './views/open-classes.js';
export { rolledOutOn, rollOut, RollOut, stageOf, type Cell } from './views/roll-out.js';
export { isUnaccountedOn, isUpcomingOn, sessionCalendar, SessionCalendar } from './views/session-calendar.js';
export { SessionItem, votesOf } from './views/session-items.js';
export { SessionMinutes } from './views/session-minutes.js';
export { SessionRecord } from './views/session-document.js';
export { sessionRecord } from './views/session-record.js';
export { Turn } from './views/session-turns.js';
export { Tenure } from './views/tenure.js';
