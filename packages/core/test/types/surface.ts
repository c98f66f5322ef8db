import {
  mexicoComparable,
  type As,
  type CommissionRecord,
  type CommonRejection,
  type EstablishBody,
  type GivenAct,
  type Motion,
} from '@acta/core';

const basis = { kind: 'own-signature' } as const;
const person = '3d1c0f4e-6f3a-4b87-9a55-0c1f6f2f8a11';
const registrar: As = { person, office: 'registrar', commission: 'commission-self' };
const secretary: As = { person, office: 'executive-secretary', body: 'body-consejo' };
const session = 'session-consejo-2030-o-01';

/** What any command can be refused for, told by its tag. */
const commonly = (rejection: CommonRejection): string => {
  if (rejection._tag === 'Unlawful') return rejection.checks.map(({ rule }) => rule).join();
  if (rejection._tag === 'NotAuthorised') return rejection.allowed.join();
  return rejection._tag;
};

/** Commands large and small as a developer writes them, in place. Compiled, never run. */
export const written = async (record: CommissionRecord): Promise<readonly string[]> => {
  const typist = record.typedBy(person);
  const founded = await typist.submit({
    as: registrar,
    basis,
    command: {
      type: 'FoundCommission',
      name: 'Comisión',
      record: 'real',
      instrument: { title: 'Acuerdo', citation: 'DOF' },
      keptFrom: '2030-01-01',
      zone: 'America/Mexico_City',
      recordingWindow: 5,
      charter: mexicoComparable,
      registrar: person,
    },
  });
  const proposed = await typist.submit({
    as: secretary,
    basis: { kind: 'own-signature' },
    at: '2030-01-07T18:00:00.000Z',
    command: {
      type: 'ProposeMotion',
      motion: 'motion-firma',
      body: 'body-consejo',
      matter: 'firma',
      title: 'Firma',
      text: 'Usarán la firma electrónica.',
      proposedBy: 'institution-salud',
      effects: [
        {
          kind: 'assign',
          effect: 'firma',
          task: 'Usarla',
          to: { kind: 'class', class: 'dependencias', membership: 'closed' },
          term: { kind: 'fixed', due: '2030-06-30' },
          milestones: [],
        },
      ],
    },
  });
  const counted = await typist.tryOut({ as: secretary, basis, command: { type: 'CountQuorum', session } });
  return [founded, proposed, counted].flatMap((answer) => (answer._tag === 'Right' ? [answer.right.stream] : []));
};

/** An answer narrowed to what this command can be refused for. */
export const narrowed = async (record: CommissionRecord): Promise<string> => {
  const answer = await record
    .typedBy(person)
    .submit({ as: secretary, basis, command: { type: 'OpenSession', session } });
  if (answer._tag === 'Right') return answer.right.events[0]?.id ?? '';
  switch (answer.left._tag) {
    case 'Invalid':
      return answer.left.problems[0]?.path ?? '';
    case 'Failed':
      return answer.left.failure._tag;
    case 'Refused': {
      const { rejection } = answer.left;
      if (rejection._tag === 'WrongStage') return rejection.needed;
      return rejection._tag === 'NotOnItsDay' ? rejection.day : commonly(rejection);
    }
  }
};

/** An act made elsewhere, whose command is of one type. */
export const passedOn = async (
  record: CommissionRecord,
  one: GivenAct<EstablishBody>,
): Promise<Motion['title'] | null> => {
  const answer = await record.typedBy(person).submit(one);
  if (answer._tag === 'Left' && answer.left._tag === 'Refused' && answer.left.rejection._tag === 'NoSuchEffect')
    return answer.left.rejection.effect;
  const motion = await record.load('motion-firma');
  return motion._tag === 'Right' ? (motion.right?.title ?? null) : null;
};
