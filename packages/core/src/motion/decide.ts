import { chainW, left, map, right, type Either } from 'fp-ts/lib/Either.js';
import { of, type NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Act } from '../act.js';
import type { Commission } from '../commission/state.js';
import { wholeWeights, type WeightsNotWhole } from '../commitment/milestones.js';
import type { Premises } from '../decider.js';
import type { Effect } from '../effects.js';
import { COMMISSION, type InstitutionId, type Milestone } from '../values.js';
import type {
  AmendMotion,
  ApproveMotion,
  DefeatMotion,
  ForwardMotion,
  MotionCommand,
  ProposeMotion,
  ReferMotion,
  ReleaseMotion,
  ReportOnMotion,
  SubmitMotion,
  WithdrawMotion,
} from './commands.js';
import type { MotionEvent } from './events.js';
import type {
  MotionLocked,
  MotionRefusals,
  MotionSettled,
  MotionWithAnother,
  UnknownAddressees,
  UnknownClass,
} from './rejections.js';
import type { Motion } from './state.js';
import type { CommonRejection } from '../refusals.js';

type Decision<Type extends MotionCommand['type']> = Either<MotionRefusals[Type], NonEmptyArray<MotionEvent>>;
type Unknown = Extract<CommonRejection, { readonly _tag: 'Unknown' }>;

const known = (id: MotionCommand['motion'], state: Motion | null): Either<Unknown, Motion> =>
  state === null ? left({ _tag: 'Unknown', id }) : right(state);

/** Nothing may change it while a session has it on its agenda, or after it was settled. */
const free = (motion: Motion): Either<MotionLocked | MotionWithAnother | MotionSettled, Motion> => {
  const { stage } = motion;
  switch (stage.kind) {
    case 'proposed':
      return right(motion);
    case 'submitted':
      return left({ _tag: 'MotionLocked', motion: motion.motion, session: stage.session });
    case 'referred':
      return left({ _tag: 'MotionWithAnother', motion: motion.motion, to: stage.to });
    case 'approved':
    case 'defeated':
    case 'withdrawn':
      return left({ _tag: 'MotionSettled', motion: motion.motion, how: stage.kind });
  }
};

const besides = (effect: Effect): readonly InstitutionId[] => {
  if (effect.kind === 'split-commitment') return effect.parts.map(({ institution }) => institution);
  return effect.kind === 'assign' ? (effect.coResponsibles ?? []).map(({ institution }) => institution) : [];
};

const milestonesOf = (effect: Effect): readonly (readonly Milestone[])[] => {
  if (effect.kind === 'split-commitment') return effect.parts.map(({ milestones }) => milestones);
  return effect.kind === 'assign' || effect.kind === 'invite' ? [effect.milestones] : [];
};

export const institutionsNamed = (effects: readonly Effect[]): readonly InstitutionId[] =>
  effects.flatMap((effect) => [
    ...((effect.kind === 'assign' || effect.kind === 'invite') && effect.to.kind === 'institutions'
      ? effect.to.institutions
      : []),
    ...besides(effect),
  ]);

/** Now or from a later day: the list that counts is the one in force when the motion is adopted. */
const isListed = ({ classes }: Commission, name: string): boolean => classes.some((listed) => listed.class === name);

/** Everybody to whom a task goes is in the record, and every class has been listed. */
export const addressable =
  (effects: readonly Effect[], premises: Premises) => (): Either<UnknownClass | UnknownAddressees, null> => {
    const institutions = institutionsNamed(effects).filter((institution) => premises.get(institution) === null);
    if (institutions.length > 0) return left({ _tag: 'UnknownAddressees', institutions });
    const commission = premises.get(COMMISSION);
    for (const effect of effects)
      if ((effect.kind === 'assign' || effect.kind === 'invite') && effect.to.kind === 'class')
        if (commission === null || !isListed(commission, effect.to.class))
          return left({ _tag: 'UnknownClass', class: effect.to.class });
    return right(null);
  };

const weighted = (effects: readonly Effect[]): Either<WeightsNotWhole, null> => {
  for (const milestones of effects.flatMap(milestonesOf)) {
    const whole = wholeWeights(milestones);
    if (whole._tag === 'Left') return whole;
  }
  return right(null);
};

