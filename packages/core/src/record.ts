import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { givenAct, type GivenAct } from './act.js';
import { categoryOf, deciderOf } from './aggregates.js';
import { idOf } from './canonical.js';
import { circumstancesOf, keepingOf, startsAt } from './circumstances.js';
import type { Clock } from './clock.js';
import { decode } from './codec/codec.js';
import { Command, type RefusalOf } from './commands.js';
import type { Commission } from './commission/state.js';
import { decodeStored, type Recorded } from './decoding.js';
import type { StateOf } from './decider.js';
import type { EventStore, Json, Position } from './event-store.js';
import { POLICIES } from './enactment/enact.js';
import { CAUSES, enact, settleStored, type EnactOptions, type Enacted } from './enactment/run.js';
import { settle } from './enactment/settle.js';
import { explainEvent, explainStream, type Explanation } from './explain.js';
import { decideOn, handle, type Decided, type Handled, type Refusal, type Submission } from './handle.js';
import { makeCachedLoad, readEvents } from './load.js';
import { inOrder } from './in-order.js';
import type { Papers } from './papers.js';
import type { People } from './people.js';
import { failed, type CommonRejection, type Failed, type Invalid, type Refused } from './refusals.js';
import { COMMISSION, EventId, StreamId, type PersonId } from './values.js';

/** The five parts of a record. */
export type RecordParts = {
  readonly store: EventStore;
  readonly people: People;
  readonly papers: Papers;
  readonly clock: Clock;
  readonly newId: () => string;
};

/** What an act did. `follows`: what it set in motion; `refused`: what of that could not be done. */
export type Done = {
  readonly stream: StreamId;
  readonly events: readonly Recorded[];
  readonly already: boolean;
  readonly follows: readonly Recorded[];
  readonly refused: readonly Refused[];
};

export type Answer<C extends Command, A> = Promise<
  Either<Refused<RefusalOf<C> | CommonRejection> | Invalid | Failed, A>
>;

/** Somebody at the keyboard, on the host's word. */
export interface Typist {
  /**
   * Records an act, or says why not. Never throws. The act is taken as it is when it is given; a field that is undefined is one left
   * out. The same command id again gives the first answer.
   */
  submit<C extends Command>(act: GivenAct<C>): Answer<C, Done>;
  /** The same, from outside: JSON of any kind. */
  submitJson(act: unknown): Answer<Command, Done>;
  /** What would happen; nothing is recorded. */
  tryOut<C extends Command>(act: GivenAct<C>): Answer<C, Pick<Decided, 'stream' | 'events'>>;
  tryOutJson(act: unknown): Answer<Command, Pick<Decided, 'stream' | 'events'>>;
}

export interface CommissionRecord {
  readonly parts: RecordParts;
  typedBy(person: PersonId): Typist;
  /** The state of a stream, null where it does not exist. */
  load<I extends StreamId>(id: I): Promise<Either<Failed, StateOf<I> | null>>;
  /** Every event of a stream, oldest first. */
  history(id: StreamId): Promise<Either<Failed, readonly Recorded[]>>;
  /** The determinations of a stream or one event, with their checks as stored, recomputed, and as known now. */
  explain(id: string): Promise<Either<Failed, readonly Explanation[]>>;
  /**
   * Follows the record and carries out what its decisions set in motion, each page of events told with its last position; ends
   * when the signal says so, or with a failure.
   */
  enact(options: EnactOptions): AsyncIterable<Either<Failed | Invalid, Enacted>>;
  /** Carries out what these events set in motion, unless it was done. */
  settle(events: readonly Recorded[]): Promise<Either<Failed | Invalid, readonly Recorded[]>>;
  /** Carries out, once, what recorded decisions set in motion and a crash left undone. */
  finish(): Promise<Either<Failed | Invalid, readonly Recorded[]>>;
  head(): Promise<Either<Failed, Position | null>>;
  close(): Promise<void>;
}

const ActCodec = givenAct(Command);

/** The act as it would be sent: whoever gave it may change it afterwards, and a field that is undefined is one left out. */
const asSent = (act: GivenAct<Command>): GivenAct<Command> => JSON.parse(JSON.stringify(act)) as GivenAct<Command>;

const noStream = (stream: string): Either<Failed, never> => left(failed({ _tag: 'InvalidStreamName', stream }));

const lastRecordedAt = async (store: EventStore): Promise<Either<Failed, string | null>> => {
  for await (const page of store.readAll({ direction: 'backward', limit: 1 })) {
    if (isLeft(page)) return left(failed(page.left));
    const [last] = page.right;
    if (last === undefined) return right(null);
    const decoded = decodeStored(last);
    return isLeft(decoded) ? left(failed(decoded.left)) : right(decoded.right.metadata.recordedAt);
  }
  return right(null);
};

