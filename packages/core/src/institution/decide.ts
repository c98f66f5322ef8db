import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { isNonEmpty } from 'fp-ts/lib/Array.js';
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import type { Act } from '../act.js';
import type { Premises } from '../decider.js';
import { plusDays } from '../calendar/day.js';
import type { OfficeAlreadyHeld } from '../commission/rejections.js';
import { mayLeave, mayTake, turnover } from '../office-changes.js';
import type {
  AddUnit,
  DesignateFocalPoint,
  EndTitular,
  InstitutionCommand,
  RecordInstitutionAdministration,
  RecordTitular,
  RegisterInstitution,
  RelieveFocalPoint,
  RenameInstitution,
} from './commands.js';
import type {
  FocalPointDesignated,
  FocalPointRelieved,
  InstitutionEvent,
  InstitutionRegistered,
  InstitutionRenamed,
  TitularEnded,
  TitularRecorded,
  UnitAdded,
} from './events.js';
import type { InstitutionRefusals, InstitutionRejection } from './rejections.js';
import type { Institution } from './state.js';
import { recordLegalSuccession } from './succession/decide.js';

type Decision<Command extends keyof InstitutionRefusals, Event> = Either<
  InstitutionRefusals[Command],
  NonEmptyArray<Event>
>;

/** An institution within another's sector or organisation comes after it. */
export const registerInstitution =
  ({ command }: Act<RegisterInstitution>, premises: Premises) =>
  (state: Institution | null): Decision<'RegisterInstitution', InstitutionRegistered> => {
    const { type, institution, ...data } = command;
    if (state !== null) return left({ _tag: 'AlreadyExists', id: institution });
    if (data.within !== undefined && premises.get(data.within) === null)
      return left({ _tag: 'Unknown', id: data.within });
    return right([{ type: 'InstitutionRegistered', data }]);
  };

export const addUnit =
  ({ command: { institution, unit, name, source } }: Act<AddUnit>) =>
  (state: Institution | null): Decision<'AddUnit', UnitAdded> => {
    if (state === null) return left({ _tag: 'Unknown', id: institution });
    if (state.units.includes(unit)) return left({ _tag: 'AlreadySo', what: 'unit' });
    return right([{ type: 'UnitAdded', data: { unit, name, source } }]);
  };

export const recordTitular =
  ({ command: { type, institution, ...data } }: Act<RecordTitular>) =>
  (state: Institution | null): Decision<'RecordTitular', TitularRecorded> => {
    if (state === null) return left({ _tag: 'Unknown', id: institution });
    const free = mayTake(state, { office: 'titular', ...data });
    return isLeft(free) ? free : right([{ type: 'TitularRecorded', data }]);
  };

export const endTitular =
  ({ command: { type, institution, ...data } }: Act<EndTitular>) =>
  (state: Institution | null): Decision<'EndTitular', TitularEnded> => {
    if (state === null) return left({ _tag: 'Unknown', id: institution });
    const free = mayLeave(state, { office: 'titular', ...data });
    return isLeft(free) ? free : right([{ type: 'TitularEnded', data }]);
  };

/** An institution may have several focal points at once; the same person is designated once. */
export const designateFocalPoint =
  ({ command: { institution, person, from } }: Act<DesignateFocalPoint>) =>
  (state: Institution | null): Decision<'DesignateFocalPoint', FocalPointDesignated> => {
    if (state === null) return left({ _tag: 'Unknown', id: institution });
    const already = state.offices.some(
      (holding) =>
        holding.office === 'focal-point' &&
        holding.person === person &&
        (holding.until === null || from <= holding.until),
    );
    return already
      ? left({ _tag: 'AlreadySo', what: 'focal-point' })
      : right([{ type: 'FocalPointDesignated', data: { person, from } }]);
  };

export const relieveFocalPoint =
  ({ command: { institution, person, until } }: Act<RelieveFocalPoint>) =>
  (state: Institution | null): Decision<'RelieveFocalPoint', FocalPointRelieved> => {
    if (state === null) return left({ _tag: 'Unknown', id: institution });
    const free = mayLeave(state, { office: 'focal-point', person, until });
    return isLeft(free) ? free : right([{ type: 'FocalPointRelieved', data: { person, until } }]);
  };

