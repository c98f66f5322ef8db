import { isLeft } from 'fp-ts/lib/Either.js';
import { word } from '@acta/core';
import { bodyDirectory, sessionRecord } from '@acta/projections';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import { withMoment, type MomentOptions } from '../input/moment.js';
import { documentOf } from '../record/document-of.js';
import { reading } from '../record/reading.js';
import { report } from '../screen/report.js';
import { agenda } from '../sheet/agenda.js';
import { beginning } from '../sheet/beginning.js';
import { minutes } from '../sheet/minutes.js';
import { closing } from '../sheet/closing.js';
import type { Sheet } from '../sheet/sheet.js';
import type { Making } from './making.js';

const showSheet = async (sheet: Sheet): Promise<void> => {
  const { screen, names, session } = sheet;
  const { words, language, paint } = screen;
  const { number, year, body } = session;
  const title = words.session.title(number, word(session.kind, language), year, names.nameOf(body));
  await screen.paragraph(paint.strong(title));
  if (names.commission !== null) await screen.paragraph(names.commission);
  await beginning(sheet);
  await agenda(sheet);
  await closing(sheet);
  await minutes(sheet);
};

const show = (desk: Desk, id: string, as: MomentOptions): Promise<number> =>
  reading(desk, { of: [sessionRecord, bodyDirectory], as }, async ({ documents, names }) => {
    const { screen } = desk;
    const found = documentOf(documents, sessionRecord, id);
    if (isLeft(found)) return report(screen, found.left);
    for (const session of found.right)
      if (screen.json) await screen.object(session);
      else await showSheet({ screen, names, documents, session });
    return EXIT.done;
  });

export const makeSession = ({ words, command, runs }: Making) =>
  withMoment(command('session', words.commands.session), words)
    .argument('<id>', words.arguments.session)
    .action(runs(show));
