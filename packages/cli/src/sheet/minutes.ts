import { daysBetween, word } from '@acta/core';
import type { SessionRecord } from '@acta/projections';
import { nameOfPerson } from '../record/people.js';
import { heading, marked, type Sheet } from './sheet.js';

type Minutes = NonNullable<SessionRecord['minutes']>;
type Signatory = Minutes['signatories'][number];

const SIGN = { pending: 'waits', signed: 'done', refused: 'refused', impossible: 'unverifiable' } as const;

const howItStands = (signatory: Signatory, { screen }: Sheet): string => {
  const { words, language, sign } = screen;
  const { standing, signature, originalHeldBy, why, reason, entry } = signatory;
  const facts = [
    ...(entry === undefined ? [] : [entry.day]),
    ...(signature === undefined ? [] : [word(signature, language)]),
    ...(originalHeldBy === undefined ? [] : [words.minutes.originalHeldBy(originalHeldBy)]),
    ...(why === undefined ? [] : [word(why, language)]),
    ...(reason === undefined ? [] : [reason]),
  ];
  return [sign(SIGN[standing], words.minutes.standing[standing]), ...facts].join('; ');
};

const signatures = async (sheet: Sheet, { signatories, signBy }: Minutes): Promise<void> => {
  const { screen, names } = sheet;
  const { words, language } = screen;
  if (signBy !== undefined) await screen.say(words.minutes.signBy(signBy));
  for (const signatory of signatories) {
    const { person, capacity, seat, entry } = signatory;
    const place = seat === undefined ? '' : ` (${seat})`;
    const who = `${nameOfPerson(names, person, words)}, ${word(capacity, language)}${place}`;
    await screen.paragraph(`${who}: ${howItStands(signatory, sheet)}`);
    await marked(sheet, entry);
  }
};

const late = (day: string, by: string | undefined, { screen: { words, sign } }: Sheet): readonly string[] =>
  by === undefined || day <= by ? [] : [sign('overdue', words.minutes.late(daysBetween(by, day)))];

/** The minutes of the session, and how it stands with each of their signatories. */
export const minutes = async (sheet: Sheet): Promise<void> => {
  const { screen, session } = sheet;
  const { words } = screen;
  await heading(sheet, words.minutes.title);
  const own = session.minutes;
  if (own === undefined) {
    await screen.say(words.minutes.none);
    return;
  }
  const { text, upTo, drawnUp, corrections, approved, signed, signBy, published } = own;
  await screen.paragraph(words.minutes.drawnUp(drawnUp.day, text.paper, upTo));
  await marked(sheet, drawnUp);
  for (const { before, reason, requestedBy, entry } of corrections)
    await screen.paragraph(words.minutes.corrected(entry.day, before.paper, reason, requestedBy));
  if (approved !== undefined) {
    await screen.paragraph(words.minutes.approved(approved.entry.day, approved.session, approved.resolution));
    await marked(sheet, approved.entry);
  }
  await signatures(sheet, own);
  if (signed === undefined) await screen.say(screen.sign('waits', words.minutes.notSigned));
  else {
    await screen.paragraph(
      [words.minutes.signed(signed.entry.day), ...late(signed.entry.day, signBy, sheet)].join(' '),
    );
    await marked(sheet, signed.entry);
  }
  for (const { medium, citation, on } of published)
    await screen.paragraph(
      [
        words.minutes.published(on, word(medium, screen.language), citation),
        ...late(on, signed?.publishBy, sheet),
      ].join(' '),
    );
};
