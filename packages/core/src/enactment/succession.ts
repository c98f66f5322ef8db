import type { LegalSuccessionRecorded } from '../institution/events.js';
import type { InstitutionId } from '../values.js';
import { plain, type Consequence } from './consequence.js';

/** What passes by law, each to whom the instrument says. */
export const successionOf = (
  from: InstitutionId,
  { on, source, commitments, seats, focalPoints }: LegalSuccessionRecorded['data'],
): readonly Consequence[] => [
  ...commitments.map(({ commitment, to }) => plain({ type: 'PassCommitment', commitment, from, to, on, source })),
  ...seats.map(({ body, seat, to }) => plain({ type: 'PassSeat', body, seat, from, to, on, source })),
  ...focalPoints.map(({ person, to }) => plain({ type: 'DesignateFocalPoint', institution: to, person, from: on })),
];
