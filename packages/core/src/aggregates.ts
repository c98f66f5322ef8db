import { body } from './body/decider.js';
import { commission } from './commission/decider.js';
import { commitment } from './commitment/decider.js';
import type { Command, RefusalOf } from './commands.js';
import type { AnyCommand, Decider } from './decider.js';
import type { ActaEvent } from './events.js';
import { file } from './file/decider.js';
import { institution } from './institution/decider.js';
import { BodyCommand } from './body/commands.js';
import { CommissionCommand } from './commission/commands.js';
import { CommitmentCommand } from './commitment/commands.js';
import { FileCommand } from './file/commands.js';
import { InstitutionCommand } from './institution/commands.js';
import { MinutesCommand } from './minutes/commands.js';
import { minutes } from './minutes/decider.js';
import { MotionCommand } from './motion/commands.js';
import { motion } from './motion/decider.js';
import { ResolutionCommand } from './resolution/commands.js';
import { resolution } from './resolution/decider.js';
import { SessionCommand } from './session/commands.js';
import { session } from './session/decider.js';
import type { Category, StreamId } from './values.js';

/** A decider whose own types are known only to its stream. */
export type AnyDecider = Decider<Command & AnyCommand, unknown, ActaEvent, RefusalOf<Command>>;

const erase = (decider: unknown): AnyDecider => decider as AnyDecider;

const DECIDERS: Readonly<Record<Category, AnyDecider>> = {
  commission: erase(commission),
  body: erase(body),
  institution: erase(institution),
  session: erase(session),
  minutes: erase(minutes),
  motion: erase(motion),
  resolution: erase(resolution),
  commitment: erase(commitment),
  file: erase(file),
};

const COMMANDS: Readonly<Record<Category, { readonly cases: Readonly<Record<string, unknown>> }>> = {
  commission: CommissionCommand,
  body: BodyCommand,
  institution: InstitutionCommand,
  session: SessionCommand,
  minutes: MinutesCommand,
  motion: MotionCommand,
  resolution: ResolutionCommand,
  commitment: CommitmentCommand,
  file: FileCommand,
};

const CATEGORY_OF: ReadonlyMap<string, Category> = new Map(
  Object.entries(COMMANDS).flatMap(([category, { cases }]) =>
    Object.keys(cases).map((type) => [type, category as Category] as const),
  ),
);

/** The text before the first hyphen of a stream’s name. */
export const categoryOf = (stream: string): Category => stream.slice(0, stream.indexOf('-')) as Category;

/** The decider of a stream’s aggregate. */
export const deciderOfStream = (stream: StreamId): AnyDecider => DECIDERS[categoryOf(stream)];

/** The decider that a command is given to. */
export const deciderOf = (command: Command): AnyDecider => {
  const category = CATEGORY_OF.get(command.type);
  if (category === undefined) throw new TypeError(`${command.type} belongs to no aggregate`);
  return DECIDERS[category];
};
