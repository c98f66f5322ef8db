import { word, type CompletionLevel, type Day } from '@acta/core';
import { levelIn, missedPeriodsOn, overdueOn, type Duty } from '@acta/projections';
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
  closed: 'done',
};

export const isOverdue = (duty: Duty, today: Day | null): boolean => today !== null && overdueOn(duty, today);

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

/** Its term, and whether that has run out. */
export const dueCell = (duty: Duty, screen: Screen, today: Day | null): string => {
  const { sign, words } = screen;
  return [termIn(duty, screen), ...(isOverdue(duty, today) ? [sign('overdue', words.board.overdue)] : [])].join('\n');
};

export const stageCell = ({ stage, closedFor }: Duty, { words: { board }, language, sign }: Screen): string => {
  const reason = closedFor === undefined ? '' : `: ${word(closedFor, language)}`;
  return sign(STAGE_SIGNS[stage], `${board.stages[stage]}${reason}`);
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
  today,
});
