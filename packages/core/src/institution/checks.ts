import type { Check } from '../legality/check.js';
import type { InstitutionEvent } from './events.js';

/** What an institution is and who answers for it are facts: no rule judges them. */
export const checksOf = (event: InstitutionEvent): readonly Check[] => {
  switch (event.type) {
    case 'InstitutionRegistered':
    case 'UnitAdded':
    case 'TitularRecorded':
    case 'TitularEnded':
    case 'FocalPointDesignated':
    case 'FocalPointRelieved':
    case 'InstitutionRenamed':
    case 'LegalSuccessionRecorded':
      return [];
  }
};
