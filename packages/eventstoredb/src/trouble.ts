import {
  AccessDeniedError,
  CancelledError,
  DeadlineExceededError,
  MaxAppendSizeExceededError,
  NotLeaderError,
  PersistentSubscriptionDoesNotExistError,
  PersistentSubscriptionMaximumSubscribersReachedError,
  StreamDeletedError,
  StreamNotFoundError,
  TimeoutError,
  UnavailableError,
  UnsupportedError,
  WrongExpectedVersionError,
  convertToCommandError,
} from '@eventstore/db-client';
import type { FailureCause } from '@acta/core';
import type { Redact } from './redaction.js';

/** What a call met, in words of this package: nobody above it sees the client’s or gRPC’s. */
export type Trouble =
  /** Nothing was done, and another try may do it. `renew`: not on this node. */
  | { readonly kind: 'not-done'; readonly detail: string; readonly renew: boolean }
  /** Nobody knows whether it was done. */
  | { readonly kind: 'unknown'; readonly detail: string; readonly renew: boolean; readonly cause?: FailureCause }
  | { readonly kind: 'conflict'; readonly actual: number | 'noStream' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'deleted' }
  /** The position is within an event, or of another log. */
  | { readonly kind: 'no-place' }
  | { readonly kind: 'too-large'; readonly limit: number | null }
  | { readonly kind: 'denied'; readonly detail: string }
  /** The server will not have it, however often it is asked. */
  | { readonly kind: 'refused'; readonly detail: string; readonly cause: FailureCause };

/** The answer did not come in time. */
export class Late extends Error {
  constructor(milliseconds: number) {
    super(`no answer in ${String(milliseconds)} ms`);
    this.name = 'Late';
  }
}

/** No node was found in time to which it could have been sent. */
export class NotBegun extends Error {
  constructor(milliseconds: number) {
    super(`no node to send it to in ${String(milliseconds)} ms`);
    this.name = 'NotBegun';
  }
}

const codeOf = (error: unknown): number | null =>
  typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'number' ? error.code : null;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const causeOf = (error: unknown, redact: Redact): FailureCause => {
  const code = codeOf(error);
  const name = error instanceof Error ? error.constructor.name : typeof error;
  return { name, ...(code === null ? {} : { code }), message: redact(messageOf(error)) };
};

/** gRPC’s codes where the client has no class for them. */
const RESOURCE_EXHAUSTED = 8;
const INVALID_ARGUMENT = 3;

/** gRPC gave up before it sent anything. */
const NOT_SENT = /No connection established|Name resolution failed/i;
/** Status types that this release of the client does not know: it tells their message and no more. */
const NOT_READY = /Could not recognize.*(Not Ready|NotReady)|Server Is Not Ready/i;
const BAD_REQUEST = /Could not recognize.*Bad ?Request/i;
const TOO_LARGE = /Could not recognize.*(Append|Event).*Size/i;
const NO_PLACE = /invalid ?position/i;
const UNDISCOVERED = /^Failed to discover after/;

const lastNumberIn = (text: string): number | null => {
  const found = text.match(/\d{4,}/g)?.at(-1);
  return found === undefined ? null : Number(found);
};

const revisionIn = (actual: unknown): number | 'noStream' => (typeof actual === 'bigint' ? Number(actual) : 'noStream');

/** What waiting does not bring about: a group that is not there, or is full, or a server without groups. */
const WITHOUT_GROUP = [
  PersistentSubscriptionDoesNotExistError,
  PersistentSubscriptionMaximumSubscribersReachedError,
  UnsupportedError,
] as const;

const unreachable = (detail: string): Trouble =>
  NOT_SENT.test(detail) ? { kind: 'not-done', detail, renew: true } : { kind: 'unknown', detail, renew: true };

/** gRPC’s own errors as the client words them: those of its hidden call that asks what the server can do come as they are. */
const asCommandError = (thrown: unknown): unknown =>
  thrown instanceof Error && 'details' in thrown ? convertToCommandError(thrown) : thrown;

/** What is meant by anything that the client throws, rejects with or emits, or gRPC. */
export const troubleIn = (thrown: unknown, redact: Redact): Trouble => {
  const error = asCommandError(thrown);
  const detail = redact(messageOf(error));
  if (error instanceof WrongExpectedVersionError) return { kind: 'conflict', actual: revisionIn(error.actualVersion) };
  if (error instanceof StreamNotFoundError) return { kind: 'missing' };
  if (error instanceof StreamDeletedError) return { kind: 'deleted' };
  if (error instanceof MaxAppendSizeExceededError) return { kind: 'too-large', limit: error.maxAppendSize };
  if (error instanceof AccessDeniedError) return { kind: 'denied', detail: detail === '' ? 'access denied' : detail };
  // The client goes to the leader by itself, but for the next call only.
  if (error instanceof NotLeaderError) return { kind: 'not-done', detail: 'the node is not the leader', renew: false };
  if (error instanceof Late || error instanceof DeadlineExceededError) return { kind: 'unknown', detail, renew: true };
  if (error instanceof TimeoutError) return { kind: 'unknown', detail, renew: false };
  if (error instanceof UnavailableError || error instanceof CancelledError) return unreachable(detail);
  if (error instanceof NotBegun || UNDISCOVERED.test(detail)) return { kind: 'not-done', detail, renew: true };
  if (NOT_READY.test(detail)) return { kind: 'not-done', detail, renew: false };
  if (NO_PLACE.test(detail)) return { kind: 'no-place' };
  if (TOO_LARGE.test(detail)) return { kind: 'too-large', limit: lastNumberIn(detail) };
  const cause = causeOf(error, redact);
  if (BAD_REQUEST.test(detail)) return { kind: 'refused', detail, cause };
  if (WITHOUT_GROUP.some((kind) => error instanceof kind)) return { kind: 'refused', detail, cause };
  if (codeOf(error) === RESOURCE_EXHAUSTED || codeOf(error) === INVALID_ARGUMENT)
    return { kind: 'refused', detail, cause };
  return { kind: 'unknown', detail: detail === '' ? 'the server does not say why' : detail, renew: true, cause };
};
