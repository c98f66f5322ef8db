import type { Check } from '../legality/check.js';
import type { BodyEvent } from './events.js';

/** What founds and fills a body are facts, told by an instrument or a resolution: no rule judges them. */
export const checksOf = (event: BodyEvent): readonly Check[] => {
  switch (event.type) {
    case 'BodyEstablished':
    case 'SeatCreated':
    case 'BodyOfficeTaken':
    case 'BodyOfficeLeft':
    case 'AlternateAccredited':
    case 'PermanentGuestAdded':
    case 'SeatPassed':
    case 'PermanentGuestEnded':
      return [];
  }
};
