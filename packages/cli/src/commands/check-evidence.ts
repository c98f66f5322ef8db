import { readdir } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import {
  failed,
  type Commitment,
  type CommitmentId,
  type PaperReference,
  type Papers,
  type StoreFailure,
} from '@acta/core';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import { bytesOf } from '../input/chunks.js';
import { find } from '../record/find.js';
import { reading } from '../record/reading.js';
import { report } from '../screen/report.js';
import type { Screen } from '../screen/screen.js';
import type { CommandLineTrouble } from '../trouble.js';
import type { Making } from './making.js';

type File = { readonly name: string; readonly content: Uint8Array };
type Resting = { readonly report: number; readonly evidence: string; readonly paper: PaperReference };
type Compared = 'agrees' | 'differs' | 'missing' | 'no-salt';
type Finding = { readonly report: number; readonly evidence: string; readonly found: Compared; readonly file?: string };

const filesIn = async (desk: Desk, folder: string): Promise<Either<CommandLineTrouble, readonly File[]>> => {
  const names = await readdir(desk.path(folder), { withFileTypes: true }).catch(
    ({ code = 'ENOTDIR' }: NodeJS.ErrnoException) => code,
  );
  if (typeof names === 'string') return left({ _tag: 'FileUnreadable', file: folder, code: names });
  const files: File[] = [];
  for (const { name } of names
    .filter((entry) => entry.isFile())
    .sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const content = await bytesOf(desk, join(folder, name));
    if (isLeft(content)) return content;
    files.push({ name, content: content.right });
  }
  return right(files);
};

/** A file is an evidence's where its bytes give the digest; one that only bears its name differs. */
const compare = async (
  papers: Papers,
  { paper, ...finding }: Resting,
  files: readonly File[],
): Promise<Either<StoreFailure, Finding>> => {
  for (const { name, content } of files) {
    const digest = await papers.digestAs(paper.paper, content);
    if (isLeft(digest)) return digest;
    if (digest.right === null) return right({ ...finding, found: 'no-salt' });
    if (digest.right === paper.saltedDigest && content.byteLength === paper.bytes)
      return right({ ...finding, found: 'agrees', file: name });
  }
  const namesake = files.find(({ name }) => parse(name).name === finding.evidence);
  return right(
    namesake === undefined ? { ...finding, found: 'missing' } : { ...finding, found: 'differs', file: namesake.name },
  );
};

const inWords = ({ found, file = '' }: Finding, { words: { evidence }, sign }: Screen): string => {
  switch (found) {
    case 'agrees':
      return sign('done', evidence.agrees(file));
    case 'differs':
      return sign('refused', evidence.differs(file));
    case 'missing':
      return sign('empty', evidence.missing);
    case 'no-salt':
      return sign('unverifiable', evidence.noSalt);
  }
};

const restingOn = ({ reports }: Commitment): readonly Resting[] =>
  reports.flatMap(({ report: number, evidence: items }) =>
    items.flatMap(({ evidence, paper }) => (paper === undefined ? [] : [{ report: number, evidence, paper }])),
  );

const show = (desk: Desk, typed: string, { files: folder }: { readonly files: string }): Promise<number> =>
  reading(desk, { of: [], as: {} }, async ({ record, events }) => {
    const { screen } = desk;
    const all = await events();
    if (isLeft(all)) return report(screen, all.left);
    const found = find(
      all.right.filter(({ stream }) => stream.startsWith('commitment-')),
      typed,
    );
    if (isLeft(found)) return report(screen, found.left);
    const files = await filesIn(desk, folder);
    if (isLeft(files)) return report(screen, files.left);
    const stream = found.right.kind === 'stream' ? found.right.stream : found.right.event.stream;
    const loaded = await record.load(stream as CommitmentId);
    if (isLeft(loaded)) return report(screen, loaded.left);
    const resting = loaded.right === null ? [] : restingOn(loaded.right);
    let agree = 0;
    for (const each of resting) {
      const compared = await compare(record.parts.papers, each, files.right);
      if (isLeft(compared)) return report(screen, failed(compared.left));
      const finding = compared.right;
      if (finding.found === 'agrees') agree += 1;
      if (screen.json) await screen.object({ commitment: stream, ...finding });
      else
        await screen.say(`${screen.words.evidence.of(finding.report, finding.evidence)}: ${inWords(finding, screen)}`);
    }
    const { evidence } = screen.words;
    await screen.note(resting.length === 0 ? evidence.nothing : evidence.total(agree, resting.length));
    return agree === resting.length ? EXIT.done : EXIT.refused;
  });

/** All must agree: what differs, is missing or can't be compared ends with the code of a refusal. */
export const makeCheckEvidence = ({ words, command, runs }: Making) =>
  command('check-evidence', words.commands.checkEvidence)
    .argument('<commitment>', words.arguments.commitment)
    .requiredOption('--files <dir>', words.options.files)
    .action(runs(show));
