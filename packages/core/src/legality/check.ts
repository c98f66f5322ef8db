import { codec, refuse, within, type Codec, type TypeOf } from '../codec/codec.js';
import { object } from '../codec/structures.js';
import { oneOf } from '../codec/scalars.js';
import { Paragraph, pattern, problemWithText } from '../codec/text.js';
import { isLeft, left, right } from 'fp-ts/lib/Either.js';
import type * as t from 'io-ts';

/** What a rule asked for or found: a flat object of texts, whole numbers, truths and lists of texts. */
export type Facts = { readonly [name: string]: string | number | boolean | readonly string[] };

const isFact = (value: unknown): boolean =>
  typeof value === 'boolean' ||
  Number.isSafeInteger(value) ||
  (typeof value === 'string' && problemWithText(value, 2_000) === null) ||
  (Array.isArray(value) && value.every((entry) => typeof entry === 'string' && problemWithText(entry, 2_000) === null));

export const Facts: Codec<Facts> = codec<Facts>('Facts', { kind: 'facts' }, (value, context) => {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return refuse(value, context, { _tag: 'NotAnObject' });
  const errors = Object.entries(value).flatMap(([key, entry]): t.Errors => {
    if (isFact(entry)) return [];
    const refused = refuse(entry, within(context, key, Facts, entry), { _tag: 'NotJson' });
    return isLeft(refused) ? refused.left : [];
  });
  return errors.length === 0 ? right(value as Facts) : left(errors);
});

export const Verdict = oneOf('met', 'met-as-attested', 'broken', 'not-applicable', 'unverifiable');
export type Verdict = TypeOf<typeof Verdict>;

/** One rule applied to one determination. `rule` is the rule's id and version, `quorum@1`. */
export const Check = object('Check', {
  rule: pattern<`${string}@${number}`>('rule id', '[a-z]+(?:-[a-z]+)*@[1-9][0-9]*', 'quorum@1', 80),
  legalBasis: Paragraph,
  required: Facts,
  observed: Facts,
  verdict: Verdict,
});
export type Check = TypeOf<typeof Check>;

/** Whether a check found its rule broken. */
export const isBroken = (check: Check): boolean => check.verdict === 'broken';
