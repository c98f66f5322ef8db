import fc from 'fast-check';
import { mexicoComparable, type Charter, type Command, type Formula, type InstitutionId } from '@acta/core';
import { inWords } from '../laws/law.js';
import {
  BODY,
  focalPointOf,
  holderOf,
  institutionOf,
  MATTERS,
  OUTSIDE,
  PRESIDENCY,
  SEATS,
  SUPERIOR,
  titularOf,
} from './cast.js';
import type { Given } from './given-act.js';

/** A commission of so many seats, under a charter that may be silent on some of its rules. */
export type Setup = { readonly seats: readonly string[]; readonly charter: Charter };

const SOURCE = 'Founding instrument';
const stated = <A>(...values: readonly A[]): fc.Arbitrary<{ readonly value: A; readonly source: string }> =>
  fc.constantFrom(...values).map((value) => ({ value, source: SOURCE }));

const FORMULAS: readonly Formula[] = [
  { kind: 'half-plus-one' },
  { kind: 'at-least-half' },
  { kind: 'fraction', numerator: 2, denominator: 3 },
  { kind: 'count', count: 3 },
];

const changes: fc.Arbitrary<Partial<Charter>> = fc.record(
  {
    quorum: stated(...FORMULAS),
    quorumBase: stated('voting-seats', 'occupied-voting-seats'),
    majority: stated(
      ...FORMULAS.flatMap((formula) =>
        (['counted', 'not-counted'] as const).map((abstentions) => ({ formula, abstentions })),
      ),
    ),
    castingVote: stated('titular-chair', 'who-presides', 'nobody'),
    quorumVerified: stated<('opening' | 'each-vote')[]>(['opening'], ['each-vote'], ['opening', 'each-vote']),
    irregularEffects: stated('wait', 'run'),
    takesEffect: stated('adoption', 'closing', 'signed-minutes'),
    closedBy: stated('body', 'follow-up-body'),
  },
  { requiredKeys: [] },
);

const PARAMETERS = Object.keys(mexicoComparable).filter((name) => name !== 'name' && name !== 'preset');

const without = (charter: Charter, silent: readonly string[]): Charter => ({
  ...Object.fromEntries(Object.entries(charter).filter(([name]) => !silent.includes(name))),
  name: 'Rules of the story',
});

export const setups: fc.Arbitrary<Setup> = fc
  .record({
    size: fc.integer({ min: 1, max: SEATS.length }),
    changes,
    silent: fc.oneof(
      { weight: 3, arbitrary: fc.constant<string[]>([]) },
      { weight: 1, arbitrary: fc.subarray(PARAMETERS, { maxLength: 3 }) },
    ),
  })
  .map(({ size, changes: changed, silent }) =>
    inWords({ seats: SEATS.slice(0, size), charter: without({ ...mexicoComparable, ...changed }, silent) }, () => {
      const values = Object.entries(changed).map(([name, stating]) => `${name} ${JSON.stringify(stating)}`);
      return `a commission of ${String(size)} seats: ${[...values, ...silent.map((name) => `no ${name}`)].join(', ')}`;
    }),
  );

const registrar = holderOf('registrar', PRESIDENCY);
const byRegistrar = (command: Command): Given => ({ as: registrar, command });

const institution = (name: InstitutionId, kind: 'ministry' | 'state' | 'presidency'): readonly Given[] => [
  byRegistrar({ type: 'RegisterInstitution', institution: name, name, kind, source: SOURCE }),
  byRegistrar({
    type: 'RecordTitular',
    institution: name,
    person: titularOf(name),
    standing: 'titular',
    from: FROM,
    source: SOURCE,
  }),
];

export const FROM = '2030-01-01';
/** Noon in Mexico City, on a Monday. */
export const START = '2030-01-07T18:00:00.000Z';

const established = (body: typeof BODY | typeof SUPERIOR): readonly Given[] => [
  byRegistrar({
    type: 'EstablishBody',
    body,
    name: 'Council',
    kind: 'executive-council',
    mandate: { matters: [{ matter: MATTERS[0], name: 'Digital government' }] },
    createdBy: { kind: 'instrument', citation: SOURCE },
  }),
  ...(['chair', 'executive-secretary', 'technical-secretariat'] as const).map((office) =>
    byRegistrar({
      type: 'RecordBodyOffice',
      body,
      office,
      person: holderOf(office, PRESIDENCY).person,
      institution: PRESIDENCY,
      standing: 'titular',
      from: FROM,
      source: SOURCE,
    }),
  ),
];

/** What founds it: the commission, its institutions, its bodies with their offices and seats, and two duties of a law. */
export const foundingOf = ({ seats, charter }: Setup): readonly Given[] => [
  byRegistrar({
    type: 'FoundCommission',
    name: 'Commission of the story',
    record: 'real',
    instrument: { title: 'Instrument', citation: SOURCE },
    keptFrom: FROM,
    zone: 'America/Mexico_City',
    recordingWindow: 5,
    charter,
    registrar: registrar.person,
  }),
  ...institution(PRESIDENCY, 'presidency'),
  ...institution(OUTSIDE, 'state'),
  ...seats.flatMap((seat) => institution(institutionOf(seat), 'ministry')),
  ...([BODY, SUPERIOR] as const).flatMap(established),
  ...seats.flatMap((seat) => [
    byRegistrar({
      type: 'CreateSeat',
      body: BODY,
      seat,
      institution: institutionOf(seat),
      right: 'vote',
      titularOffice: 'Titular',
      from: FROM,
      source: SOURCE,
    }),
    {
      as: holderOf('titular', institutionOf(seat)),
      command: {
        type: 'DesignateFocalPoint',
        institution: institutionOf(seat),
        person: focalPointOf(institutionOf(seat)),
        from: '2030-01-07',
      },
    } as const,
  ]),
  ...seats.slice(0, 2).map((seat): Given => ({
    as: holderOf('executive-secretary', PRESIDENCY),
    command: {
      type: 'AssignCommitment',
      commitment: `commitment-decreto-${seat}`,
      source: { kind: 'law', citation: SOURCE, body: BODY },
      institution: institutionOf(seat),
      coResponsibles: [],
      task: 'Publish it',
      term: { kind: 'fixed', due: '2030-06-30' },
      milestones: [],
    },
  })),
];
