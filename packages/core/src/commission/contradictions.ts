import { votingSeatsOn, type Body } from '../body/state.js';
import type { Day } from '../calendar/day.js';
import type { Charter, Formula, Notice } from '../charter.js';
import { versionsOf } from '../legality/rule.js';
import { RULES } from '../legality/rules.js';
import { seatsFor } from '../session/attendance/roster.js';

/** What a charter says against itself, against the seats of the body that adopts it, or of rules that there are not. */
export type CharterContradicts = {
  readonly _tag: 'CharterContradicts';
  readonly parameter: string;
  readonly problem:
    | 'over-the-whole'
    | 'over-the-seats'
    | 'over-the-first-call'
    | 'less-than-half'
    | 'no-notice'
    | 'longer-than-the-ordinary'
    | 'without-the-titular'
    | 'no-such-rule'
    | 'two-versions';
  readonly stated: string;
  /** What it is measured by. */
  readonly limit: string;
};

type Found = Omit<CharterContradicts, '_tag'>;

/** The body that adopts a charter, and the day from which that is to judge. */
export type Adopting = { readonly body: Body; readonly from: Day };

const inFormula = (parameter: string, formula: Formula, adopting: Adopting | null): readonly Found[] => {
  const seats = adopting === null ? 0 : votingSeatsOn(adopting.body, adopting.from).length;
  const asked = seatsFor(formula, seats);
  if (formula.kind === 'fraction' && formula.numerator > formula.denominator) {
    const stated = `${String(formula.numerator)}/${String(formula.denominator)}`;
    return [{ parameter, problem: 'over-the-whole', stated, limit: '1' }];
  }
  return adopting !== null && seats > 0 && asked > seats
    ? [
        {
          parameter,
          problem: 'over-the-seats',
          stated: String(asked),
          limit: `${String(seats)} · ${adopting.body.body}`,
        },
      ]
    : [];
};

/** A share below one half would carry a motion and its contrary. */
const inMajority = ({ majority }: Charter): readonly Found[] => {
  const formula = majority?.value.formula;
  if (formula?.kind !== 'fraction' || 2 * formula.numerator >= formula.denominator) return [];
  const stated = `${String(formula.numerator)}/${String(formula.denominator)}`;
  return [{ parameter: 'majority', problem: 'less-than-half', stated, limit: '1/2' }];
};

const NOTICES = ['ordinaryNotice', 'extraordinaryNotice'] as const;

const withoutNotice = (charter: Charter): readonly Found[] =>
  NOTICES.filter((parameter) => charter[parameter]?.value.term.length === 0).map((parameter) => ({
    parameter,
    problem: 'no-notice',
    stated: '0',
    limit: '1',
  }));

/** Working days are of no fixed length: they compare with working days alone. */
const inHours = ({ term: { length, unit } }: Notice): number => (unit === 'hour' ? length : length * 24);

const longerNotice = ({ ordinaryNotice, extraordinaryNotice }: Charter): readonly Found[] => {
  if (ordinaryNotice === undefined || extraordinaryNotice === undefined) return [];
  const [ordinary, extraordinary] = [ordinaryNotice.value, extraordinaryNotice.value];
  const same = ordinary.term.unit === extraordinary.term.unit;
  const comparable = same || ![ordinary, extraordinary].some(({ term }) => term.unit === 'working-day');
  if (!comparable || inHours(extraordinary) <= inHours(ordinary)) return [];
  const [stated, limit] = [extraordinary, ordinary].map((notice) => (same ? notice.term.length : inHours(notice)));
  return [
    {
      parameter: 'extraordinaryNotice',
      problem: 'longer-than-the-ordinary',
      stated: String(stated),
      limit: String(limit),
    },
  ];
};

/** Where nobody was designated, an institution could not report at all. */
const withoutTitular = ({ reporters }: Charter): readonly Found[] =>
  reporters === undefined || reporters.value.includes('titular')
    ? []
    : [
        {
          parameter: 'reporters',
          problem: 'without-the-titular',
          stated: reporters.value.join(', '),
          limit: 'titular',
        },
      ];

const BASES = Array.from({ length: 100 }, (_, index) => index + 1);

/** A second call is for want of the quorum of the first: one that is never lower, and somewhere higher, could never help. */
const strongerSecondCall = ({ quorum, secondCall }: Charter): readonly Found[] => {
  if (quorum === undefined || secondCall === undefined) return [];
  const [first, second] = [quorum.value, secondCall.value.quorum];
  const more = BASES.map((base) => seatsFor(second, base) - seatsFor(first, base));
  return more.every((seats) => seats >= 0) && more.some((seats) => seats > 0)
    ? [{ parameter: 'secondCall', problem: 'over-the-first-call', stated: second.kind, limit: first.kind }]
    : [];
};

const unknownRules = (stated: readonly string[], known: readonly string[]): readonly Found[] =>
  stated
    .filter((id) => !known.includes(id))
    .map((id) => ({ parameter: 'rules', problem: 'no-such-rule', stated: id, limit: String(known.length) }));

const nameOf = (rule: string): string => rule.slice(0, rule.indexOf('@'));

/** An act is judged by one version of a rule. */
const adoptedTwice = (stated: readonly string[]): readonly Found[] =>
  stated.flatMap((id, index) => {
    const before = stated.slice(0, index).find((other) => nameOf(other) === nameOf(id));
    return before === undefined ? [] : [{ parameter: 'rules', problem: 'two-versions', stated: id, limit: before }];
  });

/** Every version of the rules that this release knows. */
const KNOWN: readonly string[] = Object.values(RULES).flatMap((rule) => versionsOf(rule).map(({ id }) => id));

/** The first thing for which a charter cannot be adopted; null where it holds together. */
export const contradictionIn = (
  charter: Charter,
  adopting: Adopting | null = null,
  known: readonly string[] = KNOWN,
): CharterContradicts | null => {
  const { quorum, majority, secondCall } = charter;
  const rules = charter.rules?.value ?? [];
  const [first] = [
    ...(quorum === undefined ? [] : inFormula('quorum', quorum.value, adopting)),
    ...(secondCall === undefined ? [] : inFormula('secondCall', secondCall.value.quorum, adopting)),
    ...(majority === undefined ? [] : inFormula('majority', majority.value.formula, adopting)),
    ...strongerSecondCall(charter),
    ...inMajority(charter),
    ...withoutNotice(charter),
    ...longerNotice(charter),
    ...withoutTitular(charter),
    ...unknownRules(rules, known),
    ...adoptedTwice(rules),
  ];
  return first === undefined ? null : { _tag: 'CharterContradicts', ...first };
};
