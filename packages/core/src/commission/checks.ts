import type { Standing } from '../decider.js';
import type { Check } from '../legality/check.js';
import { charterInForce } from '../legality/charter-in-force.js';
import { check } from '../legality/rule.js';
import type { CommissionEvent } from './events.js';
import { charterOn, type Commission } from './state.js';

/** Only the adoption of a charter is a determination; the rest are facts. */
export const checksOf = (
  event: CommissionEvent,
  { onDay, provenance }: Standing,
  state: Commission | null,
): readonly Check[] => {
  switch (event.type) {
    case 'CharterAdopted':
      return [
        check(charterInForce, {
          charter: state === null ? null : (charterOn(state, onDay)?.charter ?? null),
          adoptedOn: onDay,
          charterFrom: event.data.from,
          provenance,
        }),
      ];
    case 'CommissionFounded':
    case 'HolidaysDeclared':
    case 'ClassListed':
    case 'RegistrarAppointed':
    case 'CommissionSucceeded':
      return [];
  }
};
