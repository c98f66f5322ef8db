import {
  CommitmentId,
  Day,
  InstitutionId,
  list,
  object,
  type ClosureReason,
  type CompletionLevel,
  type Recorded,
  type TypeOf,
} from '@acta/core';
import { defineProjection } from '../projection.js';
import { dutyAfter, onEachDutyEvent, type DutyEvent } from './duty-after.js';
import { dutyPassed, Duty, dutyOf, levelIn, missedPeriodsOn, overdueOn, redWithoutResponseOn } from './duty.js';

/** Everything that an institution has to do, alone or with others, in the order of the commitments' ids. */
export const InstitutionScorecard = object('InstitutionScorecard', {
  institution: InstitutionId,
  duties: list(Duty, { max: 100_000, uniqueBy: 'commitment' }),
  /** What was its own, and by law is now somebody else's. */
  passedOn: list(object('PassedOn', { commitment: CommitmentId, to: InstitutionId, on: Day }), { max: 100_000 }),
});
export type InstitutionScorecard = TypeOf<typeof InstitutionScorecard>;

type Begun = Parameters<typeof dutyOf>[0];

const bound = ({ data: { institution, coResponsibles } }: Begun): readonly string[] => [
  institution,
  ...coResponsibles.map((one) => one.institution),
];

type OfOne = { readonly commitment: CommitmentId };

const inOrder = <D extends OfOne>(those: readonly D[]): readonly D[] =>
  [...those].sort((one, other) => (one.commitment < other.commitment ? -1 : one.commitment > other.commitment ? 1 : 0));

const given = (document: InstitutionScorecard | null, event: Begun, key: string): InstitutionScorecard => ({
  institution: key as InstitutionId,
  duties: inOrder([...(document?.duties ?? []).filter(({ commitment }) => commitment !== event.stream), dutyOf(event)]),
  passedOn: document?.passedOn ?? [],
});

const after = (document: InstitutionScorecard, event: DutyEvent): InstitutionScorecard => ({
  ...document,
  duties: document.duties.map((duty) => (duty.commitment === event.stream ? dutyAfter(duty, event) : duty)),
});

const itsCommitment = { tag: ({ stream }: Pick<Recorded, 'stream'>): string => stream, evolve: after };

type PassedOn = Extract<DutyEvent, { readonly type: 'CommitmentPassedOn' }>;

const concerned = ({
  data: {
    formerly,
    to,
    passed: { responsible, coResponsibles },
  },
}: PassedOn): readonly string[] => [
  ...new Set([responsible, ...coResponsibles.map(({ institution }) => institution), formerly, to]),
];

/** What passed on is its successor's, from then on; the others who answer for it go on. */
const passed = (document: InstitutionScorecard | null, event: PassedOn, key: string): InstitutionScorecard | null => {
  const { formerly, to, on } = event.data;
  const commitment = event.stream as CommitmentId;
  const card = document ?? { institution: key as InstitutionId, duties: [], passedOn: [] };
  const known = card.duties.find((duty) => duty.commitment === commitment);
  const others = card.duties.filter((duty) => duty.commitment !== commitment);
  if (key === to)
    return {
      ...card,
      duties: inOrder([...others, known === undefined ? dutyPassed(event) : dutyAfter(known, event)]),
    };
  if (key === formerly)
    return { ...card, duties: others, passedOn: inOrder([...card.passedOn, { commitment, to, on }]) };
  return document && after(document, event);
};

export const institutionScorecard = defineProjection({
  name: 'institution-scorecard',
  version: 2,
  document: InstitutionScorecard,
  tags: ({ duties }) => duties.map(({ commitment }) => commitment),
  on: {
    CommitmentAssigned: { keys: bound, evolve: given },
    CommitmentInvited: { keys: bound, evolve: given },
    ...onEachDutyEvent(itsCommitment),
    CommitmentPassedOn: { keys: concerned, evolve: passed },
  },
});

/** How an institution stands on a day: commitments, but for missed periods and what awaits verification, which are reports. */
export type Scores = {
  readonly responsible: number;
  readonly coResponsible: number;
  readonly stages: Readonly<Record<Duty['stage'], number>>;
  readonly closedFor: Readonly<Partial<Record<ClosureReason, number>>>;
  /** Of what is owed or closed: what was verified, never what is only claimed. */
  readonly levels: Readonly<Record<CompletionLevel | 'no-evidence', number>>;
  readonly claimedOnly: number;
  readonly overdue: number;
  readonly missedPeriods: number;
  readonly awaitingVerification: number;
  readonly extended: number;
  readonly reopened: number;
  /** Escalated, and the higher body has not answered. */
  readonly escalated: number;
  readonly red: number;
  /** Red, without the response that the charter asks for, after its day. */
  readonly redWithoutResponse: number;
};

const LEVELS = ['no-evidence', 'not-started', 'limited', 'substantial', 'complete'] as const;
const STAGES = ['invited', 'declined', 'owed', 'suspended', 'closed'] as const;

const countBy = <K extends string>(names: readonly K[], found: readonly K[]): Record<K, number> =>
  Object.fromEntries(names.map((name) => [name, found.filter((each) => each === name).length])) as Record<K, number>;

const claimsMore = ({ latest, verified }: Duty): boolean =>
  latest !== undefined && latest.stage !== 'verified' && latest.claimed !== (verified?.level ?? 'not-started');

/** The counts of an institution’s duties on a day. */
export const scoresOn = ({ institution, duties }: InstitutionScorecard, day: Day): Scores => {
  const bound = duties.filter(({ stage }) => stage === 'owed' || stage === 'suspended' || stage === 'closed');
  const reasons = duties.flatMap(({ closedFor }) => closedFor ?? []);
  return {
    responsible: duties.filter((duty) => duty.institution === institution).length,
    coResponsible: duties.filter((duty) => duty.institution !== institution).length,
    stages: countBy(
      STAGES,
      duties.map(({ stage }) => stage),
    ),
    closedFor: countBy([...new Set(reasons)], reasons),
    levels: countBy(LEVELS, bound.map(levelIn)),
    claimedOnly: bound.filter(claimsMore).length,
    overdue: bound.filter((duty) => overdueOn(duty, day)).length,
    missedPeriods: bound.reduce((sum, duty) => sum + missedPeriodsOn(duty, day), 0),
    awaitingVerification: bound.reduce((sum, { awaiting }) => sum + awaiting.length, 0),
    extended: bound.filter(({ extensions }) => extensions.length > 0).length,
    reopened: bound.filter(({ reopened }) => reopened > 0).length,
    escalated: bound.filter(({ escalations }) => escalations.some(({ answered }) => !answered)).length,
    red: bound.filter(({ assessment }) => assessment?.rating === 'red').length,
    redWithoutResponse: bound.filter((duty) => redWithoutResponseOn(duty, day)).length,
  };
};
