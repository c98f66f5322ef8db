import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { assignTo, BODY, institutionOf, person } from '../story/commission.js';
import { adopted, commitmentOf, evidence, report, verify } from './duties.js';

const [HEAD, REPORTER, FOLLOWER] = [randomUUID(), randomUUID(), randomUUID()];
const SOURCE = 'Oficio del nuevo gobierno';

it('what was open passes to the office, what was done stays with who did it', async () => {
  const story = await adopted(assignTo('salud'));
  const before = story.focalPointOf('salud');
  await story.done(before, report({ evidence: [evidence({ folio: '12/2030' })] }));
  await story.done(story.registrar, {
    type: 'RecordInstitutionAdministration',
    institution: institutionOf('salud'),
    titular: { comes: 'titular', person: HEAD },
    focalPoints: [REPORTER],
    from: '2030-01-21',
    source: SOURCE,
  });
  await story.done(story.registrar, {
    type: 'RecordBodyAdministration',
    body: BODY,
    offices: [{ comes: 'titular', office: 'technical-secretariat', person: FOLLOWER }],
    from: '2030-01-21',
    source: SOURCE,
  });
  story.clock.set('2030-01-22T18:00:00.000Z');
  const returned = {
    type: 'ReturnReport',
    commitment: commitmentOf('salud'),
    report: 1,
    reasons: 'Falta el acta de puesta en marcha.',
  } as const;
  expect(await story.refused(story.follower, returned)).toMatchObject({ _tag: 'OfficeNotHeld' });
  const follower = { ...story.follower, person: FOLLOWER };
  await story.done(follower, returned);
  const again = report({ report: 2, evidence: [evidence({ folio: '13/2030' })] });
  expect(await story.refused(before, again)).toMatchObject({ _tag: 'OfficeNotHeld' });
  await story.done({ ...before, person: REPORTER }, again);
  await story.done(follower, verify({ report: 2 }));

  const history = await story.record.history(commitmentOf('salud'));
  if (history._tag === 'Left') throw new Error('no history');
  const who = history.right.flatMap(({ type, metadata: { actor } }) =>
    actor.kind === 'person' ? [[type, actor.office, actor.person]] : [],
  );
  expect(who).toEqual([
    ['ProgressReported', 'focal-point', person('enlace-salud')],
    ['ReportReturned', 'technical-secretariat', FOLLOWER],
    ['ProgressReported', 'focal-point', REPORTER],
    ['ReportVerified', 'technical-secretariat', FOLLOWER],
  ]);
});
