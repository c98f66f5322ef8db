import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { ActaEvent, Answer, Command, CommissionRecord, Done, GivenAct, RefusalOf, Typist } from '@acta/core';

/** The commands that only a decision gives, by the event that shows them. */
const CONSEQUENCES: Readonly<Partial<Record<ActaEvent['type'], Command['type']>>> = {
  MotionSubmitted: 'SubmitMotion',
  MotionReleased: 'ReleaseMotion',
  MotionApproved: 'ApproveMotion',
  MotionDefeated: 'DefeatMotion',
  MotionReferred: 'ReferMotion',
  MotionForwarded: 'ForwardMotion',
  ResolutionAdopted: 'AdoptResolution',
  ResolutionTookEffect: 'BringIntoEffect',
  ResolutionCured: 'CureResolution',
  ResolutionRatified: 'RatifyResolution',
  ResolutionSuspended: 'SuspendResolution',
  ResolutionAnnulled: 'AnnulResolution',
  ResolutionSuperseded: 'SupersedeResolution',
  EffectRefused: 'RecordEffectRefused',
  CommitmentAssigned: 'AssignCommitment',
  MinutesApproved: 'ApproveMinutes',
};

/** What one act reached: commands recorded, events, rejections, and the verdict of each rule that judged. */
type Reached = {
  readonly commands: readonly string[];
  readonly events: readonly string[];
  readonly rejections: readonly string[];
  readonly verdicts: readonly (readonly [rule: string, verdict: string])[];
};

const folder = process.env['ACTA_REACHED'];

const checksOf = (rejection: RefusalOf<Command>) => (rejection._tag === 'Unlawful' ? rejection.checks : []);

const verdictsOf = (checks: readonly { readonly rule: string; readonly verdict: string }[]): Reached['verdicts'] =>
  checks.map(({ rule, verdict }) => [rule, verdict] as const);

const reachedBy = (type: string, answer: Awaited<Answer<Command, Done>>): Reached | null => {
  if (answer._tag === 'Right') {
    const { events, follows, refused } = answer.right;
    const all = [...events, ...follows];
    return {
      commands: [type, ...follows.flatMap((event) => CONSEQUENCES[event.type] ?? [])],
      events: all.map((event) => event.type),
      rejections: [
        ...refused.map(({ rejection }) => rejection._tag),
        ...follows.flatMap((event) => (event.type === 'EffectRefused' ? [event.data.rejection] : [])),
      ],
      verdicts: verdictsOf(all.flatMap(({ metadata }) => metadata.checks ?? [])),
    };
  }
  if (answer.left._tag !== 'Refused') return null;
  const { rejection } = answer.left;
  return { commands: [], events: [], rejections: [rejection._tag], verdicts: verdictsOf(checksOf(rejection)) };
};

const note = (into: string, act: unknown, answer: Awaited<Answer<Command, Done>>): void => {
  const { type } = (act as GivenAct<Command>).command;
  const reached = reachedBy(type, answer);
  const { testPath, currentTestName } = expect.getState();
  const test = `${testPath ?? ''} > ${currentTestName ?? ''}`;
  if (reached !== null) appendFileSync(join(into, `${process.pid}.jsonl`), `${JSON.stringify({ test, ...reached })}\n`);
};

const noting = (typist: Typist, into: string): Typist => ({
  ...typist,
  submitJson: async (act) => {
    const answer = await typist.submitJson(act);
    note(into, act, answer);
    return answer;
  },
});

/** The same record, its acts noted in the folder ACTA_REACHED where that is set: what `pnpm rules` and `pnpm coverage:domain` count. */
export const noted = (record: CommissionRecord): CommissionRecord =>
  folder === undefined ? record : { ...record, typedBy: (person) => noting(record.typedBy(person), folder) };
