import { addresseesOf } from '../effects.js';
import type { InstitutionId } from '../values.js';
import type { Resolution } from './state.js';

/** To whom one effect of a resolution goes, adopted or transcribed. */
export const addressedBy = ({ effects, told, expanded }: Resolution, name: string): readonly InstitutionId[] => {
  const effect = effects.find((candidate) => candidate.effect === name);
  if (effect !== undefined) return addresseesOf(effect, expanded);
  const transcribed = told.find((candidate) => candidate.effect === name);
  if (transcribed === undefined || (transcribed.kind !== 'assign' && transcribed.kind !== 'invite')) return [];
  return transcribed.to.kind === 'institutions'
    ? transcribed.to.institutions
    : (expanded.find((candidate) => candidate.effect === name)?.members ?? []);
};
