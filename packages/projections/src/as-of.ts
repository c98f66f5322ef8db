import {
  Day,
  decodeStored,
  Instant,
  type ActaEvent,
  type EventStore,
  type Metadata,
  type Pages,
  type Position,
  type ReadAllOptions,
  type Recorded,
  type StoredEvent,
  type StoreFailure,
  type SubscriptionMessage,
} from '@acta/core';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';

/**
 * `known`: as it was known at an instant, before the first event recorded after it. `on`: what had taken effect by a day. Together:
 * what was known then to have taken effect by that day.
 */
export type AsOf = { readonly known?: Instant; readonly on?: Day };

type DataOf<Type extends ActaEvent['type']> = Extract<ActaEvent, { readonly type: Type }>['data'];

/** The events that name the day from which, or until which, what they tell holds. */
const DATED: { readonly [Type in ActaEvent['type']]?: (data: DataOf<Type>) => Day | undefined } = {
  CommissionFounded: ({ instrument }) => instrument.inForceOn,
  CharterAdopted: ({ from }) => from,
  ClassListed: ({ from }) => from,
  RegistrarAppointed: ({ from }) => from,
  CommissionSucceeded: ({ on }) => on,
  BodyEstablished: ({ mandate }) => mandate.from,
  SeatCreated: ({ from }) => from,
  BodyOfficeTaken: ({ from }) => from,
  BodyOfficeLeft: ({ until }) => until,
  AlternateAccredited: ({ from }) => from,
  PermanentGuestAdded: ({ from }) => from,
  PermanentGuestEnded: ({ until }) => until,
  InstitutionRegistered: ({ from }) => from,
  TitularRecorded: ({ from }) => from,
  TitularEnded: ({ until }) => until,
  FocalPointDesignated: ({ from }) => from,
  FocalPointRelieved: ({ until }) => until,
  ResolutionTookEffect: ({ on }) => on,
  ResolutionPublished: ({ on }) => on,
  MinutesPublished: ({ on }) => on,
  InstitutionRenamed: ({ from }) => from,
  LegalSuccessionRecorded: ({ on }) => on,
  SeatPassed: ({ on }) => on,
  CommitmentPassedOn: ({ on }) => on,
  FileOpened: ({ from }) => from,
  FileClosed: ({ on }) => on,
};

const recordedAtOf = ({ metadata }: StoredEvent): Instant => (metadata as Partial<Metadata> | null)?.recordedAt ?? '';

/** The day from which an event counts: the one that it names, else the day on which it happened. */
export const effectiveDay = ({ type, data, metadata }: Recorded): Day => {
  const named = DATED[type] as ((data: unknown) => Day | undefined) | undefined;
  return named?.(data) ?? metadata.onDay;
};

/** What cannot be decoded is let through: whoever decodes it says so. */
const tookEffectBy = (event: StoredEvent, day: Day): boolean => {
  const decoded = decodeStored(event);
  return isLeft(decoded) || effectiveDay(decoded.right) <= day;
};

/** Pages of what a predicate lets through, up to the first event that ends it. */
async function* through(
  pages: Pages,
  ends: (event: StoredEvent) => boolean,
  counts: (event: StoredEvent) => boolean,
  limit = Infinity,
): AsyncGenerator<Either<StoreFailure, readonly StoredEvent[]>> {
  let remaining = limit;
  for await (const page of pages) {
    if (isLeft(page)) {
      yield page;
      return;
    }
    const end = page.right.findIndex(ends);
    const seen = (end === -1 ? page.right : page.right.slice(0, end)).filter(counts).slice(0, remaining);
    remaining -= seen.length;
    if (seen.length > 0) yield right(seen);
    if (end !== -1 || remaining <= 0) return;
  }
}

/** Whether a read comes upon the first event that was recorded after the instant; clocks go back, and a later one may not be. */
const seesEveryEvent = ({ direction, after, categories, types }: ReadAllOptions): boolean =>
  direction !== 'backward' && after === undefined && categories === undefined && types === undefined;

const misconfigured = (option: keyof AsOf, text: string, due: string): StoreFailure => ({
  _tag: 'Misconfigured',
  option,
  detail: `"${text}" is not ${due}`,
});

/** A text that is no instant or no day would be compared all the same, and show another record than was asked for. */
const misdated = ({ known, on }: AsOf): StoreFailure | null => {
  if (known !== undefined && !Instant.is(known))
    return misconfigured('known', known, 'an instant in universal time, such as 2014-03-12T18:00:00.000Z');
  return on === undefined || Day.is(on) ? null : misconfigured('on', on, 'a day of the calendar (YYYY-MM-DD)');
};

/** A store of which nothing can be read. */
const unreadable = (store: EventStore, failure: StoreFailure): EventStore => {
  const refuse = () => Promise.resolve(left(failure));
  async function* refused(): AsyncGenerator<Either<StoreFailure, never>> {
    yield await refuse();
  }
  async function* ended(): AsyncGenerator<SubscriptionMessage> {
    yield await Promise.resolve({ kind: 'failed', failure });
  }
  return { ...store, append: refuse, readStream: refused, readAll: refused, subscribe: ended, head: refuse };
};

/**
 * The store as it stood, to be read and not written. Positions and revisions are those of the whole record; with `on`, those of
 * events that had not taken effect are left out. What is no instant or no day is `Misconfigured`, at every read.
 */
export const storeAsOf = (store: EventStore, asOf: AsOf): EventStore => {
  const wrong = misdated(asOf);
  if (wrong !== null) return unreadable(store, wrong);
  const { known, on } = asOf;
  const after = (event: StoredEvent): boolean => known !== undefined && recordedAtOf(event) > known;
  const inEffect = (event: StoredEvent): boolean => on === undefined || tookEffectBy(event, on);
  let bound: Promise<Either<StoreFailure, Position | null>> | null = null;

  const findBound = async (): Promise<Either<StoreFailure, Position | null>> => {
    if (known === undefined) return store.head();
    let last: Position | null = null;
    for await (const page of through(store.readAll(), after, () => true)) {
      if (isLeft(page)) return page;
      last = page.right.at(-1)?.position ?? last;
    }
    return right(last);
  };
  const head = (): Promise<Either<StoreFailure, Position | null>> => (bound ??= findBound());

  async function* bounded(pages: Pages, limit?: number): AsyncGenerator<Either<StoreFailure, readonly StoredEvent[]>> {
    const end = await head();
    if (isLeft(end)) yield end;
    else if (end.right !== null) {
      const last = end.right;
      yield* through(
        pages,
        () => false,
        (event) => event.position <= last && inEffect(event),
        limit,
      );
    }
  }

  return {
    ...store,
    append: () => Promise.resolve(left({ _tag: 'ReadOnly', detail: 'the record as it stood' })),
    readStream: (stream, { limit, ...options } = {}) => bounded(store.readStream(stream, options), limit),
    readAll: ({ limit, ...options } = {}) =>
      seesEveryEvent(options)
        ? through(store.readAll(options), after, inEffect, limit)
        : bounded(store.readAll(options), limit),
    head,
  };
};
