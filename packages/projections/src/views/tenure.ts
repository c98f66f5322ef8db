import { Day, EventId, InstitutionId, object, oneOf, optional, PersonId, type TypeOf } from '@acta/core';

/** Somebody in an office from a day and, once it is known, until one; both days count. `event`: the one that gave the office. */
export const Tenure = object('Tenure', {
  office: oneOf('registrar', 'chair', 'executive-secretary', 'technical-secretariat', 'titular', 'focal-point'),
  person: PersonId,
  institution: optional(InstitutionId),
  standing: oneOf('titular', 'acting'),
  from: Day,
  until: optional(Day),
  event: EventId,
});
export type Tenure = TypeOf<typeof Tenure>;

type Leaving = Pick<Tenure, 'office' | 'person'> & { readonly until: Day };

/** The tenures once somebody has left an office: the last that lasted beyond that day ends on it. */
export const afterLeaving = (tenures: readonly Tenure[], { office, person, until }: Leaving): readonly Tenure[] => {
  const leaving = tenures.findLast(
    (tenure) =>
      tenure.office === office &&
      tenure.person === person &&
      (tenure.until === undefined || (tenure.from <= until && until < tenure.until)),
  );
  return tenures.map((tenure) => (tenure === leaving ? { ...tenure, until } : tenure));
};

const holdsOn = ({ from, until }: Tenure, day: Day): boolean => from <= day && (until === undefined || day <= until);

/** Who holds an office on a day: the titulars and, beside them during an absence, who acts for them. */
export const inOfficeOn = (tenures: readonly Tenure[], office: Tenure['office'], day: Day): readonly Tenure[] =>
  tenures.filter((tenure) => tenure.office === office && holdsOn(tenure, day));
