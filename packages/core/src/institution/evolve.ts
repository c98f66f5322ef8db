import type { Sealed } from '../event.js';
import type { Holding } from '../offices.js';
import { afterLeaving } from '../office-changes.js';
import type { InstitutionId, StreamId } from '../values.js';
import type { InstitutionEvent, InstitutionRegistered } from './events.js';
import type { Institution } from './state.js';

const registered = (
  institution: InstitutionId,
  { data: { kind, within } }: Sealed<InstitutionRegistered>,
): Institution => ({
  institution,
  kind,
  within: within ?? null,
  units: [],
  offices: [],
});

const withHolder = (state: Institution, taken: Omit<Holding, 'institution'>): Institution => ({
  ...state,
  offices: [...state.offices, { ...taken, institution: state.institution }],
});

export const evolve = (
  state: Institution | null,
  event: Sealed<InstitutionEvent>,
  stream: StreamId,
): Institution | null => {
  if (event.type === 'InstitutionRegistered') return registered(stream as InstitutionId, event);
  if (state === null) return null;
  switch (event.type) {
    case 'UnitAdded':
      return { ...state, units: [...state.units, event.data.unit] };
    case 'TitularRecorded': {
      const { person, standing, from, until = null } = event.data;
      return withHolder(state, { office: 'titular', person, standing, from, until, event: event.id });
    }
    case 'TitularEnded':
      return { ...state, offices: afterLeaving(state, { office: 'titular', ...event.data }) };
    case 'FocalPointDesignated': {
      const { person, from } = event.data;
      return withHolder(state, {
        office: 'focal-point',
        person,
        standing: 'titular',
        from,
        until: null,
        event: event.id,
      });
    }
    case 'FocalPointRelieved':
      return { ...state, offices: afterLeaving(state, { office: 'focal-point', ...event.data }) };
  }
};
