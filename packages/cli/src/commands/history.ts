import { isLeft } from 'fp-ts/lib/Either.js';
import { word, type Recorded } from '@acta/core';
import { entryOf } from '@acta/projections';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import { withMoment, type MomentOptions } from '../input/moment.js';
import { eventsOf, find } from '../record/find.js';
import { actorIn } from '../record/people.js';
import type { Names } from '../record/names.js';
import { reading } from '../record/reading.js';
import { dayOf, isIrregularEvent, marksOfEvent } from '../screen/marks.js';
import { report } from '../screen/report.js';
import type { Making } from './making.js';

const show = async ({ screen }: Desk, names: Names, events: readonly Recorded[]): Promise<void> => {
  if (screen.json) {
    for (const event of events) await screen.object({ ...event, irregular: isIrregularEvent(event) });
    return;
  }
  const { words, language, paint } = screen;
  const { revision, day, event: what, who, marks, eventId } = words.history;
  await screen.paragraph(paint.strong(events[0]?.stream ?? ''));
  await screen.table(
    [
      { title: revision, align: 'right' },
      { title: day },
      { title: what },
      { title: who },
      { title: marks, holds: 'phrase' },
      { title: eventId, holds: 'id' },
    ],
    events.map((event) => [
      String(event.revision),
      dayOf(entryOf(event), screen),
      word(event.type, language),
      actorIn(names, event.metadata.actor, screen),
      marksOfEvent(event, screen).join('\n'),
      event.id,
    ]),
  );
};

export const makeHistory = ({ words, command, runs }: Making) =>
  withMoment(command('history', words.commands.history), words)
    .argument('<id>', words.arguments.id)
    .action(
      runs((desk: Desk, id: string, as: MomentOptions) =>
        reading(desk, { of: [], as }, async ({ names, events }) => {
          const all = await events();
          if (isLeft(all)) return report(desk.screen, all.left);
          const found = find(all.right, id);
          if (isLeft(found)) return report(desk.screen, found.left);
          await show(desk, names, eventsOf(all.right, found.right));
          return EXIT.done;
        }),
      ),
    );
