import type { Commission } from '../commission/state.js';
import type { Premises } from '../decider.js';
import { commitmentIdOf } from '../enactment/consequence.js';
import { COMMISSION, type CommitmentId, type InstitutionId } from '../values.js';
import { addressedBy } from './addressees.js';
import type { Resolution } from './state.js';

/** Whoever was ever in the class of an effect that is open to later members. */
const everInItsClass = ({ expanded }: Resolution, effect: string, commission: Commission | null) => {
  const open = expanded.find((listed) => listed.effect === effect && listed.membership === 'open');
  const lists = commission?.classes.filter((listed) => listed.class === open?.class) ?? [];
  return lists.flatMap(({ members }) => members);
};

/** The commitments that can have come of a resolution: of whom it named, of who came into its open classes, and of what it split. */
export const possibleDuties = (resolution: Resolution, commission: Commission | null): readonly CommitmentId[] => {
  const duties = [...resolution.effects, ...resolution.told].flatMap((effect) => {
    const { kind, effect: name } = effect;
    const of = (institutions: readonly InstitutionId[]) =>
      institutions.map((institution) => commitmentIdOf(resolution.resolution, name, institution));
    if (kind === 'split-commitment') return of(effect.parts.map(({ institution }) => institution));
    if (kind !== 'assign' && kind !== 'invite') return [];
    return of([...addressedBy(resolution, name), ...everInItsClass(resolution, name, commission)]);
  });
  return [...new Set(duties)];
};

/** Those that are not closed, and fall with it. */
export const dutiesThatFall = (resolution: Resolution, premises: Premises): readonly CommitmentId[] =>
  possibleDuties(resolution, premises.get(COMMISSION)).filter((id) => {
    const duty = premises.get(id);
    return duty !== null && duty.stage !== 'closed';
  });
