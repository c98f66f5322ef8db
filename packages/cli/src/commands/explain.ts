import { isLeft } from 'fp-ts/lib/Either.js';
import {
  brokenBefore,
  canonical,
  nameOfRule,
  word,
  type Check,
  type Day,
  type Explanation,
  type Recorded,
} from '@acta/core';
import { effectiveDay, entryOf } from '@acta/projections';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import { withMoment, type MomentOptions } from '../input/moment.js';
import { find } from '../record/find.js';
import { actorIn } from '../record/people.js';
import type { Names } from '../record/names.js';
import { reading } from '../record/reading.js';
import { checksInWords } from '../screen/checks.js';
import { dayOf, marksOfEvent } from '../screen/marks.js';
import { report } from '../screen/report.js';
import type { Screen } from '../screen/screen.js';
import { whatOf } from '../screen/what.js';
import type { Making } from './making.js';

const same = (one: readonly Check[], other: readonly Check[]): boolean => canonical(one) === canonical(other);

const provenanceOf = (
  { metadata: { provenance, actor } }: Recorded,
  { words: { explain, submit } }: Screen,
): string => {
  switch (provenance.kind) {
    case 'contemporaneous':
      return actor.kind === 'policy'
        ? explain.followed(`${actor.cause.stream}, ${submit.revision} ${actor.cause.revision}`)
        : explain.contemporaneous;
    case 'attested':
      return explain.attested(provenance.paper.paper, provenance.grounds);
    case 'transcribed':
      return explain.transcribed(provenance.source.document, provenance.source.place);
  }
};

const explainOne = async (screen: Screen, names: Names, explanation: Explanation): Promise<void> => {
  const { event, stored, recomputed, reproducible, asKnownNow, rectifiedBy, irregular } = explanation;
  const { words, language, paint, sign } = screen;
  const { explain } = words;
  await screen.say('');
  await screen.paragraph(
    paint.strong(
      `${word(event.type, language)}  ${event.stream}, ${words.submit.revision} ${event.revision}  ${event.id}`,
    ),
  );
  const marks = marksOfEvent(event, screen);
  if (marks.length > 0) await screen.paragraph(marks.join('  '), 2);
  if (irregular) await screen.paragraph(paint.bad(explain.irregular), 2);
  const what = whatOf(event, language);
  if (what !== '') await screen.paragraph(`${explain.what}: ${what}`, 2);
  await screen.paragraph(
    `${explain.happened}: ${dayOf(entryOf(event), screen)}; ${words.history.recorded} ${event.metadata.recordedAt}`,
    2,
  );
  await screen.paragraph(`${explain.by}: ${actorIn(names, event.metadata.actor, screen)}`, 2);
  await screen.paragraph(`${explain.provenance}: ${provenanceOf(event, screen)}`, 2);
  const before = brokenBefore(event).map((rule) => nameOfRule(rule, language));
  if (before.length > 0)
    await screen.paragraph(`${words.irregular.broken}: ${before.join(', ')} (${words.irregular.before})`, 2);
  if (event.metadata.checks === undefined) {
    if (before.length === 0) await screen.paragraph(explain.nothing, 2);
    return;
  }
  await screen.say('', explain.stored);
  await screen.say(...checksInWords(screen, stored));
  if (reproducible) await screen.paragraph(sign('done', explain.reproducible));
  else {
    await screen.paragraph(sign('refused', explain.notReproducible));
    await screen.say(...checksInWords(screen, recomputed));
  }
  if (rectifiedBy.length === 0) return;
  await screen.paragraph(
    `${explain.rectifiedBy}: ${rectifiedBy.map(({ type, id }) => `${word(type, language)} ${id}`).join('; ')}`,
  );
  if (same(asKnownNow, recomputed)) await screen.paragraph(explain.sameAsKnownNow);
  else {
    await screen.say('', paint.doubtful(explain.asKnownNow));
    await screen.say(...checksInWords(screen, asKnownNow));
  }
};

/** On a day: the determinations that held by then, each with all that was known of it. */
const holding =
  (on: Day | undefined) =>
  ({ event }: Explanation): boolean =>
    on === undefined || effectiveDay(event) <= on;

export const makeExplain = ({ words, command, runs }: Making) =>
  withMoment(command('explain', words.commands.explain), words)
    .argument('<id>', words.arguments.id)
    .action(
      runs((desk: Desk, id: string, as: MomentOptions) =>
        reading(desk, { of: [], as }, async ({ names, record, events, asOf }) => {
          const { screen } = desk;
          const all = await events();
          if (isLeft(all)) return report(screen, all.left);
          const found = find(all.right, id);
          if (isLeft(found)) return report(screen, found.left);
          const { kind } = found.right;
          const explained = await record.explain(kind === 'event' ? found.right.event.id : found.right.stream);
          if (isLeft(explained)) return report(screen, explained.left);
          const held = explained.right.filter(holding(asOf.on));
          if (screen.json) for (const explanation of held) await screen.object(explanation);
          else if (held.length === 0) await screen.say(words.explain.nothingInStream);
          else for (const explanation of held) await explainOne(screen, names, explanation);
          return EXIT.done;
        }),
      ),
    );
