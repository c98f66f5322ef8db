import { plusDays } from '../calendar/day.js';
import type { Sealed } from '../event.js';
import type { Holding } from '../offices.js';
import { afterLeaving } from '../office-changes.js';
import type { InstitutionId, StreamId } from '../values.js';
import type { InstitutionEvent, InstitutionRegistered } from './events.js';
import type { Institution } from './state.js';

const registered = (
  institution: InstitutionId,
  { data: { name, kind, within } }: Sealed<InstitutionRegistered>,
): Institution => ({
  institution,
  name,
  kind,
  within: within ?? null,
  units: [],
  endedOn: null,
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
    case 'InstitutionRenamed':
      return { ...state, name: event.data.name };
    case 'LegalSuccessionRecorded': {
      const { on } = event.data;
      const last = plusDays(on, -1);
      const offices = state.offices.map((held) =>
        held.until === null || held.until > last ? { ...held, until: last } : held,
      );
      return { ...state, endedOn: on, offices };
    }
  }
};
