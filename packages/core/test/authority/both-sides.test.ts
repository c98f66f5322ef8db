import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { AUTHORITY, type As, type Office } from '@acta/core';
import { assignTo, BODY, institutionOf, SOURCE, type Story } from '../story/commission.js';
import { adopted, evidence, report, verify } from '../commitment/duties.js';
import { checkIn } from '../legality/verdicts.js';

const reporterOf = (story: Story, office: Office): As =>
  office === 'titular' ? story.titularOf('salud') : story.focalPointOf('salud');
const verifierOf = (story: Story): As => story.follower;

const PAIRS = AUTHORITY.ReportProgress.offices.flatMap(({ office: reporter }) =>
  AUTHORITY.VerifyReport.offices.map(({ office: verifier }) => [reporter, verifier] as const),
);

/** What the rule of separation finds, by who typed the report and who typed its verification. */
const typed = async (
  reporter: Office,
  typists: (story: Story) => { readonly ofReport: string; readonly ofVerification: string },
) => {
  const story = await adopted(assignTo('salud'));
  const { ofReport, ofVerification } = typists(story);
  await story.done(reporterOf(story, reporter), report({ evidence: [evidence({ folio: '1' })] }), {}, ofReport);
  const answer = await story.act(verifierOf(story), verify(), {}, ofVerification);
  if (answer._tag === 'Right') return checkIn(answer.right, 'separation');
  if (answer.left._tag !== 'Refused') throw new Error(answer.left._tag);
  return checkIn(answer.left.rejection, 'separation');
};

describe.each(PAIRS)('what the %s reports and the %s verifies', (reporter) => {
  it('is apart where each typed his own', async () => {
    const check = await typed(reporter, (story) => ({
      ofReport: reporterOf(story, reporter).person,
      ofVerification: verifierOf(story).person,
    }));
    expect(check).toMatchObject({ verdict: 'met', observed: { samePerson: false, sameTypist: false } });
  });

  it('is apart where two typists typed them', async () => {
    const check = await typed(reporter, () => ({ ofReport: randomUUID(), ofVerification: randomUUID() }));
    expect(check).toMatchObject({ verdict: 'met', observed: { sameTypist: false } });
  });

  it.each([
    ['a third person', () => randomUUID()],
    ['who reports', (story: Story) => reporterOf(story, reporter).person],
    ['who verifies', (story: Story) => verifierOf(story).person],
    ['the executive secretary', (story: Story) => story.secretary.person],
  ] as const)('is not where %s typed both', async (_, typist) => {
    const check = await typed(reporter, (story) => {
      const same = typist(story);
      return { ofReport: same, ofVerification: same };
    });
    expect(check).toMatchObject({ verdict: 'broken', observed: { samePerson: false, sameTypist: true } });
  });

  it('is not where one person holds both offices, whoever types', async () => {
    const story = await adopted(assignTo('salud'));
    const both = reporterOf(story, reporter).person;
    await story.done(story.registrar, {
      type: 'EndBodyOffice',
      body: BODY,
      office: 'technical-secretariat',
      person: story.follower.person,
      until: '2030-01-13',
      source: SOURCE,
    });
    await story.done(story.registrar, {
      type: 'RecordBodyOffice',
      body: BODY,
      office: 'technical-secretariat',
      person: both,
      institution: institutionOf('presidencia'),
      standing: 'titular',
      from: '2030-01-14',
      source: SOURCE,
    });
    await story.done(reporterOf(story, reporter), report({ evidence: [evidence({ folio: '1' })] }), {}, randomUUID());
    const verifying = { ...story.follower, person: both };
    expect(checkIn(await story.refused(verifying, verify(), {}, randomUUID()), 'separation')).toMatchObject({
      verdict: 'broken',
      observed: { samePerson: true, sameTypist: false },
    });
  });
});
