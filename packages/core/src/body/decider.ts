import type { Act } from '../act.js';
import type { Decider, Scope, Wanted } from '../decider.js';
import { checksOf } from './checks.js';
import type { BodyCommand } from './commands.js';
import { decide } from './decide.js';
import type { BodyEvent } from './events.js';
import { evolve } from './evolve.js';
import type { BodyRejection } from './rejections.js';
import { seatOf, type Body } from './state.js';

const premisesFor = ({ command }: Act<BodyCommand>): Wanted => {
  switch (command.type) {
    case 'EstablishBody':
      return command.createdBy.kind === 'resolution' ? { pinned: [command.createdBy.resolution] } : {};
    case 'CreateSeat':
    case 'AddPermanentGuest':
      return { guarded: [command.institution] };
    case 'RecordBodyOffice':
      return command.institution === undefined ? {} : { guarded: [command.institution] };
    case 'RecordBodyAdministration':
      return {
        guarded: command.offices.flatMap((change) => (change.comes === 'nobody' ? [] : (change.institution ?? []))),
      };
    case 'AccreditAlternate':
      return { papers: [command.credential] };
    case 'PassSeat':
      return { guarded: [command.to], pinned: [command.formerly] };
    case 'EndBodyOffice':
    case 'EndPermanentGuest':
      return {};
  }
};

/** An alternate is named by the institution whose seat it is. */
const scopeOf = (command: BodyCommand, state: Body | null): Scope => {
  if (command.type !== 'AccreditAlternate' || state === null) return { body: command.body };
  return { body: command.body, institution: seatOf(state, command.seat)?.institution ?? null };
};

/** A body of the commission: mandate, seats, offices and their holders, alternates, permanent guests. */
export const body: Decider<BodyCommand, Body, BodyEvent, BodyRejection> = {
  category: 'body',
  streamOf: (command) => command.body,
  premisesFor,
  scopeOf,
  decide,
  checksOf,
  evolve,
};
