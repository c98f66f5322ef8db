import type { Day } from '../calendar/day.js';
import type { Sealed } from '../event.js';
import type { Holding } from '../offices.js';
import type { InstitutionId, PersonId, StreamId } from '../values.js';
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

type Taken = Pick<Holding, 'office' | 'person' | 'standing' | 'from' | 'event'>;

const withHolder = (state: Institution, taken: Taken): Institution => ({
  ...state,
  offices: [...state.offices, { ...taken, until: null }],
});

type Ended = { readonly office: 'titular' | 'focal-point'; readonly person: PersonId; readonly until: Day };

const withoutHolder = (state: Institution, { office, person, until }: Ended): Institution => {
  const leaving = state.offices.findLast(
    (holding) => holding.office === office && holding.person === person && holding.until === null,
  );
  return { ...state, offices: state.offices.map((holding) => (holding === leaving ? { ...holding, until } : holding)) };
};

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
      const { person, standing, from } = event.data;
      return withHolder(state, { office: 'titular', person, standing, from, event: event.id });
    }
    case 'TitularEnded':
      return withoutHolder(state, { office: 'titular', person: event.data.person, until: event.data.until });
    case 'FocalPointDesignated': {
      const { person, from } = event.data;
      return withHolder(state, { office: 'focal-point', person, standing: 'titular', from, event: event.id });
    }
    case 'FocalPointRelieved':
      return withoutHolder(state, { office: 'focal-point', person: event.data.person, until: event.data.until });
  }
};
