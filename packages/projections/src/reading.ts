import { decode, failed, type Failed } from '@acta/core';
import { isLeft, left, right, type Either } from 'fp-ts/lib/Either.js';
import type { Projection } from './projection.js';
import type { Build, Keyed, ViewReader } from './view-store.js';

/** What serves a projection, at whatever version. */
export const servingOf = (views: ViewReader, view: string): Build | null =>
  views.builds().find((build) => build.view === view && build.stage === 'serving') ?? null;

/** A document of the version that serves, when the projection at hand can read it. */
export const readAs = <D>(
  { name, version, document: codec }: Projection<D>,
  serving: number,
  document: unknown,
): Either<Failed, D | null> => {
  if (document === null || serving === version) return right(document as D | null);
  const read = decode(codec, document);
  return isLeft(read) ? left(failed({ _tag: 'OtherVersion', view: name, version, serving })) : read;
};

const PAGE = 500;

/** Every document of a build. */
export const allIn = (views: ViewReader, build: string): readonly Keyed[] => {
  const documents: Keyed[] = [];
  for (;;) {
    const page = views.page(build, documents.at(-1)?.key ?? null, PAGE);
    documents.push(...page);
    if (page.length < PAGE) return documents;
  }
};
