import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Recorded } from '@acta/core';
import { arbitraryStory, LawBroken, playStory } from '../../src/index.js';
import type { History } from '../../src/model/history.js';

const isReport = ({ type }: Recorded): boolean => type === 'ProgressReported';

const COMMANDS = 15_000;

/** What a story that goes nowhere would not reach. */
const REACHED = [
  'SessionOpened',
  'UnanimityDeclared',
  'CastingVoteCast',
  'SessionNotHeld',
  'MotionDefeated',
  'ResolutionTookEffect',
  'EffectRefused',
  'ConsentRecorded',
  'ReportReturned',
  'CommitmentClosed',
  'DueExtended',
  'CommitmentSuspended',
  'CommitmentSplit',
  'CommitmentEscalated',
  'EscalationAnswered',
  'CommitmentPassedOn',
  'RedAnswered',
  'EffectRetried',
  'EffectSettled',
  'ToldTooLate',
  'AttendanceRecorded, put right',
  'DepartureRecorded, put right',
  'RollCallRecorded, put right',
  'ProgressReported, put right',
  'quorum@1, broken',
  'majority@1, broken',
  'MinutesCorrected',
  'SignatureRefused',
  'MinutesSigned',
  'NotTheCurrentText',
  'minutes-signatories@1, broken',
  'closure-reason@1, broken',
  'NotAuthorised',
  'OfficeNotHeld',
  'Unlawful',
];

test('whatever is tried, lawful or not, the record keeps every law', { timeout: 240_000 }, async () => {
  // The same in every run; `ACTA_SEED` tries others.
  const seed = Number(process.env.ACTA_SEED ?? 1);
  const reached = new Set<string>();
  const total = { stories: 0, commands: 0, recorded: 0, irregular: 0 };
  const property = fc.asyncProperty(arbitraryStory(), async (story) => {
    const played = await playStory(story);
    total.stories += 1;
    total.commands += played.commands;
    total.recorded += played.recorded;
    total.irregular += played.irregular;
    for (const name of played.reached) reached.add(name);
  });
  for (let round = 0; total.commands < COMMANDS; round += 1)
    await fc.assert(property, { seed: seed + round, numRuns: 20, includeErrorInReport: true });
  console.log(`seed ${String(seed)}: ${JSON.stringify(total)}`);
  expect(REACHED.filter((name) => !reached.has(name))).toEqual([]);
});

test('a law that does not hold is told by a story of few lines', async () => {
  const nobodyReports = { 'nobody reports': ({ fresh }: History) => (fresh.some(isReport) ? 'somebody did' : null) };
  const property = fc.asyncProperty(arbitraryStory(), async (story) => {
    await playStory(story, { laws: nobodyReports });
  });
  const { errorInstance } = await fc.check(property, { seed: 1, numRuns: 50 });
  expect(errorInstance).toBeInstanceOf(LawBroken);
  const [law, ...lines] = String((errorInstance as LawBroken).message).split('\n');
  expect(law).toBe('nobody reports: somebody did');
  expect(lines.length).toBeLessThan(12);
  expect(lines.at(-1)).toMatch(/^\d+\. .*report progress/);
});
