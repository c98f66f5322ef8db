import { isLeft } from 'fp-ts/lib/Either.js';
import { word, type Day } from '@acta/core';
import {
  alternatesOn,
  bodyDirectory,
  focalPointNetwork,
  formerHoldersOn,
  headsOn,
  permanentGuestsIn,
  seatsOn,
  type BodyDirectory,
} from '@acta/projections';
import type { Documents } from '../record/standing.js';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import { withMoment, type MomentOptions } from '../input/moment.js';
import { documentOf } from '../record/document-of.js';
import type { Names } from '../record/names.js';
import { holderIn, nameOfPerson } from '../record/people.js';
import { reading } from '../record/reading.js';
import { report } from '../screen/report.js';
import type { Screen } from '../screen/screen.js';
import type { Making } from './making.js';

type Page = {
  readonly screen: Screen;
  readonly names: Names;
  readonly documents: Documents;
  readonly day: Day;
  readonly body: BodyDirectory;
};

const OFFICES = ['chair', 'executive-secretary', 'technical-secretariat'] as const;

const offices = ({ screen, names, day, body: { tenures } }: Page): Promise<void> => {
  const { words, language, sign } = screen;
  const { directory } = words;
  const rows = OFFICES.flatMap((office) => {
    const held = tenures.filter((tenure) => tenure.office === office && tenure.from <= day);
    const now = held.filter(({ until }) => until === undefined || day <= until);
    if (now.length === 0) return [[word(office, language), sign('empty', directory.vacant), '', '']];
    return now.map((tenure) => [
      word(office, language),
      holderIn(names, tenure, screen),
      tenure.institution === undefined ? '' : names.nameOf(tenure.institution),
      tenure.from,
    ]);
  });
  const { office, holder, institution, since } = directory;
  return screen.table([{ title: office }, { title: holder }, { title: institution }, { title: since }], rows);
};

/** Who did what was done before the administration changed. */
const formerHolders = async ({ screen, names, day, body }: Page): Promise<void> => {
  const { words, language } = screen;
  const { office: title, formerHolder, since, until } = words.directory;
  const rows = OFFICES.flatMap((office) =>
    formerHoldersOn(body, office, day).map((tenure) => [
      word(office, language),
      holderIn(names, tenure, screen),
      tenure.from,
      tenure.until ?? '',
    ]),
  );
  if (rows.length === 0) return;
  await screen.say('');
  await screen.table([{ title }, { title: formerHolder }, { title: since }, { title: until }], rows);
};

const seats = async ({ screen, names, documents, day, body }: Page): Promise<void> => {
  const { words, language, sign } = screen;
  const { directory } = words;
  const { seat, institution, right, titular, alternates } = directory;
  const there = seatsOn(body, day);
  if (there.length === 0) return screen.say(directory.noSeats);
  return screen.table(
    [{ title: seat }, { title: institution }, { title: right }, { title: titular }, { title: alternates }],
    there.map((each) => {
      const network = documents.get(focalPointNetwork, each.institution);
      const heads = network === null ? [] : headsOn(network, day);
      return [
        each.seat,
        [
          names.nameOf(each.institution),
          ...each.passed.map(({ from, on }) => words.board.passedFrom(names.nameOf(from), on)),
        ].join('\n'),
        word(each.right, language),
        heads.length === 0
          ? sign('empty', directory.vacant)
          : heads.map((tenure) => holderIn(names, tenure, screen)).join('\n'),
        alternatesOn(body, each.seat, day)
          .map(({ person }) => nameOfPerson(names, person, words))
          .join('\n'),
      ];
    }),
  );
};

const showBody = async (page: Page): Promise<void> => {
  const { screen, names, body } = page;
  const { words, language, paint } = screen;
  await screen.say('');
  await screen.paragraph(paint.strong(`${body.name} (${word(body.kind, language)})`));
  await screen.paragraph(body.body);
  const matters = body.mandate.matters.map(({ name }) => name).join('; ');
  if (matters !== '') await screen.paragraph(`${words.directory.mandate}: ${matters}`);
  await screen.say('');
  await offices(page);
  await formerHolders(page);
  await screen.say('');
  await seats(page);
  const guests = permanentGuestsIn(body, page.day);
  if (guests.length === 0) return;
  await screen.say('');
  const named = guests.map(({ institution }) => names.nameOf(institution)).join('; ');
  await screen.paragraph(`${words.directory.permanentGuests}: ${named}`);
};

const show = (desk: Desk, id: string | undefined, as: MomentOptions): Promise<number> =>
  reading(desk, { of: [bodyDirectory, focalPointNetwork], as }, async ({ documents, names, today }) => {
    const { screen } = desk;
    const { words, paint } = screen;
    const chosen = documentOf(documents, bodyDirectory, id);
    if (isLeft(chosen)) return report(screen, chosen.left);
    const bodies = chosen.right;
    if (screen.json) {
      for (const body of bodies) await screen.object(body);
      return EXIT.done;
    }
    if (bodies.length === 0) await screen.say(words.directory.nothing);
    else {
      await screen.paragraph(paint.strong([words.directory.title, names.commission ?? ''].join(' · ')));
      await screen.say(words.board.today(today ?? ''));
    }
    for (const body of bodies) await showBody({ screen, names, documents, day: today ?? '', body });
    return EXIT.done;
  });

export const makeDirectory = ({ words, command, runs }: Making) =>
  withMoment(command('directory', words.commands.directory), words)
    .argument('[body]', words.arguments.body)
    .action(runs(show));
