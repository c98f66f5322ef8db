import type { Either } from 'fp-ts/lib/Either.js';
import type { StoreFailure } from './event-store.js';
import type { Classification, PaperId, PaperReference } from './values.js';

/** A paper to be held: its bytes, media type (`application/pdf`) and classification. */
export type PaperToAdd = {
  readonly content: Uint8Array;
  readonly mediaType: string;
  readonly classification: Classification;
};

/** A paper with the reference that acts and events name it by. */
export type HeldPaper = { readonly reference: PaperReference; readonly content: Uint8Array };

/** What the edge tells a decision of a paper: whether it is held, and whether its bytes still give the salted digest. */
export type PaperState = { readonly held: boolean; readonly digest: 'agrees' | 'differs' | 'not-computed' };

/**
 * Files and long texts, kept outside the events and erasable. The salted digest is SHA-256(salt ‖ content) in hexadecimal;
 * the salt, 32 random bytes, stays beside the content and goes with it.
 */
export interface Papers {
  add(paper: PaperToAdd): Promise<Either<StoreFailure, PaperReference>>;
  /** Null where the paper was erased or never held. */
  get(paper: PaperId): Promise<Either<StoreFailure, HeldPaper | null>>;
  /** Recomputes the digest from the bytes held; what has another length differs too, so that an empty file never agrees. */
  examine(reference: PaperReference): Promise<Either<StoreFailure, PaperState>>;
  /** The salted digest that a content would give as this paper; null where its salt is not held. */
  digestAs(paper: PaperId, content: Uint8Array): Promise<Either<StoreFailure, string | null>>;
  /** False where there was nothing to erase. */
  erase(paper: PaperId): Promise<Either<StoreFailure, boolean>>;
}
