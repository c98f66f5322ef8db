import { describe, expect, it } from 'vitest';
import type { Commitment, InstitutionId, Report } from '../../src/index.js';
import type { VerificationSubject } from '../../src/legality/commitment-subjects.js';
import { separation } from '../../src/legality/separation.js';
import { actBy, CONTEMPORANEOUS, person, TODAY } from '../given.js';

const [REPORTER, VERIFIER, TYPIST, CLERK] = [person(1), person(2), person(3), person(4)];
const OWING: InstitutionId = 'institution-salud';
const HELPING: InstitutionId = 'institution-educacion';
const PRESIDENCY: InstitutionId = 'institution-presidencia';

type Told = {
  readonly reporter?: string | null;
  readonly reportTypedBy?: string;
  readonly verifier?: string | null;
  readonly typedBy?: string;
  readonly institution?: InstitutionId | null;
};

const judge = ({
  reporter = REPORTER,
  reportTypedBy = TYPIST,
  verifier = VERIFIER,
  typedBy = CLERK,
  institution = PRESIDENCY,
}: Told = {}) => {
  const report = {
    reporter: reporter === null ? null : { person: reporter, office: 'focal-point' },
    typedBy: reportTypedBy,
  } as unknown as Report;
  const commitment = {
    institution: OWING,
    coResponsibles: [{ institution: HELPING, task: 'Ayudar.' }],
  } as unknown as Commitment;
  const { circumstances } = actBy({
    command: null,
    person: verifier ?? VERIFIER,
    typedBy,
    onDay: TODAY,
    provenance: CONTEMPORANEOUS,
  });
  const actor = verifier === null ? ({ kind: 'told', words: 'Se verificó.' } as const) : circumstances.actor;
  return separation.judge({
    commitment,
    report,
    standing: { ...circumstances, actor },
    verifierInstitution: institution,
  } as unknown as VerificationSubject);
};

describe('a verification', () => {
  it('asks that nothing be the same, and says what was seen', () => {
    expect(judge()).toEqual({
      required: { samePerson: false, sameTypist: false, sameInstitution: false },
      observed: {
        samePerson: false,
        sameTypist: false,
        sameInstitution: false,
        verifiedBy: PRESIDENCY,
        responsible: OWING,
      },
      verdict: 'met',
    });
  });

  it.each<[string, Told, string]>([
    ['of the person who reported', { verifier: REPORTER }, 'samePerson'],
    ['typed by whoever typed the report', { typedBy: TYPIST }, 'sameTypist'],
    ['of an official of the institution that owes', { institution: OWING }, 'sameInstitution'],
    ['of an official of one that answers beside it', { institution: HELPING }, 'sameInstitution'],
  ])('%s is none', (_, told, same) => {
    const { verdict, observed } = judge(told);
    expect(verdict).toBe('broken');
    expect(Object.entries(observed).filter(([, seen]) => seen === true)).toEqual([[same, true]]);
  });

  it.each<[string, Told]>([
    ['who reported', { reporter: null }],
    ['who verified', { verifier: null }],
    ['whose official did', { institution: null }],
    ['anything of it', { reporter: null, verifier: null, institution: null }],
  ])('of which nobody says %s is unverifiable', (_, told) => {
    const { verdict, observed } = judge(told);
    expect(verdict).toBe('unverifiable');
    expect(observed).toMatchObject({ samePerson: false, sameTypist: false, sameInstitution: false });
    expect(observed['verifiedBy']).toBe(told.institution === null ? 'not-stated' : PRESIDENCY);
  });

  it('is none, whoever is not told, where what is told is the same', () => {
    expect(judge({ reporter: null, typedBy: TYPIST }).verdict).toBe('broken');
    expect(judge({ verifier: null, institution: OWING }).verdict).toBe('broken');
  });
});
