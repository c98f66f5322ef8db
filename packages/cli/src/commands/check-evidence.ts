import { isLeft } from 'fp-ts/lib/Either.js';
import { failed, type Commitment, type CommitmentId, type PaperReference } from '@acta/core';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import { compareFiles, comparedInWords, filesIn } from '../record/compare-files.js';
import { find } from '../record/find.js';
import { reading } from '../record/reading.js';
import { report } from '../screen/report.js';
import type { Making } from './making.js';

type Resting = { readonly report: number; readonly evidence: string; readonly paper: PaperReference };

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
      const compared = await compareFiles(record.parts.papers, each.paper, each.evidence, files.right);
      if (isLeft(compared)) return report(screen, failed(compared.left));
      const { report: number, evidence } = each;
      const { found: outcome } = compared.right;
      if (outcome === 'agrees') agree += 1;
      const file = 'file' in compared.right ? { file: compared.right.file } : {};
      if (screen.json) await screen.object({ commitment: stream, report: number, evidence, found: outcome, ...file });
      else
        await screen.paragraph(
          `${screen.words.evidence.of(number, evidence)}: ${comparedInWords(compared.right, screen)}`,
        );
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
