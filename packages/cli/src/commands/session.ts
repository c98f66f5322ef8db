import { isLeft } from 'fp-ts/lib/Either.js';
import { ballotOf, word, type Recorded, type Session, type SessionId } from '@acta/core';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import { find, nearest } from '../record/find.js';
import { nameOfPerson } from '../record/people.js';
import type { Memory } from '../record/memory.js';
import { reading } from '../record/reading.js';
import { isIrregularEvent, marksOf } from '../screen/marks.js';
import { report } from '../screen/report.js';
import type { Screen } from '../screen/screen.js';
import type { Making } from './making.js';

type Sheet = {
  readonly screen: Screen;
  readonly memory: Memory;
  readonly session: Session;
  readonly events: readonly Recorded[];
};

type Of<T extends Recorded['type']> = Extract<Recorded, { readonly type: T }>;

const all = <T extends Recorded['type']>({ events }: Sheet, type: T): readonly Of<T>[] =>
  events.filter((event): event is Of<T> => event.type === type);

const last = <T extends Recorded['type']>(sheet: Sheet, type: T): Of<T> | null => all(sheet, type).at(-1) ?? null;

const heading = ({ screen }: Sheet, text: string): Promise<void> =>
  screen.say('', screen.paint.strong(text.toUpperCase()));

/** The marks of an event, under what the acta says of it. */
const marked = async ({ screen }: Sheet, event: Recorded | null, indent = 2): Promise<void> => {
  const marks = event === null ? [] : marksOf(event, screen);
  if (marks.length > 0) await screen.paragraph(marks.join('  '), indent);
};

const convocation = async (sheet: Sheet): Promise<void> => {
  const { screen, memory, session } = sheet;
  const { session: words, page } = screen.words;
  const { language } = screen;
  await heading(sheet, words.convocation);
  const convened = last(sheet, 'SessionConvened');
  if (convened !== null)
    await screen.paragraph(words.convened(session.convenedOn, session.day, session.time, convened.data.place));
  await marked(sheet, convened);
  await screen.table(
    [{ title: words.invited }, { title: words.as }, { title: words.acknowledged }, { title: words.answer }],
    session.invitations.map(({ institution, as }) => {
      const answer = session.answers[institution];
      return [
        memory.nameOf(institution),
        word(as, language),
        session.acknowledged[institution] ?? page.none,
        answer === undefined ? page.none : word(answer, language),
      ];
    }),
  );
};

const attendance = async (sheet: Sheet): Promise<void> => {
  const { screen, memory, session } = sheet;
  const { words, language } = screen;
  await heading(sheet, words.session.attendance);
  if (session.attendance.length === 0) {
    await screen.say(words.session.nobody);
    return;
  }
  const seats = memory.stateOf(session.body)?.seats ?? [];
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
        held === undefined ? words.page.unknown : memory.nameOf(held.institution),
        nameOfPerson(memory, entry.person, words),
        word(entry.capacity, language),
        entry.from,
        entry.left === null ? '' : (entry.left.at ?? words.page.notNoted),
      ];
    }),
  );
  for (const event of all(sheet, 'AttendanceRecorded')) await marked(sheet, event);
};

const quorum = async (sheet: Sheet): Promise<void> => {
  const { screen, session } = sheet;
  const { session: words } = screen.words;
  await heading(sheet, words.quorum);
  const counted = last(sheet, 'QuorumCounted');
  if (counted === null) await screen.say(words.noQuorum);
  else {
    const { present, base, required = null, reached } = counted.data;
    const verdict = reached ? screen.sign('done', words.reached) : screen.sign('refused', words.notReached);
    await screen.paragraph(`${words.quorumCounted(present.length, base, required)}: ${verdict}`);
    await marked(sheet, counted);
  }
  await heading(sheet, words.opening);
  const opened = last(sheet, 'SessionOpened');
  const notHeld = last(sheet, 'SessionNotHeld');
  if (notHeld !== null) await screen.paragraph(words.notHeld(notHeld.data.reason));
  else await screen.paragraph(session.opened === null ? words.notOpened : words.opened);
  await marked(sheet, opened);
};

