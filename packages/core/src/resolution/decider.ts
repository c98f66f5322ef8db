import type { Decider, Wanted } from '../decider.js';
import { checksOf } from './checks.js';
import type { ResolutionCommand } from './commands.js';
import { decide, institutionsTold } from './decide.js';
import type { ResolutionEvent } from './events.js';
import { evolve } from './evolve.js';
import type { ResolutionRejection } from './rejections.js';
import type { Resolution } from './state.js';

const premisesFor = (command: ResolutionCommand, state: Resolution | null): Wanted => {
  switch (command.type) {
    case 'TranscribeResolution':
      return { guarded: [...(command.body === undefined ? [] : [command.body]), ...institutionsTold(command.effects)] };
    case 'BringIntoEffect':
      return { pinned: state === null || state.session === null ? [] : [state.session] };
    case 'AdoptResolution':
    case 'RecordEffectRefused':
      return {};
  }
};

export const resolution: Decider<ResolutionCommand, Resolution, ResolutionEvent, ResolutionRejection> = {
  category: 'resolution',
  streamOf: (command) => command.resolution,
  premisesFor: ({ command }, state) => premisesFor(command, state),
  scopeOf: (command, state) => ({
    body: command.type === 'TranscribeResolution' ? (command.body ?? null) : (state?.body ?? null),
  }),
  decide,
  checksOf,
  evolve,
};
