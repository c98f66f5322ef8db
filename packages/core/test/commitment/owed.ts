import type { CommitmentCommand } from '../../src/commitment/commands.js';
import type { CommitmentEvent } from '../../src/commitment/events.js';
import type { CommitmentId, InstitutionId, ResolutionId } from '../../src/values.js';

export type Assign = Extract<CommitmentCommand, { readonly type: 'AssignCommitment' }>;

export const COMMITMENT: CommitmentId = 'commitment-ley-salud';
export const RESOLUTION: ResolutionId = 'resolution-consejo-01';
export const SALUD: InstitutionId = 'institution-salud';
export const HACIENDA: InstitutionId = 'institution-hacienda';
export const JALISCO: InstitutionId = 'institution-jalisco';
export const NOBODY: InstitutionId = 'institution-nadie';

/** A duty of a law, as a command. */
export const duty = (changes: Partial<Assign> = {}): Assign => ({
  type: 'AssignCommitment',
  commitment: COMMITMENT,
  source: { kind: 'law', citation: 'Ley', body: 'body-consejo' },
  institution: SALUD,
  coResponsibles: [],
  task: 'Publicar sus trámites.',
  term: { kind: 'fixed', due: '2014-12-31' },
  milestones: [],
  ...changes,
});

/** The same, as it was recorded. */
export const assigned = (changes: Partial<Assign> = {}, due: string | null = '2014-12-31'): CommitmentEvent => {
  const { type: _, commitment: __, ...data } = duty(changes);
  return { type: 'CommitmentAssigned', data: { ...data, ...(due === null ? {} : { due }) } };
};
