import type * as t from 'io-ts';
import { isLeft, left, right } from 'fp-ts/lib/Either.js';
import { codec, primitive, refuse, within, type Codec } from './codec.js';
import type { Field, Shape } from './shape.js';

/** A field that may be left out. It may not be null: JSON that says null says something. */
export interface Optional<A> {
  readonly optional: Codec<A>;
}
export const optional = <A>(type: Codec<A>): Optional<A> => ({ optional: type });

type Fields = Readonly<Record<string, Codec<unknown> | Optional<unknown>>>;
type AnyFields = Readonly<Record<string, Codec<any> | Optional<any>>>; // eslint-disable-line @typescript-eslint/no-explicit-any
type OptionalKeys<F> = { [K in keyof F]: F[K] extends { readonly optional: t.Any } ? K : never }[keyof F];
type Flat<A> = { [K in keyof A]: A[K] };

/** The plain object type of a set of fields. */
export type ObjectOf<F> = Flat<
  { readonly [K in Exclude<keyof F, OptionalKeys<F>>]: F[K] extends t.Any ? t.TypeOf<F[K]> : never } & {
    readonly [K in OptionalKeys<F>]?: F[K] extends { readonly optional: infer C extends t.Any } ? t.TypeOf<C> : never;
  }
>;

export interface ObjectCodec<A> extends Codec<A> {
  readonly shape: Shape & { readonly kind: 'object' };
}

const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' &&
  value !== null &&
  (Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null);

const typeOfField = (field: Codec<unknown> | Optional<unknown>): Codec<unknown> =>
  'optional' in field ? field.optional : field;

/** An object with exactly these fields: one too many is as wrong as one too few. */
export const object = <const F extends AnyFields>(name: string, fields: F): ObjectCodec<ObjectOf<F>> => {
  const known: Fields = fields;
  const entries = Object.entries(known).map(([key, field]) => ({
    key,
    type: typeOfField(field),
    needed: !('optional' in field),
  }));
  const shapes: Record<string, Field> = Object.fromEntries(
    entries.map(({ key, type, needed }) => [key, { shape: type.shape, optional: !needed }]),
  );
  const shape = { kind: 'object', fields: shapes } as const;
  const fits = (value: unknown): boolean => {
    if (!isPlainObject(value)) return false;
    let told = 0;
    for (const { key, type, needed } of entries) {
      const there = Object.hasOwn(value, key);
      if (there) told += 1;
      const actual = there ? value[key] : undefined;
      if (actual === undefined ? needed : !type.is(actual)) return false;
    }
    return Object.keys(value).length === told;
  };
  const validate = (value: unknown, context: t.Context) => {
    if (!isPlainObject(value)) return refuse(value, context, { _tag: 'NotAnObject' });
    const errors: t.ValidationError[] = [];
    const collect = (key: string, type: Codec<unknown>, actual: unknown): void => {
      const result = type.validate(actual, within(context, key, type, actual));
      if (isLeft(result)) errors.push(...result.left);
    };
    for (const { key, type, needed } of entries) {
      const actual = Object.hasOwn(value, key) ? value[key] : undefined;
      if (actual !== undefined) collect(key, type, actual);
      else if (needed)
        errors.push(...leftOf(refuse(undefined, within(context, key, type, undefined), { _tag: 'Missing' })));
    }
    for (const key of Object.keys(value))
      if (!Object.hasOwn(known, key))
        errors.push(...leftOf(refuse(value[key], within(context, key, made, value[key]), { _tag: 'UnknownField' })));
    return errors.length === 0 ? right(value as ObjectOf<F>) : left(errors);
  };
  const made: Codec<ObjectOf<F>> = codec<ObjectOf<F>>(name, shape, validate, fits);
  return made as ObjectCodec<ObjectOf<F>>;
};

const leftOf = (refused: ReturnType<typeof refuse>): t.Errors => (isLeft(refused) ? refused.left : []);

type Limits<A> = {
  readonly min?: number;
  readonly max?: number;
  readonly uniqueBy?: A extends object ? keyof A & string : true;
};

/** A list of at most 500 entries, unless said otherwise; `uniqueBy` names the field that no two entries may share. */
export const list = <A>(of: Codec<A>, { min = 0, max = 500, uniqueBy }: Limits<A> = {}): Codec<readonly A[]> => {
  const unique = uniqueBy === undefined ? null : uniqueBy === true ? '' : String(uniqueBy);
  const keyOf = (entry: unknown): unknown =>
    unique === null || unique === '' ? entry : isPlainObject(entry) ? entry[unique] : undefined;
  return codec<readonly A[]>(
    `List(${of.name})`,
    { kind: 'list', of: of.shape, min, max, uniqueBy: unique },
    (value, context) => {
      if (!Array.isArray(value)) return refuse(value, context, { _tag: 'NotAList' });
      if (value.length < min) return refuse(value, context, { _tag: 'Empty' });
      if (value.length > max) return refuse(value, context, { _tag: 'TooMany', limit: max, length: value.length });
      const errors: t.ValidationError[] = [];
      const seen = new Set<unknown>();
      // `forEach` and `every` pass over a place that was never filled; here it is undefined.
      Array.from<unknown>(value).forEach((entry, index) => {
        const here = within(context, String(index), of, entry);
        const result = of.validate(entry, here);
        if (isLeft(result)) errors.push(...result.left);
        if (unique === null) return;
        const key = keyOf(entry);
        if (typeof key === 'string' && seen.has(key))
          errors.push(...leftOf(refuse(entry, here, { _tag: 'Duplicate', of: key })));
        seen.add(key);
      });
      return errors.length === 0 ? right(value as readonly A[]) : left(errors);
    },
    (value) =>
      Array.isArray(value) &&
      value.length >= min &&
      value.length <= max &&
      !value.includes(undefined) &&
      value.every((entry) => of.is(entry)) &&
      (unique === null || value.length < 2 || new Set(value.map(keyOf)).size === value.length),
  );
};

