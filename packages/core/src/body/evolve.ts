import type { Sealed } from '../event.js';
import type { BodyId, InstitutionId, StreamId } from '../values.js';
import type { BodyEstablished, BodyEvent, BodyOfficeLeft, BodyOfficeTaken } from './events.js';
import type { Body } from './state.js';

const established = (body: BodyId, { data: { mandate } }: Sealed<BodyEstablished>): Body => ({
  body,
  mandate: {
    matters: mandate.matters.map(({ matter }) => matter),
    from: mandate.from ?? null,
    until: mandate.until ?? null,
  },
  seats: [],
  alternates: [],
  permanentGuests: [],
  offices: [],
  officeInstitutions: {},
});

const taken = ({ offices }: Body, { id, data }: Sealed<BodyOfficeTaken>): Body['offices'] => {
  const { office, person, standing, from } = data;
  return [...offices, { office, person, standing, from, until: null, event: id }];
};

const ended = ({ offices }: Body, { data }: Sealed<BodyOfficeLeft>): Body['offices'] => {
  const { office, person, until } = data;
  const leaving = offices.findLast(
    (holding) => holding.office === office && holding.person === person && holding.until === null,
  );
  return offices.map((holding) => (holding === leaving ? { ...holding, until } : holding));
};

/** The last known stays after its official has left, until somebody takes the office: an end may lie ahead. */
const institutionsAfter = ({ officeInstitutions }: Body, office: string, institution: InstitutionId | undefined) => {
  const others = Object.fromEntries(Object.entries(officeInstitutions).filter(([other]) => other !== office));
  return institution === undefined ? others : { ...others, [office]: institution };
};

export const evolve = (state: Body | null, event: Sealed<BodyEvent>, stream: StreamId): Body | null => {
  if (event.type === 'BodyEstablished') return established(stream as BodyId, event);
  if (state === null) return null;
  switch (event.type) {
    case 'SeatCreated': {
      const { seat, institution, right, from } = event.data;
      return { ...state, seats: [...state.seats, { seat, institution, right, from }] };
    }
    case 'BodyOfficeTaken':
      return {
        ...state,
        offices: taken(state, event),
        officeInstitutions: institutionsAfter(state, event.data.office, event.data.institution),
      };
    case 'BodyOfficeLeft':
      return { ...state, offices: ended(state, event) };
    case 'AlternateAccredited': {
      const { seat, person, from, until } = event.data;
      return { ...state, alternates: [...state.alternates, { seat, person, from, until: until ?? null }] };
    }
    case 'PermanentGuestAdded':
      return { ...state, permanentGuests: [...state.permanentGuests, event.data.institution] };
  }
};
