import { setImmediate } from 'node:timers/promises';
import { isLeft } from 'fp-ts/lib/Either.js';
import type { CommissionRecord } from '@acta/core';
import { openViews, VIEWS, type Settle, type Views } from '@acta/projections';
import { folderViews } from '@acta/sqlite';
import type { Desk } from '../desk.js';
import { EXIT, exitAt } from '../exit.js';
import { withRecord } from '../record/open.js';
import { viewsFolder } from '../record/place.js';
import { banner } from '../record/reading.js';
import { stoppedBy } from '../running/stopping.js';
import { makeTeller } from '../running/teller.js';
import { reportFailure } from '../screen/remedy.js';
import { report } from '../screen/report.js';
import type { Making } from './making.js';

type Options = { readonly rebuild?: true; readonly once?: true };

const keep = async (desk: Desk, record: CommissionRecord, views: Views, options: Options): Promise<number> => {
  const { screen, streams } = desk;
  const { signal, stop } = stoppedBy(streams);
  const teller = makeTeller(screen, record, streams.stderr.isTTY === true);
  const ticking = setInterval(() => void teller.tick().catch(stop), teller.every);
  try {
    const settle: Settle = (events) => record.settle(events);
    for await (const message of views.run({ signal, rebuild: options.rebuild === true, settle })) {
      if (message.kind === 'failed') {
        await teller.flush();
        return await reportFailure(screen, message.failure);
      }
      await teller.tell(message);
      if (message.kind === 'caught-up' && options.once === true) stop();
      await setImmediate();
    }
    await teller.flush();
  } finally {
    clearInterval(ticking);
  }
  if (streams.signal?.aborted !== true) return EXIT.done;
  await screen.note(screen.words.run.stopped);
  return streams.signal.reason === 'SIGTERM' ? EXIT.done : exitAt(streams.signal.reason);
};

const run = (desk: Desk, options: Options): Promise<number> => {
  const folder = desk.record === null ? null : viewsFolder(desk.record);
  if (folder === null) return report(desk.screen, { _tag: desk.record === null ? 'NoRecordNamed' : 'NoCompanion' });
  return withRecord(desk, {}, async (record) => {
    desk.endsBySignal();
    const commission = await record.load('commission-self');
    await banner(desk, !isLeft(commission) && commission.right?.record === 'illustrative');
    const store = folderViews(folder, { create: true });
    if (isLeft(store)) return reportFailure(desk.screen, store.left);
    const views = openViews({ store: record.parts.store, views: store.right, projections: VIEWS });
    try {
      return await keep(desk, record, views, options);
    } finally {
      await views.close();
    }
  });
};

export const makeRun = ({ words, command, runs }: Making) =>
  command('run', words.commands.run)
    .option('--rebuild', words.options.rebuild)
    .option('--once', words.options.once)
    .action(runs(run));
