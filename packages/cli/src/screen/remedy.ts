import { failed, type Failed, type Invalid } from '@acta/core';
import { EXIT } from '../exit.js';
import { report } from './report.js';
import type { Screen } from './screen.js';

/** Says why the views are kept no further, and what to do about it. */
export const reportFailure = async (screen: Screen, failure: Failed['failure'] | Invalid): Promise<number> => {
  await report(screen, failure._tag === 'Invalid' ? failure : failed(failure));
  const remedies: Readonly<Record<string, string>> = screen.words.remedies;
  const remedy = remedies[failure._tag];
  if (remedy !== undefined) await screen.note(remedy);
  return EXIT.failed;
};
