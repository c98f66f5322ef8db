import { canonical } from '../canonical.js';
import type { Json } from '../event-store.js';
import { attended } from '../session/attendance/seating.js';
import { declaredOf, tallyOf } from '../session/ballot/outcome.js';
import { ballotOf, type Session } from '../session/state.js';
import type { MinutesContent } from './commands.js';

type MinutedItem = MinutesContent['items'][number];

const minuted = (session: Session, item: string): MinutedItem => {
  const ballot = ballotOf(session, item);
  const [tally, declared] = [tallyOf(ballot), declaredOf(ballot)];
  return {
    item,
    ...(ballot.outcome === null ? {} : { outcome: ballot.outcome }),
    ...(tally === null ? {} : { tally }),
    ...(declared === null ? {} : { declared }),
  };
};

/** What minutes of a session can say, as its record has it now. */
export const minutesContentOf = (session: Session): MinutesContent => {
  const { agenda, ballots, attendance, opinions, dissents } = session;
  const items = [...new Set([...agenda.map(({ item }) => item), ...Object.keys(ballots)])];
  return {
    present: [...new Set(attended(attendance).map(({ seat }) => seat))],
    items: items.map((item) => minuted(session, item)),
    opinions,
    dissents,
  };
};

/** What is in one of two lists and not in the other. */
const differing = (one: readonly string[], other: readonly string[]): readonly string[] => [
  ...new Set([...one.filter((name) => !other.includes(name)), ...other.filter((name) => !one.includes(name))]),
];

const onItems = (said: MinutesContent['opinions']): readonly string[] =>
  said.map(({ item, seat }) => `${item} · ${seat}`);

/** The items of which two contents do not say the same. */
const itemsDiffering = (
  one: MinutesContent,
  other: MinutesContent,
  what: (item: MinutedItem) => Json,
): readonly string[] => {
  const said = ({ items }: MinutesContent): readonly string[] =>
    items.map((item) => canonical([item.item, what(item)]));
  const different = new Set(differing(said(one), said(other)));
  return [
    ...new Set(
      [...one.items, ...other.items]
        .filter((item) => different.has(canonical([item.item, what(item)])))
        .map(({ item }) => item),
    ),
  ];
};

/** What minutes can be asked to say: of each, where a text and the record of its session do not agree. */
export const DIFFERENCES = {
  attendance: (text: MinutesContent, record: MinutesContent) => differing(text.present, record.present),
  agenda: (text: MinutesContent, record: MinutesContent) => itemsDiffering(text, record, () => null),
  outcomes: (text: MinutesContent, record: MinutesContent) =>
    itemsDiffering(text, record, ({ outcome }) => outcome ?? null),
  votes: (text: MinutesContent, record: MinutesContent) =>
    itemsDiffering(text, record, ({ tally, declared }) => ({ tally: tally ?? null, declared: declared ?? null })),
  opinions: (text: MinutesContent, record: MinutesContent) =>
    differing(onItems(text.opinions), onItems(record.opinions)),
  dissents: (text: MinutesContent, record: MinutesContent) =>
    differing(onItems(text.dissents), onItems(record.dissents)),
} as const;
