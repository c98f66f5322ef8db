import { isDeepStrictEqual } from 'node:util';
import {
  deciderOfStream,
  decodeStored,
  describe,
  isBroken,
  openRecord,
  plusDays,
  word,
  type Answer,
  type Command,
  type CommissionRecord,
  type Done,
  type EventStore,
  type GivenAct,
  type PaperReference,
  type Papers,
  type Recorded,
} from '@acta/core';
import { isLeft } from 'fp-ts/lib/Either.js';
import { commandId } from '../given.js';
import { makeMemoryStore } from '../memory-store.js';
import { memoryRecord } from '../memory-record.js';
import { testClock } from '../test-clock.js';
import type { Given } from './given-act.js';
import { actOf } from './given-by.js';
import type { Law } from './history.js';
import { LAWS } from './laws.js';
import { foundingOf, START, type Setup } from './setup.js';
import type { Step } from './steps.js';
import { sessionIn } from './tried.js';
import { rightOf, worldOf, type World } from './world.js';

/** A commission, and what is tried on its record. */
export type Story = { readonly setup: Setup; readonly steps: readonly Step[] };

/** What became of a story. `commands`: what was tried after its founding; `reached`: the kinds of events, and what was refused for what. */
export type Played = {
  readonly commands: number;
  readonly recorded: number;
  readonly irregular: number;
  readonly reached: ReadonlySet<string>;
  readonly events: readonly Recorded[];
};

/** A story went against a law. It tells what was tried, to the step that did. */
export class LawBroken extends Error {
  constructor(law: string, told: readonly string[]) {
    super([law, ...told.map((line, index) => `${String(index + 1)}. ${line}`)].join('\n'));
    this.name = 'LawBroken';
  }
}

type Answered = Awaited<Answer<Command, Done>>;

const paperIn = async (papers: Papers, text: string): Promise<PaperReference> => {
  const content = new TextEncoder().encode(text);
  const added = await papers.add({ content, mediaType: 'text/plain', classification: { level: 'public' } });
  if (isLeft(added)) throw new Error(added.left._tag);
  return added.right;
};

const eventsAfter = async (store: EventStore, last: Recorded | undefined): Promise<readonly Recorded[]> => {
  const events: Recorded[] = [];
  for await (const page of store.readAll(last === undefined ? {} : { after: last.position })) {
    if (isLeft(page)) throw new Error(page.left._tag);
    for (const stored of page.right) {
      const decoded = decodeStored(stored);
      if (isLeft(decoded)) throw new Error(JSON.stringify(decoded.left));
      events.push(decoded.right);
    }
  }
  return events;
};

const saidOf = ({ as, command, attested, transcribed, rectifies }: Given, answer: Answered): string => {
  const how = [
    ...(attested === undefined ? [] : ['attested']),
    ...(transcribed === undefined ? [] : ['transcribed']),
    ...(rectifies === undefined ? [] : ['putting an entry right']),
  ];
  const became = isLeft(answer)
    ? describe(answer.left, 'en')
    : answer.right.events.map(({ type }) => word(type, 'en')).join(', ');
  const { type, ...facts } = command;
  return `${word(as.office, 'en')}: ${[word(type, 'en'), ...how].join(', ')} ${JSON.stringify(facts)} → ${became}`;
};

/** The states that a record has at hand are those that its events fold to. */
const replayed = async (
  record: CommissionRecord,
  { events }: World,
  fresh: readonly Recorded[],
): Promise<string | null> => {
  for (const stream of new Set(fresh.map((event) => event.stream))) {
    const { evolve } = deciderOfStream(stream);
    const own = events.filter((event) => event.stream === stream);
    const folded = own.reduce<unknown>((state, event) => evolve(state, event, stream), null);
    if (!isDeepStrictEqual(folded, rightOf(await record.load(stream))))
      return `${stream} is not what its events fold to`;
  }
  return null;
};

