import type { Effect } from '../effects.js';
import type { BodyId, ResolutionId } from '../values.js';
import { commitmentIdOf, type Consequence } from './consequence.js';

/** The effects that change a commitment there is. */
export type Change = Extract<
  Effect,
  {
    readonly kind:
      | 'close-commitment'
      | 'extend-commitment'
      | 'reopen-commitment'
      | 'suspend-commitment'
      | 'resume-commitment'
      | 'split-commitment';
  }
>;

/** The parts are assigned first: what is split ends when all of it has been told to begin. */
const parts = (
  resolution: ResolutionId,
  body: BodyId,
  { effect, commitment, parts: into }: Extract<Change, { readonly kind: 'split-commitment' }>,
): readonly Consequence[] => {
  const idOf = (institution: (typeof into)[number]['institution']) => commitmentIdOf(resolution, effect, institution);
  return [
    ...into.map(({ institution, ...duty }): Consequence => ({
      command: {
        type: 'AssignCommitment',
        commitment: idOf(institution),
        source: { kind: 'resolution', resolution, effect, body },
        institution,
        coResponsibles: [],
        ...duty,
      },
      effect: { resolution, effect, institution },
    })),
    {
      command: {
        type: 'SplitCommitment',
        commitment,
        resolution,
        effect,
        into: into.map(({ institution }) => idOf(institution)),
      },
      effect: { resolution, effect, institution: null },
    },
  ];
};

export const changesOf = (resolution: ResolutionId, body: BodyId, change: Change): readonly Consequence[] => {
  const { effect, commitment } = change;
  const cause = { resolution, effect, institution: null };
  const by = { commitment, resolution, effect };
  switch (change.kind) {
    case 'close-commitment': {
      const { reason, supersededBy } = change;
      const named = supersededBy === undefined ? {} : { supersededBy };
      return [{ command: { type: 'CloseCommitment', commitment, reason, resolution, ...named }, effect: cause }];
    }
    case 'extend-commitment':
      return [{ command: { type: 'ExtendCommitment', ...by, due: change.due }, effect: cause }];
    case 'reopen-commitment': {
      const { report, evidence, grounds } = change;
      const named = report === undefined ? {} : { report };
      return [{ command: { type: 'ReopenCommitment', ...by, ...named, evidence, grounds }, effect: cause }];
    }
    case 'suspend-commitment': {
      const { grounds, meantUntil } = change;
      const meant = meantUntil === undefined ? {} : { meantUntil };
      return [{ command: { type: 'SuspendCommitment', ...by, grounds, ...meant }, effect: cause }];
    }
    case 'resume-commitment':
      return [{ command: { type: 'ResumeCommitment', ...by }, effect: cause }];
    case 'split-commitment':
      return parts(resolution, body, change);
  }
};
