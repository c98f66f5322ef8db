import { beforeAll, describe, expect, it } from 'vitest';
import { AUTHORITY, type Office } from '@acta/core';
import type { Extras, Story } from '../story/commission.js';
import { claiming, holderOf, OFFICES, refusal, stage, TYPES } from './stage.js';

let story: Story;
let attested: Extras;
const transcribed: Extras = {
  transcribed: {
    source: { document: 'Memoria 2013', place: 'p. 4' },
    when: { kind: 'day', day: '2013-05-02' },
    told: { words: 'Se acordó.' },
  },
};
beforeAll(async () => {
  story = await stage();
  attested = { attested: { paper: await story.paper(), grounds: 'Se hizo.' } };
});

describe.each(TYPES)('%s', (type) => {
  const { offices } = AUTHORITY[type];
  const typed = offices.length > 0;
  const registrarAttests = offices.some(({ office }) => office === 'registrar');
  const mayAttest = (office: Office): boolean =>
    typed && (office === 'executive-secretary' || (registrarAttests && office === 'registrar'));
  const mayTranscribe = (office: Office): boolean => typed && office === 'registrar';

  it.each(OFFICES.filter((office) => !mayAttest(office)))('may not be attested by the %s', async (office) => {
    expect(await refusal(story, holderOf(story, office), type, attested)).toMatchObject({
      _tag: 'NotAuthorised',
      command: type,
      office,
    });
  });

  it.each(OFFICES.filter((office) => !mayTranscribe(office)))('may not be transcribed by the %s', async (office) => {
    expect(await refusal(story, holderOf(story, office), type, transcribed)).toMatchObject({
      _tag: 'NotAuthorised',
      command: type,
      office,
    });
  });

  if (!typed || type === 'FoundCommission') return;

  it('may not be transcribed by who only claims to be the registrar', async () => {
    const claimed = claiming(story, 'registrar');
    expect(await refusal(story, claimed, type, transcribed)).toMatchObject({
      _tag: 'OfficeNotHeld',
      person: claimed.person,
      office: 'registrar',
    });
  });

  if (offices.every(({ of }) => of !== 'body')) return;

  it('may not be attested by who only claims to be the executive secretary', async () => {
    const claimed = claiming(story, 'executive-secretary');
    expect(await refusal(story, claimed, type, attested)).toMatchObject({
      _tag: 'OfficeNotHeld',
      person: claimed.person,
      office: 'executive-secretary',
    });
  });
});
