import type { Charter, Formula } from '../charter.js';
import type { Provenance } from '../event.js';
import type { Session } from '../session/state.js';
import type { Check, Facts, Verdict } from './check.js';

export type RuleId = `${string}@${number}`;

/** What a rule found. `legalBasis` where the charter gives it; otherwise the rule's own source stands. */
export type Judgement = {
  readonly required: Facts;
  readonly observed: Facts;
  readonly verdict: Verdict;
  readonly legalBasis?: string;
};

/** A version of a rule. A released one is never edited: a correction is the next. */
type Version<Subject> = {
  readonly id: RuleId;
  readonly source: string;
  readonly judge: (subject: Subject) => Judgement;
};

/** A version that corrected the one before it. `corrects`: what that one did not see, or saw wrong. */
type Correction<Subject> = Version<Subject> & { readonly corrects: string };

/**
 * One rule, in one file that is named by it: its first version, and those that corrected it. `number` is its row in the table of rules;
 * `unreachable` names a verdict that no act can reach, why, and the test that shows it, as `file > title`.
 */
export type Rule<Subject> = Version<Subject> & {
  readonly number: number;
  readonly later?: readonly Correction<Subject>[];
  readonly unreachable?: Readonly<Partial<Record<Verdict, { readonly why: string; readonly test: string }>>>;
};

export const versionsOf = <Subject>(rule: Rule<Subject>): readonly Version<Subject>[] => [rule, ...(rule.later ?? [])];

/** What is put to a rule names the charter by which it is judged. */
type UnderCharter = { readonly charter: Charter | null };

/** Judged by the version that the charter adopts: one that was corrected is not by that alone adopted corrected. */
export const check = <Subject extends UnderCharter>(rule: Rule<Subject>, subject: Subject): Check => {
  const adopted = subject.charter?.rules?.value ?? [];
  const { id, source, judge } = versionsOf(rule).find((version) => adopted.includes(version.id)) ?? rule;
  const { legalBasis, ...found } = judge(subject);
  return { rule: id, legalBasis: legalBasis ?? source, ...found };
};

export const metIf = (condition: boolean): Verdict => (condition ? 'met' : 'broken');

export const notApplicable = (observed: Facts = {}): Judgement => ({
  required: {},
  observed,
  verdict: 'not-applicable',
});

export const unverifiable = (observed: Facts = {}): Judgement => ({ required: {}, observed, verdict: 'unverifiable' });

type ParameterName = Exclude<keyof Charter, 'name' | 'preset' | 'rules'>;
export type ValueOf<P extends ParameterName> = NonNullable<Charter[P]>['value'];

/** Judges by a parameter of the charter; where no charter states it, the rule is unverifiable. */
export const byParameter = <P extends ParameterName>(
  charter: Charter | null,
  parameter: P,
  judge: (value: ValueOf<P>) => Judgement,
  observed: Facts = {},
): Judgement => {
  const stated = charter?.[parameter] as { readonly value: ValueOf<P>; readonly source: string } | undefined;
  return stated === undefined ? unverifiable(observed) : { legalBasis: stated.source, ...judge(stated.value) };
};

/** A verdict that rests on a date is worth no more than the word that gave the date. */
export const onTheWordOf = (provenance: Provenance, verdict: Verdict): Verdict => {
  if (verdict !== 'met') return verdict;
  switch (provenance.kind) {
    case 'contemporaneous':
      return 'met';
    case 'attested':
      return provenance.late === 'late' ? 'met-as-attested' : 'met';
    case 'transcribed':
      return provenance.when.kind === 'day' ? 'met-as-attested' : 'unverifiable';
  }
};

/** The same by the formula of a call's quorum, which for a second call stands with the call. */
export const byQuorumFormula = (
  charter: Charter | null,
  call: Session['call'],
  judge: (formula: Formula) => Judgement,
): Judgement =>
  call === 'second'
    ? byParameter(charter, 'secondCall', ({ quorum }) => judge(quorum))
    : byParameter(charter, 'quorum', judge);
