import { isLeft } from 'fp-ts/lib/Either.js';
import {
  Day,
  decode,
  levelOf,
  missedPeriods,
  overdue,
  word,
  type Commitment,
  type CommitmentId,
  type CompletionLevel,
} from '@acta/core';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import type { Memory } from '../record/memory.js';
import { reading } from '../record/reading.js';
import { todayOf } from '../record/today.js';
import { report } from '../screen/report.js';
import type { Screen } from '../screen/screen.js';
import type { SignName } from '../screen/signs.js';
import { atFlag } from '../trouble.js';
import type { Making } from './making.js';

type Options = { readonly today?: string };

type Level = CompletionLevel | 'no-evidence';

const isOverdue = (commitment: Commitment, today: Day | null): boolean => today !== null && overdue(commitment, today);

const LEVEL_SIGNS: { readonly [L in Level]: SignName } = {
  'no-evidence': 'empty',
  'not-started': 'empty',
  limited: 'partly',
  substantial: 'partly',
  complete: 'done',
};

const STAGE_SIGNS: { readonly [S in Commitment['stage']]: SignName } = {
  invited: 'waits',
  declined: 'refused',
  owed: 'none',
  closed: 'done',
};

const dueIn = ({ term, due }: Commitment, { words: { board } }: Screen): string => {
  if (due !== null) return due;
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

/** What was verified, and beside it what is only claimed. */
const levelIn = (commitment: Commitment, { words: { board }, language, sign }: Screen): string => {
  const latest = commitment.reports.at(-1);
  if (latest === undefined) return sign('none', board.notReported);
  const level = levelOf(commitment);
  const verified = sign(LEVEL_SIGNS[level], word(level, language));
  return latest.stage === 'verified' ? verified : `${verified}\n${board.claimed(word(latest.claimed, language))}`;
};

const rowOf = (memory: Memory, screen: Screen, today: Day | null, commitment: Commitment): readonly string[] => {
  const { words, language, sign } = screen;
  const { board } = words;
  const closed = commitment.closedFor === null ? '' : `: ${word(commitment.closedFor, language)}`;
  return [
    commitment.commitment,
    memory.nameOf(commitment.institution),
    [dueIn(commitment, screen), ...(isOverdue(commitment, today) ? [sign('overdue', board.overdue)] : [])].join('\n'),
    sign(STAGE_SIGNS[commitment.stage], `${board.stages[commitment.stage]}${closed}`),
    levelIn(commitment, screen),
  ];
};

const show = async (desk: Desk, memory: Memory, today: Day | null): Promise<void> => {
  const { screen } = desk;
  const { board } = screen.words;
  const commitments = memory.streams('commitment').flatMap((stream) => memory.stateOf(stream as CommitmentId) ?? []);
  if (screen.json) {
    for (const commitment of commitments)
      await screen.object({
        ...commitment,
        level: levelOf(commitment),
        overdue: isOverdue(commitment, today),
        missedPeriods: today === null ? 0 : missedPeriods(commitment, today),
        today,
      });
    return;
  }
  if (commitments.length === 0) {
    await screen.say(board.nothing);
    return;
  }
  await screen.paragraph(screen.paint.strong([board.title, memory.commissionName ?? ''].join(' · ')));
  if (today !== null) await screen.say(board.today(today));
  await screen.table(
    [
      { title: board.commitment, holds: 'id' },
      { title: board.institution },
      { title: board.due, holds: 'phrase' },
      { title: board.stage, holds: 'phrase' },
      { title: board.level, holds: 'phrase' },
    ],
    commitments.map((commitment) => rowOf(memory, screen, today, commitment)),
  );
};

export const makeBoard = ({ words, command, runs }: Making) =>
  command('board', words.commands.board)
    .option('--today <day>', words.options.today)
    .action(
      runs(async (desk: Desk, options: Options) => {
        const asked = options.today === undefined ? null : decode(Day, options.today);
        if (asked !== null && isLeft(asked)) return report(desk.screen, atFlag('--today', asked.left));
        return reading(desk, async (memory, { parts }) => {
          await show(desk, memory, asked === null ? todayOf(memory, parts.clock) : asked.right);
          return EXIT.done;
        });
      }),
    );
