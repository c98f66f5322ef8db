import { votingSeatsOn, type Body } from '../../body/state.js';
import type { Charter } from '../../charter.js';
import type { Session } from '../state.js';
import type { ItemPutToVote } from './events.js';

type Weighing = Pick<ItemPutToVote['data'], 'allSeats' | 'weights'>;

/** How much each voting seat weighs under the charter, where some weigh more than others; and all of them together. */
export const weighing = (charter: Charter | null, body: Body, session: Session): Weighing => {
  const stated = new Map(charter?.weights?.value.map(({ institution, weight }) => [institution, weight]));
  const seats = votingSeatsOn(body, session.day).map(({ seat, institution }) => ({
    seat,
    weight: stated.get(institution) ?? 1,
  }));
  return {
    allSeats: seats.reduce((total, { weight }) => total + weight, 0),
    weights: stated.size === 0 ? [] : seats,
  };
};