const constant = <K extends string>(value: K): Codec<K> =>
  primitive<K>(value, { kind: 'one-of', values: [value] }, (actual) =>
    actual === value ? null : { _tag: 'NotOneOf', allowed: [value] },
  );

/** One case of a union: an object whose field `Tag` says `Name`. */
export interface CaseCodec<A, Tag extends string, Name extends string> extends ObjectCodec<A> {
  readonly tag: Tag;
  readonly caseName: Name;
}

type Case<Tag extends string, Name extends string, F> = Flat<{ readonly [T in Tag]: Name } & ObjectOf<F>>;

export const caseOf = <const Tag extends string, const Name extends string, const F extends AnyFields>(
  tag: Tag,
  caseName: Name,
  fields: F,
): CaseCodec<Case<Tag, Name, F>, Tag, Name> =>
  Object.assign(object(caseName, { [tag]: constant(caseName), ...fields }), { tag, caseName }) as unknown as CaseCodec<
    Case<Tag, Name, F>,
    Tag,
    Name
  >;

type AnyCase = CaseCodec<any, string, string>; // eslint-disable-line @typescript-eslint/no-explicit-any

export interface UnionCodec<A> extends Codec<A> {
  readonly shape: Shape & { readonly kind: 'tagged' };
  readonly cases: Readonly<Record<string, AnyCase>>;
}

/** A union told apart by one field: only the fields of the case that it names are asked for. */
export const union = <const Cases extends readonly [AnyCase, ...AnyCase[]]>(
  name: string,
  ...members: Cases
): UnionCodec<t.TypeOf<Cases[number]>> => {
  const { tag } = members[0];
  const cases: Readonly<Record<string, AnyCase>> = Object.fromEntries(
    members.map((member) => [member.caseName, member]),
  );
  const names = Object.keys(cases);
  const shape = {
    kind: 'tagged',
    tag,
    cases: Object.fromEntries(members.map((member) => [member.caseName, member.shape])),
  } as const;
  const tags = constant(tag);
  const caseNamed = (actual: unknown): AnyCase | undefined =>
    typeof actual === 'string' && Object.hasOwn(cases, actual) ? cases[actual] : undefined;
  const tagOf = (value: Readonly<Record<string, unknown>>): unknown =>
    Object.hasOwn(value, tag) ? value[tag] : undefined;
  const validate = (value: unknown, context: t.Context) => {
    if (!isPlainObject(value)) return refuse(value, context, { _tag: 'NotAnObject' });
    const actual = tagOf(value);
    const found = caseNamed(actual);
    if (found !== undefined) return found.validate(value, context);
    const here = within(context, tag, tags, actual);
    return refuse(actual, here, actual === undefined ? { _tag: 'Missing' } : { _tag: 'NotOneOf', allowed: names });
  };
  const made = codec<t.TypeOf<Cases[number]>>(
    name,
    shape,
    validate,
    (value) => isPlainObject(value) && caseNamed(tagOf(value))?.is(value) === true,
  );
  return Object.assign(made, { cases }) as UnionCodec<t.TypeOf<Cases[number]>>;
};

/** One union out of several that are told apart by the same field. */
export const unionOf = <const Unions extends readonly UnionCodec<any>[]>( // eslint-disable-line @typescript-eslint/no-explicit-any
  name: string,
  unions: Unions,
): UnionCodec<t.TypeOf<Unions[number]>> => {
  const [first, ...rest] = unions.flatMap(({ cases }) => Object.values(cases));
  if (first === undefined) throw new TypeError(`${name} has no case`);
  return union(name, first, ...rest) as UnionCodec<t.TypeOf<Unions[number]>>;
};

/** A union whose cases need no name of their own. */
export const tagged = <const Tag extends string, const C extends Readonly<Record<string, AnyFields>>>(
  name: string,
  tag: Tag,
  cases: C,
): UnionCodec<{ [K in keyof C & string]: Case<Tag, K, C[K]> }[keyof C & string]> => {
  const [first, ...rest] = Object.entries(cases).map(([caseName, fields]) => caseOf(tag, caseName, fields));
  if (first === undefined) throw new TypeError(`${name} has no case`);
  return union(name, first, ...rest) as unknown as UnionCodec<
    { [K in keyof C & string]: Case<Tag, K, C[K]> }[keyof C & string]
  >;
};

/** A command: its type and its fields, side by side. */
export const command = <const Name extends string, const F extends AnyFields>(name: Name, fields: F) =>
  caseOf('type', name, fields);

/** An event: its type, and its fields under `data`. */
export const event = <const Name extends string, const F extends AnyFields>(name: Name, fields: F) =>
  caseOf('type', name, { data: object(`${name}.data`, fields) });
