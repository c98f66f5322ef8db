import { levelOn, word } from '@acta/core';
import { archiveFiles, type ArchiveFiles } from '@acta/projections';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import { withMoment, type MomentOptions } from '../input/moment.js';
import { reading } from '../record/reading.js';
import { showListing } from '../screen/listing.js';
import type { Screen } from '../screen/screen.js';
import type { Making } from './making.js';

const papersOf = ({ papers }: ArchiveFiles, { words: { files }, language }: Screen, day: string): string =>
  papers
    .map(({ paper, classification, publicVersion, disposedOf }) =>
      [
        `${paper} (${word(levelOn(classification, day), language)})`,
        ...(publicVersion === undefined ? [] : [files.publicVersion(publicVersion)]),
        ...(disposedOf === undefined ? [] : [files.disposedOf(word(disposedOf, language))]),
      ].join('\n'),
    )
    .join('\n');

const show = (desk: Desk, as: MomentOptions): Promise<number> =>
  reading(desk, { of: [archiveFiles], as }, async ({ documents, today }) => {
    const { screen } = desk;
    const { words, language } = screen;
    const { files } = words;
    await showListing(
      screen,
      documents.all(archiveFiles).map(({ document }) => document),
      {
        title: files.title,
        beneath: [],
        nothing: files.nothing,
        columns: [
          { title: files.code, holds: 'phrase' },
          { title: files.file },
          { title: files.kept },
          { title: files.records },
          { title: files.papers },
        ],
        row: (file) => [
          `${file.code}\n${file.file}`,
          `${file.title}\n${file.series.name}`,
          [
            files.years(file.retention.years, word(file.retention.then, language)),
            file.closedOn === undefined ? files.open : files.closed(file.closedOn),
          ].join('\n'),
          [...file.sessions, ...file.minutes, ...file.resolutions, ...file.commitments].join('\n'),
          papersOf(file, screen, today ?? ''),
        ],
        object: (file) => file,
      },
    );
    return EXIT.done;
  });

/** The files of the archive, with references of their papers and never their contents. */
export const makeFiles = ({ words, command, runs }: Making) =>
  withMoment(command('files', words.commands.files), words).action(runs(show));
