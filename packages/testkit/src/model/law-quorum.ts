import type { Charter, Recorded } from '@acta/core';
import {
  before,
  brokeRule,
  charterOf,
  firstWrong,
  inStream,
  isOf,
  type History,
  type Law,
  type Named,
} from './history.js';
import { countedIn, isEnough } from './room.js';

const QUORUM = 'quorum@1';
type Moment = 'opening' | 'each-vote';

const verifiedAt = ({ quorumVerified }: Charter, moment: Moment): boolean =>
  moment === 'opening' || quorumVerified === undefined || quorumVerified.value.includes(moment);

/** Whether the quorum was lacking just before an event; null where the charter does not ask for it then. */
const lacking = (
  events: readonly Recorded[],
  event: Recorded,
  opened: Named<'SessionOpened'>,
  moment: Moment,
): boolean | null => {
  const charter = charterOf(events, opened.data.charter);
  const formula = charter?.quorum?.value;
  if (charter === null || formula === undefined || !verifiedAt(charter, moment)) return null;
  const { present } = countedIn(before(events, event), event.stream, charter);
  const { base } = countedIn(before(events, opened), event.stream, charter);
  return !isEnough(formula, present.length, base);
};

const markedAsIs = (event: Recorded, lacks: boolean | null): string | null => {
  const marked = brokeRule(event, QUORUM);
  if (lacks === true && !marked) return 'the quorum was lacking, and no check says so';
  return lacks === false && marked ? 'the quorum was there, and a check denies it' : null;
};

const openedIn = (events: readonly Recorded[], { stream }: Recorded): Named<'SessionOpened'> | undefined =>
  inStream(events, stream).find(isOf('SessionOpened'));

const opening =
  ({ events }: History) =>
  (opened: Named<'SessionOpened'>): string | null =>
    markedAsIs(opened, lacking(events, opened, opened, 'opening'));

const vote =
  ({ events }: History) =>
  (put: Named<'ItemPutToVote'>): string | null => {
    const opened = openedIn(events, put);
    return opened === undefined
      ? 'the session was not open'
      : markedAsIs(put, lacking(events, put, opened, 'each-vote'));
  };

/** What was adopted without quorum carries that mark to its resolution. */
const adoption =
  ({ events }: History) =>
  (adopted: Named<'ResolutionAdopted'>): string | null => {
    const session = inStream(events, adopted.data.session);
    const opened = session.find(isOf('SessionOpened'));
    const put = session.filter(isOf('ItemPutToVote')).find(({ data }) => data.item === adopted.data.item);
    if (opened === undefined || put === undefined) return 'nothing was put to the vote in an open session';
    const lacked =
      lacking(events, opened, opened, 'opening') === true || lacking(events, put, opened, 'each-vote') === true;
    return lacked && !adopted.data.brokenRules.includes(QUORUM)
      ? 'adopted without quorum, it is not irregular for it'
      : null;
  };

export const quorumIsMarked: Law = (history) =>
  firstWrong(history.fresh.filter(isOf('SessionOpened')), opening(history)) ??
  firstWrong(history.fresh.filter(isOf('ItemPutToVote')), vote(history)) ??
  firstWrong(history.fresh.filter(isOf('ResolutionAdopted')), adoption(history));
