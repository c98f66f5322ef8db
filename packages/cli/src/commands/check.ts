import { isLeft } from 'fp-ts/lib/Either.js';
import { decodeStored, describe, type DecodingFailure, failed, intactness } from '@acta/core';
import { checkEvents, type FileFinding } from '@acta/sqlite';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import { eventsFileAt } from '../record/events-only.js';
import { report } from '../screen/report.js';
import type { Screen } from '../screen/screen.js';

import type { Making } from './making.js';

const inWords = (finding: FileFinding, { language, words }: Screen): string => {
  switch (finding._tag) {
    case 'Damaged':
      return words.check.damaged(finding.detail);
    case 'PositionMissing':
      return words.check.positionMissing(finding.position);
    case 'RevisionMissing':
      return words.check.revisionMissing(finding.stream, finding.revision);
    case 'Unparsable':
      return words.check.unparsable(finding.position);
    case 'NotDecoded':
      return describe(finding.failure as DecodingFailure, language);
    case 'Altered':
      return words.check.altered(finding.position);
  }
};

/** Findings are the store's: the exit code says so. */
const check = async (desk: Desk, given: string | undefined): Promise<number> => {
  const { screen, record } = desk;
  const place = given === undefined ? record : desk.place(given);
  if (place === null) return report(screen, { _tag: 'NoRecordNamed' });
  if (place.kind === 'server') return report(screen, { _tag: 'NotOnServer', command: 'check' });
  screen.progress(screen.words.check.working);
  const checked = checkEvents(eventsFileAt(place.path), decodeStored, intactness());
  if (isLeft(checked)) return report(screen, failed(checked.left));
  const { events, last, findings } = checked.right;
  if (screen.json) {
    for (const finding of findings)
      await screen.object({ finding: finding._tag, ...finding, message: inWords(finding, screen) });
    await screen.object({ events, position: last, findings: findings.length });
  } else {
    for (const finding of findings) await screen.paragraph(screen.sign('failed', inWords(finding, screen)));
    await (findings.length === 0
      ? screen.paragraph(screen.sign('done', screen.words.check.good(events)))
      : screen.note(screen.words.check.bad(findings.length)));
    if (last !== null) await screen.note(screen.words.check.last(last, events));
  }
  return findings.length === 0 ? EXIT.done : EXIT.failed;
};

export const makeCheck = ({ words, command, runs }: Making) =>
  command('check', words.commands.check).argument('[file]', words.arguments.checked).action(runs(check));