const propose =
  ({ command }: Act<ProposeMotion>, premises: Premises) =>
  (state: Motion | null): Decision<'ProposeMotion'> => {
    const { type: _, motion, ...proposal } = command;
    if (state !== null) return left({ _tag: 'AlreadyExists', id: motion });
    const body = premises.get(command.body);
    if (body === null) return left({ _tag: 'Unknown', id: command.body });
    if (!body.seats.some(({ institution }) => institution === command.proposedBy))
      return left({ _tag: 'NotOfMembers', institution: command.proposedBy, body: command.body });
    return pipe(
      addressable(command.effects, premises)(),
      chainW(() => weighted(command.effects)),
      map(() => of<MotionEvent>({ type: 'MotionProposed', data: proposal })),
    );
  };

const amend =
  ({ command }: Act<AmendMotion>, premises: Premises) =>
  (state: Motion | null): Decision<'AmendMotion'> => {
    const { type: _, motion, ...amended } = command;
    const found = known(motion, state);
    if (found._tag === 'Left') return found;
    const change = free(found.right);
    if (change._tag === 'Left') return change;
    return pipe(
      addressable(command.effects, premises)(),
      chainW(() => weighted(command.effects)),
      map(() => of<MotionEvent>({ type: 'MotionAmended', data: amended })),
    );
  };

const withdraw =
  ({ command }: Act<WithdrawMotion>) =>
  (state: Motion | null): Decision<'WithdrawMotion'> => {
    const found = known(command.motion, state);
    if (found._tag === 'Left') return found;
    return pipe(
      free(found.right),
      map(() => of<MotionEvent>({ type: 'MotionWithdrawn', data: {} })),
    );
  };

const submit =
  ({ command: { motion, session, item } }: Act<SubmitMotion>) =>
  (state: Motion | null): Decision<'SubmitMotion'> => {
    const found = known(motion, state);
    if (found._tag === 'Left') return found;
    const { stage } = found.right;
    if (stage.kind === 'submitted' && stage.session === session) return left({ _tag: 'AlreadySo', what: motion });
    return pipe(
      free(found.right),
      map(() => of<MotionEvent>({ type: 'MotionSubmitted', data: { session, item } })),
    );
  };

const reportOn =
  ({ command: { type: _, motion, ...report } }: Act<ReportOnMotion>) =>
  (state: Motion | null): Decision<'ReportOnMotion'> => {
    const found = known(motion, state);
    if (found._tag === 'Left') return found;
    const { stage } = found.right;
    return stage.kind === 'referred'
      ? right(of({ type: 'MotionReportedOn', data: { by: stage.to, ...report } }))
      : left({ _tag: 'NotReferred', motion });
  };

type Settling = ReleaseMotion | ApproveMotion | DefeatMotion | ReferMotion | ForwardMotion;

const settle =
  <Type extends Settling['type']>(
    { command: { motion, session } }: Act<Settling & { readonly type: Type }>,
    event: MotionEvent,
  ) =>
  (state: Motion | null): Either<Unknown | MotionRefusals['ReleaseMotion'], NonEmptyArray<MotionEvent>> => {
    const found = known(motion, state);
    if (found._tag === 'Left') return found;
    const { stage } = found.right;
    return stage.kind === 'submitted' && stage.session === session
      ? right(of(event))
      : left({ _tag: 'NotBeforeThatSession', motion, session });
  };

export const decide =
  (act: Act<MotionCommand>, premises: Premises) =>
  (state: Motion | null): Decision<MotionCommand['type']> => {
    const { command, ...rest } = act;
    switch (command.type) {
      case 'ProposeMotion':
        return propose({ command, ...rest }, premises)(state);
      case 'AmendMotion':
        return amend({ command, ...rest }, premises)(state);
      case 'WithdrawMotion':
        return withdraw({ command, ...rest })(state);
      case 'SubmitMotion':
        return submit({ command, ...rest })(state);
      case 'ReleaseMotion': {
        const { session, item } = command;
        return settle({ command, ...rest }, { type: 'MotionReleased', data: { session, item } })(state);
      }
      case 'ApproveMotion': {
        const { session, item, resolution } = command;
        return settle({ command, ...rest }, { type: 'MotionApproved', data: { session, item, resolution } })(state);
      }
      case 'ReferMotion': {
        const { session, item, to } = command;
        return settle({ command, ...rest }, { type: 'MotionReferred', data: { session, item, to } })(state);
      }
      case 'ForwardMotion': {
        const { session, item, to } = command;
        return settle({ command, ...rest }, { type: 'MotionForwarded', data: { session, item, to } })(state);
      }
      case 'ReportOnMotion':
        return reportOn({ command, ...rest })(state);
      case 'DefeatMotion': {
        const { session, item } = command;
        return settle({ command, ...rest }, { type: 'MotionDefeated', data: { session, item } })(state);
      }
    }
  };