/** Opens a record on its five parts; it owns them until `close`. */
export const openRecord = (parts: RecordParts): CommissionRecord => {
  const { store, papers, clock, newId } = parts;
  const load = makeCachedLoad(store);
  const ports = { store, papers, clock, load, policies: POLICIES };
  const oneAtATime = inOrder();

  const submission = async (
    act: GivenAct<Command>,
    recordedBy: PersonId,
  ): Promise<Either<Refused | Failed, Submission>> => {
    const { command, as } = act;
    const lastInRecord = act.clock === undefined ? right(null) : await lastRecordedAt(store);
    if (isLeft(lastInRecord)) return lastInRecord;
    const commandId = act.commandId ?? newId();
    return right({
      command,
      as,
      cause: null,
      commandId,
      commandDigest: idOf(act as unknown as Json),
      circumstances: ({ premises, lastInStream }) => {
        const commission: Commission | null = premises.get(COMMISSION);
        const keeping = keepingOf(command, commission);
        if (keeping === null) return left({ _tag: 'NoRecordYet' });
        const when = circumstancesOf({
          act,
          commandId,
          recordedBy,
          keeping,
          clock,
          lastInRecord: lastInRecord.right,
          lastInStream,
        });
        if (isLeft(when)) return when;
        const start = startsAt(command, keeping, clock);
        if (isLeft(start)) return start;
        return right({
          ...start.right,
          circumstances: when.right,
          today: clock.dayOf(when.right.recordedAt, keeping.zone) ?? when.right.onDay,
        });
      },
    });
  };

  const finishing = async ({ stream, events, already }: Handled): Promise<Either<Refusal, Done>> => {
    const settled = await settle(ports, events);
    if (isLeft(settled)) return settled;
    const { events: follows, refused } = settled.right;
    return right({ stream, events, already, follows, refused });
  };

  const submit = async (act: GivenAct<Command>, person: PersonId): Promise<Either<Refusal, Done>> => {
    const made = await submission(act, person);
    if (isLeft(made)) return made;
    const handled = await oneAtATime(deciderOf(act.command).streamOf(act.command), () => handle(ports, made.right));
    return isLeft(handled) ? handled : finishing(handled.right);
  };

  const tryOut = async (act: GivenAct<Command>, person: PersonId): Promise<Either<Refusal, Decided>> => {
    const made = await submission(act, person);
    if (isLeft(made)) return made;
    const loaded = await load(deciderOf(act.command).streamOf(act.command));
    return isLeft(loaded) ? loaded : decideOn(ports, made.right, loaded.right);
  };

  const decoding = async <A>(
    act: unknown,
    run: (decoded: GivenAct<Command>) => Promise<Either<Refusal, A>>,
  ): Promise<Either<Refusal, A>> => {
    const decoded = decode(ActCodec, act);
    return isLeft(decoded) ? left({ _tag: 'Invalid', problems: decoded.left }) : run(asSent(decoded.right));
  };

  return {
    parts,
    typedBy: (person) => {
      const submitJson = (act: unknown) => decoding(act, (decoded) => submit(decoded, person));
      const tryOutJson = (act: unknown) => decoding(act, (decoded) => tryOut(decoded, person));
      return {
        submitJson,
        tryOutJson,
        submit: <C extends Command>(act: GivenAct<C>) => submitJson(act),
        tryOut: <C extends Command>(act: GivenAct<C>) => tryOutJson(act),
      };
    },
    load: async (id) => {
      if (!isStreamId(id)) return noStream(id);
      const loaded = await load(id);
      return isLeft(loaded) ? loaded : right(loaded.right.state);
    },
    history: async (id) => (isStreamId(id) ? readEvents(store, id) : noStream(id)),
    explain: async (id) => {
      if (isStreamId(id)) return explainStream(ports, id);
      return EventId.is(id) ? explainEvent(ports, id) : noStream(id);
    },
    enact: (options) => enact(ports, options),
    settle: async (events) => {
      const causes = events.filter(({ stream }) => CAUSES.includes(categoryOf(stream)));
      const settled = await settle(ports, causes);
      return isLeft(settled) ? settled : right(settled.right.events);
    },
    finish: async () => {
      const events: Recorded[] = [];
      for await (const page of store.readAll({ categories: CAUSES })) {
        const settled = isLeft(page) ? left(failed(page.left)) : await settleStored(ports, page.right);
        if (isLeft(settled)) return settled;
        events.push(...settled.right.events);
      }
      return right(events);
    },
    head: async () => {
      const head = await store.head();
      return isLeft(head) ? left(failed(head.left)) : head;
    },
    close: () => store.close(),
  };
};

const isStreamId = (id: string): id is StreamId => StreamId.is(id);
