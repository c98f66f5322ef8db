import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { AUTHORITY, type As, type Office } from '@acta/core';
import { BODY, institutionOf, SOURCE, type Story } from '../story/commission.js';
import { OFFICES, holderOf, PLACES, refusal, stage, TYPES } from './stage.js';

const LAST = '2030-01-14';
const hacienda = institutionOf('hacienda');

/** Who held each office until the 14th, and who holds it from the 16th on, at noon of the 15th: nobody does. */
type Change = {
  readonly story: Story;
  readonly before: Readonly<Record<Office, As>>;
  readonly next: Readonly<Record<Office, As>>;
};

const BODY_OFFICES = ['chair', 'executive-secretary', 'technical-secretariat'] as const;

const allOf = (holder: (office: Office) => As): Readonly<Record<Office, As>> =>
  Object.fromEntries(OFFICES.map((office) => [office, holder(office)])) as Record<Office, As>;

const changed = async (): Promise<Change> => {
  const story = await stage();
  const before = allOf((office) => holderOf(story, office));
  const next = allOf((office) => ({ ...before[office], person: randomUUID() }));
  const { registrar, titular, 'focal-point': focalPoint } = before;
  for (const office of BODY_OFFICES) {
    const place = { body: BODY, office, source: SOURCE } as const;
    await story.done(registrar, { type: 'EndBodyOffice', ...place, person: before[office].person, until: LAST });
    const from = '2030-01-16';
    const [person, standing] = [next[office].person, 'titular'] as const;
    await story.done(registrar, { type: 'RecordBodyOffice', ...place, person, standing, from });
  }
  await story.done(titular, {
    type: 'RelieveFocalPoint',
    institution: hacienda,
    person: focalPoint.person,
    until: LAST,
  });
  await story.done(registrar, {
    type: 'EndTitular',
    institution: hacienda,
    person: titular.person,
    until: LAST,
    source: SOURCE,
  });
  await story.done(registrar, {
    type: 'RecordTitular',
    institution: hacienda,
    person: next.titular.person,
    standing: 'titular',
    from: '2030-01-16',
    source: SOURCE,
  });
  await story.done(registrar, {
    type: 'AppointRegistrar',
    person: next.registrar.person,
    from: '2030-01-15',
    source: SOURCE,
  });
  story.clock.set('2030-01-15T18:00:00.000Z');
  return { story, before, next };
};

let change: Change;
beforeAll(async () => {
  change = await changed();
});

const TYPED = TYPES.filter((type) => type !== 'FoundCommission' && AUTHORITY[type].offices.length > 0);

describe.each(TYPED)('%s', (type) => {
  const { offices } = AUTHORITY[type];

  it.each(offices)('may not be given by who was the $office until yesterday', async ({ office, of }) => {
    const { story, before } = change;
    expect(await refusal(story, before[office], type)).toEqual({
      _tag: 'OfficeNotHeld',
      person: before[office].person,
      office,
      of: PLACES[of],
      day: '2030-01-15',
    });
  });

  it.each(offices.filter(({ of }) => of !== 'commission'))(
    'may not be given by who will be the $office from tomorrow',
    async ({ office, of }) => {
      const { story, next } = change;
      expect(await refusal(story, next[office], type)).toMatchObject({
        _tag: 'OfficeNotHeld',
        person: next[office].person,
        of: PLACES[of],
      });
    },
  );
});
