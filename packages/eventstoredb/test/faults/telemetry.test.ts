import { metrics, trace, type Attributes, type Span, type TracerProvider } from '@opentelemetry/api';
import { status } from '@grpc/grpc-js';
import { afterEach, expect, it } from 'vitest';
import { event, written } from './answers.js';
import { failing, faultServer } from './server.js';
import { noted, storeAt } from './store.js';

type Kept = { readonly name: string; attributes: Attributes; status: string | null; ended: boolean };

/** Keeps what the API is told, as an SDK would. */
const keeping = (): readonly Kept[] => {
  const spans: Kept[] = [];
  const startSpan = (name: string, { attributes = {} }: { readonly attributes?: Attributes } = {}): Span => {
    const kept: Kept = { name, attributes: { ...attributes }, status: null, ended: false };
    spans.push(kept);
    const span: Partial<Span> = {
      setAttributes: (more) => {
        Object.assign(kept.attributes, more);
        return span as Span;
      },
      setStatus: ({ message = '' }) => {
        kept.status = message;
        return span as Span;
      },
      end: () => {
        kept.ended = true;
      },
    };
    return span as Span;
  };
  const startActiveSpan = (name: string, options: { readonly attributes?: Attributes }, run: (span: Span) => unknown) =>
    run(startSpan(name, options));
  trace.setGlobalTracerProvider({ getTracer: () => ({ startSpan, startActiveSpan }) } as unknown as TracerProvider);
  return spans;
};

afterEach(() => {
  trace.disable();
  metrics.disable();
});

it('makes a span of every call, with its outcome, and nothing of the stream but its category', async () => {
  const spans = keeping();
  const server = await faultServer({
    append: (call, answer, nth) => {
      call.resume();
      if (nth === 1) answer(null, written(0));
      else answer(failing(status.UNKNOWN, 'no esdb://clerk:s3cret@one today'));
    },
    read: (call) => {
      call.write(event({ stream: 'acta.session-one', revision: 0, commit: 100 }));
      call.end();
    },
  });
  const store = storeAt(server);
  await store.append('session-one', [noted()], 'noStream');
  await store.append('session-one', [noted()], 'any');
  for await (const page of store.readStream('session-one')) expect(page._tag).toBe('Right');
  await store.head();
  expect(spans.map(({ name, status: failed }) => [name, failed])).toEqual([
    ['acta.store append', null],
    ['acta.store append', 'OutcomeUnknown'],
    ['acta.store readStream', null],
    ['acta.store head', null],
  ]);
  expect(spans[0]?.attributes).toEqual({
    'db.system.name': 'eventstoredb',
    'acta.category': 'session',
    'acta.events': 1,
    'acta.outcome': 'done',
  });
  expect(spans.every(({ ended }) => ended)).toBe(true);
  expect(JSON.stringify(spans)).not.toMatch(/s3cret|session-one/);
});

it('counts what was tried again', async () => {
  const counted: [number, Attributes | undefined][] = [];
  const instrument = {
    add: (by: number, attributes?: Attributes) => counted.push([by, attributes]),
    record: () => undefined,
  };
  const meter = { createCounter: () => instrument, createHistogram: () => instrument };
  metrics.setGlobalMeterProvider({ getMeter: () => meter } as never);
  const server = await faultServer({
    append: (call, answer, nth) => {
      call.resume();
      if (nth === 1) answer(failing(status.UNAVAILABLE, 'Connection dropped'));
      else answer(null, written(0));
    },
  });
  await storeAt(server).append('session-one', [noted()], 'noStream');
  expect(counted).toEqual([[1, { 'db.system.name': 'eventstoredb', 'acta.operation': 'append' }]]);
});
