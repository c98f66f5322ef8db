import { heading, marked, type Sheet } from './sheet.js';

/** A written consultation and a decision of the chair have no room: what there is instead, and the session they were reported to. */
export const outside = async (sheet: Sheet): Promise<void> => {
  const { screen, session } = sheet;
  const { session: words } = screen.words;
  const { convened, closes, reported } = session;
  await heading(sheet, words.outside);
  await screen.paragraph(closes === undefined ? words.byChair(convened.day) : words.consulted(convened.day, closes));
  await marked(sheet, convened);
  await screen.paragraph(reported === undefined ? words.notReported : words.reported(reported.to));
  await marked(sheet, reported?.entry);
};
