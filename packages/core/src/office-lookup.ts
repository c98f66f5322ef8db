import { left, right, type Either } from 'fp-ts/lib/Either.js';
import { placeOf, type Act } from './act.js';
import type { Day } from './calendar/day.js';
import { deciderOf } from './aggregates.js';
import { AUTHORITY, type Authorised } from './authority.js';
import type { Command } from './commands.js';
import type { Premises, Scope } from './decider.js';
import { holdingOf, type HasOffices } from './offices.js';
import type { CommonRejection } from './refusals.js';
import { COMMISSION, type EventId, type StreamId } from './values.js';

/** Null where the record has nothing of what the act is about, undefined where the act is about no such thing. */
const placeIn = (scope: Scope, { of }: Authorised): StreamId | null | undefined => {
  switch (of) {
    case 'commission':
      return COMMISSION;
    case 'body':
      return scope.body;
    case 'institution':
      return scope.institution;
  }
};

/**
 * What was done against a rule is the executive secretary's to attest; what an archive tells, the registrar's to transcribe. What
 * only a decision sets in motion is nobody's.
 */
const authorisedFor = ({ command, circumstances: { provenance } }: Act<Command>): readonly Authorised[] => {
  const { offices } = AUTHORITY[command.type];
  if (offices.length === 0) return [];
  switch (provenance.kind) {
    case 'contemporaneous':
      return offices;
    case 'attested':
      return [{ office: 'executive-secretary', of: 'body' }, ...offices.filter(({ of }) => of === 'commission')];
    case 'transcribed':
      return [{ office: 'registrar', of: 'commission' }];
  }
};

/** Who writes now of what was then holds the office now; everybody else held it on the day of the act. */
const dayOfOffice = ({ as, circumstances: { provenance, rectifies, onDay } }: Act<Command>, today: Day): Day =>
  as?.office === 'registrar' || rectifies !== undefined || provenance.kind !== 'contemporaneous' ? today : onDay;

/** The event that gave the actor the office, or why the actor may not act. */
export const lookUpOffice = (
  act: Act<Command>,
  scope: Scope,
  premises: Premises,
  today: Day,
): Either<CommonRejection, EventId | null> => {
  const { as, command } = act;
  if (as === null) return right(null);
  const place = placeOf(as);
  const allowed = authorisedFor(act);
  const stream = deciderOf(command).streamOf(command);
  // What an act is about says whose offices count: where the record has none of it, nobody’s do.
  if (allowed.length > 0 && allowed.every((row) => placeIn(scope, row) === null))
    return left({ _tag: 'Unknown', id: stream });
  if (!allowed.some((row) => row.office === as.office && placeIn(scope, row) === place))
    return left({
      _tag: 'NotAuthorised',
      command: command.type,
      office: as.office,
      allowed: allowed.map((row) => `${row.office} · ${placeIn(scope, row) ?? row.of}`),
    });
  if (command.type === 'FoundCommission') return right(null);
  if (as.office === 'chair' && scope.presiding?.person === as.person) return right(scope.presiding.event);
  const offices: HasOffices | null = premises.get(place);
  const day = dayOfOffice(act, today);
  const holding = offices === null ? null : holdingOf(offices, as.office, as.person, day);
  return holding === null
    ? left({ _tag: 'OfficeNotHeld', person: as.person, office: as.office, of: place, day })
    : right(holding.event);
};
