import { word } from '@acta/core';
import { bodyDirectory } from '@acta/projections';
import { nameOfPerson } from '../record/people.js';
import { callInWords } from '../words/turns.js';
import { heading, marked, type Sheet } from './sheet.js';
import { turns } from './turns.js';

const convocation = async (sheet: Sheet): Promise<void> => {
  const { screen, names, session } = sheet;
  const { session: words, page } = screen.words;
  const { language } = screen;
  const { convened, day, time = '', place = '' } = session;
  await heading(sheet, words.convocation);
  await screen.paragraph(words.convened(convened.day, day, time, place));
  for (const line of callInWords(session, language)) await screen.paragraph(line);
  await marked(sheet, convened);
  await screen.table(
    [{ title: words.invited }, { title: words.as }, { title: words.acknowledged }, { title: words.answer }],
    session.invitations.map(({ institution, as, acknowledged, answer }) => [
      names.nameOf(institution),
      word(as, language),
      acknowledged?.day ?? page.none,
      answer === undefined ? page.none : word(answer.answer, language),
    ]),
  );
};

const attendance = async (sheet: Sheet): Promise<void> => {
  const { screen, names, documents, session } = sheet;
  const { words, language } = screen;
  await heading(sheet, words.session.attendance);
  if (session.attendance.length === 0) {
    await screen.say(words.session.nobody);
    return;
  }
  const seats = documents.get(bodyDirectory, session.body)?.seats ?? [];
  const { seat, institution, person, capacity, from, until } = words.session;
  await screen.table(
    [
      { title: seat },
      { title: institution },
      { title: person },
      { title: capacity },
      { title: from },
      { title: until },
    ],
    session.attendance.map((entry) => {
      const held = seats.find((each) => each.seat === entry.seat);
      return [
        entry.seat,
        held === undefined ? words.page.unknown : names.nameOf(held.institution),
        nameOfPerson(names, entry.person, words),
        word(entry.capacity, language),
        entry.from,
        entry.left === undefined ? '' : (entry.left.at ?? words.page.notNoted),
      ];
    }),
  );
  for (const entry of session.noted) await marked(sheet, entry);
};

const quorum = async (sheet: Sheet): Promise<void> => {
  const { screen, session } = sheet;
  const { session: words } = screen.words;
  await heading(sheet, words.quorum);
  const counted = session.counts.at(-1);
  if (counted === undefined) {
    await screen.say(words.noQuorum);
    return;
  }
  const { present, base, required = null, reached } = counted;
  const verdict = reached ? screen.sign('done', words.reached) : screen.sign('refused', words.notReached);
  await screen.paragraph(`${words.quorumCounted(present.length, base, required)}: ${verdict}`);
  await marked(sheet, counted.entry);
};

const opening = async (sheet: Sheet): Promise<void> => {
  const { screen, session } = sheet;
  const { session: words } = screen.words;
  await heading(sheet, words.opening);
  if (session.notHeld !== undefined) {
    await screen.paragraph(words.notHeld(session.notHeld.reason));
    await marked(sheet, session.notHeld.entry);
  } else {
    await screen.paragraph(session.opened === undefined ? words.notOpened : words.opened);
    await marked(sheet, session.opened?.entry);
  }
};

/** A written consultation and a decision of the chair have no room: what there is instead, and the session they were reported to. */
const outside = async (sheet: Sheet): Promise<void> => {
  const { screen, session } = sheet;
  const { session: words } = screen.words;
  const { convened, closes, reported } = session;
  await heading(sheet, words.outside);
  await screen.paragraph(closes === undefined ? words.byChair(convened.day) : words.consulted(convened.day, closes));
  await marked(sheet, convened);
  await screen.paragraph(reported === undefined ? words.notReported : words.reported(reported.to));
  await marked(sheet, reported?.entry);
};

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
