import { word, type CompletionLevel, type Day, type InstitutionId } from '@acta/core';
import { latenessOn, levelIn, missedPeriodsOn, overdueOn, redWithoutResponseOn, type Duty } from '@acta/projections';
import type { Names } from '../record/names.js';
import type { Screen } from './screen.js';
import type { SignName } from './signs.js';

type Level = CompletionLevel | 'no-evidence';

export const LEVEL_SIGNS: { readonly [L in Level]: SignName } = {
  'no-evidence': 'empty',
  'not-started': 'empty',
  limited: 'partly',
  substantial: 'partly',
  complete: 'done',
};

export const STAGE_SIGNS: { readonly [S in Duty['stage']]: SignName } = {
  invited: 'waits',
  declined: 'refused',
  owed: 'none',
  suspended: 'waits',
  closed: 'done',
};

const isOverdue = (duty: Duty, today: Day | null): boolean => today !== null && overdueOn(duty, today);

export const termIn = ({ term, due }: Pick<Duty, 'term' | 'due'>, { words: { board } }: Screen): string => {
  if (due !== undefined) return due;
  switch (term.kind) {
    case 'periodic':
      return board.periodic[term.every];
    case 'standing':
      return board.standing;
    case 'not-stated':
      return board.notStated;
    case 'fixed':
    case 'relative':
      return board.pendingTerm;
  }
};

const lateIn = (duty: Duty, { sign, words: { board, scorecard } }: Screen, today: Day): readonly string[] => {
  const late = latenessOn(duty, today);
  switch (late.kind) {
    case 'overdue':
      return [sign('overdue', board.overdue)];
    case 'periods':
      return late.missed === 0 ? [] : [sign('overdue', board.overdue), scorecard.missedPeriods(late.missed)];
    case 'reviewed':
      return [...(late.on === null ? [] : [late.on]), ...(late.reviewDue ? [sign('waits', board.reviewDue)] : [])];
    case 'not-owed':
    case 'suspended':
    case 'in-time':
    case 'not-running':
    case 'never-late':
      return [];
  }
};

/** Its term, whether that has run out, and the first day of one that was extended. */
export const dueCell = (duty: Duty, screen: Screen, today: Day | null): string => {
  const { extensions, originalDue } = duty;
  const { extended } = screen.words.board;
  return [
    termIn(duty, screen),
    ...(today === null ? [] : lateIn(duty, screen, today)),
    ...(extensions.length === 0 || originalDue === undefined ? [] : [extended(originalDue, extensions.length)]),
  ].join('\n');
};

const ratingIn = (duty: Duty, { words: { board }, language, sign }: Screen, today: Day | null): readonly string[] => {
  const { assessment } = duty;
  if (assessment === undefined) return [];
  const rating = word(assessment.rating, language);
  const unanswered = today !== null && redWithoutResponseOn(duty, today);
  return [unanswered ? sign('overdue', `${rating}, ${board.redWithoutResponse}`) : rating];
};

/** Which institution's it is now, told from the one that it is shown under. */
const passedIn = (
  { institution, passedOn }: Duty,
  { words: { board } }: Screen,
  names: Names,
  under: InstitutionId,
): readonly string[] =>
  passedOn.map(({ from, to, on }) =>
    under === institution ? board.passedFrom(names.nameOf(from), on) : board.passedTo(names.nameOf(to), on),
  );

/** Where it stands, and what was done with it on the way there. */
export const stageCell = (
  duty: Duty,
  screen: Screen,
  names: Names,
  today: Day | null,
  under = duty.institution,
): string => {
  const { stage, closedFor, suspensions, reopened, escalations } = duty;
  const { words, language, sign } = screen;
  const { board } = words;
  const reason = closedFor === undefined ? '' : `: ${word(closedFor, language)}`;
  const since = stage === 'suspended' ? ` ${board.suspendedSince(suspensions.at(-1)?.from ?? '')}` : '';
  return [
    sign(STAGE_SIGNS[stage], `${board.stages[stage]}${reason}${since}`),
    ...passedIn(duty, screen, names, under),
    ...(reopened === 0 ? [] : [board.reopened(reopened)]),
    ...escalations
      .filter(({ answered }) => !answered)
      .map(({ to }) => sign('waits', board.escalated(names.nameOf(to)))),
    ...ratingIn(duty, screen, today),
  ].join('\n');
};

/** What was verified, and beside it what is only claimed. */
export const levelCell = (duty: Duty, { words: { board }, language, sign }: Screen): string => {
  const { latest } = duty;
  if (latest === undefined) return sign('none', board.notReported);
  const level = levelIn(duty);
  const verified = sign(LEVEL_SIGNS[level], word(level, language));
  return latest.stage === 'verified' ? verified : `${verified}\n${board.claimed(word(latest.claimed, language))}`;
};

/** What of a duty depends on the day. */
export const onDay = (duty: Duty, today: Day | null): object => ({
  level: levelIn(duty),
  overdue: isOverdue(duty, today),
  missedPeriods: today === null ? 0 : missedPeriodsOn(duty, today),
  lateness: today === null ? null : latenessOn(duty, today),
  redWithoutResponse: today !== null && redWithoutResponseOn(duty, today),
  today,
});
