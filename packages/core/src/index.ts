export type * from './act.js';
export { AUTHORITY, type Authorised, type Authority } from './authority.js';
export * from './calendar/calendar.js';
export { daysBetween, isDay, isInstant, isTime, plusDays, weekday } from './calendar/day.js';
export { canonical, canonicalJson, idOf } from './canonical.js';
export { mexicoComparable } from './charters/mexico-comparable.js';
export { PRESETS } from './charters/presets.js';
export { UNSTATED } from './charters/unstated.js';
export { Assurance, Charter, Formula, Presides } from './charter.js';
export type { Clock } from './clock.js';
export { decode, type Codec, type TypeOf } from './codec/codec.js';
export type { InputProblem, Reason } from './codec/reason.js';
export { BasisPoints, Flag, integer, oneOf, Time } from './codec/scalars.js';
export type { Shape } from './codec/shape.js';
export {
  list,
  object,
  optional,
  tagged,
  type CaseCodec,
  type ObjectCodec,
  type ObjectOf,
  type Optional,
  type UnionCodec,
} from './codec/structures.js';
export { Line, Paragraph, text, Wording } from './codec/text.js';
export { givenAct, As, Attested, Transcribed } from './act.js';
export { Command, type RefusalOf, type Refusals } from './commands.js';
export { decodeStored, type Recorded } from './decoding.js';
export { versionOf, type Upcaster, type Upcasters, type Written } from './upcasting.js';
export type { AnyCommand, Decider, Premises, Scope, Standing, StateOf, Wanted } from './decider.js';
export { addresseesOf, Effect, ExpandedClass } from './effects.js';
export { commitmentIdOf } from './enactment/consequence.js';
export type { EnactOptions, Enacted } from './enactment/run.js';
export * from './event-store.js';
export { Actor, Metadata, type Cause, type Draft, type Premise, type Provenance, type Sealed } from './event.js';
export { ActaEvent } from './events.js';
export type { Explanation } from './explain.js';
export { intactness } from './intact.js';
export { Check, isBroken, type Facts, type Verdict } from './legality/check.js';
export { vitiates } from './legality/lateness.js';
export type { Rule, RuleId } from './legality/rule.js';
export { RULES } from './legality/rules.js';
export { deciderOf, deciderOfStream, categoryOf } from './aggregates.js';
export { describe, REJECTIONS, type Describable, type Language, type Rejection } from './describe/describe.js';
export { nameOfRule } from './describe/checks.js';
export { factsInWords, observedInWords } from './describe/facts.js';
export { nameOfLegalBasis } from './describe/legal-bases.js';
export { word } from './describe/words.js';
export * from './offices.js';
export { commandSchemas, eventSchemas, jsonSchemaOf, publishedSchema, type JsonSchema } from './schema.js';
export type * from './papers.js';
export { Person, type People } from './people.js';
export { openRecord, type Answer, type CommissionRecord, type Done, type RecordParts, type Typist } from './record.js';
export { failed } from './refusals.js';
export type * from './refusals.js';
export type { Holder, ViewFailure } from './view-failure.js';
export { supersededPremises, type SupersededPremise } from './superseded.js';
export * from './values.js';
export * from './commission/commands.js';
export { CommissionEvent } from './commission/events.js';
export type * from './commission/events.js';
export * from './commission/state.js';
export * from './body/commands.js';
export { BodyEvent } from './body/events.js';
export type * from './body/events.js';
export * from './body/state.js';
export * from './institution/commands.js';
export { InstitutionEvent } from './institution/events.js';
export type * from './institution/events.js';
export * from './institution/state.js';
export * from './session/convocation/commands.js';
export { SessionEvent } from './session/events.js';
export { sessionIdOf } from './session/convocation/decide.js';
export * from './session/attendance/commands.js';
export { RosterEntry } from './session/attendance/events.js';
export { seatsFor } from './session/attendance/roster.js';
export { arrived, departed, everybodyLeft } from './session/attendance/seating.js';
export * from './session/ballot/commands.js';
export * from './session/agenda/commands.js';
export * from './session/calling/commands.js';
export * from './session/floor/commands.js';
export * from './session/sitting/commands.js';
export * from './session/closing/commands.js';
export * from './session/outside/commands.js';
export * from './session/state.js';
export * from './minutes/commands.js';
export { minutesContentOf } from './minutes/content.js';
export { Capacity, MinutesEvent, Signatory } from './minutes/events.js';
export * from './minutes/signature.js';
export * from './minutes/state.js';
export * from './motion/commands.js';
export { MotionEvent } from './motion/events.js';
export * from './motion/state.js';
export * from './resolution/commands.js';
export * from './resolution/settling/commands.js';
export { ResolutionEvent } from './resolution/events.js';
export * from './resolution/state.js';
export * from './commitment/commands.js';
export * from './commitment/changing/commands.js';
export { Passed } from './commitment/changing/events.js';
export { SourceAct } from './commitment/source-act.js';
export * from './commitment/following/commands.js';
export { CommitmentEvent } from './commitment/events.js';
export { leastOf, levelOf, type Level } from './commitment/level.js';
export {
  lateness,
  lateReports,
  missedPeriods,
  missingReports,
  overdue,
  owingOf,
  type Lateness,
  type LateReport,
  type Owing,
} from './commitment/lateness.js';
export { lateMilestones, weightedProgress } from './commitment/milestones.js';
export { periodsDue } from './commitment/periods.js';
export * from './commitment/state.js';
export * from './clearance.js';
export * from './file/commands.js';
export { FileEvent } from './file/events.js';
export type * from './file/events.js';
export * from './file/state.js';
