import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import {
  failed,
  levelOn,
  mayRead,
  type Classification,
  type Clearance,
  type Day,
  type HeldPaper,
  type PaperId,
  type Papers,
} from '@acta/core';
import { archiveFiles } from '@acta/projections';
import type { Trouble } from '../trouble.js';
import type { Documents } from './standing.js';

type Reader = { readonly clearance: Clearance; readonly day: Day };

const held = async (papers: Papers, paper: PaperId): Promise<Either<Trouble, HeldPaper>> => {
  const found = await papers.get(paper);
  if (isLeft(found)) return left(failed(found.left));
  return found.right === null ? left({ _tag: 'PaperUnknown', paper }) : right(found.right);
};

/** The paper, or the version of it that a reader may see: what the archive says last of its classification holds. */
export const readPaper = async (
  papers: Papers,
  documents: Documents,
  paper: PaperId,
  { clearance, day }: Reader,
): Promise<Either<Trouble, HeldPaper>> => {
  const filed = documents
    .all(archiveFiles)
    .flatMap(({ document }) => document.papers)
    .find((each) => each.paper === paper);
  const readable = (classification: Classification): boolean => mayRead(clearance, classification, day);
  const original = await held(papers, paper);
  if (isLeft(original) && filed === undefined) return original;
  const classification =
    filed?.classification ?? (isLeft(original) ? undefined : original.right.reference.classification);
  if (classification === undefined || readable(classification)) return original;
  if (filed?.publicVersion !== undefined) return held(papers, filed.publicVersion);
  return left({ _tag: 'PaperClassified', paper, level: levelOn(classification, day), clearance });
};
