import type { Decider } from '../decider.js';
import type { MotionCommand } from './commands.js';
import { decide, institutionsNamed } from './decide.js';
import type { MotionEvent } from './events.js';
import { evolve } from './evolve.js';
import type { MotionRejection } from './rejections.js';
import type { Motion } from './state.js';

/** The body that a motion was referred to reports on it; for all else, the one that it was proposed to. */
const bodyOf = (command: MotionCommand, state: Motion | null): Motion['body'] | null =>
  command.type === 'ReportOnMotion' && state?.stage.kind === 'referred' ? state.stage.to : (state?.body ?? null);

export const motion: Decider<MotionCommand, Motion, MotionEvent, MotionRejection> = {
  category: 'motion',
  streamOf: (command) => command.motion,
  premisesFor: ({ command }, state) => {
    switch (command.type) {
      case 'ProposeMotion':
        return { guarded: [command.body, ...institutionsNamed(command.effects)] };
      case 'AmendMotion':
        return { guarded: [...(state === null ? [] : [state.body]), ...institutionsNamed(command.effects)] };
      case 'ReportOnMotion':
        return { guarded: state?.stage.kind === 'referred' ? [state.stage.to] : [] };
      case 'WithdrawMotion':
        return { guarded: state === null ? [] : [state.body] };
      case 'SubmitMotion':
      case 'ReleaseMotion':
      case 'ApproveMotion':
      case 'DefeatMotion':
      case 'ReferMotion':
      case 'ForwardMotion':
        return {};
    }
  },
  scopeOf: (command, state) =>
    command.type === 'ProposeMotion'
      ? { body: command.body, institution: command.proposedBy }
      : { body: bodyOf(command, state), institution: state?.proposedBy ?? null },
  decide,
  checksOf: () => [],
  evolve,
};
