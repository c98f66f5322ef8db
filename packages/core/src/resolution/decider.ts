import { seatOf } from '../body/state.js';
import type { Decider, Premises, Wanted } from '../decider.js';
import { checksOf } from './checks.js';
import { minutesIdOf } from '../minutes/state.js';
import type { ResolutionAuthority, ResolutionCommand } from './commands.js';
import { possibleDuties } from './duties.js';
import { decide, institutionsTold } from './decide.js';
import type { ResolutionEvent } from './events.js';
import { evolve } from './evolve.js';
import type { ResolutionRejection } from './rejections.js';
import { COMMISSION, type InstitutionId, type StreamId } from '../values.js';
import type { Resolution } from './state.js';

const sessionOf = (state: Resolution | null): readonly StreamId[] =>
  state === null || state.session === null ? [] : [state.session];

const minutesOf = (state: Resolution | null): readonly StreamId[] =>
  state === null || state.session === null ? [] : [minutesIdOf(state.session)];

const dutiesOf = (state: Resolution | null, soFar: Premises): readonly StreamId[] =>
  state === null ? [] : possibleDuties(state, soFar.get(COMMISSION));

const authorityOf = ({ by }: Extract<ResolutionCommand, { readonly by: ResolutionAuthority }>): readonly StreamId[] =>
  by.kind === 'resolution' ? [by.resolution] : [];

const premisesFor = (command: ResolutionCommand, state: Resolution | null, soFar: Premises): Wanted => {
  switch (command.type) {
    case 'TranscribeResolution':
      return { guarded: [...(command.body === undefined ? [] : [command.body]), ...institutionsTold(command.effects)] };
    case 'BringIntoEffect':
      return { pinned: [...sessionOf(state), ...minutesOf(state)] };
    case 'NotifyResolution':
      return { guarded: [command.institution], pinned: sessionOf(state) };
    case 'PublishResolution':
    case 'DeclareInForce':
      return { pinned: sessionOf(state) };
    case 'DeclareLapsed':
      return { pinned: [...sessionOf(state), ...dutiesOf(state, soFar)] };
    case 'AnnulResolution':
    case 'SupersedeResolution':
      return { guarded: authorityOf(command), pinned: [...sessionOf(state), ...dutiesOf(state, soFar)] };
    case 'CureResolution':
    case 'RatifyResolution': {
      const held = state?.standing === 'suspended' && state.takesEffect === 'signed-minutes';
      return { guarded: authorityOf(command), pinned: [...sessionOf(state), ...(held ? minutesOf(state) : [])] };
    }
    case 'SuspendResolution':
      return { guarded: authorityOf(command), pinned: sessionOf(state) };
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
  premisesFor: ({ command }, state, soFar) => premisesFor(command, state, soFar),
  scopeOf: (command, state, premises) => ({
    body: command.type === 'TranscribeResolution' ? (command.body ?? null) : (state?.body ?? null),
    institution: command.type === 'DisputeFinalText' ? institutionAt(command.seat, state, premises) : null,
  }),
  decide,
  checksOf,
  evolve,
};
