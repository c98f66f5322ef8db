import type { BodyId, Done, RecordBodyOffice } from '@acta/core';
import { institutionOf, MATTERS, SOURCE, type Story } from './commission.js';

type Holders = Readonly<Partial<Record<RecordBodyOffice['office'], string>>>;

/** A subcommittee beside the body of the story, whose offices these people hold. */
export const anotherBody = async (story: Story, body: BodyId, holders: Holders): Promise<void> => {
  await story.done(story.registrar, {
    type: 'EstablishBody',
    body,
    name: 'Subcomisión',
    kind: 'subcommittee',
    mandate: { matters: [{ matter: MATTERS[0], name: 'Gobierno digital' }] },
    createdBy: { kind: 'instrument', citation: SOURCE },
  });
  for (const [office, person] of Object.entries(holders) as [RecordBodyOffice['office'], string][])
    await story.done(story.registrar, {
      type: 'RecordBodyOffice',
      body,
      office,
      person,
      standing: 'titular',
      from: '2030-01-01',
      source: SOURCE,
    });
};

/** A seat with a vote for the ministry of health. */
export const seatOfHealth = (story: Story, body: BodyId, from = '2030-01-01'): Promise<Done> =>
  story.done(story.registrar, {
    type: 'CreateSeat',
    body,
    seat: 'salud',
    institution: institutionOf('salud'),
    right: 'vote',
    titularOffice: 'Titular',
    from,
    source: SOURCE,
  });
