import { writeFile } from 'node:fs/promises';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import { Option } from 'commander';
import { Classification, decode, failed, type Clearance, type PaperId } from '@acta/core';
import { archiveFiles } from '@acta/projections';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import { bytesOf } from '../input/chunks.js';
import { mediaTypeOf } from '../input/media-type.js';
import { withPrivateRecord } from '../record/open.js';
import { fateOf } from '../record/paper-fate.js';
import { readPaper } from '../record/read-paper.js';
import { reading } from '../record/reading.js';
import { report } from '../screen/report.js';
import type { Trouble } from '../trouble.js';
import type { Making } from './making.js';

type Options = {
  readonly mediaType?: string;
  readonly classification: string;
  readonly ground?: string;
  readonly classifiedBy?: string;
  readonly from?: string;
  readonly until?: string;
};

const FLAGS: Readonly<Record<string, string>> = {
  level: '--classification',
  ground: '--ground',
  by: '--classified-by',
  from: '--from',
  until: '--until',
};

const classificationOf = ({
  classification: level,
  ground,
  classifiedBy: by,
  from,
  until,
}: Options): Either<Trouble, Classification> => {
  const given = { level, ground, by, from, until };
  const stated = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  const decoded = decode(Classification, stated);
  if (!isLeft(decoded)) return decoded;
  return left({
    _tag: 'Invalid',
    problems: decoded.left.map(({ path, reason }) => ({ path: FLAGS[path] ?? path, reason })),
  });
};

const add = async (desk: Desk, files: readonly string[], options: Options): Promise<number> => {
  const { screen } = desk;
  const classification = classificationOf(options);
  if (isLeft(classification)) return report(screen, classification.left);
  const contents: { readonly file: string; readonly content: Uint8Array }[] = [];
  for (const file of files) {
    const content = await bytesOf(desk, file);
    if (isLeft(content)) return report(screen, content.left);
    if (content.right.length === 0)
      return report(screen, { _tag: 'Invalid', problems: [{ path: file, reason: { _tag: 'Empty' } }] });
    contents.push({ file, content: content.right });
  }
  return withPrivateRecord(desk, async ({ parts }) => {
    for (const { file, content } of contents) {
      const mediaType = options.mediaType ?? mediaTypeOf(file);
      const added = await parts.papers.add({ content, mediaType, classification: classification.right });
      if (isLeft(added)) return report(screen, failed(added.left));
      if (screen.json) await screen.object({ file, reference: added.right });
      else await screen.raw(JSON.stringify(added.right) + '\n');
      await screen.note(`${screen.sign('done', screen.words.paper.added)}  ${file}`);
    }
    return EXIT.done;
  });
};

const isPaperId = (id: string): id is PaperId => id.startsWith('paper-');

const known = (id: string): Either<Trouble, PaperId> =>
  isPaperId(id) ? right(id) : left({ _tag: 'PaperUnknown', paper: id });

/** Nothing on which an act rests is destroyed without an act of disposal: when its term has run, or for the personal data in it. */
const erase = (desk: Desk, id: string): Promise<number> => {
  const { screen } = desk;
  const paper = known(id);
  if (isLeft(paper)) return report(screen, paper.left);
  return withPrivateRecord(desk, async ({ parts }) => {
    const fate = await fateOf(parts.store, paper.right);
    if (isLeft(fate)) return report(screen, fate.left);
    if (fate.right === 'kept') return report(screen, { _tag: 'NoDisposalAct', paper: id });
    const erased = await parts.papers.erase(paper.right);
    if (isLeft(erased)) return report(screen, failed(erased.left));
    if (!erased.right) return report(screen, { _tag: 'PaperUnknown', paper: id });
    if (screen.json) await screen.object({ paper: id, erased: true });
    else await screen.raw(`${id}\n`);
    await screen.note(`${screen.sign('done', screen.words.paper.erased)}. ${screen.words.people.outOfReach}`);
    return EXIT.done;
  });
};

const CLEARANCES: readonly Clearance[] = ['public', 'reserved', 'confidential'];

type ReadOptions = { readonly clearance: Clearance; readonly to: string };

const read = (desk: Desk, id: string, { clearance, to }: ReadOptions): Promise<number> => {
  const { screen } = desk;
  const paper = known(id);
  if (isLeft(paper)) return report(screen, paper.left);
  return reading(desk, { of: [archiveFiles], as: {} }, async ({ record, documents, today }) => {
    const found = await readPaper(record.parts.papers, documents, paper.right, { clearance, day: today ?? '' });
    if (isLeft(found)) return report(screen, found.left);
    const { reference, content } = found.right;
    const written = await writeFile(desk.path(to), content).then(
      () => null,
      (error: NodeJS.ErrnoException) => error.code ?? error.message,
    );
    if (written !== null) return report(screen, { _tag: 'FileUnwritable', file: to, code: written });
    if (screen.json) await screen.object({ asked: id, reference, to });
    else await screen.raw(`${reference.paper}\n`);
    if (reference.paper !== id) await screen.note(screen.words.paper.publicVersion);
    return EXIT.done;
  });
};

export const makePaper = ({ words, command, runs }: Making) => {
  const { commands, options, arguments: args } = words;
  return command('paper', commands.paper)
    .addCommand(
      command('add', commands.paperAdd, 'paper')
        .argument('<files...>', args.files)
        .option('--media-type <type>', options.mediaType)
        .addOption(new Option('--classification <level>', options.classification).default('public'))
        .option('--ground <text>', options.ground)
        .option('--classified-by <office>', options.classifiedBy)
        .option('--from <day>', options.classifiedFrom)
        .option('--until <day>', options.classifiedUntil)
        .action(runs(add)),
    )
    .addCommand(
      command('read', commands.paperRead, 'paper')
        .argument('<paper>', args.paper)
        .requiredOption('--to <file>', options.paperTo)
        .addOption(new Option('--clearance <level>', options.clearance).choices(CLEARANCES).default('public'))
        .action(runs(read)),
    )
    .addCommand(command('erase', commands.paperErase, 'paper').argument('<paper>', args.paper).action(runs(erase)));
};
