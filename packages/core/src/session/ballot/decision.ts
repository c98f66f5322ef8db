import type { Either } from 'fp-ts/lib/Either.js';
import type { NonEmptyArray } from 'fp-ts/lib/NonEmptyArray.js';
import type { SessionEvent } from '../events.js';
import type { BallotRefusals } from './rejections.js';

export type Decision<Type extends keyof BallotRefusals> = Either<BallotRefusals[Type], NonEmptyArray<SessionEvent>>;
