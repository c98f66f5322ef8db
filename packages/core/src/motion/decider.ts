import type { Decider } from '../decider.js';
import type { MotionCommand } from './commands.js';
import { decide, institutionsNamed } from './decide.js';
import type { MotionEvent } from './events.js';
import { evolve } from './evolve.js';
import type { MotionRejection } from './rejections.js';
import type { Motion } from './state.js';

export const motion: Decider<MotionCommand, Motion, MotionEvent, MotionRejection> = {
  category: 'motion',
  streamOf: (command) => command.motion,
  premisesFor: ({ command }, state) => {
    switch (command.type) {
      case 'ProposeMotion':
        return { guarded: [command.body, ...institutionsNamed(command.effects)] };
      case 'AmendMotion':
        return { guarded: [...(state === null ? [] : [state.body]), ...institutionsNamed(command.effects)] };
      case 'WithdrawMotion':
        return { guarded: state === null ? [] : [state.body] };
      case 'SubmitMotion':
      case 'ReleaseMotion':
      case 'ApproveMotion':
      case 'DefeatMotion':
        return {};
    }
  },
  scopeOf: (command, state) =>
    command.type === 'ProposeMotion'
      ? { body: command.body, institution: command.proposedBy }
      : { body: state?.body ?? null, institution: state?.proposedBy ?? null },
  decide,
  checksOf: () => [],
  evolve,
};
