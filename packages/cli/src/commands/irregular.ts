import { nameOfRule, word } from '@acta/core';
import { irregularActs, type IrregularAct } from '@acta/projections';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import { withMoment, type MomentOptions } from '../input/moment.js';
import { actorIn } from '../record/people.js';
import { reading } from '../record/reading.js';
import { showListing } from '../screen/listing.js';
import { byDay, dayOf, marksOf } from '../screen/marks.js';
import type { Screen } from '../screen/screen.js';
import type { Making } from './making.js';

const rulesIn = ({ broken, brokenRules }: IrregularAct, { words, language }: Screen): string =>
  [
    ...broken.map(({ rule }) => nameOfRule(rule, language)),
    ...brokenRules.map((rule) => `${nameOfRule(rule, language)} (${words.irregular.before})`),
  ].join('\n');

const show = (desk: Desk, as: MomentOptions): Promise<number> =>
  reading(desk, { of: [irregularActs], as }, async ({ documents, names }) => {
    const { screen } = desk;
    const { irregular, history } = screen.words;
    const acts = documents.all(irregularActs).map(({ document }) => document);
    await showListing(screen, acts.toSorted(byDay), {
      title: [irregular.title, names.commission ?? ''].join(' · '),
      nothing: irregular.nothing,
      columns: [
        { title: history.day },
        { title: irregular.act },
        { title: irregular.broken },
        { title: irregular.grounds },
        { title: history.who },
        { title: history.marks, holds: 'phrase' },
        { title: irregular.event, holds: 'id' },
      ],
      row: (act) => [
        dayOf(act.entry, screen),
        `${word(act.type, screen.language)}\n${act.stream}`,
        rulesIn(act, screen),
        act.attested?.grounds ?? '',
        actorIn(names, act.actor, screen),
        [...new Set([...marksOf(act.entry, screen), screen.sign('irregular', screen.words.marks.irregular)])].join(
          '\n',
        ),
        act.event,
      ],
      object: (act) => act,
    });
    return EXIT.done;
  });

export const makeIrregular = ({ words, command, runs }: Making) =>
  withMoment(command('irregular', words.commands.irregular), words).action(runs(show));
