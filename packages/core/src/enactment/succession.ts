import type { LegalSuccessionRecorded } from '../institution/events.js';
import type { InstitutionId } from '../values.js';
import { plain, type Consequence } from './consequence.js';

/** What passes by law, each to whom the instrument says. */
export const successionOf = (
  formerly: InstitutionId,
  { on, source, commitments, seats, focalPoints }: LegalSuccessionRecorded['data'],
): readonly Consequence[] => [
  ...commitments.map(({ commitment, to }) => plain({ type: 'PassCommitment', commitment, formerly, to, on, source })),
  ...seats.map(({ body, seat, to }) => plain({ type: 'PassSeat', body, seat, formerly, to, on, source })),
  ...focalPoints.map(({ person, to }) => plain({ type: 'DesignateFocalPoint', institution: to, person, from: on })),
];
