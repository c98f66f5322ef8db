import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { AUTHORITY, Command, type As, type Authorised, type Codec, type Office } from '@acta/core';
import { arbitraryOf } from '@acta/testkit';
import { adopted, commitmentOf } from '../commitment/duties.js';
import { assignTo, BODY, institutionOf, propose, SESSION, type Story } from '../story/commission.js';

type Type = Command['type'];
const TYPES = Object.keys(AUTHORITY) as readonly Type[];
const OFFICES = [
  'registrar',
  'chair',
  'executive-secretary',
  'technical-secretariat',
  'titular',
  'focal-point',
] as const satisfies readonly Office[];

/** What a command is about, so that the record knows whose offices count. */
const ABOUT: Readonly<Record<string, unknown>> = {
  body: BODY,
  institution: institutionOf('hacienda'),
  proposedBy: institutionOf('hacienda'),
  session: SESSION,
  motion: 'motion-firma',
  commitment: commitmentOf('hacienda'),
  resolution: 'resolution-consejo-2030-o-01-01',
  source: { kind: 'law', citation: 'Ley', body: BODY },
  adoptedBy: { kind: 'instrument', citation: 'Decreto' },
  createdBy: { kind: 'instrument', citation: 'Decreto' },
};

/** Any command of a type, about what the record holds. */
const commandOf = (type: Type): Command => {
  const codec = Command.cases[type] as unknown as Codec<Record<string, unknown>>;
  const [sample = {}] = fc.sample(arbitraryOf(codec), { numRuns: 1, seed: 7 });
  const about = Object.entries(ABOUT).filter(
    ([field]) => field in sample && typeof sample[field] === typeof ABOUT[field],
  );
  return { ...sample, ...Object.fromEntries(about) } as unknown as Command;
};

let story: Story;
beforeAll(async () => {
  story = await adopted(assignTo('hacienda'));
  await propose(story, 'motion-otra', []);
});

const holderOf = (office: Office): As => {
  switch (office) {
    case 'registrar':
      return story.registrar;
    case 'chair':
      return story.chair;
    case 'executive-secretary':
      return story.secretary;
    case 'technical-secretariat':
      return story.follower;
    case 'titular':
      return story.titularOf('hacienda');
    case 'focal-point':
      return story.focalPointOf('hacienda');
  }
};

const elsewhere = ({ office, of }: Authorised, as: As): As => {
  const { person } = as;
  return of === 'body'
    ? { person, office, body: 'body-otro' }
    : { person, office, institution: institutionOf('educacion') };
};

const headOf = async (): Promise<unknown> => story.record.head();

describe.each(TYPES)('%s', (type) => {
  const { offices } = AUTHORITY[type];
  const may = (office: Office): boolean => offices.some((row) => row.office === office);

  it.each(OFFICES.filter((office) => !may(office)))('may not be given by the %s', async (office) => {
    const head = await headOf();
    const refusal = await story.refused(holderOf(office), commandOf(type));
    expect(refusal).toMatchObject({ _tag: 'NotAuthorised', command: type, office });
    expect('allowed' in refusal && refusal.allowed).toHaveLength(offices.length);
    expect(await headOf()).toEqual(head);
  });

  if (type === 'FoundCommission' || offices.length === 0) return;

  it.each(offices)('may not be given by who only claims to be the $office', async ({ office }) => {
    const head = await headOf();
    const claimed = { ...holderOf(office), person: randomUUID() };
    const { person } = claimed;
    expect(await story.refused(claimed, commandOf(type))).toMatchObject({ _tag: 'OfficeNotHeld', person, office });
    expect(await headOf()).toEqual(head);
  });

  it.each(offices.filter(({ of }) => of !== 'commission'))(
    'may not be given by the $office of another',
    async (row) => {
      const other = elsewhere(row, holderOf(row.office));
      expect(await story.refused(other, commandOf(type))).toMatchObject({ _tag: 'NotAuthorised', command: type });
    },
  );
});

it('is one table of every command', () => {
  expect([...TYPES].sort()).toEqual(Object.keys(Command.cases).sort());
});
