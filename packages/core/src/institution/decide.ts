import { left, right, type Either } from 'fp-ts/lib/Either.js';
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import type { Act } from '../act.js';
import type { EndsBeforeItBegins, NotInOffice } from '../body/rejections.js';
import type { Day } from '../calendar/day.js';
import type { Premises } from '../decider.js';
import type { CommonRejection } from '../refusals.js';
import type { PersonId } from '../values.js';
import type {
  AddUnit,
  DesignateFocalPoint,
  EndTitular,
  InstitutionCommand,
  RecordTitular,
  RegisterInstitution,
  RelieveFocalPoint,
} from './commands.js';
import type {
  FocalPointDesignated,
  FocalPointRelieved,
  InstitutionEvent,
  InstitutionRegistered,
  TitularEnded,
  TitularRecorded,
  UnitAdded,
} from './events.js';
import type { InstitutionRefusals, InstitutionRejection } from './rejections.js';
import type { Institution } from './state.js';

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

/** One titular at a time, and one acting holder, who may stand beside the titular during an absence; neither ends the other. */
export const recordTitular =
  ({ command: { institution, person, standing, from, source } }: Act<RecordTitular>) =>
  (state: Institution | null): Decision<'RecordTitular', TitularRecorded> => {
    if (state === null) return left({ _tag: 'Unknown', id: institution });
    const inTheWay = state.offices.find(
      (holding) =>
        holding.office === 'titular' &&
        holding.standing === standing &&
        (holding.until === null || from <= holding.until),
    );
    if (inTheWay === undefined) return right([{ type: 'TitularRecorded', data: { person, standing, from, source } }]);
    if (inTheWay.person === person && inTheWay.until === null && inTheWay.from <= from)
      return left({ _tag: 'AlreadySo', what: 'titular' });
    return left({ _tag: 'OfficeAlreadyHeld', office: 'titular', by: inTheWay.person, from: inTheWay.from });
  };

type Leaving = { readonly office: 'titular' | 'focal-point'; readonly person: PersonId; readonly until: Day };

/** Why somebody cannot leave an office, if so: only its holder can. */
const obstacleToLeaving = (
  { offices }: Institution,
  { office, person, until }: Leaving,
): CommonRejection | NotInOffice | EndsBeforeItBegins | null => {
  const held = offices.filter((holding) => holding.office === office && holding.person === person);
  const leaving = held.findLast((holding) => holding.until === null);
  if (leaving === undefined) {
    const endedOn = held.at(-1)?.until ?? null;
    return endedOn === until ? { _tag: 'AlreadySo', what: office } : { _tag: 'NotInOffice', office, person, endedOn };
  }
  return until < leaving.from ? { _tag: 'EndsBeforeItBegins', from: leaving.from, until } : null;
};

export const endTitular =
  ({ command: { institution, person, until, source } }: Act<EndTitular>) =>
  (state: Institution | null): Decision<'EndTitular', TitularEnded> => {
    if (state === null) return left({ _tag: 'Unknown', id: institution });
    const obstacle = obstacleToLeaving(state, { office: 'titular', person, until });
    return obstacle !== null ? left(obstacle) : right([{ type: 'TitularEnded', data: { person, until, source } }]);
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
    const obstacle = obstacleToLeaving(state, { office: 'focal-point', person, until });
    return obstacle !== null ? left(obstacle) : right([{ type: 'FocalPointRelieved', data: { person, until } }]);
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
    }
  };
