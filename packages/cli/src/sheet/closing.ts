import { heading, marked, type Sheet } from './sheet.js';

export const closing = async (sheet: Sheet): Promise<void> => {
  const { screen, session } = sheet;
  const { session: words } = screen.words;
  await heading(sheet, words.resolutions);
  const adopted = session.items.flatMap(({ decided }) => (decided?.number === undefined ? [] : [decided]));
  if (adopted.length === 0) await screen.say(words.noResolutions);
  for (const { number = '', title = '', text = '' } of adopted) await screen.paragraph(`${number}. ${title}. ${text}`);
  await heading(sheet, words.closing);
  if (session.closed === undefined) await screen.say(words.notClosed);
  else await screen.say(words.closed(session.closed.day));
  await marked(sheet, session.closed);
};
