import type { Sealed } from '../event.js';
import { afterLeaving } from '../office-changes.js';
import type { BodyId, StreamId } from '../values.js';
import type { BodyEstablished, BodyEvent, BodyOfficeTaken } from './events.js';
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
});

const taken = ({ offices }: Body, { id, data }: Sealed<BodyOfficeTaken>): Body['offices'] => {
  const { office, person, standing, from, until = null, institution = null } = data;
  return [...offices, { office, person, standing, from, until, institution, event: id }];
};

export const evolve = (state: Body | null, event: Sealed<BodyEvent>, stream: StreamId): Body | null => {
  if (event.type === 'BodyEstablished') return established(stream as BodyId, event);
  if (state === null) return null;
  switch (event.type) {
    case 'SeatCreated': {
      const { seat, institution, right, holder = 'ex-officio', from } = event.data;
      return { ...state, seats: [...state.seats, { seat, institution, right, holder, from }] };
    }
    case 'BodyOfficeTaken':
      return { ...state, offices: taken(state, event) };
    case 'BodyOfficeLeft':
      return { ...state, offices: afterLeaving(state, event.data) };
    case 'AlternateAccredited': {
      const { seat, person, from, until = null, rank = null } = event.data;
      const { recordedAt } = event.metadata;
      return { ...state, alternates: [...state.alternates, { seat, person, from, until, rank, recordedAt }] };
    }
    case 'SeatPassed': {
      const { seat, to } = event.data;
      return { ...state, seats: state.seats.map((one) => (one.seat === seat ? { ...one, institution: to } : one)) };
    }
    case 'PermanentGuestAdded':
      return {
        ...state,
        permanentGuests: [
          ...state.permanentGuests,
          { institution: event.data.institution, from: event.data.from, until: null },
        ],
      };
    case 'PermanentGuestEnded': {
      const { institution, until } = event.data;
      const permanentGuests = state.permanentGuests.map((guest) =>
        guest.institution === institution && guest.until === null ? { ...guest, until } : guest,
      );
      return { ...state, permanentGuests };
    }
  }
};
