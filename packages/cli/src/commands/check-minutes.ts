import { isLeft, right, type Either } from 'fp-ts/lib/Either.js';
import { failed, minutesIdOf, type Papers, type Recorded, type StoreFailure } from '@acta/core';
import { sessionRecord, type SessionRecord } from '@acta/projections';
import type { Desk } from '../desk.js';
import { EXIT } from '../exit.js';
import { compareFiles, comparedInWords, filesIn, type Compared, type File } from '../record/compare-files.js';
import { documentOf } from '../record/document-of.js';
import type { Names } from '../record/names.js';
import { nameOfPerson } from '../record/people.js';
import { reading } from '../record/reading.js';
import { verifySignature, type Verified } from '../record/verify-signature.js';
import { report } from '../screen/report.js';
import type { Screen } from '../screen/screen.js';
import type { Making } from './making.js';

type Minutes = NonNullable<SessionRecord['minutes']>;
type Given = Extract<Recorded, { readonly type: 'SignatureGiven' }>;
type Finding = { readonly signatory: string; readonly kind: Given['data']['signature']['kind'] } & (
  { readonly found: Verified } | { readonly compared: Compared }
);

/** The signatures of the text that stands. */
const standing = ({ signatories }: Minutes, events: readonly Recorded[]): readonly Given[] =>
  events
    .filter((event): event is Given => event.type === 'SignatureGiven')
    .filter(({ id }) => signatories.some(({ fact, standing }) => fact === id && standing === 'signed'));

/** By hand, the scan is looked for among the files; the rest is computed. */
const findingOf = async (
  { data: { signatory, signature } }: Given,
  text: Compared,
  files: readonly File[],
  papers: Papers,
): Promise<Either<StoreFailure, Finding>> => {
  const own = { signatory, kind: signature.kind };
  if (signature.kind === 'electronic')
    return right({ ...own, found: verifySignature(signature, text.found === 'agrees' ? text.content : null) });
  const compared = await compareFiles(papers, signature.scan, signatory, files);
  return isLeft(compared) ? compared : right({ ...own, compared: compared.right });
};

const isGood = (finding: Finding): boolean =>
  'found' in finding ? finding.found === 'verified' : finding.compared.found === 'agrees';

const inWords = (finding: Finding, screen: Screen): string => {
  if ('compared' in finding) return comparedInWords(finding.compared, screen);
  const { found } = finding;
  return screen.sign(
    found === 'verified' ? 'done' : found === 'no-text' ? 'unverifiable' : 'refused',
    screen.words.minutes.verified[found],
  );
};

const asObject = (compared: Compared) =>
  compared.found === 'agrees' || compared.found === 'differs'
    ? { found: compared.found, file: compared.file }
    : { found: compared.found };

const tell = async (screen: Screen, names: Names, minutes: string, finding: Finding): Promise<void> => {
  const { signatory, kind } = finding;
  const found = 'found' in finding ? { found: finding.found } : asObject(finding.compared);
  if (screen.json) await screen.object({ minutes, signatory, kind, ...found });
  else await screen.paragraph(`${nameOfPerson(names, signatory, screen.words)}: ${inWords(finding, screen)}`);
};

const show = (desk: Desk, typed: string, { files: folder }: { readonly files: string }): Promise<number> =>
  reading(desk, { of: [sessionRecord], as: {} }, async ({ record, documents, names }) => {
    const { screen } = desk;
    const { words } = screen;
    const found = documentOf(documents, sessionRecord, typed);
    if (isLeft(found)) return report(screen, found.left);
    const files = await filesIn(desk, folder);
    if (isLeft(files)) return report(screen, files.left);
    let wrong = 0;
    for (const { session, minutes } of found.right) {
      if (minutes === undefined) {
        await screen.note(words.minutes.none);
        continue;
      }
      const { papers } = record.parts;
      const text = await compareFiles(papers, minutes.text, session, files.right);
      if (isLeft(text)) return report(screen, failed(text.left));
      if (screen.json)
        await screen.object({ minutes: minutes.minutes, text: minutes.text.paper, ...asObject(text.right) });
      else await screen.paragraph(`${words.minutes.text}: ${comparedInWords(text.right, screen)}`);
      if (text.right.found !== 'agrees') wrong += 1;
      const history = await record.history(minutesIdOf(session));
      if (isLeft(history)) return report(screen, history.left);
      for (const given of standing(minutes, history.right)) {
        const finding = await findingOf(given, text.right, files.right, papers);
        if (isLeft(finding)) return report(screen, failed(finding.left));
        await tell(screen, names, minutes.minutes, finding.right);
        if (!isGood(finding.right)) wrong += 1;
      }
    }
    return wrong === 0 ? EXIT.done : EXIT.refused;
  });

/** The text must agree, every signature verify and every scan agree: else the code is that of a refusal. */
export const makeCheckMinutes = ({ words, command, runs }: Making) =>
  command('check-minutes', words.commands.checkMinutes)
    .argument('<id>', words.arguments.session)
    .requiredOption('--files <dir>', words.options.files)
    .action(runs(show));
