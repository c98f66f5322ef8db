import type { Day } from '@acta/core';
import { commitmentBoard, lateMilestonesIn, weightedIn, type CommitmentBoard } from '@acta/projections';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import { withToday, type MomentOptions } from '../input/moment.js';
import { reading } from '../record/reading.js';
import { dueCell, levelCell, onDay, stageCell } from '../screen/duty.js';
import { showListing } from '../screen/listing.js';
import type { Screen } from '../screen/screen.js';
import type { Making } from './making.js';

const percent = (basisPoints: number): string => `${String(basisPoints / 100)} %`;

const milestonesIn = (commitment: CommitmentBoard, { words: { board }, sign }: Screen, today: Day | null) => {
  const weighted = weightedIn(commitment);
  const late = today === null ? [] : lateMilestonesIn(commitment, today);
  return [
    ...(weighted === null ? [] : [board.milestones(percent(weighted.verified), percent(weighted.claimed))]),
    ...(late.length === 0 ? [] : [sign('overdue', board.lateMilestones(late.join(', ')))]),
  ];
};

const supersededIn = ({ closed, splitInto }: CommitmentBoard, { words: { board } }: Screen): readonly string[] => {
  const by = closed?.supersededBy === undefined ? splitInto : [closed.supersededBy];
  return by.length === 0 ? [] : [board.supersededBy(by.join(', '))];
};

const show = (desk: Desk, as: MomentOptions): Promise<number> =>
  reading(desk, { of: [commitmentBoard], as }, async ({ documents, names, today }) => {
    const { screen } = desk;
    const { board } = screen.words;
    const commitments = documents.all(commitmentBoard).map(({ document }) => document);
    await showListing(screen, commitments, {
      title: [board.title, names.commission ?? ''].join(' · '),
      beneath: today === null ? [] : [board.today(today)],
      nothing: board.nothing,
      columns: [
        { title: board.commitment, holds: 'id' },
        { title: board.institution },
        { title: board.due, holds: 'phrase' },
        { title: board.stage, holds: 'phrase' },
        { title: board.level, holds: 'phrase' },
      ],
      row: (commitment) => [
        commitment.commitment,
        names.nameOf(commitment.institution),
        dueCell(commitment, screen, today),
        [stageCell(commitment, screen, names, today), ...supersededIn(commitment, screen)].join('\n'),
        [levelCell(commitment, screen), ...milestonesIn(commitment, screen, today)].join('\n'),
      ],
      object: (commitment) => ({
        ...commitment,
        ...onDay(commitment, today),
        weighted: weightedIn(commitment),
        lateMilestones: today === null ? [] : lateMilestonesIn(commitment, today),
      }),
    });
    return EXIT.done;
  });

export const makeBoard = ({ words, command, runs }: Making) =>
  withToday(command('board', words.commands.board), words).action(runs(show));