const voting = async (sheet: Sheet, item: string): Promise<void> => {
  const { screen, session } = sheet;
  const { words, language } = screen;
  const { putToVote, votes, declared, castingVote } = ballotOf(session, item);
  if (putToVote !== null)
    await screen.paragraph(`${words.session.proposal} (${putToVote.motion}): ${putToVote.text}`, 3);
  if (votes !== null) {
    const choices = ['for', 'against', 'abstention'] as const;
    const tally = choices.map((choice) => {
      const seats = votes.votes.filter((vote) => vote.choice === choice).map(({ seat }) => seat);
      return `${word(choice, language)} ${seats.length}${seats.length === 0 ? '' : ` (${seats.join(', ')})`}`;
    });
    await screen.paragraph(`${words.session.votes}: ${tally.join('; ')}`, 3);
  }
  if (declared !== null) await screen.paragraph(words.session.declared[declared], 3);
  if (castingVote !== null)
    await screen.paragraph(`${words.session.castingVote}: ${word(castingVote.choice, language)}`, 3);
};

const outcome = async (sheet: Sheet, item: string): Promise<void> => {
  const { screen, session } = sheet;
  const { words, language, sign } = screen;
  const decided = all(sheet, 'ItemDecided').findLast(({ data }) => data.item === item) ?? null;
  const { outcome: reached } = ballotOf(session, item);
  if (reached === null) {
    await screen.paragraph(sign('empty', words.session.noOutcome), 3);
    return;
  }
  const number = decided?.data.adoption?.number;
  const text = `${word(reached, language)}${number === undefined ? '' : `: ${words.session.becomes(number)}`}`;
  const tone = reached === 'adopted' ? 'done' : reached === 'defeated' ? 'refused' : 'none';
  await screen.paragraph(`${words.session.outcome}: ${sign(tone, text)}`, 3);
  await marked(sheet, decided, 3);
  const broken = decided?.data.adoption?.brokenBefore ?? [];
  if (decided !== null && broken.length > 0 && !isIrregularEvent(decided))
    await screen.paragraph(
      `${sign('irregular', words.marks.irregular)}  ${words.session.brokenRules}: ${broken.join(', ')}`,
      3,
    );
};

const agenda = async (sheet: Sheet): Promise<void> => {
  const { screen, session } = sheet;
  const { words, language } = screen;
  await heading(sheet, words.session.agenda);
  const off = Object.keys(session.ballots).filter((item) => !session.agenda.some((listed) => listed.item === item));
  const items = [
    ...session.agenda.map(({ item, title, kind }) => ({ item, title, note: word(kind, language) })),
    ...off.map((item) => ({
      item,
      title: ballotOf(session, item).putToVote?.title ?? item,
      note: words.session.offAgenda,
    })),
  ];
  for (const [index, { item, title, note }] of items.entries()) {
    await screen.paragraph(`${index + 1}. ${title} (${note})`);
    await voting(sheet, item);
    await outcome(sheet, item);
  }
};

const closing = async (sheet: Sheet): Promise<void> => {
  const { screen, session } = sheet;
  const { session: words } = screen.words;
  await heading(sheet, words.resolutions);
  const adopted = all(sheet, 'ItemDecided').flatMap(({ data }) => data.adoption ?? []);
  if (adopted.length === 0) await screen.say(words.noResolutions);
  for (const { number, title, text } of adopted) await screen.paragraph(`${number}. ${title}. ${text}`);
  await heading(sheet, words.closing);
  const closed = last(sheet, 'SessionClosed');
  if (session.stage !== 'closed' || closed === null) await screen.say(words.notClosed);
  else await screen.say(words.closed(closed.metadata.onDay));
  await marked(sheet, closed);
};

const show = async (sheet: Sheet): Promise<void> => {
  const { screen, memory, session } = sheet;
  const { words, language, paint } = screen;
  const kind = word(session.kind, language);
  await screen.paragraph(
    paint.strong(words.session.title(session.number, kind, session.year, memory.nameOf(session.body))),
  );
  if (memory.commissionName !== null) await screen.paragraph(memory.commissionName);
  await convocation(sheet);
  await attendance(sheet);
  await quorum(sheet);
  await agenda(sheet);
  await closing(sheet);
};

export const makeSession = ({ words, command, runs }: Making) =>
  command('session', words.commands.session)
    .argument('<id>', words.arguments.session)
    .action(
      runs((desk: Desk, id: string) =>
        reading(desk, async (memory) => {
          const { screen } = desk;
          const found = find(memory, id);
          if (isLeft(found)) return report(screen, found.left);
          const stream = found.right.kind === 'event' ? found.right.event.stream : found.right.stream;
          const session = stream.startsWith('session-') ? memory.stateOf(stream as SessionId) : null;
          if (session === null)
            return report(screen, { _tag: 'NotFound', id, nearest: nearest(id, memory.streams('session')) });
          if (screen.json) await screen.object({ ...session });
          else await show({ screen, memory, session, events: memory.eventsOf(stream) });
          return EXIT.done;
        }),
      ),
    );
