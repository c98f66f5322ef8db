import type { Shape } from './codec/shape.js';
import { Command } from './commands.js';
import type { Json } from './event-store.js';
import { Metadata } from './event.js';
import { ActaEvent } from './events.js';

/** A JSON Schema, draft 2020-12. */
export type JsonSchema = { readonly [keyword: string]: Json };

type Definitions = Map<string, JsonSchema>;

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';
const IDS = 'https://acta.example/schemas';

/** Control, bidirectional, zero-width characters and lone surrogates, as in `codec/text.ts`. */
const UNFIT =
  '\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u180e\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff\\ud800-\\udfff';
const FIT_TEXT = `^(?=\\S)[^${UNFIT}]*[^\\s${UNFIT}]$`;

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const refer = (definitions: Definitions, name: string, schema: JsonSchema): JsonSchema => {
  definitions.set(name, schema);
  return { $ref: `#/$defs/${name}` };
};

const text = (max: number): JsonSchema => ({
  type: 'string',
  pattern: FIT_TEXT,
  maxLength: max,
  $comment: 'in Unicode normal form NFC',
});

const write = (shape: Shape, definitions: Definitions): JsonSchema => {
  switch (shape.kind) {
    case 'text':
      return refer(definitions, `text-${String(shape.max)}`, text(shape.max));
    case 'pattern':
      return refer(definitions, slug(shape.name), {
        type: 'string',
        pattern: `^(?:${shape.pattern})$`,
        maxLength: shape.max,
        examples: [shape.example],
      });
    case 'day':
      return refer(definitions, 'day', { type: 'string', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' });
    case 'time':
      return refer(definitions, 'time', { type: 'string', pattern: '^(?:[01]\\d|2[0-3]):[0-5]\\d$' });
    case 'instant':
      return refer(definitions, 'instant', {
        type: 'string',
        format: 'date-time',
        pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}\\.\\d{3}Z$',
      });
    case 'integer':
      return { type: 'integer', minimum: shape.from, maximum: shape.to };
    case 'boolean':
      return { type: 'boolean' };
    case 'one-of':
      return shape.values.length === 1 ? { const: shape.values[0] ?? null } : { type: 'string', enum: shape.values };
    case 'list':
      return {
        type: 'array',
        items: write(shape.of, definitions),
        ...(shape.min === 0 ? {} : { minItems: shape.min }),
        maxItems: shape.max,
        ...(shape.uniqueBy === null ? {} : { uniqueItems: true }),
        ...(shape.uniqueBy === null || shape.uniqueBy === ''
          ? {}
          : { $comment: `no two entries share their ${shape.uniqueBy}` }),
      };
    case 'object': {
      const fields = Object.entries(shape.fields);
      return {
        type: 'object',
        properties: Object.fromEntries(fields.map(([name, field]) => [name, write(field.shape, definitions)])),
        required: fields.filter(([, { optional }]) => !optional).map(([name]) => name),
        additionalProperties: false,
      };
    }
    case 'tagged':
      return { oneOf: Object.values(shape.cases).map((one) => write(one, definitions)) };
    case 'facts': {
      const entry = refer(definitions, 'text-2000', text(2_000));
      return refer(definitions, 'facts', {
        type: 'object',
        additionalProperties: {
          anyOf: [entry, { type: 'integer' }, { type: 'boolean' }, { type: 'array', items: entry }],
        },
      });
    }
  }
};

/** What a codec accepts, as a schema that stands alone. It cannot say that a text is in NFC, nor that a field is unique in a list. */
export const jsonSchemaOf = (shape: Shape): JsonSchema => {
  const definitions: Definitions = new Map();
  const schema = write(shape, definitions);
  if (definitions.size === 0) return { $schema: DIALECT, ...schema };
  const sorted = [...definitions].sort(([one], [other]) => (one < other ? -1 : 1));
  return { $schema: DIALECT, ...schema, $defs: Object.fromEntries(sorted) };
};

type Schemas = Readonly<Record<string, JsonSchema>>;

/** What a codec accepts, as the schema that is published in a folder under a name. */
export const publishedSchema = (folder: string, name: string, shape: Shape): JsonSchema => {
  const { $schema, ...schema } = jsonSchemaOf(shape);
  return { $schema: $schema ?? DIALECT, $id: `${IDS}/${folder}/${name}.json`, title: name, ...schema };
};

/** The schema of every command, by its type. */
export const commandSchemas = (): Schemas =>
  Object.fromEntries(
    Object.entries(Command.cases).map(([name, { shape }]) => [name, publishedSchema('commands', name, shape)]),
  );

/** The schema of every event as it is stored, its data and its metadata, by its type. */
export const eventSchemas = (): Schemas =>
  Object.fromEntries(
    Object.entries(ActaEvent.cases).map(([name, { shape }]) => {
      const fields = { ...shape.fields, metadata: { shape: Metadata.shape, optional: false } };
      return [name, publishedSchema('events', name, { kind: 'object', fields })];
    }),
  );
