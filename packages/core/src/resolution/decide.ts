import { left, right, type Either } from 'fp-ts/lib/Either.js';
import { of, type NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import type { Act } from '../act.js';
import type { Premises } from '../decider.js';
import type { ExpandedClass } from '../effects.js';
import { COMMISSION, type InstitutionId } from '../values.js';
import type {
  AdoptResolution,
  BringIntoEffect,
  RecordEffectRefused,
  ResolutionCommand,
  ToldEffect,
  TranscribeResolution,
} from './commands.js';
import type { ResolutionEvent } from './events.js';
import type { ResolutionRefusals } from './rejections.js';
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
  ({ command: { resolution } }: Act<BringIntoEffect>) =>
  (state: Resolution | null): Decision<'BringIntoEffect'> => {
    if (state === null || state.body === null) return left({ _tag: 'Unknown', id: resolution });
    if (state.tookEffectOn !== null) return left({ _tag: 'AlreadySo', what: resolution });
    const { body, effects, expanded } = state;
    return right(of({ type: 'ResolutionTookEffect', data: { body, effects, expanded } }));
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
      case 'TranscribeResolution':
        return transcribe({ command, ...rest }, premises)(state);
    }
  };
