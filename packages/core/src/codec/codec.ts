import * as t from 'io-ts';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import type { InputProblem, Reason } from './reason.js';
import type { Shape } from './shape.js';

/** An io-ts codec that refuses what it does not know, and can say what it accepts. */
export interface Codec<A> extends t.Type<A, A, unknown> {
  readonly shape: Shape;
}

export type TypeOf<C extends t.Any> = t.TypeOf<C>;

interface ReasonedError extends t.ValidationError {
  readonly reason: Reason;
}

export const refuse = (value: unknown, context: t.Context, reason: Reason): Either<t.Errors, never> => {
  const error: ReasonedError = { value, context, reason, message: reason._tag };
  return left([error]);
};

/**
 * A codec whose values are plain JSON already, so that encoding is identity. `fits` says the same as `validate` without saying why
 * not: what is right is told without a path for every field of it.
 */
export const codec = <A>(
  name: string,
  shape: Shape,
  validate: (value: unknown, context: t.Context) => Either<t.Errors, A>,
  fits: (value: unknown) => boolean = (value) => !isLeft(validate(value, [])),
): Codec<A> => {
  const is = (value: unknown): value is A => fits(value);
  return Object.assign(new t.Type<A, A, unknown>(name, is, validate, t.identity), { shape });
};

/** `accepts` answers the reason to refuse a value, or null. */
export const primitive = <A extends string | number | boolean>(
  name: string,
  shape: Shape,
  problemWith: (value: unknown) => Reason | null,
): Codec<A> =>
  codec<A>(
    name,
    shape,
    (value, context) => {
      const reason = problemWith(value);
      return reason === null ? right(value as A) : refuse(value, context, reason);
    },
    (value) => problemWith(value) === null,
  );

export const within = (
  context: t.Context,
  key: string,
  type: t.Decoder<unknown, unknown>,
  actual: unknown,
): t.Context => t.appendContext(context, key, type, actual);

const pathOf = (context: t.Context): string =>
  context.reduce((path, { key }) => {
    if (key === '') return path;
    if (/^\d+$/.test(key)) return `${path}[${key}]`;
    return path === '' ? key : `${path}.${key}`;
  }, '');

const reasonOf = (error: t.ValidationError): Reason =>
  'reason' in error ? (error as ReasonedError).reason : { _tag: 'NotJson' };

/** The value, or everything that is wrong with it. */
export const decode = <A>(type: Codec<A>, value: unknown): Either<readonly InputProblem[], A> => {
  if (type.is(value)) return right(value);
  const decoded = type.decode(value);
  if (!isLeft(decoded)) return decoded;
  return left(decoded.left.map((error) => ({ path: pathOf(error.context), reason: reasonOf(error) })));
};
