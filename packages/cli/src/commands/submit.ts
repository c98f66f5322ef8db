import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import {
  Command as CommandCodec,
  decode,
  describe,
  givenAct,
  Uuid,
  word,
  type CommissionRecord,
  type Done,
  type InputProblem,
  type Recorded,
  type Typist,
} from '@acta/core';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import { chunksOf } from '../input/chunks.js';
import { entriesOf, type Entry } from '../input/json-lines.js';
import { withRecord } from '../record/open.js';
import { banner } from '../record/reading.js';
import { marksOfEvent } from '../screen/marks.js';
import { report } from '../screen/report.js';
import { atFlag, type Trouble } from '../trouble.js';
import type { Making } from './making.js';

type Options = { readonly by?: string; readonly keepGoing?: true; readonly dryRun?: true };

const ActCodec = givenAct(CommandCodec);
const PROGRESS_EVERY = 50;

const hasCommandId = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || Array.isArray(value) || Object.hasOwn(value, 'commandId');

/** Here every act has its id: without one, sending the file again would record the act again. */
const problemsWith = (value: unknown): readonly InputProblem[] => {
  const decoded = decode(ActCodec, value);
  const problems = isLeft(decoded) ? decoded.left : [];
  return hasCommandId(value) ? problems : [...problems, { path: 'commandId', reason: { _tag: 'Missing' } }];
};

/** The store gave up waiting: what was sent may stand all the same. */
export const isUnanswered = (trouble: Trouble): boolean =>
  trouble._tag === 'Failed' && (trouble.failure._tag === 'Unavailable' || trouble.failure._tag === 'OutcomeUnknown');

type Tried = Omit<Done, 'events'> & { readonly events: readonly Pick<Recorded, 'id' | 'type' | 'data' | 'metadata'>[] };

const give = async (typist: Typist, entry: Entry, dryRun: boolean): Promise<Either<Trouble, Tried>> => {
  if ('wrong' in entry) return left({ _tag: 'Invalid', problems: [entry.wrong] });
  const problems = problemsWith(entry.value);
  if (problems.length > 0) return left({ _tag: 'Invalid', problems });
  if (!dryRun) return typist.submitJson(entry.value);
  const tried = await typist.tryOutJson(entry.value);
  return isLeft(tried) ? tried : right({ ...tried.right, already: false, follows: [], refused: [] });
};

const showDone = async ({ screen }: Desk, line: number, done: Tried, dryRun: boolean): Promise<void> => {
  const { words, language, sign } = screen;
  const { stream, events, already, follows, refused } = done;
  const told = events.map((event) => ({
    id: event.id,
    type: event.type,
    ...('revision' in event ? { revision: event.revision as number } : {}),
  }));
  const status = dryRun ? 'would-record' : already ? 'already' : 'recorded';
  if (screen.json) {
    const consequences = follows.map((event) => ({
      stream: event.stream,
      revision: event.revision,
      id: event.id,
      type: event.type,
    }));
    await screen.object({ line, status, stream, events: told, follows: consequences, refused });
    return;
  }
  const said = dryRun ? words.submit.wouldRecord : already ? words.submit.already : words.submit.recorded;
  const what = events.map(({ type }) => word(type, language)).join(', ');
  const last = told.at(-1)?.revision;
  const where = last === undefined ? stream : `${stream}, ${words.submit.revision} ${last}`;
  const marks = [...new Set(events.flatMap((event) => marksOfEvent(event as Recorded, screen)))];
  await screen.paragraph(
    [`${words.submit.line} ${line}`, sign(already ? 'already' : 'done', said), what, where, ...marks].join('  '),
  );
  for (const event of follows)
    await screen.paragraph(
      [`${words.submit.follows}: ${word(event.type, language)}`, event.stream, ...marksOfEvent(event, screen)].join(
        '  ',
      ),
      4,
    );
  for (const refusal of refused)
    await screen.paragraph(`${sign('irregular', words.submit.effectRefused)}: ${describe(refusal, language)}`, 4);
};

/** `1-3, 5`. */
export const ranges = (lines: readonly number[]): string =>
  lines
    .reduce<readonly (readonly [number, number])[]>((runs, line) => {
      const last = runs.at(-1);
      return last !== undefined && last[1] === line - 1
        ? [...runs.slice(0, -1), [last[0], line]]
        : [...runs, [line, line]];
    }, [])
    .map(([from, to]) => (from === to ? String(from) : `${from}-${to}`))
    .join(', ');

const submitAll = async (
  desk: Desk,
  record: CommissionRecord,
  typist: Typist,
  file: string,
  options: Options,
): Promise<number> => {
  const { screen } = desk;
  const dryRun = options.dryRun === true;
  const chunks = await chunksOf(desk, file);
  if (isLeft(chunks)) return report(screen, chunks.left);
  if (file === '-' && desk.streams.stdin.isTTY === true) await screen.note(screen.words.submit.typing);
  const recorded: number[] = [];
  const already: number[] = [];
  const wrong: number[] = [];
  const unanswered: number[] = [];
  let code: number = EXIT.done;
  let stopped: number | null = null;
  let bannered = false;
  for await (const entry of entriesOf(chunks.right)) {
    const { line } = entry;
    const answer = await give(typist, entry, dryRun);
    if (!bannered) {
      const commission = await record.load('commission-self');
      await banner(desk, !isLeft(commission) && commission.right?.record === 'illustrative');
      bannered = true;
    }
    if (isLeft(answer)) {
      const ended = await report(screen, answer.left, line);
      (!dryRun && isUnanswered(answer.left) ? unanswered : wrong).push(line);
      if (code === EXIT.done) code = ended;
      if (ended !== EXIT.failed && options.keepGoing === true) continue;
      stopped = line;
      break;
    }
    (answer.right.already ? already : recorded).push(line);
    await showDone(desk, line, answer.right, dryRun);
    if (line % PROGRESS_EVERY === 0) screen.progress(screen.words.submit.progress(line));
  }
  const { words } = screen;
  if (screen.json) {
    await screen.object({
      summary: {
        recorded: dryRun ? [] : recorded,
        wouldRecord: dryRun ? recorded : [],
        already,
        failed: wrong,
        unanswered,
        stoppedAt: stopped,
      },
    });
    return code;
  }
  if (recorded.length + already.length + wrong.length + unanswered.length === 0)
    await screen.note(words.submit.nothing);
  else if (dryRun) await screen.note(words.submit.tried(ranges(recorded), ranges(wrong)));
  else await screen.note(words.submit.summary(ranges(recorded), ranges(already), ranges(wrong), ranges(unanswered)));
  if (stopped !== null) await screen.note(words.submit.stopped(stopped));
  return code;
};

export const makeSubmit = ({ words, command, runs }: Making) =>
  command('submit', words.commands.submit)
    .argument('[file]', words.arguments.file, '-')
    .option('--by <person>', words.program.by)
    .option('--keep-going', words.options.keepGoing)
    .option('--dry-run', words.options.dryRun)
    .action(
      runs(async (desk: Desk, file: string, options: Options) => {
        const by = options.by ?? desk.streams.env['ACTA_BY'];
        if (by === undefined || by === '') return report(desk.screen, { _tag: 'NoTypist' });
        const typist = decode(Uuid, by);
        if (isLeft(typist)) return report(desk.screen, atFlag('--by', typist.left));
        return withRecord(desk, {}, (record) => submitAll(desk, record, record.typedBy(typist.right), file, options));
      }),
    );
