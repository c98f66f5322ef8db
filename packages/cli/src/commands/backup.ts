import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { isLeft } from 'fp-ts/lib/Either.js';
import { backupEvents } from '@acta/sqlite';
import { failed } from '@acta/core';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import { eventsFileAt } from '../record/events-only.js';
import { report } from '../screen/report.js';

import type { Making } from './making.js';

const backup = async (desk: Desk, out: string): Promise<number> => {
  const { screen, record } = desk;
  if (record === null) return report(screen, { _tag: 'NoRecordNamed' });
  if (record.kind === 'server') return report(screen, { _tag: 'NotOnServer', command: 'backup' });
  const to = desk.path(out);
  const wrong = existsSync(to) ? 'EEXIST' : existsSync(dirname(to)) ? null : 'ENOENT';
  if (wrong !== null) return report(screen, { _tag: 'FileUnwritable', file: out, code: wrong });
  screen.progress(screen.words.backup.working);
  const copied = await backupEvents(eventsFileAt(record.path), to);
  if (isLeft(copied)) return report(screen, failed(copied.left));
  if (screen.json) await screen.object({ backup: out, ...copied.right });
  else {
    const { events, position } = copied.right;
    await screen.paragraph(screen.sign('done', screen.words.backup.done(events, out)));
    if (position !== null) await screen.note(screen.words.check.last(position, events));
  }
  return EXIT.done;
};

export const makeBackup = ({ words, command, runs }: Making) =>
  command('backup', words.commands.backup).argument('<out>', words.arguments.out).action(runs(backup));
