import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryStory, playStory } from '../../src/index.js';

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
