import { commitmentBoard } from '@acta/projections';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import { withToday, type MomentOptions } from '../input/moment.js';
import { reading } from '../record/reading.js';
import { dueCell, levelCell, onDay, stageCell } from '../screen/duty.js';
import { showListing } from '../screen/listing.js';
import type { Making } from './making.js';

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
        stageCell(commitment, screen),
        levelCell(commitment, screen),
      ],
      object: (commitment) => ({ ...commitment, ...onDay(commitment, today) }),
    });
    return EXIT.done;
  });

export const makeBoard = ({ words, command, runs }: Making) =>
  withToday(command('board', words.commands.board), words).action(runs(show));
