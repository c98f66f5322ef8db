import { left, right, type Either } from 'fp-ts/lib/Either.js';
import { of, type NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import type { Act } from '../act.js';
import { seatOf } from '../body/state.js';
import type { Premises } from '../decider.js';
import type { ExpandedClass } from '../effects.js';
import { COMMISSION, type InstitutionId } from '../values.js';
import type {
  AdoptResolution,
  BringIntoEffect,
  DisputeFinalText,
  RecordEffectRefused,
  ResolutionCommand,
  SettleFinalText,
  ToldEffect,
  TranscribeResolution,
} from './commands.js';
import { declareInForce, notify, publish } from './effect.js';
import type { ResolutionEvent } from './events.js';
import type { ResolutionRefusals } from './rejections.js';
import { retryEffect, settleEffect } from './settling/decide.js';
import { declareLapsed, heal, withhold } from './standing.js';
import type { Resolution } from './state.js';

type Decision<Type extends ResolutionCommand['type']> = Either<
  ResolutionRefusals[Type],
  NonEmptyArray<ResolutionEvent>
>;

const adopt =
  ({ command }: Act<AdoptResolution>) =>
  (state: Resolution | null): Decision<'AdoptResolution'> => {
    const { type: _, resolution, ...adopted } = command;
    return state === null
      ? right(of({ type: 'ResolutionAdopted', data: adopted }))
      : left({ _tag: 'AlreadyExists', id: resolution });
  };

const bringIntoEffect =
  ({ command: { resolution }, circumstances: { onDay } }: Act<BringIntoEffect>) =>
  (state: Resolution | null): Decision<'BringIntoEffect'> => {
    if (state === null || state.body === null) return left({ _tag: 'Unknown', id: resolution });
    if (state.tookEffectOn !== null) return left({ _tag: 'AlreadySo', what: resolution });
    if (state.standing !== 'stands') return left({ _tag: 'NotStanding', resolution, standing: state.standing });
    const { body, effects, expanded, takesEffect, published } = state;
    const on = takesEffect === 'gazette' ? (published?.inForceOn ?? published?.on ?? onDay) : onDay;
    return right(of({ type: 'ResolutionTookEffect', data: { on, body, effects, expanded } }));
  };

const recordEffectRefused =
  ({ command }: Act<RecordEffectRefused>) =>
  (state: Resolution | null): Decision<'RecordEffectRefused'> => {
    const { type: _, resolution, ...refused } = command;
    if (state === null) return left({ _tag: 'Unknown', id: resolution });
    if (state.refused.some(({ effect, stream }) => effect === refused.effect && stream === refused.stream))
      return left({ _tag: 'AlreadySo', what: refused.effect });
    return right(of({ type: 'EffectRefused', data: refused }));
  };

export const institutionsTold = (effects: readonly ToldEffect[]): readonly InstitutionId[] =>
  effects.flatMap((effect) =>
    (effect.kind === 'assign' || effect.kind === 'invite') && effect.to.kind === 'institutions'
      ? effect.to.institutions
      : [],
  );

const transcribe =
  ({ command, circumstances }: Act<TranscribeResolution>, premises: Premises) =>
  (state: Resolution | null): Decision<'TranscribeResolution'> => {
    const { type: _, resolution, ...told } = command;
    if (state !== null) return left({ _tag: 'AlreadyExists', id: resolution });
    if (circumstances.provenance.kind !== 'transcribed') return left({ _tag: 'NotTranscribed', resolution });
    if (told.body !== undefined && premises.get(told.body) === null) return left({ _tag: 'Unknown', id: told.body });
    const institutions = institutionsTold(told.effects).filter((institution) => premises.get(institution) === null);
    if (institutions.length > 0) return left({ _tag: 'InstitutionsUnknown', institutions });
    const commission = premises.get(COMMISSION);
    const expanded: ExpandedClass[] = [];
    for (const effect of told.effects) {
      if ((effect.kind !== 'assign' && effect.kind !== 'invite') || effect.to.kind !== 'class-listed') continue;
      const { class: name } = effect.to;
      const listed = commission?.classes.findLast((candidate) => candidate.class === name) ?? null;
      if (listed === null) return left({ _tag: 'ClassNotListed', class: name });
      expanded.push({
        effect: effect.effect,
        class: listed.class,
        membership: 'closed',
        listedFrom: listed.from,
        members: listed.members,
      });
    }
    return right(of({ type: 'ResolutionTranscribed', data: { ...told, expanded } }));
  };

const noFinalText = (
  { finalText, resolution }: Resolution,
  wanted: 'to-settle' | 'to-dispute',
): Extract<ResolutionRefusals['SettleFinalText'], { readonly _tag: 'NoFinalText' }> | null => {
  if (finalText === null) return { _tag: 'NoFinalText', resolution, why: 'not-adopted-in-general' };
  const { settledOn, disputedBy } = finalText;
  if (wanted === 'to-dispute')
    return settledOn === null ? { _tag: 'NoFinalText', resolution, why: 'not-settled-yet' } : null;
  return settledOn !== null && disputedBy.length === 0
    ? { _tag: 'NoFinalText', resolution, why: 'settled-and-undisputed' }
    : null;
};

const settleFinalText =
  ({ command: { resolution, text } }: Act<SettleFinalText>) =>
  (state: Resolution | null): Decision<'SettleFinalText'> => {
    if (state === null) return left({ _tag: 'Unknown', id: resolution });
    const problem = noFinalText(state, 'to-settle');
    return problem === null ? right(of({ type: 'FinalTextSettled', data: { text } })) : left(problem);
  };

const disputeFinalText =
  ({ command: { resolution, seat, grounds } }: Act<DisputeFinalText>, premises: Premises) =>
  (state: Resolution | null): Decision<'DisputeFinalText'> => {
    if (state === null || state.body === null) return left({ _tag: 'Unknown', id: resolution });
    const problem = noFinalText(state, 'to-dispute');
    if (problem !== null) return left(problem);
    const body = premises.get(state.body);
    if (body === null || seatOf(body, seat) === null)
      return left({ _tag: 'UnknownSeats', seats: [seat], body: state.body });
    if (state.finalText?.disputedBy.includes(seat) === true) return left({ _tag: 'AlreadySo', what: seat });
    return right(of({ type: 'FinalTextDisputed', data: { seat, grounds } }));
  };

export const decide =
  (act: Act<ResolutionCommand>, premises: Premises) =>
  (state: Resolution | null): Decision<ResolutionCommand['type']> => {
    const { command, ...rest } = act;
    switch (command.type) {
      case 'AdoptResolution':
        return adopt({ command, ...rest })(state);
      case 'BringIntoEffect':
        return bringIntoEffect({ command, ...rest })(state);
      case 'RecordEffectRefused':
        return recordEffectRefused({ command, ...rest })(state);
      case 'RetryEffect':
        return retryEffect({ command, ...rest })(state);
      case 'SettleEffect':
        return settleEffect({ command, ...rest }, premises)(state);
      case 'NotifyResolution':
        return notify({ command, ...rest }, premises)(state);
      case 'PublishResolution':
        return publish({ command, ...rest })(state);
      case 'DeclareInForce':
        return declareInForce({ command, ...rest })(state);
      case 'CureResolution':
        return heal({ command, ...rest }, premises, (data) => ({ type: 'ResolutionCured', data }))(state);
      case 'RatifyResolution':
        return heal({ command, ...rest }, premises, (data) => ({ type: 'ResolutionRatified', data }))(state);
      case 'SuspendResolution':
        return withhold({ command, ...rest }, premises, ({ by }) => ({ type: 'ResolutionSuspended', data: { by } }))(
          state,
        );
      case 'AnnulResolution':
        return withhold({ command, ...rest }, premises, (data) => ({ type: 'ResolutionAnnulled', data }))(state);
      case 'SupersedeResolution':
        return withhold({ command, ...rest }, premises, (data) => ({ type: 'ResolutionSuperseded', data }))(state);
      case 'DeclareLapsed':
        return declareLapsed({ command, ...rest }, premises)(state);
      case 'SettleFinalText':
        return settleFinalText({ command, ...rest })(state);
      case 'DisputeFinalText':
        return disputeFinalText({ command, ...rest }, premises)(state);
      case 'TranscribeResolution':
        return transcribe({ command, ...rest }, premises)(state);
    }
  };
