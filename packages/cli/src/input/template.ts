import { AUTHORITY, type Command, type Json, type Shape } from '@acta/core';

type Fields = { readonly [key: string]: Json };

/** What a template's values are made with. `all`: fields and entries that may be left out are there too. */
export type Filling = { readonly text: string; readonly day: string; readonly all: boolean };

/** A value that the shape's own codec accepts. */
export const exampleOf = (shape: Shape, filling: Filling): Json => {
  switch (shape.kind) {
    case 'text':
      return filling.text.slice(0, shape.max);
    case 'pattern':
      return shape.example;
    case 'day':
      return filling.day;
    case 'time':
      return '10:00';
    case 'instant':
      return `${filling.day}T16:00:00.000Z`;
    case 'integer':
      return shape.from;
    case 'boolean':
      return true;
    case 'one-of':
      return shape.values[0] ?? null;
    case 'list':
      return Array.from({ length: Math.max(shape.min, filling.all ? 1 : 0) }, () => exampleOf(shape.of, filling));
    case 'object':
      return exampleObject(shape, filling);
    case 'tagged': {
      const [first] = Object.values(shape.cases);
      return first === undefined ? null : exampleObject(first, filling);
    }
    case 'facts':
      return {};
  }
};

const exampleObject = ({ fields }: Shape & { readonly kind: 'object' }, filling: Filling): Fields =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([, { optional }]) => !optional || filling.all)
      .map(([key, { shape }]) => [key, exampleOf(shape, filling)]),
  );

const PLACES = {
  commission: 'commission-self',
  body: 'body-consejo-ejecutivo',
  institution: 'institution-hacienda',
} as const;

type Who = { readonly person: string; readonly commandId: string; readonly transcribed: Shape | null };

/** A whole act whose command is of this shape, in the first office that may give it; null where no person gives it. */
export const actOf = (
  type: Command['type'],
  shape: Shape & { readonly kind: 'object' },
  { person, commandId, transcribed }: Who,
  filling: Filling,
): Fields | null => {
  const [authorised] = AUTHORITY[type].offices;
  if (authorised === undefined) return null;
  const { office, of } = authorised;
  const told = transcribed === null ? {} : { transcribed: exampleOf(transcribed, { ...filling, all: false }) };
  return {
    commandId,
    as: { person, office, [of]: PLACES[of] },
    basis: { kind: transcribed === null ? 'own-signature' : 'source' },
    ...told,
    command: exampleObject(shape, filling),
  };
};
