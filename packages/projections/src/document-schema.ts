import { publishedSchema, type JsonSchema } from '@acta/core';
import type { Projection } from './projection.js';

/** What a projection’s documents are, as a JSON Schema that stands alone. */
export const documentSchemaOf = <D>({ name, document }: Projection<D>): JsonSchema =>
  publishedSchema('documents', name, document.shape);
