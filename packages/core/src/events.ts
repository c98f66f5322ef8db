import { BodyEvent } from './body/events.js';
import type { TypeOf } from './codec/codec.js';
import { unionOf } from './codec/structures.js';
import { CommissionEvent } from './commission/events.js';
import { CommitmentEvent } from './commitment/events.js';
import { FileEvent } from './file/events.js';
import { InstitutionEvent } from './institution/events.js';
import { MinutesEvent } from './minutes/events.js';
import { MotionEvent } from './motion/events.js';
import { ResolutionEvent } from './resolution/events.js';
import { SessionEvent } from './session/events.js';

/** Every event of every aggregate. */
export const ActaEvent = unionOf('ActaEvent', [
  CommissionEvent,
  BodyEvent,
  InstitutionEvent,
  SessionEvent,
  MinutesEvent,
  MotionEvent,
  ResolutionEvent,
  CommitmentEvent,
  FileEvent,
]);
export type ActaEvent = TypeOf<typeof ActaEvent>;
