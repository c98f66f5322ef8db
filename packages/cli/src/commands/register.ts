import {
  decisionRegister,
  delaysOn,
  effectsWait,
  isIrregularDecision,
  standingIn,
  type DecisionRegister,
} from '@acta/projections';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import { withToday, type MomentOptions } from '../input/moment.js';
import { reading } from '../record/reading.js';
import { showListing } from '../screen/listing.js';
import { byDay, dayOf } from '../screen/marks.js';
import { resolutionState } from '../screen/resolution.js';
import type { Making } from './making.js';

const show = (desk: Desk, as: MomentOptions): Promise<number> =>
  reading(desk, { of: [decisionRegister], as }, async ({ documents, names, today }) => {
    const { screen } = desk;
    const { register, page } = screen.words;
    const day = today ?? '';
    const resolutions = documents.all(decisionRegister).map(({ document }) => document);
    await showListing(screen, resolutions.toSorted(byDay), {
      title: [register.title, names.commission ?? ''].join(' · '),
      nothing: register.nothing,
      columns: [
        { title: register.number, holds: 'id' },
        { title: register.resolution },
        { title: register.body },
        { title: register.day },
        { title: register.state, holds: 'phrase' },
      ],
      row: (resolution: DecisionRegister) => [
        resolution.number ?? `${register.noNumber}\n${resolution.resolution}`,
        resolution.title,
        resolution.body === undefined ? page.none : names.nameOf(resolution.body),
        dayOf(resolution.entry, screen),
        resolutionState(resolution, screen, day),
      ],
      object: (resolution) => ({
        ...resolution,
        irregular: isIrregularDecision(resolution),
        waits: effectsWait(resolution),
        standing: standingIn(resolution, day),
        delays: delaysOn(resolution, day),
        today,
      }),
    });
    return EXIT.done;
  });

export const makeRegister = ({ words, command, runs }: Making) =>
  withToday(command('register', words.commands.register), words).action(runs(show));
