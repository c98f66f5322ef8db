import { isLeft, right, type Either } from 'fp-ts/lib/Either.js';
import { word, type CompletionLevel, type Day } from '@acta/core';
import {
  focalPointNetwork,
  institutionScorecard,
  scoresOn,
  type Duty,
  type InstitutionScorecard,
  type Scores,
} from '@acta/projections';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import { withToday, type MomentOptions } from '../input/moment.js';
import { documentOf } from '../record/document-of.js';
import type { Names } from '../record/names.js';
import { reading } from '../record/reading.js';
import type { Documents } from '../record/standing.js';
import { dueCell, LEVEL_SIGNS, levelCell, STAGE_SIGNS, stageCell } from '../screen/duty.js';
import { showListing } from '../screen/listing.js';
import { report } from '../screen/report.js';
import type { Screen } from '../screen/screen.js';
import type { SignName } from '../screen/signs.js';
import type { CommandLineTrouble } from '../trouble.js';
import type { Making } from './making.js';

const counted = <K extends string>(
  counts: Readonly<Record<K, number>>,
  { sign, words, language }: Screen,
  signs: { readonly [N in K]: SignName },
  wordOf: (name: K) => string = (name) => word(name, language),
): string =>
  (Object.entries(counts) as [K, number][])
    .filter(([, count]) => count > 0)
    .map(([name, count]) => sign(signs[name], words.scorecard.count(count, wordOf(name))))
    .join('\n');

const stagesCell = ({ stages }: Scores, screen: Screen): string =>
  counted<Duty['stage']>(stages, screen, STAGE_SIGNS, (stage) => screen.words.board.stages[stage]);

const levelsCell = ({ levels }: Scores, screen: Screen): string =>
  counted<CompletionLevel | 'no-evidence'>(levels, screen, LEVEL_SIGNS);

/** What somebody has to see to. */
const attentionCell = (scores: Scores, passedOn: number, { sign, words: { scorecard } }: Screen): string => {
  const { overdue, missedPeriods, awaitingVerification, claimedOnly } = scores;
  const { redWithoutResponse, red, escalated, extended, reopened } = scores;
  return [
    ...(overdue === 0 ? [] : [sign('overdue', scorecard.overdue(overdue))]),
    ...(missedPeriods === 0 ? [] : [sign('overdue', scorecard.missedPeriods(missedPeriods))]),
    ...(awaitingVerification === 0 ? [] : [sign('waits', scorecard.awaiting(awaitingVerification))]),
    ...(claimedOnly === 0 ? [] : [sign('unverifiable', scorecard.claimedOnly(claimedOnly))]),
    ...(redWithoutResponse === 0 ? [] : [sign('overdue', scorecard.redWithoutResponse(redWithoutResponse))]),
    ...(red === 0 ? [] : [sign('waits', scorecard.red(red))]),
    ...(escalated === 0 ? [] : [sign('waits', scorecard.escalated(escalated))]),
    ...(extended === 0 ? [] : [sign('none', scorecard.extended(extended))]),
    ...(passedOn === 0 ? [] : [sign('none', scorecard.passedOn(passedOn))]),
    ...(reopened === 0 ? [] : [sign('none', scorecard.reopened(reopened))]),
  ].join('\n');
};

const dutiesOf = async (screen: Screen, names: Names, card: InstitutionScorecard, day: Day): Promise<void> => {
  const { board, scorecard } = screen.words;
  if (card.duties.length + card.passedOn.length === 0) return;
  await screen.say('');
  await screen.table(
    [
      { title: board.commitment, holds: 'id' },
      { title: scorecard.role },
      { title: board.due, holds: 'phrase' },
      { title: board.stage, holds: 'phrase' },
      { title: board.level, holds: 'phrase' },
    ],
    [
      ...card.duties.map((duty) => [
        duty.commitment,
        duty.institution === card.institution
          ? scorecard.responsible
          : scorecard.coResponsible(names.nameOf(duty.institution)),
        dueCell(duty, screen, day),
        stageCell(duty, screen, names, day),
        levelCell(duty, screen),
      ]),
      ...card.passedOn.map(({ commitment, to, on }) => [commitment, '', '', board.passedTo(names.nameOf(to), on), '']),
    ],
  );
};

/** The cards of those that owe or owed something; an empty one of any other institution that was asked for. */
const cardsIn = (
  documents: Documents,
  typed: string | undefined,
): Either<CommandLineTrouble, readonly InstitutionScorecard[]> => {
  const found = documentOf(documents, institutionScorecard, typed);
  const known = typed === undefined ? null : documents.get(focalPointNetwork, typed.trim());
  return isLeft(found) && known !== null
    ? right([{ institution: known.institution, duties: [], passedOn: [] }])
    : found;
};

const show = (desk: Desk, institution: string | undefined, as: MomentOptions): Promise<number> =>
  reading(desk, { of: [institutionScorecard], as }, async ({ documents, names, today }) => {
    const { screen } = desk;
    const { scorecard, board } = screen.words;
    const cards = cardsIn(documents, institution);
    if (isLeft(cards)) return report(screen, cards.left);
    const day = today ?? '';
    await showListing(screen, cards.right, {
      title: [scorecard.title, names.commission ?? ''].join(' · '),
      beneath: [board.today(day)],
      nothing: board.nothing,
      columns: [
        { title: board.institution },
        { title: scorecard.stages, holds: 'phrase' },
        { title: scorecard.verified, holds: 'phrase' },
        { title: scorecard.attention, holds: 'phrase' },
      ],
      row: (card) => {
        const scores = scoresOn(card, day);
        const cells = [
          stagesCell(scores, screen),
          levelsCell(scores, screen),
          attentionCell(scores, card.passedOn.length, screen),
        ];
        return [names.nameOf(card.institution), ...cells];
      },
      object: (card) => ({ ...card, scores: scoresOn(card, day), today }),
    });
    const [only] = cards.right;
    if (institution !== undefined && only !== undefined && !screen.json) await dutiesOf(screen, names, only, day);
    return EXIT.done;
  });

export const makeScorecard = ({ words, command, runs }: Making) =>
  withToday(command('scorecard', words.commands.scorecard), words)
    .argument('[institution]', words.arguments.institution)
    .action(runs(show));
