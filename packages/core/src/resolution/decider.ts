import { seatOf } from '../body/state.js';
import type { Decider, Premises, Wanted } from '../decider.js';
import { checksOf } from './checks.js';
import { minutesIdOf } from '../minutes/state.js';
import type { ResolutionCommand } from './commands.js';
import { decide, institutionsTold } from './decide.js';
import type { ResolutionEvent } from './events.js';
import { evolve } from './evolve.js';
import type { ResolutionRejection } from './rejections.js';
import type { InstitutionId, StreamId } from '../values.js';
import type { Resolution } from './state.js';

const sessionOf = (state: Resolution | null): readonly StreamId[] =>
  state === null || state.session === null ? [] : [state.session];

const minutesOf = (state: Resolution | null): readonly StreamId[] =>
  state === null || state.session === null ? [] : [minutesIdOf(state.session)];

const premisesFor = (command: ResolutionCommand, state: Resolution | null): Wanted => {
  switch (command.type) {
    case 'TranscribeResolution':
      return { guarded: [...(command.body === undefined ? [] : [command.body]), ...institutionsTold(command.effects)] };
    case 'BringIntoEffect':
      return { pinned: [...sessionOf(state), ...minutesOf(state)] };
    case 'NotifyResolution':
      return { guarded: [command.institution], pinned: sessionOf(state) };
    case 'PublishResolution':
    case 'DeclareInForce':
    case 'DeclareLapsed':
      return { pinned: sessionOf(state) };
    case 'CureResolution':
    case 'RatifyResolution':
    case 'SuspendResolution':
    case 'AnnulResolution':
    case 'SupersedeResolution':
      return { guarded: command.by.kind === 'resolution' ? [command.by.resolution] : [], pinned: sessionOf(state) };
    case 'SettleFinalText':
    case 'DisputeFinalText':
      return { guarded: state === null || state.body === null ? [] : [state.body] };
    case 'SettleEffect':
      return command.by.kind === 'resolution' && command.by.resolution !== command.resolution
        ? { pinned: [command.by.resolution] }
        : {};
    case 'AdoptResolution':
    case 'RecordEffectRefused':
    case 'RetryEffect':
      return {};
  }
};

const institutionAt = (seat: string, state: Resolution | null, premises: Premises): InstitutionId | null => {
  const body = state === null || state.body === null ? null : premises.get(state.body);
  return body === null ? null : (seatOf(body, seat)?.institution ?? null);
};

export const resolution: Decider<ResolutionCommand, Resolution, ResolutionEvent, ResolutionRejection> = {
  category: 'resolution',
  streamOf: (command) => command.resolution,
  premisesFor: ({ command }, state) => premisesFor(command, state),
  scopeOf: (command, state, premises) => ({
    body: command.type === 'TranscribeResolution' ? (command.body ?? null) : (state?.body ?? null),
    institution: command.type === 'DisputeFinalText' ? institutionAt(command.seat, state, premises) : null,
  }),
  decide,
  checksOf,
  evolve,
};
