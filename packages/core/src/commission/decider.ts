import type { Act } from '../act.js';
import type { Decider, Premises, Wanted } from '../decider.js';
import { COMMISSION, type ResolutionId } from '../values.js';
import { checksOf } from './checks.js';
import type { CommissionCommand } from './commands.js';
import { decide } from './decide.js';
import type { CommissionEvent } from './events.js';
import { evolve } from './evolve.js';
import type { CommissionRejection } from './rejections.js';
import type { Commission } from './state.js';

/** A resolution keeps the effects it has: it is enough to name the revision read. The seats of its body must be those that stand. */
const ofResolution = (resolution: ResolutionId, soFar: Premises): Wanted => {
  const body = soFar.get(resolution)?.body ?? null;
  return { pinned: [resolution], ...(body === null ? {} : { guarded: [body] }) };
};

const premisesFor = ({ command }: Act<CommissionCommand>, _: Commission | null, soFar: Premises): Wanted => {
  switch (command.type) {
    case 'AdoptCharter':
      return command.adoptedBy.kind === 'resolution' ? ofResolution(command.adoptedBy.resolution, soFar) : {};
    case 'ListClass':
      return { guarded: command.members };
    case 'FoundCommission':
    case 'DeclareHolidays':
    case 'AppointRegistrar':
    case 'RecordSuccession':
      return {};
  }
};

/** The stream `commission-self`: founding, charters, calendar, assignee classes, registrar, succession. */
export const commission: Decider<CommissionCommand, Commission, CommissionEvent, CommissionRejection> = {
  category: 'commission',
  streamOf: () => COMMISSION,
  premisesFor,
  scopeOf: () => ({}),
  decide,
  checksOf,
  evolve,
};
