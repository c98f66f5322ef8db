import { seatOf, type Body } from '../body/state.js';
import type { Charter } from '../charter.js';
import { holderOf } from '../offices.js';
import { attended } from '../session/attendance/seating.js';
import type { Session } from '../session/state.js';
import type { Signatory } from './events.js';

const OFFICERS = ['chair', 'executive-secretary'] as const;

/** Whoever was at the table by the office; else its holder on the day of the session. */
const byOffice = ({ officers, sitsOn }: Session, body: Body): readonly Signatory[] =>
  OFFICERS.flatMap((office) => {
    const person =
      officers.findLast((officer) => officer.office === office)?.person ?? holderOf(body, office, sitsOn)?.person;
    return person === undefined ? [] : [{ person, capacity: office }];
  });

const attendees = ({ attendance, officers }: Session, body: Body): readonly Signatory[] => [
  ...attended(attendance).map(({ seat, person, capacity }) => {
    const institution = seatOf(body, seat)?.institution;
    return { person, capacity, seat, ...(institution === undefined ? {} : { institution }) };
  }),
  ...officers.map(({ office, person }) => ({ person, capacity: office })),
];

/** Who has to sign the minutes of a session: everybody who attended, unless the charter names others. Each signs once. */
export const signatoriesOf = (charter: Charter | null, session: Session, body: Body): readonly Signatory[] => {
  const who = charter?.minutesSignatories?.value.who ?? 'all-attendees';
  const all = who === 'all-attendees' ? attendees(session, body) : byOffice(session, body);
  return all.filter(({ person }, index) => all.findIndex((other) => other.person === person) === index);
};