/** A clock goes on to the day of the session that was called, or by a day. */
const later = (world: World, n: number): string => {
  const session = sessionIn(world);
  const waits = session?.stage === 'convened' && session.day > world.today;
  const day = waits ? session.day : plusDays(world.today, 1 + (n % 3));
  return `${day}T18:00:00.000Z`;
};

const isSessionsTime = (step: Step, world: World): boolean => {
  const session = sessionIn(world);
  return step.kind === 'next' && session?.stage === 'convened' && session.day > world.today;
};

type Options = {
  /** Of one’s own, to try it; one in memory otherwise. */
  readonly store?: EventStore;
  readonly papers?: Papers;
  /** More of one’s own, by what they say. */
  readonly laws?: Readonly<Record<string, Law>>;
};

/**
 * Plays a story on a record, each command twice, and keeps every law after every step: throws `LawBroken`, which tells the story, where
 * one does not hold.
 */
export const playStory = async (
  { setup, steps }: Story,
  { store = makeMemoryStore(), papers, laws = {} }: Options = {},
): Promise<Played> => {
  const clock = testClock(START);
  const record = openRecord(memoryRecord({ store, clock, ...(papers === undefined ? {} : { papers }) }));
  const paper = await paperIn(record.parts.papers, 'A paper of the story');
  const corrected = await paperIn(record.parts.papers, 'Another paper of the story');
  const kept = Object.entries({ ...LAWS, ...laws });
  let acts = 0;
  let commands = 0;
  const told: string[] = [];
  const reached = new Set<string>();
  const broken = (law: string): never => {
    throw new LawBroken(law, told);
  };

  const give = async ({ typist, ...given }: Given): Promise<Answered> => {
    acts += 1;
    const act: GivenAct<Command> = { basis: { kind: 'own-signature' }, commandId: commandId(acts), ...given };
    const by = record.typedBy(typist ?? given.as.person);
    const answer: Answered = await by.submitJson(act);
    told.push(saidOf({ ...given }, answer));
    if (isLeft(answer) && answer.left._tag === 'Failed') return broken('a record does not fail');
    const head = rightOf(await record.head());
    const again: Answered = await by.submitJson(act);
    if (rightOf(await record.head()) !== head) return broken('the same command twice changes nothing');
    if (!isLeft(answer) && (isLeft(again) || !again.right.already))
      return broken('the same command twice has one answer');
    return answer;
  };

  for (const given of foundingOf(setup)) {
    const answer = await give(given);
    if (isLeft(answer)) return broken('a commission is founded');
  }
  told.length = 0;
  let events = await eventsAfter(store, undefined);
  let world = await worldOf(record, { today: clock.now().slice(0, 10), events, paper, corrected });

  for (const step of steps) {
    if (step.kind === 'wait' || isSessionsTime(step, world)) {
      clock.set(later(world, step.manner.n));
      world = { ...world, today: clock.now().slice(0, 10) };
      told.push(`it is noon of ${world.today}`);
    }
    const given = actOf(step, setup, world);
    if (given === null) continue;
    const answer = await give(given);
    commands += 1;
    if (isLeft(answer)) reached.add(answer.left._tag === 'Refused' ? answer.left.rejection._tag : answer.left._tag);
    const fresh = await eventsAfter(store, events.at(-1));
    events = [...events, ...fresh];
    world = await worldOf(record, { today: world.today, events, paper, corrected });
    for (const { type, metadata } of fresh) {
      reached.add(type);
      if (metadata.rectifies !== undefined) reached.add(`${type}, put right`);
      for (const check of metadata.checks?.filter(isBroken) ?? []) reached.add(`${check.rule}, broken`);
    }
    for (const [law, holds] of kept) {
      const wrong = holds({ events, fresh });
      if (wrong !== null) return broken(`${law}: ${wrong}`);
    }
    const other = await replayed(record, world, fresh);
    if (other !== null) return broken(other);
  }
  const all = events.slice(foundingOf(setup).length);
  return {
    commands,
    recorded: new Set(all.map(({ metadata }) => metadata.commandId)).size,
    irregular: all.filter(({ metadata }) => metadata.checks?.some(isBroken) === true).length,
    reached,
    events,
  };
};
