import { seatOf } from '../body/state.js';
import { tallyOf } from '../session/ballot/outcome.js';
import { byParameter, metIf, notApplicable, unverifiable, type Judgement, type Rule, type ValueOf } from './rule.js';
import type { BallotSubject } from './session-subjects.js';

type Subject = Pick<BallotSubject, 'ballot' | 'body'>;

const isAppointed = (seat: string, { body }: Subject): boolean => seatOf(body, seat)?.holder === 'appointed';

/** Who is there ex officio and abstained by name. Of votes without names, how many abstained who can only have been there so. */
const abstainedExOfficio = (subject: Subject, abstentions: number): number | 'untold' => {
  const { counted, putToVote, votes, positions } = subject.ballot;
  if (counted === null)
    return [...(votes?.votes ?? []), ...positions.filter(({ counts }) => counts)].filter(
      ({ choice, seat }) => choice === 'abstention' && !isAppointed(seat, subject),
    ).length;
  const there = counted.voted ?? putToVote?.present ?? [];
  const appointed = there.filter((seat) => isAppointed(seat, subject)).length;
  if (appointed === there.length) return 0;
  const more = Math.max(0, abstentions - appointed);
  return abstentions > 0 && more === 0 ? 'untold' : more;
};

const judge = (rule: ValueOf<'abstention'>, subject: Subject, abstentions: number): Judgement => {
  if (rule !== 'forbidden-to-ex-officio')
    return {
      required: { abstention: rule },
      observed: { abstentions },
      verdict: metIf(rule === 'allowed' || abstentions === 0),
    };
  const exOfficio = abstainedExOfficio(subject, abstentions);
  return exOfficio === 'untold'
    ? unverifiable({ abstentions })
    : { required: { abstention: rule }, observed: { abstentions, exOfficio }, verdict: metIf(exOfficio === 0) };
};

/** Whoever is present may abstain, or must vote for or against: everybody, or whoever sits ex officio, as the charter says. */
export const abstention: Rule<BallotSubject> = {
  id: 'abstention@1',
  number: 56,
  source: 'Spain, Ley 40/2015 19.3 c; Québec B-1 s.14',
  judge: ({ charter, ballot, body }) => {
    const tally = tallyOf(ballot);
    return tally === null
      ? notApplicable()
      : byParameter(charter, 'abstention', (rule) => judge(rule, { ballot, body }, tally.abstentions));
  },
};
