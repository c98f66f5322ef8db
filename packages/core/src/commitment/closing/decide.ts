import { chainW, left, right, type Either } from 'fp-ts/lib/Either.js';
import { of, type NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import { pipe } from 'fp-ts/lib/function.js';
import type { Act } from '../../act.js';
import type { Premises } from '../../decider.js';
import type { ResolutionId, SupersedingId } from '../../values.js';
import type { CloseCommitment, ProposeClosure } from '../commands.js';
import type { CommitmentClosed, CommitmentEvent } from '../events.js';
import { known, open, type NotOwed, type Unknown } from '../known.js';
import type { ClosureNotResolved, CommitmentRefusals, NotSuperseded, SupersedingNotNamed } from '../rejections.js';
import type { Commitment } from '../state.js';

type Decision<Type extends 'ProposeClosure' | 'CloseCommitment'> = Either<
  CommitmentRefusals[Type],
  NonEmptyArray<CommitmentEvent>
>;

export const proposeClosure =
  ({ command: { commitment, reason, grounds } }: Act<ProposeClosure>) =>
  (state: Commitment | null): Decision<'ProposeClosure'> =>
    pipe(
      known(commitment, state),
      chainW(open),
      chainW(({ closureProposed }): Decision<'ProposeClosure'> =>
        closureProposed === reason
          ? left({ _tag: 'AlreadySo', what: commitment })
          : right(of({ type: 'ClosureProposed', data: { reason, grounds } })),
      ),
    );

/** What came of a resolution falls with it once that no longer stands. */
export const fallsWith = (
  { source }: Commitment,
  resolution: ResolutionId | null | undefined,
  premises: Premises,
): boolean => {
  if (source.kind !== 'resolution' || source.resolution !== resolution) return false;
  const standing = premises.get(source.resolution)?.standing;
  return standing === 'annulled' || standing === 'superseded' || standing === 'lapsed';
};

/** Not closed; open, unless it falls. */
const closable =
  (falls: boolean) =>
  (commitment: Commitment): Either<NotOwed, Commitment> =>
    falls && commitment.stage !== 'closed' ? right(commitment) : open(commitment);

/** A closure that cites a resolution is that resolution’s effect. */
const resolved = (
  { command: { commitment, reason, resolution, supersededBy }, as }: Act<CloseCommitment>,
  premises: Premises,
): Either<ClosureNotResolved, null> => {
  if (resolution === undefined) return right(null);
  const carries = premises
    .get(resolution)
    ?.effects.some(
      (effect) =>
        effect.kind === 'close-commitment' &&
        effect.commitment === commitment &&
        effect.reason === reason &&
        effect.supersededBy === supersededBy,
    );
  return carries === true && as === null ? right(null) : left({ _tag: 'ClosureNotResolved', resolution, commitment });
};

/**
 * What takes its place, where it is closed as superseded: the resolution that closes it, unless another is named. Only an archive may
 * not tell it.
 */
const superseding = (
  { command: { commitment, reason, resolution, supersededBy }, circumstances: { provenance } }: Act<CloseCommitment>,
  premises: Premises,
): Either<Unknown | SupersedingNotNamed | NotSuperseded, SupersedingId | null> => {
  if (reason !== 'superseded')
    return supersededBy === undefined ? right(null) : left({ _tag: 'NotSuperseded', commitment, reason });
  const by = supersededBy ?? resolution;
  if (by === undefined && provenance.kind === 'transcribed') return right(null);
  if (by === undefined || by === commitment) return left({ _tag: 'SupersedingNotNamed', commitment });
  return premises.get(by) === null ? left({ _tag: 'Unknown', id: by }) : right(by);
};

export const close =
  (act: Act<CloseCommitment>, premises: Premises) =>
  (state: Commitment | null): Decision<'CloseCommitment'> => {
    const falls = act.as === null && state !== null && fallsWith(state, act.command.resolution, premises);
    return pipe(
      known(act.command.commitment, state),
      chainW(closable(falls)),
      chainW(() => (falls ? right(null) : resolved(act, premises))),
      chainW(() => superseding(act, premises)),
      chainW((by): Decision<'CloseCommitment'> => {
        const { reason, resolution } = act.command;
        const data: CommitmentClosed['data'] = {
          reason,
          ...(resolution === undefined ? {} : { resolution }),
          ...(by === null ? {} : { supersededBy: by }),
        };
        return right(of({ type: 'CommitmentClosed', data }));
      }),
    );
  };
