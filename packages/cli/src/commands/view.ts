import { VIEWS, type AnyProjection } from '@acta/projections';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import { withMoment, type MomentOptions } from '../input/moment.js';
import { nearest } from '../record/find.js';
import { reading } from '../record/reading.js';
import { report } from '../screen/report.js';
import { jsonLine } from '../screen/screen.js';
import type { Making } from './making.js';

export const viewNames = (): readonly string[] => VIEWS.map(({ name }) => name);

const show = (desk: Desk, view: AnyProjection, key: string | undefined, as: MomentOptions): Promise<number> => {
  const { screen } = desk;
  const beside = { ...screen, say: (...lines: readonly string[]) => screen.note(lines.join('\n')) };
  return reading({ ...desk, screen: beside }, { of: [view], as }, async ({ documents }) => {
    const all = documents.all(view) as readonly { readonly key: string; readonly document: object }[];
    const chosen = key === undefined ? all : all.filter((each) => each.key === key);
    if (key !== undefined && chosen.length === 0)
      return report(screen, {
        _tag: 'NotFound',
        id: key,
        nearest: nearest(
          key,
          all.map((each) => each.key),
        ),
      });
    for (const each of chosen) await screen.raw(jsonLine({ v: 1, view: view.name, version: view.version, ...each }));
    return EXIT.done;
  });
};

export const makeView = ({ words, command, runs }: Making) =>
  withMoment(command('view', words.commands.view), words)
    .argument('<name>', words.arguments.view)
    .argument('[key]', words.arguments.key)
    .action(
      runs((desk: Desk, name: string, key: string | undefined, as: MomentOptions) => {
        const view = VIEWS.find((known) => known.name === name);
        if (view === undefined)
          return report(desk.screen, { _tag: 'UnknownView', name, nearest: nearest(name, viewNames()) });
        return show(desk, view, key, as);
      }),
    );
