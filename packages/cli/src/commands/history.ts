import { isLeft } from 'fp-ts/lib/Either.js';
import { word, type Recorded } from '@acta/core';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import { find } from '../record/find.js';
import { whoDid } from '../record/people.js';
import type { Memory } from '../record/memory.js';
import { reading } from '../record/reading.js';
import { dayOf, isIrregularEvent, marksOf } from '../screen/marks.js';
import { report } from '../screen/report.js';
import type { Making } from './making.js';

const show = async ({ screen }: Desk, memory: Memory, events: readonly Recorded[]): Promise<void> => {
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
      dayOf(event, screen),
      word(event.type, language),
      whoDid(memory, event, words, language),
      marksOf(event, screen).join('\n'),
      event.id,
    ]),
  );
};

export const makeHistory = ({ words, command, runs }: Making) =>
  command('history', words.commands.history)
    .argument('<id>', words.arguments.id)
    .action(
      runs((desk: Desk, id: string) =>
        reading(desk, async (memory) => {
          const found = find(memory, id);
          if (isLeft(found)) return report(desk.screen, found.left);
          const events = found.right.kind === 'event' ? [found.right.event] : memory.eventsOf(found.right.stream);
          await show(desk, memory, events);
          return EXIT.done;
        }),
      ),
    );
