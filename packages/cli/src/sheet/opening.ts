import { nameOfPerson } from '../record/people.js';
import { heading, marked, type Sheet } from './sheet.js';

/** Every count, in the order in which they were made: a first call without quorum is there beside the second. */
export const quorum = async (sheet: Sheet): Promise<void> => {
  const { screen, session } = sheet;
  const { session: words } = screen.words;
  await heading(sheet, words.quorum);
  if (session.counts.length === 0) await screen.say(words.noQuorum);
  for (const { present, base, required = null, reached, entry } of session.counts) {
    const verdict = reached ? screen.sign('done', words.reached) : screen.sign('refused', words.notReached);
    await screen.paragraph(`${entry.day}. ${words.quorumCounted(present.length, base, required)}: ${verdict}`);
    await marked(sheet, entry);
  }
};

export const opening = async (sheet: Sheet): Promise<void> => {
  const { screen, names, session } = sheet;
  const { session: words } = screen.words;
  await heading(sheet, words.opening);
  if (session.notHeld !== undefined) {
    await screen.paragraph(words.notHeld(session.notHeld.reason));
    await marked(sheet, session.notHeld.entry);
    return;
  }
  const chair = session.opened?.chair;
  if (session.opened === undefined) await screen.paragraph(words.notOpened);
  else
    await screen.paragraph(
      chair === undefined
        ? words.opened
        : words.openedBy(nameOfPerson(names, chair, screen.words), session.opened.entry.day),
    );
  await marked(sheet, session.opened?.entry);
};
