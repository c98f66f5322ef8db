import type { Act } from '../act.js';
import type { Decider, Wanted } from '../decider.js';
import { checksOf } from './checks.js';
import type { InstitutionCommand } from './commands.js';
import { decide } from './decide.js';
import type { InstitutionEvent } from './events.js';
import { evolve } from './evolve.js';
import type { InstitutionRejection } from './rejections.js';
import type { Institution } from './state.js';
import { successorsIn } from './succession/decide.js';

const premisesFor = ({ command }: Act<InstitutionCommand>): Wanted => {
  switch (command.type) {
    case 'RegisterInstitution':
      return command.within === undefined ? {} : { guarded: [command.within] };
    case 'AddUnit':
    case 'RecordTitular':
    case 'EndTitular':
    case 'DesignateFocalPoint':
    case 'RelieveFocalPoint':
    case 'RenameInstitution':
    case 'RecordInstitutionAdministration':
      return {};
    case 'RecordLegalSuccession':
      return {
        guarded: successorsIn(command),
        pinned: [...command.commitments.map(({ commitment }) => commitment), ...command.seats.map(({ body }) => body)],
      };
  }
};

/** An institution: its kind, units, titular and focal points. */
export const institution: Decider<InstitutionCommand, Institution, InstitutionEvent, InstitutionRejection> = {
  category: 'institution',
  streamOf: (command) => command.institution,
  premisesFor,
  scopeOf: (command) => ({ institution: command.institution }),
  decide,
  checksOf,
  evolve,
};
