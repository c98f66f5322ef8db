import type { Standing } from '../decider.js';
import type { Check } from '../legality/check.js';
import { charterInForce } from '../legality/charter-in-force.js';
import { check } from '../legality/rule.js';
import type { CommissionEvent } from './events.js';

/** Only the adoption of a charter is a determination; the rest are facts. */
export const checksOf = (event: CommissionEvent, { onDay, provenance }: Standing): readonly Check[] => {
  switch (event.type) {
    case 'CharterAdopted':
      return [check(charterInForce, { adoptedOn: onDay, charterFrom: event.data.from, provenance })];
    case 'CommissionFounded':
    case 'HolidaysDeclared':
    case 'ClassListed':
    case 'RegistrarAppointed':
    case 'CommissionSucceeded':
      return [];
  }
};
