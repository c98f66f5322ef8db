import { plusDays, type Commitment, type Effect } from '@acta/core';
import { institutionOf, OUTSIDE } from './cast.js';
import { chosen } from './chosen.js';
import type { Setup } from './setup.js';
import type { World } from './world.js';

const DUE = { kind: 'fixed', due: '2030-06-30' } as const;
const TASK: { readonly task: string; readonly term: typeof DUE; readonly milestones: [] } = {
  task: 'Publish it',
  term: DUE,
  milestones: [],
};

const assign = (effect: string, ...institutions: readonly (typeof OUTSIDE)[]): Effect => ({
  kind: 'assign',
  effect,
  to: { kind: 'institutions', institutions: [...new Set(institutions)] },
  ...TASK,
});

type Change = Extract<Effect, { readonly commitment: Commitment['commitment'] }>;

/** What a body can make of a duty that there is, whether it stands so or not. */
const changesOf = (
  { commitment, due, reports }: Commitment,
  n: number,
  parts: readonly string[],
): readonly Change[] => {
  const verified = reports.findLast(({ stage }) => stage === 'verified');
  return [
    {
      kind: 'close-commitment',
      effect: 'cierre',
      commitment,
      reason: chosen(['implemented', 'partly-implemented', 'cancelled', 'superseded'] as const, n, 10) ?? 'cancelled',
    },
    { kind: 'extend-commitment', effect: 'prorroga', commitment, due: plusDays(due ?? DUE.due, 30) },
    { kind: 'suspend-commitment', effect: 'suspension', commitment, grounds: 'No money' },
    { kind: 'resume-commitment', effect: 'reanudacion', commitment },
    {
      kind: 'reopen-commitment',
      effect: 'reapertura',
      commitment,
      ...(verified === undefined || n % 2 === 0 ? {} : { report: verified.report }),
      evidence: [],
      grounds: 'It proved false',
    },
    {
      kind: 'split-commitment',
      effect: 'division',
      commitment,
      parts: [...new Set(parts)].map((seat) => ({ institution: institutionOf(seat), ...TASK })),
    },
  ];
};

type Stage = 'owed' | 'suspended' | 'closed';
const FITTING: Readonly<Record<Stage, readonly Effect['kind'][]>> = {
  owed: ['close-commitment', 'extend-commitment', 'suspend-commitment', 'split-commitment'],
  suspended: ['resume-commitment', 'resume-commitment', 'close-commitment'],
  closed: ['reopen-commitment'],
};
const FROM_COMMON_TO_RARE = ['owed', 'closed', 'suspended'] as const;

/** What can be done with a duty as it stands, mostly; anything else, sometimes. */
const change = (n: number, { seats }: Setup, { commitments }: World): readonly Effect[] => {
  const [first = 'uno', second = first] = seats;
  const there = FROM_COMMON_TO_RARE.filter((each) => commitments.some((one) => one.stage === each));
  const stage = n % 3 === 0 ? chosen(there, n, 10) : there.at(-1);
  const duty = chosen(
    commitments.filter((one) => one.stage === stage),
    n,
  );
  if (stage === undefined || duty === undefined) return [assign('tarea', institutionOf(first), institutionOf(second))];
  const all = changesOf(duty, n, [first, second]);
  const fitting = all.filter(({ kind }) => n % 9 === 0 || FITTING[stage].includes(kind));
  const one = chosen(fitting, n, 100);
  return one === undefined ? [] : [one];
};

export const effectsFor = (n: number, setup: Setup, world: World): readonly Effect[] => {
  const [first = 'uno', second = first] = setup.seats;
  switch (n % 8) {
    case 0:
      return [{ kind: 'take-note', effect: 'nota', title: 'Report' }];
    case 1:
      return n % 3 === 0 ? [assign('ajena', OUTSIDE)] : [assign('tarea', institutionOf(first), institutionOf(second))];
    case 2:
      return [{ kind: 'invite', effect: 'convite', to: { kind: 'institutions', institutions: [OUTSIDE] }, ...TASK }];
    default:
      return change(n, setup, world);
  }
};
