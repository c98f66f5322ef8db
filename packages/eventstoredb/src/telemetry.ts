import { metrics, SpanStatusCode, trace, type Attributes, type Span } from '@opentelemetry/api';
import type { EventStore, StoreFailure, SubscriptionMessage } from '@acta/core';
import { isLeft, type Either } from 'fp-ts/lib/Either.js';

const NAME = '@acta/eventstoredb';

/** What happens inside a call. */
export type Observe = { readonly retried: (what: string, detail: string) => void };

const SYSTEM = { 'db.system.name': 'eventstoredb' } as const;

/** The category only: a stream’s name says which session or commitment it is about. */
const categoryOf = (stream: string): string => stream.slice(0, Math.max(stream.indexOf('-'), 0));

/** Counts what was tried again. Does nothing where no SDK is registered. */
export const observing = (): Observe => {
  const retries = metrics.getMeter(NAME).createCounter('acta.store.retries', {
    description: 'Calls that were made again because a node was lost, hung or not ready',
  });
  return {
    retried: (what, detail) => {
      retries.add(1, { ...SYSTEM, 'acta.operation': what });
      trace.getActiveSpan()?.addEvent('retry', { 'acta.detail': detail });
    },
  };
};

const end = (span: Span, failure: StoreFailure | null, attributes: Attributes): void => {
  span.setAttributes(attributes);
  if (failure !== null) span.setStatus({ code: SpanStatusCode.ERROR, message: failure._tag });
  span.end();
};

/** The same store, with a span and a measure for every call. */
export const observed = (store: EventStore): EventStore => {
  const tracer = trace.getTracer(NAME);
  const meter = metrics.getMeter(NAME);
  const duration = meter.createHistogram('acta.store.duration', { unit: 'ms', description: 'How long a call took' });
  const delivered = meter.createCounter('acta.store.delivered', { description: 'Events given to subscribers' });

  const spanning = <A>(
    operation: string,
    attributes: Attributes,
    run: () => Promise<Either<StoreFailure, A>>,
  ): Promise<Either<StoreFailure, A>> =>
    tracer.startActiveSpan(`acta.store ${operation}`, { attributes: { ...SYSTEM, ...attributes } }, async (span) => {
      const began = performance.now();
      const answer = await run();
      const failure = isLeft(answer) ? answer.left : null;
      const outcome = failure?._tag ?? 'done';
      duration.record(performance.now() - began, { ...SYSTEM, 'acta.operation': operation, 'acta.outcome': outcome });
      end(span, failure, { 'acta.outcome': outcome });
      return answer;
    });

  async function* counting(messages: AsyncIterable<SubscriptionMessage>): AsyncGenerator<SubscriptionMessage> {
    for await (const message of messages) {
      if (message.kind === 'events') delivered.add(message.events.length, SYSTEM);
      yield message;
    }
  }

  async function* reading(
    operation: string,
    attributes: Attributes,
    pages: ReturnType<EventStore['readAll']>,
  ): ReturnType<EventStore['readAll']> {
    const span = tracer.startSpan(`acta.store ${operation}`, { attributes: { ...SYSTEM, ...attributes } });
    let events = 0;
    let failure: StoreFailure | null = null;
    try {
      for await (const page of pages) {
        if (isLeft(page)) failure = page.left;
        else events += page.right.length;
        yield page;
      }
    } finally {
      end(span, failure, { 'acta.events': events });
    }
  }

  return {
    ...store,
    append: (stream, events, expected, options) =>
      spanning('append', { 'acta.category': categoryOf(stream), 'acta.events': events.length }, () =>
        store.append(stream, events, expected, options),
      ),
    readStream: (stream, options) =>
      reading('readStream', { 'acta.category': categoryOf(stream) }, store.readStream(stream, options)),
    readAll: (options) => reading('readAll', {}, store.readAll(options)),
    subscribe: (options) => counting(store.subscribe(options)),
    head: () => spanning('head', {}, () => store.head()),
  };
};
