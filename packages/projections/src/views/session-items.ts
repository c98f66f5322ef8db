import {
  Flag,
  Line,
  list,
  MotionId,
  object,
  oneOf,
  optional,
  Outcome,
  PaperReference,
  ResolutionId,
  Slug,
  Tally,
  Vote,
  Wording,
  type ActaEvent,
  type Recorded,
  type TypeOf,
} from '@acta/core';
import { Entry, entryOf } from './entry.js';

const Proposal = object('Proposal', { motion: MotionId, title: Line, text: Wording, entry: Entry });

/** A roll call; what put it right comes after it, and both stay. */
const RollCall = object('RollCall', { votes: list(Vote, { min: 1, uniqueBy: 'seat' }), entry: Entry });

const Decided = object('Decided', {
  outcome: Outcome,
  tally: optional(Tally),
  resolution: optional(ResolutionId),
  number: optional(Line),
  title: optional(Line),
  text: optional(Wording),
  brokenBefore: list(Line, { uniqueBy: true }),
  entry: Entry,
});

/** A point of the session, on its agenda or not: what was proposed, how it was voted, and what came of it. */
export const SessionItem = object('SessionItem', {
  item: Slug,
  title: Line,
  kind: optional(oneOf('decision', 'information', 'follow-up', 'general-matters')),
  motion: optional(MotionId),
  papers: list(PaperReference, { max: 50, uniqueBy: 'paper' }),
  awaited: optional(list(Line, { min: 1, max: 50, uniqueBy: true })),
  onAgenda: Flag,
  proposal: optional(Proposal),
  rollCalls: list(RollCall, { max: 1_000 }),
  declared: optional(object('Declared', { manner: oneOf('unanimity', 'consensus'), entry: Entry })),
  castingVote: optional(object('CastingVote', { choice: oneOf('for', 'against'), entry: Entry })),
  decided: optional(Decided),
});
export type SessionItem = TypeOf<typeof SessionItem>;

type ItemEvent = Recorded<
  Extract<
    ActaEvent,
    { readonly type: 'ItemPutToVote' | 'RollCallRecorded' | 'UnanimityDeclared' | 'CastingVoteCast' | 'ItemDecided' }
  >
>;

const decidedBy = (event: Extract<ItemEvent, { readonly type: 'ItemDecided' }>): TypeOf<typeof Decided> => {
  const { outcome, tally, adoption } = event.data;
  return {
    outcome,
    ...(tally === undefined ? {} : { tally }),
    ...(adoption === undefined
      ? {}
      : { resolution: adoption.resolution, number: adoption.number, title: adoption.title, text: adoption.text }),
    brokenBefore: adoption?.brokenBefore ?? [],
    entry: entryOf(event),
  };
};

const changeOf = (item: SessionItem, event: ItemEvent): SessionItem => {
  const entry = entryOf(event);
  switch (event.type) {
    case 'ItemPutToVote': {
      const { motion, title, text } = event.data;
      return { ...item, proposal: { motion, title, text, entry } };
    }
    case 'RollCallRecorded':
      return { ...item, rollCalls: [...item.rollCalls, { votes: event.data.votes, entry }] };
    case 'UnanimityDeclared':
      return { ...item, declared: { manner: event.data.manner, entry } };
    case 'CastingVoteCast':
      return { ...item, castingVote: { choice: event.data.choice, entry } };
    case 'ItemDecided':
      return { ...item, decided: decidedBy(event) };
  }
};

const offAgenda = ({ type, data }: ItemEvent): SessionItem => ({
  item: data.item,
  title: type === 'ItemPutToVote' ? data.title : data.item,
  papers: [],
  onAgenda: false,
  rollCalls: [],
});

/** The items after an event of one of them, which comes last where the agenda did not have it. */
export const itemsAfter = (items: readonly SessionItem[], event: ItemEvent): readonly SessionItem[] => {
  const { item } = event.data;
  const known = items.some((each) => each.item === item) ? items : [...items, offAgenda(event)];
  return known.map((each) => (each.item === item ? changeOf(each, event) : each));
};

/** The votes that count: the last roll call, which put the ones before it right. */
export const votesOf = ({ rollCalls }: SessionItem): readonly Vote[] => rollCalls.at(-1)?.votes ?? [];
