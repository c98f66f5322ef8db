import { word, type Day, type InstitutionId } from '@acta/core';
import { bodyDirectory, type BodyDirectory, type SessionRecord } from '@acta/projections';
import { nameOfPerson } from '../record/people.js';
import type { Screen } from '../screen/screen.js';
import { heading, marked, type Sheet } from './sheet.js';

type Attended = SessionRecord['attendance'][number];

/** Whose a seat was on a day: it may have passed by law to another since. */
const ownerOn = ({ seats }: BodyDirectory, seat: string, day: Day): InstitutionId | null => {
  const known = seats.find((each) => each.seat === seat);
  return known?.passed.find(({ on }) => day < on)?.from ?? known?.institution ?? null;
};

/** The day of the list that somebody came with; a list that put it right is later, and is named before it. */
const dayOf = ({ noted, day }: SessionRecord, { facts }: Attended): Day =>
  noted.find(({ event }) => event === facts.at(-1))?.day ?? day;

const capacityOf = ({ capacity, mode, regulation }: Attended, { words, language }: Screen): string =>
  [
    word(capacity, language),
    ...(mode === 'remote' ? [words.session.remotely] : []),
    ...(regulation === undefined ? [] : [regulation]),
  ].join('; ');

const untilOf = ({ left }: Attended, { words: { page } }: Screen): string => {
  if (left === undefined) return '';
  return left.at ?? (left.everybody === true ? page.none : page.notNoted);
};

/** Who was there, from when and until when; with the day, where there was more than one. */
export const attendance = async (sheet: Sheet): Promise<void> => {
  const { screen, names, documents, session } = sheet;
  const { words } = screen;
  await heading(sheet, words.session.attendance);
  if (session.attendance.length === 0) {
    await screen.say(words.session.nobody);
    return;
  }
  const body = documents.get(bodyDirectory, session.body);
  const several = new Set(session.attendance.map((entry) => dayOf(session, entry))).size > 1;
  const { seat, institution, person, capacity, from, until, onDay } = words.session;
  const titles = [seat, institution, person, capacity, ...(several ? [onDay] : []), from, until];
  await screen.table(
    titles.map((title) => ({ title })),
    session.attendance.map((entry) => {
      const day = dayOf(session, entry);
      const owner = body === null ? null : ownerOn(body, entry.seat, day);
      return [
        entry.seat,
        owner === null ? words.page.unknown : names.nameOf(owner),
        nameOfPerson(names, entry.person, words),
        capacityOf(entry, screen),
        ...(several ? [day] : []),
        entry.from,
        untilOf(entry, screen),
      ];
    }),
  );
  for (const entry of session.noted) await marked(sheet, entry);
};