export const rename =
  ({ command: { type, institution, ...data } }: Act<RenameInstitution>) =>
  (state: Institution | null): Decision<'RenameInstitution', InstitutionRenamed> => {
    if (state === null) return left({ _tag: 'Unknown', id: institution });
    return state.name === data.name
      ? left({ _tag: 'AlreadySo', what: institution })
      : right([{ type: 'InstitutionRenamed', data }]);
  };

type NewAdministration = Act<RecordInstitutionAdministration>['command'];

const headChanges = (
  state: Institution,
  { titular, from, source }: NewAdministration,
): Either<OfficeAlreadyHeld, readonly (TitularRecorded | TitularEnded)[]> => {
  if (titular === undefined) return right([]);
  const turned = turnover(state, { office: 'titular', ...titular }, from);
  if (isLeft(turned)) return turned;
  const { leaving, until, comes } = turned.right;
  const ended = leaving.map(({ person }): TitularEnded => ({ type: 'TitularEnded', data: { person, until, source } }));
  if (titular.comes === 'nobody' || !comes) return right(ended);
  const { comes: standing, person } = titular;
  return right([...ended, { type: 'TitularRecorded', data: { person, standing, from, source } }]);
};

const focalPointChanges = (
  state: Institution,
  { focalPoints, from, source }: NewAdministration,
): Either<OfficeAlreadyHeld, readonly (FocalPointDesignated | FocalPointRelieved)[]> => {
  if (focalPoints === undefined) return right([]);
  const until = plusDays(from, -1);
  const open = state.offices.filter((holding) => holding.office === 'focal-point' && holding.until === null);
  const relieved = open.filter((holding) => !focalPoints.includes(holding.person));
  const inTheWay = relieved.find((holding) => holding.from >= from);
  if (inTheWay !== undefined)
    return left({ _tag: 'OfficeAlreadyHeld', office: 'focal-point', by: inTheWay.person, from: inTheWay.from });
  const come = focalPoints.filter((person) => !open.some((holding) => holding.person === person));
  return right([
    ...relieved.map(({ person }) => ({ type: 'FocalPointRelieved', data: { person, until, source } }) as const),
    ...come.map((person) => ({ type: 'FocalPointDesignated', data: { person, from, source } }) as const),
  ]);
};

/** What the old administration did stays done by who did it; what is open is for whoever holds the office. */
export const recordInstitutionAdministration =
  ({ command }: Act<RecordInstitutionAdministration>) =>
  (state: Institution | null): Decision<'RecordInstitutionAdministration', InstitutionEvent> => {
    if (state === null) return left({ _tag: 'Unknown', id: command.institution });
    const head = headChanges(state, command);
    if (isLeft(head)) return head;
    const reporters = focalPointChanges(state, command);
    if (isLeft(reporters)) return reporters;
    const events: InstitutionEvent[] = [...head.right, ...reporters.right];
    return isNonEmpty(events) ? right(events) : left({ _tag: 'AlreadySo', what: 'administration' });
  };

export const decide =
  (act: Act<InstitutionCommand>, premises: Premises) =>
  (state: Institution | null): Either<InstitutionRejection, NonEmptyArray<InstitutionEvent>> => {
    const { command } = act;
    switch (command.type) {
      case 'RegisterInstitution':
        return registerInstitution({ ...act, command }, premises)(state);
      case 'AddUnit':
        return addUnit({ ...act, command })(state);
      case 'RecordTitular':
        return recordTitular({ ...act, command })(state);
      case 'EndTitular':
        return endTitular({ ...act, command })(state);
      case 'DesignateFocalPoint':
        return designateFocalPoint({ ...act, command })(state);
      case 'RelieveFocalPoint':
        return relieveFocalPoint({ ...act, command })(state);
      case 'RenameInstitution':
        return rename({ ...act, command })(state);
      case 'RecordLegalSuccession':
        return recordLegalSuccession({ ...act, command }, premises)(state);
      case 'RecordInstitutionAdministration':
        return recordInstitutionAdministration({ ...act, command })(state);
    }
  };
