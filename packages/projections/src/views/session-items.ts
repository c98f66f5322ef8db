import {
  BodyId,
  FinalTextDue,
  Flag,
  integer,
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
import { askedIn } from './asked.js';
import { Entry, entryOf } from './entry.js';

/** Who was there when it was put, and the quorum that the vote was held with, as it was checked then. */
const Proposal = object('Proposal', {
  motion: MotionId,
  title: Line,
  text: Wording,
  present: list(Slug, { uniqueBy: true }),
  quorum: optional(object('QuorumAtVote', { required: integer(0), of: integer(0), reached: Flag })),
  entry: Entry,
});

/** A roll call; what put it right comes after it, and both stay. */
const RollCall = object('RollCall', { votes: list(Vote, { min: 1, uniqueBy: 'seat' }), entry: Entry });

/** A vote cast as an act of its own. */
const SingleVote = object('SingleVote', { vote: Vote, entry: Entry });

/** Votes without names; `voted`: who voted in secret. */
const VoteCount = object('VoteCount', { tally: Tally, voted: optional(list(Slug, { uniqueBy: true })), entry: Entry });

const WrittenPosition = object('WrittenPosition', { vote: Vote, paper: PaperReference, counts: Flag, entry: Entry });

const Decided = object('Decided', {
  outcome: Outcome,
  tally: optional(Tally),
  weighed: optional(Tally),
  majority: optional(object('MajorityAsked', { required: integer(0), of: integer(0) })),
  finalText: optional(FinalTextDue),
  referredTo: optional(BodyId),
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
  amends: optional(Slug),
  partOf: optional(Slug),
  rollCalls: list(RollCall, { max: 1_000 }),
  votesCast: list(SingleVote, { max: 10_000 }),
  counts: list(VoteCount, { max: 1_000 }),
  objections: list(object('Objection', { seat: Slug, grounds: optional(PaperReference), entry: Entry }), {
    max: 1_000,
  }),
  positions: list(WrittenPosition, { max: 1_000 }),
  declared: optional(object('Declared', { manner: oneOf('unanimity', 'consensus'), entry: Entry })),
  castingVote: optional(object('CastingVote', { choice: oneOf('for', 'against'), entry: Entry })),
  decided: optional(Decided),
});
export type SessionItem = TypeOf<typeof SessionItem>;

type ItemEvent = Recorded<
  Extract<
    ActaEvent,
    {
      readonly type:
        | 'ItemPutToVote'
        | 'RollCallRecorded'
        | 'VoteCast'
        | 'HandsCounted'
        | 'SecretBallotCounted'
        | 'UnanimityDeclared'
        | 'ObjectionRecorded'
        | 'PositionAdmitted'
        | 'CastingVoteCast'
        | 'ItemDecided';
    }
  >
>;

const proposedBy = (event: Extract<ItemEvent, { readonly type: 'ItemPutToVote' }>): TypeOf<typeof Proposal> => {
  const { motion, title, text, present } = event.data;
  const found = askedIn(event, 'quorum', 'seats');
  const quorum = found === null ? {} : { quorum: { ...found.asked, reached: !found.broken } };
  return { motion, title, text, present, ...quorum, entry: entryOf(event) };
};

const decidedBy = (event: Extract<ItemEvent, { readonly type: 'ItemDecided' }>): TypeOf<typeof Decided> => {
  const { outcome, tally, weighed, adoption, referredTo, settledBy } = event.data;
  const majority = askedIn(event, 'majority', 'votesFor');
  return {
    outcome,
    ...(tally === undefined ? {} : { tally }),
    ...(weighed === undefined ? {} : { weighed }),
    ...(majority === null ? {} : { majority: majority.asked }),
    ...(adoption === undefined
      ? {}
      : { resolution: adoption.resolution, number: adoption.number, title: adoption.title, text: adoption.text }),
    ...(adoption?.finalText === undefined ? {} : { finalText: adoption.finalText }),
    ...(referredTo === undefined ? {} : { referredTo }),
    ...(settledBy === undefined ? {} : { resolution: settledBy }),
    brokenBefore: adoption?.brokenBefore ?? [],
    entry: entryOf(event),
  };
};

const changeOf = (item: SessionItem, event: ItemEvent): SessionItem => {
  const entry = entryOf(event);
  switch (event.type) {
    case 'ItemPutToVote':
      return { ...item, proposal: proposedBy(event) };
    case 'RollCallRecorded':
      return { ...item, rollCalls: [...item.rollCalls, { votes: event.data.votes, entry }] };
    case 'VoteCast': {
      const { item: _, ...vote } = event.data;
      return { ...item, votesCast: [...item.votesCast, { vote, entry }] };
    }
    case 'HandsCounted':
      return { ...item, counts: [...item.counts, { tally: event.data.tally, entry }] };
    case 'SecretBallotCounted': {
      const { tally, voted } = event.data;
      return { ...item, counts: [...item.counts, { tally, voted, entry }] };
    }
    case 'ObjectionRecorded': {
      const { seat, grounds } = event.data;
      const objection = { seat, ...(grounds === undefined ? {} : { grounds }), entry };
      return { ...item, objections: [...item.objections, objection] };
    }
    case 'PositionAdmitted': {
      const { seat, choice, paper, counts } = event.data;
      return { ...item, positions: [...item.positions, { vote: { seat, choice }, paper, counts, entry }] };
    }
    case 'UnanimityDeclared':
      return { ...item, declared: { manner: event.data.manner, entry } };
    case 'CastingVoteCast':
      return { ...item, castingVote: { choice: event.data.choice, entry } };
    case 'ItemDecided':
      return { ...item, decided: decidedBy(event) };
  }
};

/** Nothing voted yet. */
export const UNVOTED = { rollCalls: [], votesCast: [], counts: [], objections: [], positions: [] } as const;

const offAgenda = ({ type, data }: ItemEvent): SessionItem => ({
  item: data.item,
  title: type === 'ItemPutToVote' ? data.title : data.item,
  papers: [],
  onAgenda: false,
  ...UNVOTED,
});

type VariantEvent = Recorded<Extract<ActaEvent, { readonly type: 'AmendmentMoved' | 'ItemSplit' }>>;

/** The amendments and the parts of an item are voted as items of their own, after it on the sheet. */
export const variantsAfter = (items: readonly SessionItem[], { type, data }: VariantEvent): readonly SessionItem[] => {
  const own = { papers: [], onAgenda: true, ...UNVOTED };
  const added: readonly SessionItem[] =
    type === 'AmendmentMoved'
      ? [{ item: data.amendment, title: data.title, amends: data.item, ...own }]
      : data.parts.map(({ part, title }) => ({ item: part, title, partOf: data.item, ...own }));
  return [...items, ...added.filter(({ item }) => items.every((known) => known.item !== item))];
};

/** The items after an event of one of them, which comes last where the agenda did not have it. */
export const itemsAfter = (items: readonly SessionItem[], event: ItemEvent): readonly SessionItem[] => {
  const { item } = event.data;
  const known = items.some((each) => each.item === item) ? items : [...items, offAgenda(event)];
  return known.map((each) => (each.item === item ? changeOf(each, event) : each));
};

/** The votes that count: of each seat the last one, which put those before it right. */
export const votesOf = ({ rollCalls, votesCast }: SessionItem): readonly Vote[] => {
  const called = rollCalls.at(-1)?.votes ?? [];
  const single = votesCast.map(({ vote }) => vote);
  return [...new Map([...called, ...single].map((vote) => [vote.seat, vote])).values()];
};
