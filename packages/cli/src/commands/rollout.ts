import { isLeft } from 'fp-ts/lib/Either.js';
import { word, type Day } from '@acta/core';
import {
  decisionRegister,
  rolledOutOn,
  rollOut,
  stageOf,
  type Cell,
  type DecisionRegister,
  type RollOut,
} from '@acta/projections';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import { withToday, type MomentOptions } from '../input/moment.js';
import { resolutionIn } from '../record/document-of.js';
import type { Names } from '../record/names.js';
import { reading } from '../record/reading.js';
import { dueCell, levelCell, stageCell } from '../screen/duty.js';
import { report } from '../screen/report.js';
import { resolutionState } from '../screen/resolution.js';
import type { Screen } from '../screen/screen.js';
import type { Making } from './making.js';

const cellIn = (cell: Cell | undefined, screen: Screen, names: Names, today: Day | null): string => {
  const { words, sign } = screen;
  if (cell === undefined) return '';
  const { duty } = cell;
  if (duty === undefined) {
    const stage = stageOf(cell);
    if (stage === 'settled') return sign('none', words.rollout.settled);
    return stage === 'refused' ? sign('refused', words.rollout.refused) : sign('waits', words.rollout.waits);
  }
  const owed = duty.stage === 'owed' || duty.stage === 'suspended' || duty.stage === 'closed';
  const due = duty.stage === 'owed' ? `, ${dueCell(duty, screen, today)}` : '';
  const [stage = '', ...marks] = stageCell(duty, screen, names, today, cell.institution).split('\n');
  return [`${stage}${due}`, ...marks, ...(owed ? [levelCell(duty, screen)] : [])].join('\n');
};

const institutionsIn = ({ effects }: RollOut): readonly Cell['institution'][] => [
  ...new Set(effects.flatMap(({ cells }) => cells.map(({ institution }) => institution))),
];

const matrix = (document: RollOut, screen: Screen, names: Names, today: Day | null): Promise<void> =>
  screen.table(
    [{ title: screen.words.board.institution }, ...document.effects.map(({ effect }) => ({ title: effect }))],
    institutionsIn(document).map((institution) => [
      names.nameOf(institution),
      ...document.effects.map(({ cells }) =>
        cellIn(
          cells.find((cell) => cell.institution === institution),
          screen,
          names,
          today,
        ),
      ),
    ]),
  );

const head = async (resolution: DecisionRegister, screen: Screen, day: Day): Promise<void> => {
  const { register } = screen.words;
  const { number = register.noNumber, title } = resolution;
  await screen.paragraph(screen.paint.strong(`${screen.words.rollout.title} · ${number}. ${title}`));
  await screen.paragraph(resolutionState(resolution, screen, day).replaceAll('\n', '  '));
};

const summary = async (document: RollOut, screen: Screen, day: Day): Promise<void> => {
  const { board, rollout } = screen.words;
  const { stages, overdue } = rolledOutOn(document, day);
  const { waits, refused, settled } = rollout;
  const named = { ...board.stages, waits, refused, settled };
  const counted = Object.entries(stages).map(([stage, count]) => `${named[stage as keyof typeof named]} ${count}`);
  const late = overdue === 0 ? [] : [screen.sign('overdue', `${board.overdue} ${overdue}`)];
  await screen.paragraph([...counted, ...late].join(' · '));
};

const effects = async ({ effects: all }: RollOut, { words, language, paragraph }: Screen): Promise<void> => {
  for (const { effect, kind, task, toWhom, class: listed } of all) {
    const to = toWhom === 'class-not-listed' ? ` (${words.rollout.notListed(listed ?? '')})` : '';
    await paragraph(`${effect}: ${word(kind, language)}. ${task}${to}`);
  }
};

const show = (desk: Desk, id: string, as: MomentOptions): Promise<number> =>
  reading(desk, { of: [rollOut, decisionRegister], as }, async ({ documents, names, today }) => {
    const { screen } = desk;
    const { words } = screen;
    const resolution = resolutionIn(documents, id);
    if (isLeft(resolution)) return report(screen, resolution.left);
    const document = documents.get(rollOut, resolution.right.resolution);
    const day = today ?? '';
    if (document === null) return EXIT.done;
    if (screen.json) {
      await screen.object({ ...document, ...rolledOutOn(document, day), today });
      return EXIT.done;
    }
    await head(resolution.right, screen, day);
    await screen.say(words.board.today(day));
    if (document.effects.length === 0) {
      await screen.paragraph(words.rollout.nothing);
      return EXIT.done;
    }
    await screen.say('');
    await effects(document, screen);
    await screen.say('');
    await matrix(document, screen, names, today);
    await screen.say('');
    await summary(document, screen, day);
    return EXIT.done;
  });

export const makeRollout = ({ words, command, runs }: Making) =>
  withToday(command('rollout', words.commands.rollout), words)
    .argument('<resolution>', words.arguments.resolution)
    .action(runs(show));
