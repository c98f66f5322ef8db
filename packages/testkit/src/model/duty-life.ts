import type { Command, CommitmentId } from '@acta/core';
import { institutionOf, OUTSIDE, SUPERIOR } from './cast.js';
import { chosen } from './chosen.js';
import type { Setup } from './setup.js';
import type { Tried } from './steps.js';
import type { World } from './world.js';

/** What is tried on a duty beside reporting on it and closing it, and on what a resolution could not set in motion. */
export type OfADuty = Extract<
  Tried,
  | 'AssessCommitment'
  | 'RespondToRed'
  | 'EscalateCommitment'
  | 'AnswerEscalation'
  | 'RetryEffect'
  | 'SettleEffect'
  | 'RecordLegalSuccession'
  | 'PassCommitment'
>;

const BY_LAW = { on: '2030-01-07', source: 'Decree' } as const;
const OTHERWISE = [
  { kind: 'without-matter' },
  { kind: 'instrument', citation: 'Decree', signedOn: '2030-01-07' },
  { kind: 'resolution', resolution: 'resolution-consejo-2030-o-01-01' },
] as const;

const refusedIn = ({ resolutions }: World, n: number) => {
  const all = resolutions.flatMap(({ resolution, refused }) =>
    refused.map(({ effect, stream }) => ({ resolution, effect, stream })),
  );
  return (
    chosen(all, n) ?? ({ resolution: 'resolution-ninguna', effect: 'tarea', stream: 'commitment-ninguno' } as const)
  );
};

export const lifeOfADuty = (type: OfADuty, n: number, { seats }: Setup, world: World): Command => {
  const { commitments } = world;
  const duty = chosen(commitments, n);
  const commitment: CommitmentId = duty?.commitment ?? 'commitment-ley-uno';
  const to = institutionOf(chosen(seats, n) ?? 'uno');
  switch (type) {
    case 'AssessCommitment': {
      const rating = chosen(['red', 'red', 'amber', 'green'] as const, n, 10) ?? 'red';
      return { type, commitment, rating, grounds: 'As it stands' };
    }
    case 'RespondToRed':
      return { type, commitment, plan: 'To do it' };
    case 'EscalateCommitment':
      return { type, commitment, to: SUPERIOR, grounds: 'Nothing comes' };
    case 'AnswerEscalation': {
      const asked = commitments.find(({ escalations }) => escalations.some(({ answered }) => !answered));
      const escalation = Math.max(1, asked?.escalations.length ?? 1);
      return { type, commitment: asked?.commitment ?? commitment, escalation, answer: 'It goes on' };
    }
    case 'RetryEffect':
      return { type, ...refusedIn(world, n) };
    case 'SettleEffect':
      return { type, ...refusedIn(world, n), by: chosen(OTHERWISE, n, 10) ?? OTHERWISE[0], grounds: 'As it stands' };
    case 'RecordLegalSuccession':
      return {
        type,
        institution: OUTSIDE,
        manner: 'extinguished',
        ...BY_LAW,
        commitments: commitments
          .filter(({ institution }, index) => institution === OUTSIDE && (n + index) % 3 !== 0)
          .map((left) => ({ commitment: left.commitment, to })),
        seats: [],
        focalPoints: [],
      };
    case 'PassCommitment': {
      const left = commitments.find(({ institution, stage }) => institution === OUTSIDE && stage !== 'closed');
      return { type, commitment: left?.commitment ?? commitment, formerly: OUTSIDE, to, ...BY_LAW };
    }
  }
};
