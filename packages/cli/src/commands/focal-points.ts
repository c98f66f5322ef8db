import { word } from '@acta/core';
import { focalPointNetwork, focalPointsOn, headsOn, type FocalPointNetwork } from '@acta/projections';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import { withMoment, type MomentOptions } from '../input/moment.js';
import { holderIn } from '../record/people.js';
import { reading, type Reading } from '../record/reading.js';
import { showListing } from '../screen/listing.js';
import type { Screen } from '../screen/screen.js';
import type { Making } from './making.js';

/** The names that it had, and how it ended. */
const pastIn = ({ formerNames, ended }: FocalPointNetwork, { words: { focalPoints }, language, sign }: Screen) => [
  ...formerNames.map(({ name, until }) => focalPoints.former(name, until)),
  ...(ended === undefined ? [] : [sign('none', `${word(ended.manner, language)} ${ended.on}`)]),
];

const show = async (desk: Desk, { documents, names, today }: Reading): Promise<number> => {
  const { screen } = desk;
  const { words, language, sign } = screen;
  const { focalPoints, board } = words;
  const day = today ?? '';
  await showListing(
    screen,
    documents.all(focalPointNetwork).map(({ document }) => document),
    {
      title: [focalPoints.title, names.commission ?? ''].join(' · '),
      beneath: [board.today(day)],
      nothing: focalPoints.nothing,
      columns: [
        { title: focalPoints.institution },
        { title: focalPoints.kind },
        { title: focalPoints.head },
        { title: focalPoints.focalPoint },
      ],
      row: (network: FocalPointNetwork) => {
        const heads = headsOn(network, day).map((tenure) => holderIn(names, tenure, screen));
        const points = focalPointsOn(network, day).map((tenure) => holderIn(names, tenure, screen));
        return [
          [network.name, ...pastIn(network, screen)].join('\n'),
          word(network.kind, language),
          heads.length === 0 ? sign('empty', focalPoints.noHead) : heads.join('\n'),
          points.length === 0 ? sign('empty', focalPoints.none) : points.join('\n'),
        ];
      },
      object: (network) => network,
    },
  );
  return EXIT.done;
};

export const makeFocalPoints = ({ words, command, runs }: Making) =>
  withMoment(command('focal-points', words.commands.focalPoints), words).action(
    runs((desk: Desk, as: MomentOptions) => reading(desk, { of: [focalPointNetwork], as }, (read) => show(desk, read))),
  );
