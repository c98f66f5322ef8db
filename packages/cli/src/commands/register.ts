import type { ResolutionId } from '@acta/core';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import type { Memory } from '../record/memory.js';
import { reading } from '../record/reading.js';
import { dayOf } from '../screen/marks.js';
import type { Screen } from '../screen/screen.js';
import type { Making } from './making.js';

/** One resolution as the register shows it. */
type Entry = {
  readonly resolution: ResolutionId;
  readonly number: string | null;
  readonly title: string;
  readonly body: string | null;
  readonly day: string;
  readonly origin: 'adopted' | 'transcribed';
  readonly tookEffectOn: string | null;
  readonly waits: boolean;
  readonly irregular: boolean;
  readonly brokenRules: readonly string[];
  readonly effectsRefused: number;
};

const entriesIn = (memory: Memory, screen: Screen): readonly Entry[] =>
  memory.streams('resolution').flatMap((stream) => {
    const resolution = memory.stateOf(stream as ResolutionId);
    const [first] = memory.eventsOf(stream);
    if (resolution === null || first === undefined) return [];
    const { number, title, body, origin, tookEffectOn, brokenRules, takesEffect, refused } = resolution;
    return [
      {
        resolution: resolution.resolution,
        number,
        title,
        body,
        day: dayOf(first, screen),
        origin,
        tookEffectOn,
        waits: takesEffect === 'wait' && tookEffectOn === null,
        irregular: brokenRules.length > 0,
        brokenRules,
        effectsRefused: refused.length,
      },
    ];
  });

const stateOf = (
  { origin, tookEffectOn, waits, irregular, effectsRefused }: Entry,
  { words, sign }: Screen,
): string => {
  const { transcribed, inEffect, pending, waits: waiting, effectsRefused: notCarriedOut } = words.register;
  const effect =
    origin === 'transcribed'
      ? sign('unverifiable', transcribed)
      : tookEffectOn !== null
        ? sign('done', inEffect)
        : waits
          ? sign('waits', waiting)
          : sign('empty', pending);
  return [
    ...(irregular ? [sign('irregular', words.marks.irregular)] : []),
    effect,
    ...(effectsRefused === 0 ? [] : [sign('refused', notCarriedOut(effectsRefused))]),
  ].join('\n');
};

export const makeRegister = ({ words, command, runs }: Making) =>
  command('register', words.commands.register).action(
    runs((desk: Desk) =>
      reading(desk, async (memory) => {
        const { screen } = desk;
        const { title, number, resolution, body, day, state, noNumber, nothing } = screen.words.register;
        const entries = entriesIn(memory, screen);
        if (screen.json) for (const entry of entries) await screen.object(entry);
        else if (entries.length === 0) await screen.say(nothing);
        else {
          await screen.paragraph(screen.paint.strong([title, memory.commissionName ?? ''].join(' · ')));
          await screen.table(
            [
              { title: number, holds: 'id' },
              { title: resolution },
              { title: body },
              { title: day },
              { title: state, holds: 'phrase' },
            ],
            entries.map((entry) => [
              entry.number ?? `${noNumber}\n${entry.resolution}`,
              entry.title,
              entry.body === null ? screen.words.page.none : memory.nameOf(entry.body as `body-${string}`),
              entry.day,
              stateOf(entry, screen),
            ]),
          );
        }
        return EXIT.done;
      }),
    ),
  );
