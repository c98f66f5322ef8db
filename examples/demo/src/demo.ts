import { join, relative } from 'node:path';
import process from 'node:process';
import { isLeft, type Either } from 'fp-ts/lib/Either.js';
import { run } from '@acta/cli';
import { describe, type Failed } from '@acta/core';
import { aurora, type Played } from 'acta-example-aurora';
import { keepAurora, keepCidge, type Kept } from './keep.js';
import { wordsIn } from './words.js';

const ACTA = 'npx --yes pnpm@10.34.9 acta';
const { env, stdin, stdout, stderr } = process;
const locale = env['ACTA_LANG'] ?? env['LC_ALL'] ?? env['LC_MESSAGES'] ?? env['LANG'] ?? '';
const language = locale.startsWith('en') ? 'en' : 'es';
const words = wordsIn[language];
const folder = process.argv[2] ?? '.acta-demo';
const folders = { cidge: join(folder, 'cidge'), aurora: join(folder, 'aurora') };

const say = (...lines: readonly string[]): void => void stdout.write(`${lines.join('\n')}\n`);

const title = (text: string): void => say('', `── ${text}`, '');

/** What the demo asked for and did not get. */
const problems: string[] = [];

const show = async (text: string, argv: readonly string[], expected = 0): Promise<void> => {
  title(text);
  say(`$ acta ${argv.join(' ')}`, '');
  const code = await run(argv, { stdin, stdout, stderr, env: { ...env, ACTA_LANG: language } });
  if (code !== expected) problems.push(`acta ${argv.join(' ')}: ${code}`);
};

const told = (name: string, kept: Either<Failed, Kept>): Kept => {
  if (isLeft(kept)) throw new Error(describe(kept.left, language));
  const { before, after, played } = kept.right;
  say(words.recorded(name, after - before, after));
  if (after === before) say(words.unchanged);
  for (const { file, line, answer } of played) {
    if (!isLeft(answer)) continue;
    say(words.refused(file, line), describe(answer.left, language));
    if (answer.left._tag === 'Refused' && answer.left.rejection._tag === 'CommandIdReused') say(words.older(folder));
    problems.push(`${file}:${line}`);
  }
  return kept.right;
};

/** The event that decided an item of a session's agenda. */
const decisionOf = (played: readonly Played[], item: string): string => {
  for (const { answer } of played)
    if (!isLeft(answer))
      for (const { type, data, id } of answer.right.events) if (type === 'ItemDecided' && data.item === item) return id;
  throw new Error(`nothing decided ${item}`);
};

const [refused] = aurora.refused;
if (refused === undefined) throw new Error('no refused acts');

say(words.cidge);
told(folders.cidge, await keepCidge(folders.cidge));
say('', words.aurora);
const { played } = told(folders.aurora, await keepAurora(folders.aurora));
const path = relative(process.cwd(), refused.path);
const session = 'session-consejo-ejecutivo-2031-o-04';

await show(words.register, ['register', '--record', folders.cidge]);
await show(words.checks, ['explain', 'resolution-cidge-electronic-signature', '--record', folders.cidge]);
await show(words.register, ['register', '--record', folders.aurora]);
await show(words.board, ['board', '--record', folders.aurora]);
await show(words.session, ['session', session, '--record', folders.aurora]);
await show(words.decision, ['explain', decisionOf(played, 'ventanilla'), '--record', folders.aurora]);
await show(words.refusal, ['submit', path, '--by', refused.typist, '--record', folders.aurora], 1);

title(words.next);
for (const rest of [
  `session session-consejo-ejecutivo-2031-o-03 --record ${folders.aurora}`,
  `history commitment-consejo-ejecutivo-2031-o-01-01-revision-interior --record ${folders.aurora}`,
  `explain session-consejo-ejecutivo-2031-o-03 --record ${folders.aurora}`,
  `board --record ${folders.cidge}`,
  `submit ${path} --keep-going --by ${refused.typist} --record ${folders.aurora}`,
  'template ReportProgress',
])
  say(`${ACTA} ${rest}`);

for (const problem of problems) stderr.write(`${problem}\n`);
if (problems.length > 0) process.exitCode = 1;
stdin.destroy();
