import type { Turn } from '@acta/projections';
import { heading, marked, turnOn, type Sheet } from './sheet.js';

type Kind = Turn['kind'];
type OnItem = Extract<Turn, { readonly kind: 'recusal' | 'opinion' | 'dissent' }>;

const OF_THE_CALL: ReadonlySet<Kind> = new Set(['second-call', 'deferred', 'rescheduled', 'called-off', 'papers-sent']);

/** What became of the call: told with the convocation. */
export const isOfTheCall = ({ kind }: Turn): boolean => OF_THE_CALL.has(kind);

/** What a seat did on an item: told with the item. */
export const isOnItem = (turn: Turn): turn is OnItem =>
  turn.kind === 'recusal' || turn.kind === 'opinion' || turn.kind === 'dissent';

/** What else a session went through beside its attendance and its votes; nothing where it took no turn. */
export const turns = async (sheet: Sheet): Promise<void> => {
  const { screen, session } = sheet;
  const others = session.turns.filter((turn) => !isOfTheCall(turn) && !isOnItem(turn));
  if (others.length === 0) return;
  await heading(sheet, screen.words.session.turns);
  for (const turn of others) {
    await screen.paragraph(`${turn.entry.day}. ${turnOn(sheet, turn)}`);
    await marked(sheet, turn.entry);
  }
};
