import { BodyCommand } from './body/commands.js';
import type { BodyRefusals } from './body/rejections.js';
import { unionOf } from './codec/structures.js';
import type { TypeOf } from './codec/codec.js';
import { CommissionCommand } from './commission/commands.js';
import type { CommissionRefusals } from './commission/rejections.js';
import { CommitmentCommand } from './commitment/commands.js';
import type { CommitmentRefusals } from './commitment/rejections.js';
import { FileCommand } from './file/commands.js';
import type { FileRefusals } from './file/rejections.js';
import { InstitutionCommand } from './institution/commands.js';
import type { InstitutionRefusals } from './institution/rejections.js';
import { MinutesCommand } from './minutes/commands.js';
import type { MinutesRefusals } from './minutes/rejections.js';
import { MotionCommand } from './motion/commands.js';
import type { MotionRefusals } from './motion/rejections.js';
import { ResolutionCommand } from './resolution/commands.js';
import type { ResolutionRefusals } from './resolution/rejections.js';
import { SessionCommand } from './session/commands.js';
import type { SessionRefusals } from './session/rejections.js';

const AGGREGATES = [
  CommissionCommand,
  BodyCommand,
  InstitutionCommand,
  SessionCommand,
  MinutesCommand,
  MotionCommand,
  ResolutionCommand,
  CommitmentCommand,
  FileCommand,
] as const;

/** Every command of every aggregate. */
export const Command = unionOf('Command', AGGREGATES);
export type Command = TypeOf<typeof Command>;

/** What each command can be refused for. */
export interface Refusals
  extends
    CommissionRefusals,
    BodyRefusals,
    InstitutionRefusals,
    SessionRefusals,
    MinutesRefusals,
    MotionRefusals,
    ResolutionRefusals,
    CommitmentRefusals,
    FileRefusals {}

/** What a command can be refused for, beside `CommonRejection`. */
export type RefusalOf<C extends Command> = Refusals[C['type'] & keyof Refusals];
