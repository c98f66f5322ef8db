import { attendance } from './attendance.js';
import { convocation } from './convocation.js';
import { opening, quorum } from './opening.js';
import { outside } from './outside.js';
import type { Sheet } from './sheet.js';
import { turns } from './turns.js';

export const beginning = async (sheet: Sheet): Promise<void> => {
  if (sheet.session.kind === 'written-consultation' || sheet.session.kind === 'chair-decision') {
    await outside(sheet);
    return;
  }
  await convocation(sheet);
  await attendance(sheet);
  await quorum(sheet);
  await opening(sheet);
  await turns(sheet);
};
