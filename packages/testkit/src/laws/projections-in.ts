import type { Projection } from '@acta/projections';

const isProjection = (value: unknown): value is Projection<unknown> =>
  typeof value === 'object' &&
  value !== null &&
  ['name', 'version', 'document', 'on'].every((field) => Object.hasOwn(value, field));

/** Every projection that a module exports, so that a test of all of them forgets none. */
export const projectionsIn = (exported: object): readonly Projection<unknown>[] =>
  Object.values(exported).filter(isProjection);
