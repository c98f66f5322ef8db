import { beforeAll, describe, expect, it } from 'vitest';
import { AUTHORITY, Command, type Office } from '@acta/core';
import type { Story } from '../story/commission.js';
import { claiming, elsewhere, holderOf, OFFICES, PLACES, refusal, stage, TYPES } from './stage.js';

let story: Story;
beforeAll(async () => {
  story = await stage();
});

describe.each(TYPES)('%s', (type) => {
  const { offices } = AUTHORITY[type];
  const may = (office: Office): boolean => offices.some((row) => row.office === office);
  const allowed = offices.map(({ office, of }) => `${office} · ${PLACES[of]}`);

  it.each(OFFICES.filter((office) => !may(office)))('may not be given by the %s', async (office) => {
    expect(await refusal(story, holderOf(story, office), type)).toEqual({
      _tag: 'NotAuthorised',
      command: type,
      office,
      allowed,
    });
  });

  it.each(offices.filter(({ of }) => of !== 'commission'))(
    'may not be given by the $office of another',
    async (row) => {
      const other = elsewhere(row, holderOf(story, row.office));
      expect(await refusal(story, other, type)).toMatchObject({ _tag: 'NotAuthorised', command: type });
    },
  );

  // Founding has no prior office: who gives it becomes the registrar.
  if (type === 'FoundCommission') return;

  it.each(offices)('may not be given by who only claims to be the $office', async ({ office, of }) => {
    const claimed = claiming(story, office);
    expect(await refusal(story, claimed, type)).toMatchObject({
      _tag: 'OfficeNotHeld',
      person: claimed.person,
      office,
      of: PLACES[of],
    });
  });
});

it('is one table of every command, of which some are for nobody to type', () => {
  expect([...TYPES].sort()).toEqual(Object.keys(Command.cases).sort());
  expect(TYPES.filter((type) => AUTHORITY[type].offices.length === 0)).toEqual([
    'ApproveMinutes',
    'SubmitMotion',
    'ReleaseMotion',
    'ApproveMotion',
    'DefeatMotion',
    'ReferMotion',
    'ForwardMotion',
    'AdoptResolution',
    'BringIntoEffect',
    'RecordEffectRefused',
  ]);
});
